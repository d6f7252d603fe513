import { editGoal } from "../../../src/app/goals/editGoal";
import { refusalMessage } from "../../../src/app/workbook/refusalMessage";
import type { Goal } from "../../../src/domain/goal";
import { readBook } from "../../../src/sheets/tables/readBook";
import { inMemoryWorkbook } from "../../support/inMemoryWorkbook";
import { bookTables, goalRow, measurementRow, table, type TestCell, type TestRow } from "../../support/tables";

const key = { Kontrakt: "Skelbækgade 2009", Nr: "1.3", Delmål: "" };
const other = { Kontrakt: "Nyropsgade 2009", Nr: "1.3", Delmål: "" };
const goals: readonly TestRow[] = [goalRow(), goalRow({ Nr: "1.30" }), goalRow({ Delmål: "a" }), goalRow(other)];

/** Goals 1.3, 1.30 and 1.3a, and 1.3 of another contract, with rows in all tables. */
function workbook() {
  const measured = [
    measurementRow("januar 2009", 94),
    measurementRow("januar 2009", 90, { Nr: "1.30" }),
    measurementRow("januar 2009", 91, { Delmål: "a" }),
    measurementRow("januar 2009", 92, other),
    measurementRow("februar 2009", 95),
  ];
  const profiles = [
    { ...key, Periode: "marts 2009", Andel: 0.2 },
    { ...key, Nr: "1.30", Periode: "marts 2009", Andel: 0.3 },
  ];
  const remarks = [
    { ...key, Nr: "1.30", Statusdato: "31-03-2009", Bemærkning: "Andet mål" },
    { ...key, Statusdato: "31-03-2009", Bemærkning: "Aftale med centret" },
  ];
  return [...bookTables(goals, measured), table("Profiler", profiles), table("Bemærkninger", remarks)];
}

function opened(tables = workbook(), formulas: Parameters<typeof inMemoryWorkbook>[1] = new Map()) {
  const sheet = inMemoryWorkbook(tables, formulas);
  const [before] = readBook(tables, false).book.goals;
  if (!before) throw new Error("no goal");
  return { sheet, before };
}

const following = [
  { table: "Målinger", rows: 2 },
  { table: "Profiler", rows: 1 },
  { table: "Bemærkninger", rows: 1 },
];

test("a new number takes the goal's own rows along in every table, in one write", async () => {
  const { sheet, before } = opened();
  expect(await editGoal(sheet, before, { ...before, nr: "1.10" }, true)).toEqual({
    kind: "written",
    cells: 1,
    following,
  });
  expect(sheet.column("Mål", "Nr")).toEqual(["1.10", "1.30", "1.3", "1.3"]);
  expect(sheet.column("Målinger", "Nr")).toEqual(["1.10", "1.30", "1.3", "1.3", "1.10"]);
  expect(sheet.column("Profiler", "Nr")).toEqual(["1.10", "1.30"]);
  expect(sheet.column("Bemærkninger", "Nr")).toEqual(["1.30", "1.10"]);
  expect(sheet.writings).toHaveLength(1);
});

const KEPT_CONTRACT = "Skelbækgade 2009";
const mapRow = (Element: string, Mål: TestCell, Kontrakt = KEPT_CONTRACT): TestRow => ({
  Kontrakt,
  Perspektiv: "Interne processer",
  Element,
  Mål,
});

test.each<{ what: string; stands: TestCell; after: Partial<Goal>; now: string | number }>([
  { what: "its number among others", stands: "8; 1.3 ;14a", after: { nr: "1.10" }, now: "8; 1.10; 14a" },
  { what: "its number alone", stands: "1.3", after: { nr: "1.10" }, now: "1.10" },
  { what: "the part that it becomes", stands: "1.3", after: { part: "b" }, now: "1.3b" },
  { what: "another goal's number that begins alike", stands: "1.30; 11.3", after: { nr: "1.10" }, now: "1.30; 11.3" },
  { what: "one of its other parts", stands: "1.3a", after: { nr: "1.10" }, now: "1.3a" },
])("a map names the goal by its new number: $what", async ({ stands, after, now }) => {
  const maps = table("Strategikort", [mapRow("Rettidighed", stands), mapRow("Andet", stands, "Musvågevej 2009")]);
  const theory = table("Forandringsteori", [
    { Kontrakt: KEPT_CONTRACT, Visionspunkt: "Service", Trin: 1, Element: "Rettidighed", Mål: stands },
  ]);
  const { sheet, before } = opened([...bookTables([goalRow()], []), maps, theory]);
  const outcome = await editGoal(sheet, before, { ...before, ...after }, true);
  expect([sheet.column("Strategikort", "Mål"), sheet.column("Forandringsteori", "Mål")]).toEqual([
    [now, stands],
    [now],
  ]);
  expect(outcome).toMatchObject({
    following:
      now === stands
        ? []
        : [
            { table: "Strategikort", rows: 1 },
            { table: "Forandringsteori", rows: 1 },
          ],
  });
});

test("a part that the goal becomes is carried too, and the number stays where it is the same", async () => {
  const { sheet, before } = opened();
  expect(await editGoal(sheet, before, { ...before, part: "b" }, true)).toEqual({
    kind: "written",
    cells: 1,
    following,
  });
  expect([sheet.column("Målinger", "Nr"), sheet.column("Målinger", "Delmål")]).toEqual([
    ["1.3", "1.30", "1.3", "1.3", "1.3"],
    ["b", "", "a", "", "b"],
  ]);
  expect(sheet.column("Profiler", "Delmål")).toEqual(["b", ""]);
});

test.each<{ what: string; after: Partial<Goal> }>([
  { what: "number", after: { nr: "1.10" } },
  { what: "part", after: { part: "b" } },
])("a new $what is asked about first, and nothing has been written", async ({ after }) => {
  const { sheet, before } = opened();
  expect(await editGoal(sheet, before, { ...before, ...after }, false)).toEqual({
    kind: "asks",
    formulas: [],
    following,
  });
  expect(sheet.writings).toHaveLength(0);
});

test("a goal that no row follows is given another number without being asked about", async () => {
  const { sheet, before } = opened(bookTables([goalRow()], []));
  expect(await editGoal(sheet, before, { ...before, nr: "1.10" }, false)).toEqual({
    kind: "written",
    cells: 1,
    following: [],
  });
});

test("another target asks nothing and moves nothing; no change is no write", async () => {
  const { sheet, before } = opened();
  expect(await editGoal(sheet, before, { ...before, target: 90 }, false)).toEqual({
    kind: "written",
    cells: 1,
    following: [],
  });
  expect([sheet.column("Mål", "Måltal"), sheet.writings.length]).toEqual([[90, 95, 95, 95], 1]);
  const after = { ...before, target: 90 };
  expect(await editGoal(sheet, after, after, false)).toEqual({ kind: "written", cells: 0, following: [] });
  expect(sheet.writings).toHaveLength(1);
});

test.each<{ header: string; stands: TestCell; after: Partial<Goal>; value: number | string; format: string }>([
  { header: "Måltal", stands: 95, after: { target: 90.5 }, value: 90.5, format: "General" },
  {
    header: "Måltal",
    stands: { value: 0.95, numberFormat: "0.0 %" },
    after: { target: 90.5 },
    value: 0.905,
    format: "0.0 %",
  },
  {
    header: "Måltal",
    stands: { value: "95", numberFormat: "@" },
    after: { target: 90.5 },
    value: 90.5,
    format: "General",
  },
  {
    header: "Udgangspunkt",
    stands: { value: "", numberFormat: "dd-mm-yyyy" },
    after: { baseline: 90.5 },
    value: 90.5,
    format: "General",
  },
  { header: "Gul grænse", stands: 0.9, after: { partlyMetFrom: 0.95 }, value: 0.95, format: "General" },
  {
    header: "Gul grænse",
    stands: { value: 0.9, numberFormat: "0.0 %" },
    after: { partlyMetFrom: 0.95 },
    value: 0.95,
    format: "0.0 %",
  },
  {
    header: "Gul grænse",
    stands: { value: "90 %", numberFormat: "@" },
    after: { partlyMetFrom: 0.95 },
    value: 0.95,
    format: "0 %",
  },
  { header: "Frist", stands: "30-06-2009", after: { deadline: "2009-09-30" }, value: 40086, format: "dd-mm-yyyy" },
  {
    header: "Frist",
    stands: { value: 39994, numberFormat: "d. mmm yyyy" },
    after: { deadline: "2009-09-30" },
    value: 40086,
    format: "d. mmm yyyy",
  },
  {
    header: "Enhed",
    stands: { value: "pct.", numberFormat: "0 %" },
    after: { unit: "point" },
    value: "point",
    format: "0 %",
  },
])(
  "$header that stands as $stands becomes $value in the format $format",
  async ({ header, stands, after, value, format }) => {
    const { sheet, before } = opened(bookTables([goalRow({ [header]: stands })], []));
    await editGoal(sheet, before, { ...before, ...after }, false);
    expect([sheet.column("Mål", header), sheet.format("Mål", header)]).toEqual([[value], format]);
  },
);

test.each<{ what: string; before: Partial<Goal>; after: Partial<Goal>; reason: string }>([
  {
    what: "a target that somebody changed meanwhile",
    before: { target: 96 },
    after: { target: 90 },
    reason: "Mål 1.3 er ændret i arket",
  },
  {
    what: "a source that somebody changed meanwhile",
    before: { source: "LIS" },
    after: { target: 90 },
    reason: "Mål 1.3 er ændret i arket",
  },
  { what: "a goal that is gone", before: { nr: "9" }, after: { nr: "9" }, reason: "Mål 9 findes ikke længere" },
  { what: "the number of another goal", before: {}, after: { nr: "1.30" }, reason: "Der findes allerede et mål 1.30" },
  {
    what: "the part of another goal, in other letters",
    before: {},
    after: { part: "A" },
    reason: "Der findes allerede et mål 1.3A",
  },
])("$what is refused, and nothing is written", async ({ before: opens, after, reason }) => {
  const { sheet, before } = opened();
  const stood = { ...before, ...opens };
  const refused = await editGoal(sheet, stood, { ...stood, ...after }, true).catch(refusalMessage);
  expect(refused).toContain(reason);
  expect(sheet.writings).toHaveLength(0);
});

test("a formula in a row that follows is asked about by its place", async () => {
  const tables = workbook();
  const formulas = new Map([
    [
      "Målinger",
      (tables.find(({ name }) => name === "Målinger")?.rows ?? []).map((row, at) =>
        row.map((cell, column) => (at === 4 && column === 1 ? "=B5" : cell)),
      ),
    ],
  ]);
  const { sheet, before } = opened(tables, formulas);
  expect(await editGoal(sheet, before, { ...before, nr: "1.10" }, false)).toEqual({
    kind: "asks",
    formulas: [{ table: "Målinger", row: 9, header: "Nr" }],
    following,
  });
});
