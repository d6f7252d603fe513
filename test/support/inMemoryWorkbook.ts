import type { ContractWorkbook, StatusWriting, WorkbookTables } from "../../src/app/workbook/ports";
import { columnIndex, tableNamed, type CellValue, type SheetTable } from "../../src/sheets/cells/sheetTable";
import { statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";
import { sourceTableNames } from "../../src/sheets/tables/sourceNames";
import { schemaOf, type TableName } from "../../src/sheets/tables/allTables";
import type { CellEdit, TableWriting } from "../../src/sheets/tables/tableWriting";
import { table } from "./tables";
import { plainText } from "./plainText";

/** A workbook of plain arrays: what a use case wrote can be read back, and typed into as people do. */
export type InMemoryWorkbook = ContractWorkbook &
  WorkbookTables & {
    /** The Status sheet's cells as last written. */
    status: () => CellValue[][];
    statusCell: (nr: string, column: StatusColumnId) => CellValue | undefined;
    /** Types in a goal's row of the Status sheet. */
    type: (nr: string, column: StatusColumnId, value: CellValue) => void;
    /** Types in a row of a table, by the row's number in the sheet. */
    typeIn: (edit: CellEdit) => void;
    rows: (name: TableName) => readonly (readonly CellValue[])[];
    /** The cells of a row by their headers, and of a column from its first row down. */
    row: (name: TableName, row: number) => Readonly<Record<string, CellValue>>;
    column: (name: TableName, header: string) => readonly CellValue[];
    /** The number format of a column's first cell. */
    format: (name: TableName, header: string) => string | undefined;
    statusWritings: StatusWriting[];
    writings: TableWriting[];
  };

const REMARKS = table("Bemærkninger", [], ["Kontrakt", "Nr", "Delmål", "Statusdato", "Bemærkning"]);

/** @param formulas The formulas of a table's body, by table. */
export function inMemoryWorkbook(
  given: readonly SheetTable[],
  formulas: ReadonlyMap<string, readonly (readonly CellValue[])[]> = new Map(),
): InMemoryWorkbook {
  let tables: readonly SheetTable[] = given.some(({ name }) => name === REMARKS.name) ? given : [...given, REMARKS];
  let cells: CellValue[][] = [];
  const statusWritings: StatusWriting[] = [];
  const writings: TableWriting[] = [];
  const index = (id: StatusColumnId): number => statusColumns.findIndex((column) => column.id === id);
  const rowOf = (nr: string): CellValue[] | undefined =>
    cells.find((row) => row[index("nr")] === nr && String(row[index("key")]).startsWith("["));
  const tableOf = (name: string): SheetTable => {
    const found = tables.find((each) => each.name === name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
  const write = (writing: TableWriting): void => {
    const isThere = (name: TableName): boolean => tables.some((each) => each.name === name);
    const made = [...new Set((writing.rows ?? []).map((row) => row.table))].filter((name) => !isThere(name));
    const headers = (name: TableName): string[] => schemaOf(name).columns.map(({ header }) => header);
    tables = [...tables, ...made.map((name) => table(name, [], headers(name)))].map((each) => written(each, writing));
  };
  return {
    statusWritings,
    writings,
    read: async ({ sources = false } = {}) => ({
      ...(sources && sourcesIn(tables)),
      tables,
      status: cells.length === 0 ? null : { firstRow: 1, values: cells },
      dates1904: false,
      stale: null,
      formulas,
    }),
    write: async (writing) => {
      writings.push(writing);
      write(writing);
    },
    addStatusColumns: async (added, headerRow) => {
      for (const { column, before } of added.toReversed())
        cells = cells.map((row, at) => row.toSpliced(before, 0, at === headerRow ? column.header : ""));
    },
    writeStatus: async (writing) => {
      statusWritings.push(writing);
      cells = writing.sheet.rows.map((row) => row.cells.map(({ value }) => value));
      write(writing.tables);
    },
    status: () => cells,
    statusCell: (nr, column) => {
      const value = rowOf(nr)?.[index(column)];
      return typeof value === "string" ? plainText(value) : value;
    },
    type: (nr, column, value) => {
      const row = rowOf(nr);
      if (!row) throw new Error(`no goal ${nr} on the sheet`);
      row[index(column)] = value;
    },
    typeIn: (edit) => write({ cells: [edit] }),
    rows: (name) => tableOf(name).rows,
    row: (name, row) => {
      const { headers, rows, firstRow } = tableOf(name);
      return Object.fromEntries(headers.map((header, column) => [header, rows[row - firstRow]?.[column] ?? ""]));
    },
    column: (name, header) => tableOf(name).rows.map((row) => row[columnIndex(tableOf(name), header)] ?? ""),
    format: (name, header) => tableOf(name).numberFormats[0]?.[columnIndex(tableOf(name), header)],
  };
}

/** The tables that Kilder names, as they stand. */
function sourcesIn(tables: readonly SheetTable[]) {
  const names = sourceTableNames(tables);
  const found = names.map((name) => ({ name, table: tableNamed(tables, name), query: null }));
  return names.length === 0 ? {} : { sources: { tables: found, remembered: null } };
}

/** A table's cells while they are written, each matrix a copy of its own. */
type OpenTable = { -readonly [Key in keyof SheetTable]: SheetTable[Key] } & {
  rows: CellValue[][];
  numberFormats: string[][];
};

function written(existing: SheetTable, { cells = [], rows = [], removed = [] }: TableWriting): SheetTable {
  const own = <T extends { table: TableName }>(all: readonly T[]): T[] =>
    all.filter(({ table: name }) => name === existing.name);
  const open: OpenTable = {
    ...existing,
    rows: existing.rows.map((row) => [...row]),
    numberFormats: existing.numberFormats.map((row) => [...row]),
  };
  for (const edit of own(cells)) put(open, edit.row - open.firstRow, edit);
  for (const row of own(rows)) {
    const at = open.rows.length;
    open.rows.push(open.headers.map(() => ""));
    open.numberFormats.push(open.headers.map(() => "General"));
    for (const cell of row.cells) if (cell.value !== "") put(open, at, cell);
  }
  const gone = new Set(own(removed).map(({ row }) => row - existing.firstRow));
  const stays = (_row: unknown, at: number): boolean => !gone.has(at);
  return { ...open, rows: open.rows.filter(stays), numberFormats: open.numberFormats.filter(stays) };
}

function put(
  open: OpenTable,
  at: number,
  { header, value, numberFormat }: Pick<CellEdit, "header" | "value" | "numberFormat">,
): void {
  const column = columnIndex(open, header);
  const [row, formats] = [open.rows[at], open.numberFormats[at]];
  if (column === -1 || row === undefined) throw new Error(`no cell ${header} in row ${at}`);
  row[column] = value;
  if (numberFormat !== undefined && formats !== undefined) formats[column] = numberFormat;
}
