import { refreshStatus } from "../../../src/app/status/refreshStatus";
import { typedRemark } from "../../../src/sheets/status/typedRemark";
import { existingLook } from "../../../src/sheets/status/existingLook";
import { statusColumnIndex } from "../../../src/sheets/status/statusColumns";
import { OWN_COLUMNS } from "../../../src/sheets/status/statusRegion";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { yearTables } from "../../support/yearBook";

const OPTIONS = { asOf: "2009-03-31", today: () => "2009-04-20" as const } as const;

async function drawn() {
  const workbook = inMemoryWorkbook(yearTables());
  await refreshStatus(workbook, OPTIONS);
  return workbook;
}

test("a goal that deviates says that its remark is missing, greyed; the others say nothing", async () => {
  const workbook = await drawn();
  expect(["1.2", "1.3", "2.1"].map((nr) => workbook.statusCell(nr, "remark"))).toEqual(["", "Bemærkning mangler", ""]);
  const rows = workbook.statusWritings.at(-1)?.sheet.rows ?? [];
  const greyed = rows.flatMap(({ cells }) => cells.filter((cell) => cell.greyed).map(({ value }) => value));
  expect(greyed).toEqual(["Bemærkning mangler"]);
});

test("the words are never taken for a remark, however often the sheet is refreshed", async () => {
  const workbook = await drawn();
  await refreshStatus(workbook, OPTIONS);
  await refreshStatus(workbook, { ...OPTIONS, asOf: "2009-06-30" });
  expect(workbook.rows("Bemærkninger")).toEqual([]);
});

test.each([
  { typed: "Ferie i marts", saved: ["Ferie i marts"], shows: "Ferie i marts" },
  { typed: "Bemærkning mangler: ferie i marts", saved: ["ferie i marts"], shows: "ferie i marts" },
  { typed: "", saved: [], shows: "Bemærkning mangler" },
  { typed: " Bemærkning mangler ", saved: [], shows: "Bemærkning mangler" },
])("typed over as »$typed« it saves $saved", async ({ typed, saved, shows }) => {
  const workbook = await drawn();
  workbook.type("1.3", "remark", typed);
  await refreshStatus(workbook, OPTIONS);
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(saved);
  expect(workbook.statusCell("1.3", "remark")).toBe(shows);
});

test("a remark that is there is not lost where somebody copies the words over it", async () => {
  const workbook = await drawn();
  workbook.type("1.3", "remark", "Ferie i marts");
  await refreshStatus(workbook, OPTIONS);
  workbook.type("1.3", "remark", "Bemærkning mangler");
  await refreshStatus(workbook, OPTIONS);
  expect(workbook.column("Bemærkninger", "Bemærkning")).toEqual(["Ferie i marts"]);
});

test("a sheet that is put back gets its greyed words back", async () => {
  const workbook = await drawn();
  const looks = existingLook(workbook.status(), OWN_COLUMNS);
  const at = statusColumnIndex("remark");
  expect(looks.flatMap(({ cells }) => (cells[at]?.greyed ? [cells[at]] : []))).toEqual([{ greyed: true }]);
});

test.each([
  { text: "Bemærkning mangler", written: "Ferie", typed: "Ferie" },
  { text: "Bemærkning mangler – ferie", written: "", typed: "ferie" },
  { text: "Ingen bemærkning mangler", written: "", typed: "Ingen bemærkning mangler" },
  { text: "", written: "Ferie", typed: "" },
])("»$text« over »$written« is »$typed«", ({ text, written, typed }) => {
  expect(typedRemark(text, written)).toBe(typed);
});
