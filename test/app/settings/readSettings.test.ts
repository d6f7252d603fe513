import { contractRowIn, readSettings, type StatusShift } from "../../../src/app/settings/readSettings";
import { DEFAULT_THRESHOLDS, type Thresholds } from "../../../src/domain/status";
import type { CalendarDate } from "../../../src/domain/calendarDate";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { bookTables, contractRow, goalRow, measurementRow, type TestRow } from "../../support/tables";

const stricter = (level: number): Thresholds => ({
  ...DEFAULT_THRESHOLDS,
  duringYear: { ...DEFAULT_THRESHOLDS.duringYear, level },
});
const laxer = (level: number): Thresholds => ({
  ...DEFAULT_THRESHOLDS,
  afterDeadline: { ...DEFAULT_THRESHOLDS.afterDeadline, level },
});

async function shifts(
  goals: readonly TestRow[],
  measurements: readonly TestRow[],
  thresholds: Thresholds,
  asOf: CalendarDate,
): Promise<readonly StatusShift[]> {
  const settings = await readSettings(inMemoryWorkbook(bookTables(goals, measurements)), asOf, () => "2009-12-31");
  return settings.kind === "ready" ? settings.shiftsWith(thresholds) : [];
}

const inDanger = [goalRow()];
const at94 = [measurementRow("marts 2009", 94)];

test.each<{ level: number; shift: StatusShift[] }>([
  { level: 0.9, shift: [] },
  { level: 94 / 95, shift: [] },
  { level: 0.99, shift: [{ from: "partlyMet", to: "notMet", deadlinePassed: false, count: 1 }] },
])("with a threshold of $level 94 of 95 pct. in the year shifts $shift", async ({ level, shift }) => {
  expect(await shifts(inDanger, at94, stricter(level), "2009-03-31")).toEqual(shift);
});

test.each<{ asOf: CalendarDate; shift: StatusShift[] }>([
  { asOf: "2009-12-30", shift: [] },
  { asOf: "2009-12-31", shift: [{ from: "notMet", to: "partlyMet", deadlinePassed: true, count: 1 }] },
])("a threshold for when the deadline has passed shifts $shift on $asOf", async ({ asOf, shift }) => {
  expect(await shifts(inDanger, at94, laxer(0.9), asOf)).toEqual(shift);
});

test.each<{ asOf: CalendarDate; deadlinePassed: boolean }>([
  { asOf: "2009-11-29", deadlinePassed: false },
  { asOf: "2009-11-30", deadlinePassed: true },
])(
  "a goal with parts shifts once, and finally when the last of its deadlines has passed: $deadlinePassed on $asOf",
  async ({ asOf, deadlinePassed }) => {
    const parts = [
      goalRow({ Nr: "14", Delmål: "a", Frist: "31-08-2009" }),
      goalRow({ Nr: "14", Delmål: "b", Frist: "30-11-2009" }),
    ];
    const rows = ["a", "b"].map((Delmål) => measurementRow("marts 2009", 94, { Nr: "14", Delmål }));
    const thresholds = { duringYear: { level: 0.5, change: 0.5 }, afterDeadline: { level: 0.5, change: 0.5 } };
    expect(await shifts(parts, rows, thresholds, asOf)).toEqual([
      { from: "notMet", to: "partlyMet", deadlinePassed, count: 1 },
    ]);
  },
);

test("a retired goal shifts nothing from its day on", async () => {
  const retired = [goalRow({ Udgået: "30-06-2009" })];
  const tables = bookTables(retired, at94).map((each) =>
    each.name === "Mål"
      ? { ...each, headers: [...each.headers, "Udgået"], rows: each.rows.map((row) => [...row, "30-06-2009"]) }
      : each,
  );
  const settings = async (asOf: CalendarDate) => readSettings(inMemoryWorkbook(tables), asOf, () => "2009-12-31");
  const counts = await Promise.all(
    (["2009-06-29", "2009-06-30"] as const).map(async (asOf) => {
      const found = await settings(asOf);
      return found.kind === "ready" ? found.shiftsWith(stricter(0.99)).length : null;
    }),
  );
  expect(counts).toEqual([1, 0]);
});

test("how often each contract is followed up, and that the thresholds have no table", async () => {
  const contracts = [contractRow(), contractRow({ Kontrakt: "Nyropsgade 2010", År: 2010, Opfølgning: "" })];
  const settings = await readSettings(inMemoryWorkbook(bookTables(inDanger, [], contracts)), null, () => "2009-12-31");
  expect(settings).toMatchObject({
    kind: "ready",
    tableMissing: true,
    contracts: [
      { name: "Skelbækgade 2009", followUp: "quarter" },
      { name: "Nyropsgade 2010", followUp: null },
    ],
  });
});

test.each(["Mål", "Målinger"])(
  "a workbook without the table %s only is not one without our tables: it says which is gone",
  async (name) => {
    const workbook = inMemoryWorkbook(bookTables(inDanger, at94).filter((each) => each.name !== name));
    await expect(readSettings(workbook, null, () => "2009-12-31")).rejects.toThrow(name);
  },
);

test.each<{ contract: string; row: number | null }>([
  { contract: "Skelbækgade 2009", row: 5 },
  { contract: "nyropsgade  2010", row: 6 },
  { contract: "Musvågevej 2009", row: null },
])("$contract stands in row $row of Kontrakter", ({ contract, row }) => {
  expect(
    contractRowIn(bookTables([], [], [contractRow(), contractRow({ Kontrakt: "Nyropsgade 2010" })]), contract),
  ).toBe(row);
  expect(contractRowIn([], contract)).toBeNull();
});

test("a workbook without our tables has none", async () => {
  expect(await readSettings(inMemoryWorkbook([]), null, () => "2009-12-31")).toEqual({ kind: "withoutTables" });
});
