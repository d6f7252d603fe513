import { refreshStatus, type RefreshStep } from "../../../src/app/status/refreshStatus";
import { WorkbookRefusal } from "../../../src/app/workbook/ports";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import { bookTables, contractRow, goalRow, measurementRow, type TestRow } from "../../support/tables";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";

const today = () => "2026-11-22" as const;
const months = ["januar", "februar", "marts", "april", "maj", "juni"] as const;
const placements = [57, 48, 66].map((value, index) => measurementRow(`${months[index]} 2009`, value, { Nr: "1.2" }));
const praktik: TestRow = goalRow({
  Nr: "1.2",
  Måltal: 650,
  Enhed: "antal",
  Opgørelse: "Sum",
  Mål: "650 i virksomhedspraktik",
});

test("650 in 2009, 171 by March: on track, with the sentence that explains it", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik], placements));
  const outcome = await refreshStatus(workbook, { today });
  expect(outcome.statusDate).toBe("2009-03-31");
  expect(workbook.statusCell("1.2", "actual")).toBe(171);
  expect(workbook.statusCell("1.2", "expected")).toBe(162.5);
  expect(workbook.statusCell("1.2", "status")).toBe("✔ På sporet");
  expect(workbook.statusCell("1.2", "explanation")).toBe(
    "171 mod 162,5 forventet ved udgangen af marts (650 × 3/12): 105,2 %, og det forventede er nået.",
  );
});

test("each step is told before it is taken", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik, goalRow(), goalRow({ Nr: "1.3", Delmål: "b" })], placements));
  const steps: unknown[] = [];
  await refreshStatus(workbook, { today, progress: (step) => void steps.push([step, workbook.statusWritings.length]) });
  expect(steps).toEqual([
    [{ kind: "reading" }, 0],
    [{ kind: "judging", goals: 2 }, 0],
    [{ kind: "writing" }, 0],
  ]);
  expect(workbook.statusWritings).toHaveLength(1);
});

test.each(["reading", "judging", "writing"])(
  "cancelled before %s, nothing is written, and that is said",
  async (last) => {
    const workbook = inMemoryWorkbook(bookTables([praktik], placements));
    const controller = new AbortController();
    const progress = ({ kind }: RefreshStep): void => (kind === last ? controller.abort() : undefined);
    const fault = await refreshStatus(workbook, { today, signal: controller.signal, progress }).catch(
      (stopped: unknown) => stopped,
    );
    expect(refusalMessage(fault)).toBe("Afbrudt. Intet er skrevet.");
    expect(workbook.statusWritings).toEqual([]);
  },
);

test("cancelled when it is written, it is too late", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik], placements));
  const controller = new AbortController();
  const write = workbook.writeStatus;
  await refreshStatus(
    { ...workbook, writeStatus: (writing) => (controller.abort(), write(writing)) },
    { today, signal: controller.signal },
  );
  expect(workbook.statusCell("1.2", "actual")).toBe(171);
});

test("the same tables give the same sheet, however often it is refreshed", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik, goalRow()], placements));
  await refreshStatus(workbook, { today });
  await refreshStatus(workbook, { today });
  expect(workbook.statusWritings[1]).toEqual(workbook.statusWritings[0]);
});

test("a remark typed on the sheet goes to Bemærkninger for its goal and date, and stands after the next refresh", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik], placements));
  await refreshStatus(workbook, { today });
  workbook.type("1.2", "remark", "=Aftale med 3 nye virksomheder");
  const outcome = await refreshStatus(workbook, { today });
  expect(outcome.remarksSaved).toBe(1);
  expect(workbook.rows("Bemærkninger")).toEqual([
    ["Skelbækgade 2009", "1.2", "", 39903, "=Aftale med 3 nye virksomheder"],
  ]);
  expect(workbook.statusCell("1.2", "remark")).toBe("=Aftale med 3 nye virksomheder");
});

test("a remark belongs to its status date: another date has its own", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik], placements));
  await refreshStatus(workbook, { today });
  workbook.type("1.2", "remark", "Marts");
  await refreshStatus(workbook, { asOf: "2009-02-28", today });
  expect(workbook.statusCell("1.2", "remark")).toBe("Bemærkning mangler");
  await refreshStatus(workbook, { asOf: "2009-03-31", today });
  expect(workbook.statusCell("1.2", "remark")).toBe("Marts");
});

test.each([
  { stated: "31-01-2009", asOf: undefined, date: "2009-01-31" },
  { stated: "31-01-2009", asOf: "2009-02-28", date: "2009-02-28" },
  { stated: "", asOf: undefined, date: "2009-03-31" },
] as const)(
  "with Statusdato $stated and the date $asOf asked for, the contract is judged at $date",
  async ({ stated, asOf, date }) => {
    const workbook = inMemoryWorkbook(bookTables([praktik], placements, [contractRow({ Statusdato: stated })]));
    const outcome = await refreshStatus(workbook, { ...(asOf ? { asOf } : {}), today });
    expect(outcome.contracts[0]?.asOf).toBe(date);
  },
);

test.each([
  { when: "before the first figure", asOf: "2009-01-30", status: "noData", actual: null },
  { when: "on the last day", asOf: "2009-12-31", status: "notMet", actual: 171 },
  { when: "before the contract, which leaves it on its own,", asOf: "2008-06-30", status: "met", actual: 171 },
  { when: "after the contract, which leaves it on its own,", asOf: "2012-01-31", status: "met", actual: 171 },
] as const)("a status date $when gives $status", async ({ asOf, status, actual }) => {
  const outcome = await refreshStatus(inMemoryWorkbook(bookTables([praktik], placements)), { asOf, today });
  expect(outcome.contracts[0]?.goals[0]?.parts[0]).toMatchObject({ status, actual });
});

test("an empty Mål gives an empty, dated status", async () => {
  const workbook = inMemoryWorkbook(bookTables([], []));
  const outcome = await refreshStatus(workbook, { asOf: "2009-03-31", today });
  expect(outcome.contracts.map(({ goals }) => goals)).toEqual([[]]);
  expect(workbook.status().flat()).toEqual(
    expect.arrayContaining(["Statusdato 31. marts 2009", "Der er ingen mål i tabellen Mål."]),
  );
});

test("what is wrong in the tables stands on the sheet with table, row and column, and the other goals are judged", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik, goalRow({ Måltal: "mange" })], placements));
  await refreshStatus(workbook, { today });
  expect(workbook.statusCell("1.2", "status")).toBe("✔ På sporet");
  expect(workbook.statusCell("1.3", "status")).toBe("○ Ingen data");
  expect(workbook.status().flat().join(" ")).toContain("Mål, række 6, Måltal: »mange« er ikke et tal");
});

test("a goal without a form is shown and not judged, and its parts cannot be met without it", async () => {
  const parts = [goalRow({ Nr: "14", Delmål: "a" }), goalRow({ Nr: "14", Delmål: "b", Målform: "Omtrent" })];
  const rows = ["a", "b"].map((part) => measurementRow("marts 2009", 99, { Nr: "14", Delmål: part }));
  const outcome = await refreshStatus(inMemoryWorkbook(bookTables(parts, rows)), { today });
  expect(outcome.contracts[0]?.goals.map(({ status, parts: all }) => [status, all.map((part) => part.status)])).toEqual(
    [["noData", ["met", "noData"]]],
  );
});

test("a goal that is to follow a profile that nobody has typed is not judged, and the message says where", async () => {
  const outcome = await refreshStatus(
    inMemoryWorkbook(
      bookTables([{ ...praktik, Periodisering: "Profil" }], placements).map((table) =>
        table.name === "Mål"
          ? {
              ...table,
              headers: [...table.headers, "Periodisering"],
              rows: table.rows.map((row) => [...row, "Profil"]),
            }
          : table,
      ),
    ),
    { today },
  );
  expect(outcome.contracts[0]?.goals[0]?.status).toBe("noData");
  expect(outcome.issues).toEqual([
    { table: "Mål", row: 5, column: "Periodisering", problem: { code: "profileMissing", given: [] } },
  ]);
});

test("rows that people put between ours stop the refresh before anything is written", async () => {
  const workbook = inMemoryWorkbook(bookTables([praktik], placements));
  await refreshStatus(workbook, { today });
  const row = workbook.status()[4];
  if (row) row[0] = "";
  const refused = await refreshStatus(workbook, { today }).catch((fault: unknown) => fault);
  expect(refused).toBeInstanceOf(WorkbookRefusal);
  expect(refusalMessage(refused)).toBe(
    "Arket Status har rækker, som ikke er lavet af Målopfyldelse: række 5. Flyt det, der står i dem, ned under status eller ud for et mål, slet rækkerne, og prøv igen.",
  );
  expect(workbook.statusWritings).toHaveLength(1);
});

test("a retired goal has no row on the sheet: a line under the counts names it with its day", async () => {
  const tables = bookTables([praktik, goalRow({ Udgået: "30-06-2009" })], placements, [
    contractRow({ Statusdato: "30-06-2009" }),
  ]).map((table) =>
    table.name === "Mål"
      ? {
          ...table,
          headers: [...table.headers, "Udgået"],
          rows: table.rows.map((row, at) => [...row, at === 1 ? "30-06-2009" : ""]),
        }
      : table,
  );
  const workbook = inMemoryWorkbook(tables);
  await refreshStatus(workbook, { today });
  const texts = workbook.status().flat();
  expect(texts).toContain("Udgået: 1.3 (30. juni 2009)");
  expect([workbook.statusCell("1.2", "nr"), workbook.statusCell("1.3", "nr")]).toEqual(["1.2", undefined]);
  await refreshStatus(workbook, { asOf: "2009-06-29", today });
  expect(workbook.statusCell("1.3", "nr")).toBe("1.3");
});
