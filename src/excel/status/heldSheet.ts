import type { CellValue } from "../../sheets/cells/sheetTable";
import type { SheetSetUp } from "../../sheets/report/drawnSheet";
import { isAnswered } from "../answered";
import { HELD, heldIn, isHeld } from "../rowBlocks";
import { styleRows } from "./drawnLook";
import type { DrawnPlace } from "./drawnPlace";

/** A drawn sheet as it stands when the request that rewrites it runs. */
export type HeldSheet = {
  setUp: SheetSetUp;
  place: DrawnPlace;
  wantedRows: number;
  columns: readonly number[];
  name: Excel.NamedItem;
  region: Excel.Range;
  /** The cells that the write reaches, without rows that it inserts. */
  area: Excel.Range;
};

/** Queues the reading of a drawn sheet and of the cells that its next drawing reaches, before any write. */
export function holdSheet(
  context: Excel.RequestContext,
  setUp: SheetSetUp,
  place: DrawnPlace,
  columns: readonly number[],
  wantedRows: number,
): HeldSheet {
  const name = context.workbook.names.getItem(setUp.anchor).load("formula");
  const region = name.getRange().load("rowIndex,columnIndex,rowCount");
  const height = insertsRows(place, wantedRows) ? place.rowCount : Math.max(place.rowCount, wantedRows);
  const width = Math.max(...columns) + 1;
  const area = place.sheet.getRangeByIndexes(place.firstRow, place.firstColumn, height, width).load(HELD);
  return { setUp, place, wantedRows, columns, name, region, area };
}

/** The rows that a longer drawing has inserted below what stands. */
function roomIn({ place: { sheet, firstRow, rowCount }, wantedRows }: HeldSheet): Excel.Range {
  return sheet.getRange(`${firstRow + rowCount + 1}:${firstRow + wantedRows}`);
}

/** Whether a longer drawing moves down what people have written below it. */
export function insertsRows({ firstRow, rowCount, usedEnd }: DrawnPlace, wantedRows: number): boolean {
  return wantedRows > rowCount && usedEnd > firstRow + rowCount;
}

/** Whether the sheet stood elsewhere, said something else in our columns, or had something typed below it. */
export function sheetStoodOtherwise({ place, columns, region, area }: HeldSheet): boolean {
  const isMoved =
    region.rowIndex !== place.firstRow ||
    region.columnIndex !== place.firstColumn ||
    region.rowCount !== place.rowCount;
  // Where the sheet has not moved, its cells are the first of those that the write reaches.
  const formulas = area.formulas as CellValue[][];
  const [values, below] = partedAt(area.values as CellValue[][], place.rowCount);
  return (
    isMoved ||
    values.some((row, at) =>
      columns.some(
        (column) => formulas[at]?.[column] === row[column] && row[column] !== (place.values[at]?.[column] ?? ""),
      ),
    ) ||
    below.some((row) => columns.some((column) => (row[column] ?? "") !== ""))
  );
}

const partedAt = <T>(list: readonly T[], at: number): [T[], T[]] => [list.slice(0, at), list.slice(at)];

/** Queues the sheet as it stood: its cells, its look by what they say, its name, and inserted rows out again. */
export function putSheetBack(held: HeldSheet, inserted: Excel.Range | null): void {
  const { setUp, place, columns, name, area } = held;
  if (inserted && isAnswered(() => inserted.rowCount)) inserted.delete("Up");
  // The request stopped right after the insert: using its range would insert once more.
  else if (inserted && isAnswered(() => inserted.isNullObject)) roomIn(held).delete("Up");
  if (!isHeld(area)) return;
  // A new range: Excel may have taken the one that is known along with cells that moved.
  const { height, width } = sizeOf(area);
  const target = place.sheet.getRangeByIndexes(place.firstRow, place.firstColumn, height, width);
  const look = setUp.existingLook(area.values as CellValue[][], columns);
  const { numberFormats, values } = heldIn(area);
  const own = new Set(columns);
  const where = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
    matrix.map((row) => row.map((cell, column) => (own.has(column) ? cell : null)));
  target.numberFormat = where(numberFormats);
  target.values = where(values);
  styleRows(place.sheet, place.firstRow, (index) => place.firstColumn + (columns[index] ?? index), setUp.columns, look);
  // What was loaded goes back as it was.
  const formula = String(name.formula);
  name.formula = formula;
}

function sizeOf(area: Excel.Range): { height: number; width: number } {
  const values = area.values as CellValue[][];
  return { height: values.length, width: values[0]?.length ?? 0 };
}
