import fc from "fast-check";
import { dateOf } from "../../../src/domain/calendarDate";
import { monthPeriod } from "../../../src/domain/period";
import type { Issue } from "../../../src/sheets/cells/issue";
import { serialOf } from "../../../src/sheets/cells/readCell";
import { readRows } from "../../../src/sheets/cells/rowReader";
import type { CellValue, SheetTable } from "../../../src/sheets/cells/sheetTable";
import { tables, type Header, type OwnTable } from "../../../src/sheets/tables/allTables";
import { coreTables, JUDGING_NAMES, TABLE_NAMES } from "../../../src/sheets/tables/coreTables";
import { contractTable } from "../../../src/sheets/tables/contracts";
import { FOLLOWING } from "../../../src/sheets/tables/goalEdits";
import { goalTable } from "../../../src/sheets/tables/goals";
import { readingOf } from "../../../src/sheets/tables/readBook";
import type { Column, Reading } from "../../../src/sheets/tables/schema";
import { periodName } from "../../../src/text/da/periodName";
import { table as sheetTable, type TestCell, type TestRow } from "../../support/tables";
import { share } from "../../support/runs";

/** Goals that every generated workbook holds, so that rows of the other tables belong to one. */
const GOALS = ["Skelbækgade 2009", "Musvågevej 2009"].flatMap((Kontrakt) => [
  { Kontrakt, Nr: "1.1", Delmål: "" },
  { Kontrakt, Nr: "1.10", Delmål: "a" },
  { Kontrakt, Nr: "1.10", Delmål: "b" },
]);

const numbers = fc.constantFrom<CellValue>(2009, 95, 94.7, 12.5, 8, 0, -3);
const date = (dates1904: boolean): fc.Arbitrary<TestCell> =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => ({ value: serialOf(dateOf(2009, month, day), dates1904), numberFormat: "dd-mm-yyyy" }));

/** What people write in a column of a kind, in the spelling that the add-in writes. */
function cellOf({ kind, choices = [] }: Column, dates1904: boolean): fc.Arbitrary<TestCell> {
  if (kind === "date") return date(dates1904);
  if (kind === "number") return numbers;
  // A milestone's 0 is read as Nej, and written so.
  if (kind === "figure")
    return fc.oneof(
      numbers.filter((value) => value !== 0),
      fc.constantFrom("Ja", "Nej"),
      date(dates1904),
    );
  if (kind === "degree") return fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  if (kind === "period") return fc.integer({ min: 1, max: 12 }).map((month) => periodName(monthPeriod(2009, month)));
  return kind === "text" || kind === "goalField"
    ? fc.constantFrom("pct.", "antal", "1.10", "Rettidighed: »målt«")
    : fc.constantFrom(...choices);
}

/** What stands in Før and Efter of an amendment: what the column of Mål holds that its Felt names. */
function withGoalFields(table: OwnTable, row: TestRow, dates1904: boolean): fc.Arbitrary<TestRow> {
  const named = goalTable.columns.find(({ header }) => header === row["Felt"]);
  // A Rettelse says in words what was and is.
  const column: Column = row["Art"] === "Rettelse" || !named ? { ...TEXT, header: "Felt" } : named;
  const headers = table.columns.filter(({ kind }) => kind === "goalField").map(({ header }) => header);
  return fc
    .tuple(...headers.map(() => fc.option(cellOf(column, dates1904), { nil: "", freq: 4 })))
    .map((cells) => ({ ...row, ...Object.fromEntries(headers.map((header, at) => [header, cells[at] ?? ""])) }));
}

const TEXT: Column = { header: "", kind: "text", width: 10, help: "" };

/** A row of a table: an own key, or that of a goal, and something or nothing in each of its other columns. */
function rowOf(table: OwnTable, dates1904: boolean): fc.Arbitrary<TestRow> {
  const keys: readonly TestRow[] = table.startingRows?.map((row) => rowIn(table, row)) ?? GOALS;
  const others = table.columns.filter(
    ({ header, unread, hidden }) =>
      !unread && !hidden && !table.keyedBy.some((key) => key === header && key in (keys[0] ?? {})),
  );
  const cells = others.map((column) => {
    const something = cellOf(column, dates1904);
    const isKey = table.keyedBy.includes(column.header);
    return (isKey ? something : fc.option(something, { nil: "", freq: 4 })).map(
      (cell) => [column.header, cell] as const,
    );
  });
  return fc
    .tuple(fc.constantFrom(...keys), fc.tuple(...cells))
    .map(([key, own]) => ({ ...onlyColumns(table, key), ...Object.fromEntries(own) }))
    .chain((row) => withGoalFields(table, row, dates1904));
}

const rowIn = ({ columns }: OwnTable, cells: readonly CellValue[]): TestRow =>
  Object.fromEntries(columns.map(({ header }, index) => [header, cells[index] ?? ""]));
const onlyColumns = ({ columns }: OwnTable, row: TestRow): TestRow =>
  Object.fromEntries(columns.map(({ header }) => [header, row[header] ?? ""]));
const valueIn = (cell: TestCell | undefined): CellValue => (typeof cell === "object" ? cell.value : (cell ?? ""));
const keyIn = ({ keyedBy }: OwnTable, row: TestRow): string =>
  JSON.stringify(keyedBy.map((header) => valueIn(row[header])));

type Workbook = { dates1904: boolean; rows: Readonly<Record<string, readonly TestRow[]>> };

/** A workbook with the tables that others are read by, and the tables of interest. */
const workbooksWith = (interest: readonly OwnTable[]): fc.Arbitrary<Workbook> =>
  fc
    .boolean()
    .chain((dates1904) =>
      fc.record({
        dates1904: fc.constant(dates1904),
        rows: fc.record(
          Object.fromEntries(
            [...new Set([...coreTables, ...interest])].map((table) => [
              table.name,
              fc.uniqueArray(rowOf(table, dates1904), {
                selector: (row) => keyIn(table, row),
                minLength: table.name === "Mål" ? 4 : 0,
                maxLength: 6,
              }),
            ]),
          ),
        ),
      }),
    );

const sheetsOf = ({ rows }: Workbook): SheetTable[] =>
  tables.map(({ name, columns }) =>
    sheetTable(
      name,
      rows[name] ?? [],
      columns.map(({ header }) => header),
    ),
  );

const readingIn = (workbook: Workbook): Reading => readingOf(sheetsOf(workbook), workbook.dates1904);

/** What a table says, written as rows again. `quiet`: nothing is told of it, nor of the contracts that it asks for. */
function writtenFrom(reading: Reading, table: OwnTable): { rows: TestRow[]; issues: readonly Issue[]; quiet: boolean } {
  const said = reading.of(table);
  const contracts = reading.of(contractTable);
  const rows = table
    .write(said, reading)
    .map(({ cells }) =>
      Object.fromEntries(
        cells.map(({ header, value, numberFormat }) => [header, { value, numberFormat: numberFormat ?? "General" }]),
      ),
    );
  return { rows, issues: said.issues, quiet: said.issues.length + contracts.issues.length === 0 };
}

/** The rows of a table, and its cells, that are not what they were when they are written from a reading. */
function lostIn(
  typedRows: readonly TestRow[],
  table: OwnTable,
  { rows, issues, quiet }: ReturnType<typeof writtenFrom>,
) {
  const { columns, keyedBy } = table;
  return typedRows.flatMap((typed, index): object[] => {
    const saved = rows.find((row) => keyIn(table, row) === keyIn(table, typed));
    // A row that still awaits its figure is left out in silence; one that is filled in is not.
    const isFilled = columns.every(
      ({ header, unread, hidden }) => unread || hidden || keyedBy.includes(header) || valueIn(typed[header]) !== "",
    );
    if (saved === undefined) return quiet && isFilled ? [{ typed }] : [];
    return Object.entries(saved).flatMap(([header, cell]) => {
      const isTold = issues.some(({ row, column }) => row === index + 5 && column === header);
      const [before, after] = [valueIn(typed[header]), valueIn(cell)];
      return isTold || before === "" || after === "" || Object.is(before, after) ? [] : [{ header, before, after }];
    });
  });
}

const ownGroups: readonly (readonly OwnTable[])[] = [
  coreTables,
  ...tables.filter((table) => !coreTables.includes(table)).map((table) => [table]),
];

test.each(ownGroups.map((own) => ({ own, names: own.map(({ name }) => name).join(", ") })))(
  "rows that are written are read back: $names",
  ({ own }) => {
    const written = new Set<string>();
    fc.assert(
      fc.property(workbooksWith(own), (workbook) => {
        const reading = readingIn(workbook);
        for (const table of own) {
          const { name } = table;
          const first = writtenFrom(reading, table);
          const again = writtenFrom(readingIn({ ...workbook, rows: { ...workbook.rows, [name]: first.rows } }), table);
          // A contract whose own row is unreadable comes again as one that only Mål names.
          expect({ name, rows: again.rows }).toEqual({ name, rows: expect.arrayContaining(first.rows) });
          expect({ name, lost: lostIn(workbook.rows[name] ?? [], table, first) }).toEqual({ name, lost: [] });
          for (const row of first.rows)
            for (const [header, cell] of Object.entries(row))
              if (valueIn(cell) !== "") written.add(`${name}[${header}]`);
        }
      }),
      { numRuns: share(150), seed: 2009 },
    );
    const all = own.flatMap(({ name, columns }) =>
      columns.flatMap(({ header, unread, hidden }) => (unread || hidden ? [] : [`${name}[${header}]`])),
    );
    expect(all.filter((column) => !written.has(column))).toEqual([]);
  },
);

describe.each(tables)("the table $name", (table) => {
  const { sheet, help, columns, keyedBy, oneOf = [], startingRows = [] } = table;
  const headers = columns.map(({ header }) => header);

  test("has a help text, and one for each column that Excel can show", () => {
    expect(help).toMatch(/\.$/);
    expect(columns.filter((column) => column.help === "" || column.help.length > 255)).toEqual([]);
  });

  test("has headers that fit their column in two lines, and Excel's message", () => {
    const tooWide = columns.filter(({ header, width }) => {
      const longest = Math.max(...header.split(" ").map((word) => word.length));
      return longest > width || header.length > 2 * width || header.length > 32;
    });
    expect(tooWide).toEqual([]);
  });

  test("shows the rows that it begins with whole, and prints its help beside them", () => {
    // Texts in wide columns are wrapped.
    const cut = startingRows.flatMap((row) =>
      row.filter(
        (value, index) => String(value).length > (columns[index]?.width ?? 0) && (columns[index]?.width ?? 0) < 40,
      ),
    );
    expect(cut).toEqual([]);
    // A landscape page has room for some 160 letters of italics.
    const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
    expect(help.length).toBeLessThanOrEqual(Math.max(160, width));
  });

  test("has dropdown lists that Excel can hold", () => {
    const lists = columns.flatMap(({ choices }) => (choices ? [choices] : []));
    expect(lists.filter((choices) => choices.join(",").length > 255)).toEqual([]);
    expect(lists.flat().filter((choice) => choice.includes(","))).toEqual([]);
  });

  test("is keyed by its own columns, and names no other", () => {
    expect(new Set(headers).size).toBe(headers.length);
    expect(headers).toEqual(expect.arrayContaining([...keyedBy, ...oneOf.flat()]));
    expect(keyedBy.length).toBeGreaterThan(0);
    expect(startingRows.filter((row) => row.length !== headers.length)).toEqual([]);
    expect(sheet.length).toBeLessThanOrEqual(31);
  });
});

test("the first load knows every table by name, and which of them a status is judged by", () => {
  expect(TABLE_NAMES).toEqual(tables.map(({ name }) => name));
  expect(JUDGING_NAMES).toEqual(tables.filter(({ judges }) => judges).map(({ name }) => name));
  expect(coreTables).toEqual(tables.filter(({ comesWithUse }) => !comesWithUse));
});

test("no two tables have one name or one sheet", () => {
  expect(new Set(tables.map(({ name }) => name.toLowerCase())).size).toBe(tables.length);
  expect(new Set(tables.map(({ sheet }) => sheet.toLowerCase())).size).toBe(tables.length);
});

test("what belongs to a goal follows it to a new number", () => {
  expect(FOLLOWING).toEqual(
    expect.arrayContaining(["Målinger", "Profiler", "Bemærkninger", "Handlingsplaner", "Ændringer"]),
  );
  expect(FOLLOWING).not.toContain("Mål");
  expect(FOLLOWING).not.toContain("Kontrakter");
  // What was reported keeps the number of then.
  expect(FOLLOWING).not.toContain("Historik");
});

test("a misspelt header does not compile", () => {
  const misspelt = (header: Header<"Mål">): CellValue[] =>
    readRows(goalTable, sheetTable("Mål", [{ Nr: "1.1" }]), [], false).map(({ cell }) => cell(header).value);
  // @ts-expect-error The header is Måltal.
  expect(misspelt("Maaltal")).toEqual([""]);
  // @ts-expect-error Periode is a header of Målinger.
  expect(misspelt("Periode")).toEqual([""]);
  expect(misspelt("Nr")).toEqual(["1.1"]);
});
