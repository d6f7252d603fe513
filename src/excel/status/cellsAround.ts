import type { CellValue } from "../../sheets/cells/sheetTable";
import type { ExistingCells } from "../../sheets/report/drawnSheet";
import type { ReadRegion } from "../readTables";
import type { CellsAround } from "../../sheets/status/statusRegion";

/** A table of people's own in the workbook, and where it is. */
export type OtherTable = { table: Excel.Table; range: Excel.Range };

/** What is queued to learn what stands in the rows of a drawn sheet. */
export type AroundRead = {
  /** What has a value beside our columns. */
  beside: readonly Excel.Range[];
  /** Everything in the rows, with cells that have formats alone. */
  formatted: Excel.Range;
  merged: Excel.RangeAreas;
  comments: OfficeExtension.ClientResult<number>;
};

/** Rows of a sheet and our columns in them, from 0. */
export type OwnArea = { firstRow: number; firstColumn: number; rowCount: number; columns: readonly number[] };

/** How many columns a sheet has. */
const SHEET_WIDTH = 16_384;

/**
 * Queues the reading of people's own cells in the rows of a drawn sheet: of each run of columns that are none of ours,
 * what is in use. Our own cells, nearly all that stands there, are not asked for.
 */
export function queueBeside(
  sheet: Excel.Worksheet,
  { firstRow, firstColumn, rowCount, columns }: OwnArea,
): Excel.Range[] {
  const ours = columns.filter((column) => column >= 0).toSorted((a, b) => a - b);
  const edges = [-firstColumn - 1, ...ours, SHEET_WIDTH - firstColumn];
  return edges.slice(1).flatMap((edge, at) => {
    const from = (edges[at] ?? 0) + 1;
    if (edge <= from) return [];
    const run = sheet.getRangeByIndexes(firstRow, firstColumn + from, rowCount, edge - from);
    return [run.getUsedRangeOrNullObject(true).load("values,formulasR1C1,rowIndex,columnIndex")];
  });
}

/** Queues the reading of what stands in the same rows as a drawn sheet. @param columns Ours, within its range. */
export function queueAround(range: Excel.Range, columns: readonly number[]): AroundRead {
  const rows = range.getEntireRow();
  const { rowIndex: firstRow, columnIndex: firstColumn, rowCount } = range;
  return {
    beside: queueBeside(range.worksheet, { firstRow, firstColumn, rowCount, columns }),
    formatted: rows.getUsedRangeOrNullObject(false).load("columnIndex,columnCount"),
    merged: rows.getMergedAreasOrNullObject().load("address"),
    comments: range.worksheet.comments.getCount(),
  };
}

/** The cells in the rows of a drawn sheet, once they are read. @param existing Its own cells, where they were read. */
export function cellsAround(
  region: ReadRegion,
  { beside, formatted, comments }: AroundRead,
  others: readonly OtherTable[],
  existing: ExistingCells | null,
): CellsAround {
  const { rowIndex, columnIndex, rowCount, worksheet } = region.range;
  const width = region.values[0]?.length ?? 1;
  const tables = others
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
  const used = beside.filter(({ isNullObject }) => !isNullObject);
  return {
    firstColumn: columnIndex,
    ...joined(region, used, existing),
    tables,
    hasFormats: spans,
    hasComments: comments.value > 0,
  };
}

/** Our cells and people's own as one block of the sheet, from the first column that anything stands in. */
function joined(
  { range: { rowIndex, columnIndex }, values: own }: ReadRegion,
  beside: readonly Excel.Range[],
  existing: ExistingCells | null,
): Pick<CellsAround, "row" | "column" | "values" | "formulas" | "numberFormats"> {
  const [formulas, numberFormats] = [existing?.formulas ?? own, existing?.numberFormats ?? []];
  if (beside.length === 0) return { row: 0, column: 0, values: own, formulas, numberFormats };
  const column = Math.min(0, ...beside.map((range) => range.columnIndex - columnIndex));
  const pieces = beside.map((range) => ({
    row: range.rowIndex - rowIndex,
    column: range.columnIndex - columnIndex - column,
    values: range.values as CellValue[][],
    formulas: range.formulasR1C1 as CellValue[][],
  }));
  const end = Math.max(...pieces.map((piece) => piece.column + (piece.values[0]?.length ?? 0)));
  const widened = <T>(ours: readonly (readonly T[])[], empty: T): T[][] =>
    ours.map((row) => {
      const before = Array.from({ length: -column }, () => empty);
      const behind = Array.from({ length: Math.max(0, end + column - row.length) }, () => empty);
      return [...before, ...row, ...behind];
    });
  const withTheirs = (ours: readonly (readonly CellValue[])[], what: "values" | "formulas"): CellValue[][] => {
    const cells = widened<CellValue>(ours, "");
    for (const piece of pieces)
      for (const [at, row] of piece[what].entries()) cells[piece.row + at]?.splice(piece.column, row.length, ...row);
    return cells;
  };
  return {
    row: 0,
    column,
    values: withTheirs(own, "values"),
    formulas: withTheirs(formulas, "formulas"),
    numberFormats: widened(numberFormats, "General"),
  };
}

/** The sheet's columns that move with a row, from the first that has anything to the last, from 0. */
export function columnsInUse({ range, values }: ReadRegion, { formatted }: AroundRead): { from: number; to: number } {
  const last = range.columnIndex + (values[0]?.length ?? 1) - 1;
  if (formatted.isNullObject) return { from: range.columnIndex, to: last };
  return {
    from: Math.min(range.columnIndex, formatted.columnIndex),
    to: Math.max(last, formatted.columnIndex + formatted.columnCount - 1),
  };
}
