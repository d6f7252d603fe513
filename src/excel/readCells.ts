import type { CellValue } from "../sheets/cells/sheetTable";

/** Cells as they were read; where a property was not asked for, it has no rows. */
export type ReadCells = {
  rowIndex: number;
  columnIndex: number;
  rowCount: number;
  columnCount: number;
  values: CellValue[][];
  numberFormat: string[][];
  formulas: CellValue[][];
};

/** A range that has been loaded, as what was read; null where Excel answered without cells: it has too many of them. */
export function cellsOf(range: Excel.Range, hasFormats: boolean, hasFormulas: boolean): ReadCells | null {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  if (!Array.isArray(range.values)) return null;
  return {
    rowIndex,
    columnIndex,
    rowCount,
    columnCount,
    values: range.values as CellValue[][],
    numberFormat: hasFormats ? (range.numberFormat as string[][]) : [],
    formulas: hasFormulas ? (range.formulas as CellValue[][]) : [],
  };
}

/**
 * Cells with the empty rows behind them that were not read, up to a number of rows. Such a row has no number formats:
 * the format of a cell that is not there is General.
 */
export function withEmptyRows(cells: ReadCells, rows: number): ReadCells {
  if (rows <= cells.rowCount) return cells;
  const empty: CellValue[] = Array.from({ length: cells.columnCount }, () => "");
  const filled = (matrix: CellValue[][]): CellValue[][] =>
    matrix.length === 0 ? [] : [...matrix, ...Array.from({ length: rows - cells.rowCount }, () => empty)];
  return { ...cells, rowCount: rows, values: filled(cells.values), formulas: filled(cells.formulas) };
}
