import type { CalendarDate } from "../../../src/domain/calendarDate";
import { judgedWorkbook, judging } from "../../../src/app/status/judgedWorkbook";
import { readStatus } from "../../../src/app/status/readStatus";
import { refreshStatus } from "../../../src/app/status/refreshStatus";
import { yearPart } from "../../../src/app/status/yearPart";
import type { StatusColumnId } from "../../../src/sheets/status/statusColumns";
import { drawnStatus } from "../../../src/sheets/status/drawnStatus";
import { statusFreshness } from "../../../src/sheets/status/statusFreshness";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { bookTables, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const today = () => "2009-12-31" as const;
const placements = goalRow({ Nr: "1.2", Måltal: 650, Enhed: "antal", Opgørelse: "Sum" });
const rows = [57, 48, 66].map((value, index) =>
  measurementRow(["januar 2009", "februar 2009", "marts 2009"][index] ?? "", value, { Nr: "1.2" }),
);
const timely = measurementRow("marts 2009", 94.3333333333333);

/** What the pane says of a sheet that was made from one workbook's tables, in a workbook with others. */
async function freshness(made: readonly [TestRow[], TestRow[]], now: readonly [TestRow[], TestRow[]]): Promise<string> {
  const before = inMemoryWorkbook(bookTables(...made));
  await refreshStatus(before, { asOf: "2009-03-31", today });
  const after = {
    read: async () => ({
      ...(await inMemoryWorkbook(bookTables(...now)).read()),
      status: { firstRow: 1, values: before.status() },
    }),
  };
  const status = await readStatus(after, { asOf: "2009-03-31", today });
  return status.kind === "judged" ? status.sheet : status.kind;
}

const goals = [placements, goalRow()];
const figures = [...rows, timely];

test.each<{ what: string; goals?: TestRow[]; figures?: TestRow[]; says: string }>([
  { what: "the same tables", says: "current" },
  { what: "a note beside a figure", figures: [...rows, { ...timely, Bemærkning: "Talt op på ny" }], says: "current" },
  { what: "another source", goals: [placements, goalRow({ Kilde: "LIS" })], says: "current" },
  {
    what: "a figure for a month that has not ended",
    figures: [...figures, measurementRow("april 2009", 60, { Nr: "1.2" })],
    says: "current",
  },
  { what: "another figure", figures: [...rows, measurementRow("marts 2009", 94.3)], says: "outdated" },
  { what: "another target", goals: [{ ...placements, Måltal: 651 }, goalRow()], says: "outdated" },
  {
    what: "another threshold of the goal's own",
    goals: [placements, goalRow({ "Gul grænse": 0.995 })],
    says: "outdated",
  },
  { what: "one goal more", goals: [...goals, goalRow({ Nr: "2" })], says: "outdated" },
  { what: "one goal less", goals: [placements], says: "outdated" },
  {
    what: "another number",
    goals: [placements, goalRow({ Nr: "1.30" })],
    figures: [...rows, { ...timely, Nr: "1.30" }],
    says: "outdated",
  },
  { what: "goals in another order", goals: [goalRow(), placements], says: "current" },
])("with $what the sheet is $says", async ({ goals: nowGoals = goals, figures: nowFigures = figures, says }) => {
  expect(await freshness([goals, figures], [nowGoals, nowFigures])).toBe(says);
});

test("with other weights the sheet is outdated, since a line of the contract says the weighted degree", async () => {
  const weighted = (first: number) =>
    bookTables(goals, figures).map((each) =>
      each.name === "Mål" ? table("Mål", [{ ...placements, Vægt: first }, goalRow({ Vægt: 100 - first })]) : each,
    );
  const made = inMemoryWorkbook(weighted(60));
  await refreshStatus(made, { asOf: "2009-03-31", today });
  const sheetWith = async (first: number): Promise<string> => {
    const read = async () => ({
      ...(await inMemoryWorkbook(weighted(first)).read()),
      status: { firstRow: 1, values: made.status() },
    });
    const status = await readStatus({ read }, { asOf: "2009-03-31", today });
    return status.kind === "judged" ? status.sheet : status.kind;
  };
  expect([await sheetWith(60), await sheetWith(10)]).toEqual(["current", "outdated"]);
});

test("without a sheet there is none to be out of date", async () => {
  const status = await readStatus(inMemoryWorkbook(bookTables(goals, figures)), { today });
  expect(status.kind === "judged" && status.sheet).toBe("none");
});

test.each<{ column: StatusColumnId; value: number | string; says: string }>([
  { column: "degree", value: 94.3333333333333 / 95 + 1e-15, says: "current" },
  { column: "degree", value: 94.3333333333333 / 95 + 1e-9, says: "outdated" },
  { column: "target", value: 96, says: "outdated" },
  { column: "status", value: "✔ På sporet", says: "outdated" },
  { column: "deviation", value: 1, says: "outdated" },
  { column: "trend", value: "↘ Værre", says: "outdated" },
  { column: "outlook", value: "Forventes ikke opfyldt: 83,33", says: "outdated" },
  { column: "explanation", value: "Min egen forklaring", says: "current" },
])("where $column has become $value on the sheet it is $says", async ({ column, value, says }) => {
  const workbook = inMemoryWorkbook(bookTables(goals, figures));
  const { contracts, issues, statusDate } = await refreshStatus(workbook, { asOf: "2009-03-31", today });
  workbook.type("1.3", column, value);
  expect(
    statusFreshness(
      { firstRow: 1, values: workbook.status() },
      drawnStatus(contracts, { remarks: new Map(), issues, asOf: statusDate }).rows,
    ),
  ).toBe(says);
});

test.each<{ made: CalendarDate; asked: CalendarDate | undefined; says: string }>([
  { made: "2009-03-31", asked: "2009-03-31", says: "current" },
  { made: "2009-03-31", asked: "2009-02-28", says: "otherDate" },
  { made: "2009-02-28", asked: "2009-03-31", says: "otherDate" },
  { made: "2009-03-31", asked: undefined, says: "current" },
  { made: "2009-02-28", asked: undefined, says: "outdated" },
])("a sheet made at $made and asked about at $asked is $says", async ({ made, asked, says }) => {
  const workbook = inMemoryWorkbook(bookTables(goals, figures));
  await refreshStatus(workbook, { asOf: made, today });
  const status = await readStatus(workbook, { ...(asked && { asOf: asked }), today });
  expect(status.kind === "judged" && status.sheet).toBe(says);
});

test("a workbook is read in one step and judged in another, with the answer of both at once", async () => {
  const contents = await inMemoryWorkbook(bookTables(goals, figures)).read();
  const steps = judging(contents, { today }, yearPart);
  expect(steps.next().done).toBe(false);
  const { done, value } = steps.next();
  expect([done, JSON.stringify(value)]).toEqual([true, JSON.stringify(judgedWorkbook(contents, { today }, yearPart))]);
});
