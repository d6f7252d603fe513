import type { ClosedGoal } from "../../../src/domain/year/closing";
import { calendarYear } from "../../../src/domain/contractPeriod";
import { actionPlanTable } from "../../../src/sheets/tables/actionPlans";
import { amendmentTable } from "../../../src/sheets/tables/amendments";
import { closingTable } from "../../../src/sheets/tables/closings";
import { historyRow, historyTable } from "../../../src/sheets/tables/history";
import { readBook, readingOf } from "../../../src/sheets/tables/readBook";
import { readYear } from "../../../src/sheets/tables/readYear";
import { problemTexts } from "../../../src/text/da/issues";
import { problemText } from "../../../src/text/problem";
import { goal } from "../../support/builders";
import { bookTables, goalRow, measurementRow, table, type TestRow } from "../../support/tables";

const KEY = { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Delmål: "" };
const date = (value: number) => ({ value, numberFormat: "dd-mm-yyyy" });
const reading = (name: string, rows: readonly TestRow[]) =>
  readingOf([...bookTables([goalRow()], []), table(name, rows)], false);

const reported: ClosedGoal = {
  goal: goal(),
  asOf: "2009-03-31",
  edition: 1,
  order: 1,
  centre: "Jobcenter Skelbækgade",
  period: calendarYear(2009),
  deadline: "2009-12-31",
  target: 95,
  targetUpper: null,
  expected: 95,
  expectedUpper: null,
  expectedBaseline: null,
  actual: 93.4,
  deviation: -1.6,
  degree: 93.4 / 95,
  method: "level",
  partlyMetFrom: 0.9,
  pacing: "constant",
  deadlinePassed: false,
  status: "partlyMet",
  trend: { direction: "worse", periods: 2 },
  forecast: { value: 93.4, interval: { low: 91, high: 95.8 } },
  outlook: "uncertain",
  doneOn: null,
  explanation: "93,4 pct. mod mindst 95 pct.: 98,3 %.",
  remark: "Ferie i marts.\nVi følger op.",
  plans: "Vikarer · Mette · frist 31-03-2009 · I gang",
  course: "▃█▁",
  basis: "a-b",
};

const rowOf = (closed: ClosedGoal): TestRow =>
  Object.fromEntries(
    historyRow(closed, false).cells.map(({ header, value, ...format }) => [
      header,
      { value, numberFormat: "numberFormat" in format ? (format.numberFormat ?? "General") : "General" },
    ]),
  );
const readBack = (row: TestRow) => readingOf([table("Historik", [row])], false).of(historyTable);

test("a workbook without the tables of the year is read without a word of them", () => {
  const { issues, reading: read } = readBook(bookTables([goalRow()], [measurementRow("marts 2009", 96)]), false);
  expect(issues).toEqual([]);
  expect(read.of(actionPlanTable)).toEqual({ plans: [], issues: [] });
  expect(read.of(amendmentTable)).toEqual({ amendments: [], reasons: [], issues: [] });
  expect(read.of(historyTable)).toEqual({ history: [], issues: [] });
  expect(read.of(closingTable)).toEqual({ closings: [], issues: [] });
});

test("an action plan is read as people write it", () => {
  const row = {
    ...KEY,
    Årsag: "Nye medarbejdere",
    Tiltag: "Makkeroplæring i 8 uger",
    Ansvarlig: "Mette",
    Frist: date(39994),
    Tilstand: "i gang",
  };
  expect(reading("Handlingsplaner", [row]).of(actionPlanTable)).toMatchObject({
    issues: [],
    plans: [{ nr: "1.3", action: "Makkeroplæring i 8 uger", deadline: "2009-06-30", state: "underWay", row: 5 }],
  });
});

test("a plan for a goal that no longer exists is kept, and told", () => {
  const plans = reading("Handlingsplaner", [{ ...KEY, Nr: "9.9", Tiltag: "Kampagne" }]).of(actionPlanTable);
  expect(plans.plans.map(({ nr, action }) => [nr, action])).toEqual([["9.9", "Kampagne"]]);
  expect(plans.issues).toMatchObject([
    {
      table: "Handlingsplaner",
      row: 5,
      column: "Nr",
      problem: { code: "unknownGoal", given: ["9.9", KEY.Kontrakt, 1] },
    },
  ]);
});

const AMENDED = { ...KEY, Art: "Genforhandling", Felt: "Måltal", Før: 95, Efter: 90, "Gælder fra": date(39995) };

test.each([
  { felt: "Måltal", før: 95, efter: 90, edit: { field: "target", before: 95, after: 90 } },
  { felt: "måltal", før: "95,5", efter: "", edit: { field: "target", before: 95.5, after: null } },
  { felt: "Målform", før: "Mindst", efter: "Højst", edit: { field: "form", before: "atLeast", after: "atMost" } },
  { felt: "Frist", før: "", efter: date(40086), edit: { field: "deadline", before: null, after: "2009-09-30" } },
  { felt: "Nr", før: "1.2", efter: "1.3", edit: { field: "nr", before: "1.2", after: "1.3" } },
  { felt: "Opgørelse", før: "", efter: "Sum", edit: { field: "aggregation", before: "latest", after: "sum" } },
  { felt: "Tilføjet", før: "", efter: "", edit: { field: "added" } },
])("Felt $felt is read as that column of Mål", ({ felt, før, efter, edit }) => {
  const read = reading("Ændringer", [{ ...AMENDED, Felt: felt, Før: før, Efter: efter }]).of(amendmentTable);
  expect(read.issues).toEqual([]);
  expect(read.amendments).toMatchObject([{ kind: "renegotiation", edit, from: "2009-07-01" }]);
});

test.each([
  { what: "Gælder fra is empty", change: { "Gælder fra": "" }, column: "Gælder fra", code: "missingKey" },
  { what: "Felt is no column", change: { Felt: "Tal" }, column: "Felt", code: "notAChoice" },
  { what: "Felt is empty", change: { Felt: "" }, column: "Felt", code: "missingKey" },
  { what: "Art is empty", change: { Art: "" }, column: "Art", code: "missingChoice" },
  { what: "Før is no number", change: { Før: "måske 95" }, column: "Før", code: "notANumber" },
])("an amendment where $what is told and changes nothing", ({ change, column, code }) => {
  const read = reading("Ændringer", [{ ...AMENDED, ...change }]).of(amendmentTable);
  expect(read.amendments).toEqual([]);
  expect(read.issues).toMatchObject([{ table: "Ændringer", row: 5, column, problem: { code } }]);
});

const chain = (goalOf: TestRow, rows: readonly TestRow[]): string[] => {
  const found = [
    ...bookTables([goalRow(goalOf)], []),
    table(
      "Ændringer",
      rows.map((row) => ({ ...AMENDED, ...row })),
    ),
  ];
  return readYear(readingOf(found, false), found).issues.map(
    ({ table: name, row, column, problem }) =>
      `${name} ${row ?? ""} ${column ?? ""}: ${problemText(problem, problemTexts)}`,
  );
};
const [JULY, OCTOBER] = [date(39995), date(40087)];

test.each([
  { what: "the last change leads to Mål", goalOf: { Måltal: 90 }, rows: [{}], says: [] },
  {
    what: "the last change does not",
    goalOf: { Måltal: 92 },
    rows: [{}],
    says: [
      "Ændringer 5 Efter: Efter ændringen er Måltal 90, men i tabellen Mål står 92. Ret det ene; indtil da gælder tabellen Mål.",
    ],
  },
  {
    what: "a correction tells why",
    goalOf: { Måltal: 92 },
    rows: [{}, { Art: "Rettelse", Før: 90, Efter: 92, "Gælder fra": OCTOBER }],
    says: [],
  },
  {
    what: "two changes meet, in any order of rows",
    goalOf: { Måltal: 85 },
    rows: [{ Før: 90, Efter: 85, "Gælder fra": OCTOBER }, { "Gælder fra": JULY }],
    says: [],
  },
  {
    what: "two changes do not meet",
    goalOf: { Måltal: 85 },
    rows: [{}, { Før: 91, Efter: 85, "Gælder fra": OCTOBER }],
    says: ["Ændringer 5 Efter: Efter ændringen er Måltal 90, men ændringen i række 6 siger 91 før. Ret det ene."],
  },
  {
    what: "a form differs",
    goalOf: { Målform: "Højst" },
    rows: [{ Felt: "Målform", Før: "Højst", Efter: "Mindst" }],
    says: [
      "Ændringer 5 Efter: Efter ændringen er Målform Mindst, men i tabellen Mål står Højst. Ret det ene; indtil da gælder tabellen Mål.",
    ],
  },
  {
    what: "a text differs in spaces only",
    goalOf: { Mål: "LIS  nord" },
    rows: [{ Felt: "Mål", Før: "LIS", Efter: "LIS nord" }],
    says: [],
  },
])("changes of a goal: $what", ({ goalOf, rows, says }) => {
  expect(chain(goalOf, rows)).toEqual(says);
});

test("a Rettelse is no amendment: it gives the reason why a closed figure is another now", () => {
  const row = { ...AMENDED, Art: "Rettelse", Felt: "Faktisk", Før: 93.4, Efter: 94, Begrundelse: "LIS talte dobbelt" };
  const read = reading("Ændringer", [row]).of(amendmentTable);
  expect(read.amendments).toEqual([]);
  expect(read.reasons).toMatchObject([{ nr: "1.3", field: "Faktisk", before: 93.4, after: 94, asOf: "2009-07-01" }]);
});

test("a closing is open again from the day it was reopened", () => {
  const row = { Kontrakt: KEY.Kontrakt, Statusdato: date(39903), Udgave: 1, Rækker: 1, Lukket: date(39910) };
  const read = reading("Lukninger", [row, { ...row, Genåbnet: date(39920), Begrundelse: "Fejl i LIS" }]).of(
    closingTable,
  );
  expect(read.closings.map(({ reopened, reason }) => [reopened, reason])).toEqual([
    [null, ""],
    ["2009-04-17", "Fejl i LIS"],
  ]);
});

test("what was reported is read back as it was written, and its check fits", () => {
  expect(readBack(rowOf(reported))).toEqual({ history: [{ ...reported, row: 5, isEdited: false }], issues: [] });
});

test.each(["Faktisk", "Mål", "Forklaring", "Bemærkning", "Status", "Statusdato", "Nr", "Plads", "Kontrol"])(
  "a row of Historik whose %s was edited by hand is told by its row",
  (header) => {
    const value = header === "Statusdato" ? date(39904) : header === "Faktisk" || header === "Plads" ? 7 : "På sporet";
    const { history, issues } = readBack({ ...rowOf(reported), [header]: value });
    expect(issues).toEqual([
      { table: "Historik", row: 5, column: null, problem: { code: "historyEdited", given: [] } },
    ]);
    expect(history.map(({ isEdited }) => isEdited)).toEqual([true]);
  },
);

test.each([
  { what: "another number format", row: { Faktisk: { value: 93.4, numberFormat: "0.0 %" } } },
  { what: "the line breaks of a file", row: { Bemærkning: "Ferie i marts.\r\nVi følger op." } },
  { what: "a last digit", row: { Målopfyldelse: 93.4 / 95 + 1e-16 } },
])("$what is no edit", ({ row }) => {
  const { history, issues } = readBack({ ...rowOf(reported), ...row });
  expect(issues).toEqual([]);
  expect(history[0]?.actual).toBe(93.4);
});

test("columns that have been moved, and own columns between them, change nothing", () => {
  const moved = Object.fromEntries([["Vores note", "x"], ...Object.entries(rowOf(reported)).toReversed()]);
  expect(readBack(moved)).toEqual({ history: [{ ...reported, row: 5, isEdited: false }], issues: [] });
});

test("a remark of 30,000 characters is kept whole", () => {
  const remark = "Vi har ansat to. ".repeat(1765).slice(0, 30_000);
  expect(readBack(rowOf({ ...reported, remark })).history[0]?.remark).toBe(remark);
});

test.each(["Kontrakt", "Statusdato", "Gældende frist"])(
  "a row of Historik without %s is told, not guessed at",
  (header) => {
    const { history, issues } = readBack({ ...rowOf(reported), [header]: "" });
    expect(history).toEqual([]);
    expect(issues).toMatchObject([{ row: 5, problem: { code: "historyUnreadable" } }]);
  },
);

test("the status word of then tells whether the deadline had passed", () => {
  const closed: ClosedGoal = { ...reported, asOf: "2009-12-31", status: "notMet", deadlinePassed: true };
  const row = rowOf(closed);
  expect(row["Status"]).toMatchObject({ value: "Ikke opfyldt" });
  expect(readBack(row).history).toMatchObject([{ status: "notMet", deadlinePassed: true }]);
});

test("dates of a workbook that counts from 1904 are read as they were written", () => {
  const cells = historyRow(reported, true).cells.map(({ header, value }) => [header, value] as const);
  const tables = [table("Historik", [Object.fromEntries(cells)])];
  expect(readingOf(tables, true).of(historyTable).history).toMatchObject([{ asOf: "2009-03-31", isEdited: false }]);
});
