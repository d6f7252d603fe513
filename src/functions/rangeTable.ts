import { textOf } from "../sheets/cells/readCell";
import type { ColumnKind } from "../sheets/tables/schema";
import { columnIndex, comparable, type CellValue, type SheetTable } from "../sheets/cells/sheetTable";
import type { TableName } from "../sheets/tables/allTables";
import { coreTables } from "../sheets/tables/coreTables";
import type { CellRange } from "./cellInput";

/** A range with its headers on top. `told`: its empty cells came as empty, so that every 0 in it is a figure. */
export type RangeTable = { table: SheetTable; told: boolean };

/**
 * A table from a range; its rows are numbered below the headers. Where empty cells came as 0, a 0 is one of them in
 * every column but those of numbers.
 */
export function rangeTable(name: TableName, { values, numberFormats }: CellRange): RangeTable {
  const headers = (values[0] ?? []).map((value) => textOf({ value }));
  const columns = coreTables.find((table) => table.name === name)?.columns ?? [];
  const kinds = headers.map(
    (header) => columns.find((column) => comparable(column.header) === comparable(header))?.kind ?? null,
  );
  const table: SheetTable = {
    name,
    firstRow: 1,
    headers,
    rows: values.slice(1),
    numberFormats: numberFormats.slice(1),
  };
  if (emptyCellsAreTold(table, kinds)) return { table, told: true };
  const worded = headers.filter((_, at) => !isNumeric(kinds[at] ?? null));
  return { told: false, table: withEmptyZeros(withoutBlankRows(table), () => worded) };
}

/** The table with the zeros of some columns taken for empty cells, row by row. */
export function withEmptyZeros<Header extends string>(
  table: SheetTable,
  headersOf: (at: (header: Header) => CellValue, row: number) => readonly Header[],
): SheetTable {
  const rows = table.rows.map((row, index) => {
    const empty = new Set(
      headersOf((header) => row[columnIndex(table, header)] ?? "", table.firstRow + index).map((header) =>
        columnIndex(table, header),
      ),
    );
    return row.map((value, at) => (value === 0 && empty.has(at) ? "" : value));
  });
  return { ...table, rows };
}

const isNumeric = (kind: ColumnKind | null): boolean => kind === "number" || kind === "figure";

/** Some cell is empty, and none of those that hold words or dates is 0, as all their empty ones else would be. */
function emptyCellsAreTold({ rows }: SheetTable, kinds: readonly (ColumnKind | null)[]): boolean {
  const worded = kinds.map((kind) => kind !== null && kind !== "degree" && !isNumeric(kind));
  return (
    rows.some((row) => row.includes("")) &&
    !rows.some((row) => row.some((value, at) => value === 0 && worded[at] === true))
  );
}

function withoutBlankRows(table: SheetTable): SheetTable {
  const blank = (row: readonly CellValue[]): boolean => row.every((value) => value === 0 || value === "");
  return { ...table, rows: table.rows.map((row) => (blank(row) ? row.map(() => "") : row)) };
}
