import type { CellValue } from "../../sheets/cells/sheetTable";
import type { CellsAround } from "../../sheets/status/statusRegion";

/** A table of people's own in the workbook, and where it is. */
export type OtherTable = { table: Excel.Table; range: Excel.Range };

/** What is queued to learn what stands in the rows of a drawn sheet. */
export type AroundRead = {
  /** Everything that has a value in the rows, ours and people's. */
  used: Excel.Range;
  /** The same with cells that have formats alone. */
  formatted: Excel.Range;
  merged: Excel.RangeAreas;
  comments: OfficeExtension.ClientResult<number>;
};

/** The properties of `used` that tell people's own cells. */
export const AROUND = "values,formulasR1C1,rowIndex,columnIndex";

/** Queues the reading of what stands in the same rows as a drawn sheet. */
export function queueAround(range: Excel.Range): AroundRead {
  const rows = range.getEntireRow();
  return {
    used: rows.getUsedRangeOrNullObject(true).load(`${AROUND},numberFormat`),
    formatted: rows.getUsedRangeOrNullObject(false).load("columnIndex,columnCount"),
    merged: rows.getMergedAreasOrNullObject().load("address"),
    comments: range.worksheet.comments.getCount(),
  };
}

/** The cells in the rows of a drawn sheet, once they are read. */
export function cellsAround(
  range: Excel.Range,
  { used, formatted, comments }: AroundRead,
  others: readonly OtherTable[],
): CellsAround {
  const { rowIndex, columnIndex, rowCount, worksheet } = range;
  const width = (range.values[0] as CellValue[] | undefined)?.length ?? 1;
  const beside = others
    .filter(({ table, range: own }) => {
      const isInRows = own.rowIndex < rowIndex + rowCount && own.rowIndex + own.rowCount > rowIndex;
      return table.worksheet.name === worksheet.name && isInRows;
    })
    .map(({ range: own }) => ({
      from: own.columnIndex - columnIndex,
      to: own.columnIndex - columnIndex + own.columnCount - 1,
    }));
  const spans =
    !formatted.isNullObject &&
    (formatted.columnIndex < columnIndex || formatted.columnIndex + formatted.columnCount > columnIndex + width);
  return {
    firstColumn: columnIndex,
    row: used.isNullObject ? 0 : used.rowIndex - rowIndex,
    column: used.isNullObject ? 0 : used.columnIndex - columnIndex,
    values: used.isNullObject ? [] : (used.values as CellValue[][]),
    formulas: used.isNullObject ? [] : (used.formulasR1C1 as CellValue[][]),
    numberFormats: used.isNullObject ? [] : (used.numberFormat as string[][]),
    tables: beside,
    hasFormats: spans,
    hasComments: comments.value > 0,
  };
}

/** The sheet's columns that move with a row, from the first that has anything to the last, from 0. */
export function columnsInUse(range: Excel.Range, { formatted }: AroundRead): { from: number; to: number } {
  const last = range.columnIndex + ((range.values[0] as CellValue[] | undefined)?.length ?? 1) - 1;
  if (formatted.isNullObject) return { from: range.columnIndex, to: last };
  return {
    from: Math.min(range.columnIndex, formatted.columnIndex),
    to: Math.max(last, formatted.columnIndex + formatted.columnCount - 1),
  };
}
