import type { CellValue } from "../../sheets/cells/sheetTable";
import { standingLook } from "../../sheets/status/standingLook";
import { isAnswered } from "../answered";
import { HELD, heldIn, isHeld } from "../tables/rowBlocks";
import { styleStatus } from "./statusLook";
import { STATUS_NAME } from "./statusPlace";
import type { StatusPlace } from "./writeStatusSheet";

/** The status as it stands when the request that rewrites it runs. */
export type HeldStatus = {
  place: StatusPlace;
  columns: readonly number[];
  name: Excel.NamedItem;
  region: Excel.Range;
  /** The cells that the write reaches, without rows that it inserts. */
  area: Excel.Range;
};

/** Queues the reading of the status and of the cells that a new status reaches, before any write. */
export function holdStatus(
  context: Excel.RequestContext,
  place: StatusPlace,
  columns: readonly number[],
  wantedRows: number,
): HeldStatus {
  const name = context.workbook.names.getItem(STATUS_NAME).load("formula");
  const region = name.getRange().load("values,formulas,rowIndex,columnIndex,rowCount");
  const height = insertsRows(place, wantedRows) ? place.rowCount : Math.max(place.rowCount, wantedRows);
  const width = Math.max(...columns) + 1;
  const area = place.sheet.getRangeByIndexes(place.firstRow, place.firstColumn, height, width).load(HELD);
  return { place, columns, name, region, area };
}

/** Whether a longer status moves down what people have written below it. */
export function insertsRows({ firstRow, rowCount, usedEnd }: StatusPlace, wantedRows: number): boolean {
  return wantedRows > rowCount && usedEnd > firstRow + rowCount;
}

/** Whether the status stood elsewhere, said something else in our columns, or had something typed below it. */
export function statusStoodOtherwise({ place, columns, region, area }: HeldStatus): boolean {
  const [values, formulas] = [region.values as CellValue[][], region.formulas as CellValue[][]];
  const isMoved =
    region.rowIndex !== place.firstRow ||
    region.columnIndex !== place.firstColumn ||
    region.rowCount !== place.rowCount;
  return (
    isMoved ||
    values.some((row, at) =>
      columns.some(
        (column) => formulas[at]?.[column] === row[column] && row[column] !== (place.values[at]?.[column] ?? ""),
      ),
    ) ||
    (area.values as CellValue[][])
      .slice(place.rowCount)
      .some((row) => columns.some((column) => (row[column] ?? "") !== ""))
  );
}

/** Queues the status as it stood: its cells, its look by what they say, its name, and inserted rows out again. */
export function putStatusBack({ place, columns, name, area }: HeldStatus, inserted: Excel.Range | null): void {
  if (inserted && isAnswered(() => inserted.rowCount)) inserted.delete("Up");
  if (!isHeld(area)) return;
  const look = standingLook(area.values as CellValue[][], columns);
  const { numberFormats, values } = heldIn(area);
  const own = new Set(columns);
  const where = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
    matrix.map((row) => row.map((cell, column) => (own.has(column) ? cell : null)));
  area.numberFormat = where(numberFormats);
  area.values = where(values);
  styleStatus(place.sheet, place.firstRow, (index) => place.firstColumn + (columns[index] ?? index), columns, look);
  // What was loaded goes back as it was.
  const formula = String(name.formula);
  name.formula = formula;
}
