import { WorkbookRefusal } from "../app/workbook/ports";
import { comparable, isFormula, type CellValue, type SheetTable } from "../sheets/cells/sheetTable";
import { schemaOf } from "../sheets/tables/allTables";
import type { TableName } from "../sheets/tables/allTables";

/** Cells of a sheet; rows and columns count from 0. */
export type CellArea = { row: number; column: number; rows: number; columns: number };

/** A table as it was read, with what a write must know of it. `firstColumn` and `usedEnd` count from 0. */
export type ExistingTable = SheetTable & {
  name: TableName;
  table: Excel.Table;
  sheetName: string;
  isProtected: boolean;
  formulas: readonly (readonly CellValue[])[];
  firstColumn: number;
  isFiltered: boolean;
  hasTotals: boolean;
  /** The row after the last one in use on the table's sheet. */
  usedEnd: number;
  /** Merged cells on its sheet, from the header down. */
  merged: readonly CellArea[];
};

/**
 * The rows of a table that hold nothing, by index. A formula in a column of people's own fills in every row. One in a
 * column of ours, as a Værdi that is computed from Tæller and Nævner, is never written over, also where it shows
 * nothing.
 */
export function emptyRows({ name, headers, rows, formulas }: ExistingTable): number[] {
  const own = schemaOf(name).columns.map(({ header }) => comparable(header));
  const isOwn = headers.map((header) => own.includes(comparable(header)));
  const isFree = (row: readonly CellValue[], at: number): boolean =>
    row.every((value, column) => {
      const isComputed = isFormula(formulas[at]?.[column] ?? "", value);
      return isOwn[column] ? value === "" && !isComputed : value === "" || isComputed;
    });
  return rows.flatMap((row, at) => (isFree(row, at) ? [at] : []));
}

/** What a write does to a table: rows by their index in its body, and how many new rows go below it. */
export type Reach = {
  edited: readonly number[];
  filled: readonly number[];
  below: number;
  removed: readonly number[];
  newColumns: readonly string[];
};

/** How many rows a sheet has. */
const SHEET_ROWS = 1_048_576;

/**
 * Refuses a write that something is in the way of. A filter stops rows and columns from coming and going, and not the
 * edit of a cell (`docs/workbook.md`).
 * @throws WorkbookRefusal
 */
export function checkWritable(existing: ExistingTable, reach: Reach): void {
  const { name, sheetName, isProtected, isFiltered, hasTotals } = existing;
  if (isProtected) throw new WorkbookRefusal("protectedSheet", sheetName);
  const { filled, below, removed, newColumns } = reach;
  if (isFiltered && filled.length + below + removed.length + newColumns.length > 0)
    throw new WorkbookRefusal("filteredTable", name);
  // A table is made longer downwards, where its totals are in the way.
  if (below > 0 && hasTotals) throw new WorkbookRefusal("totalsRow", name);
  if (below > 0 && existing.firstRow - 1 + existing.rows.length + below > SHEET_ROWS)
    throw new WorkbookRefusal("sheetFull", sheetName);
  if (isBlocked(existing, reach)) throw new WorkbookRefusal("mergedCells", sheetName);
}

function isBlocked(existing: ExistingTable, { edited, filled, removed, below }: Reach): boolean {
  const { firstRow, firstColumn, headers, rows, merged } = existing;
  const body = firstRow - 1;
  const end = body + rows.length;
  const isMoved = movesDown(existing, below);
  return merged.some(({ row, column, rows: height, columns }) => {
    const isBeside = column + columns <= firstColumn || column >= firstColumn + headers.length;
    if (isBeside) return false;
    const meets = (at: number): boolean => row <= at && at < row + height;
    if ([...edited, ...filled].some((index) => meets(body + index))) return true;
    if (removed.length > 0 && row + height > body + Math.min(...removed)) return true;
    if (below === 0) return false;
    // Cells below the table move down first. Those merged with others beside the table's columns cannot.
    const goesAlong =
      isMoved && row >= end && column >= firstColumn && column + columns <= firstColumn + headers.length;
    return !goesAlong && (isMoved || row < end + below);
  });
}

/** Whether new rows below the table move down what stands there. */
export function movesDown({ firstRow, rows, usedEnd }: ExistingTable, below: number): boolean {
  return below > 0 && usedEnd > firstRow - 1 + rows.length;
}

export function columnOf({ name, headers }: ExistingTable, added: readonly string[], wanted: string): number {
  const index = [...headers, ...added].findIndex((own) => comparable(own) === comparable(wanted));
  if (index === -1) throw new WorkbookRefusal("columnMissing", wanted, name);
  return index;
}
