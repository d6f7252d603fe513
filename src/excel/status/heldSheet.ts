import type { CellValue } from "../../sheets/cells/sheetTable";
import type { SheetSetUp } from "../../sheets/report/drawnSheet";
import { isAnswered } from "../answered";
import { toCell } from "../cellText";
import { isHeld } from "../rowBlocks";
import { styleRows } from "./drawnLook";
import type { DrawnPlace } from "./drawnPlace";

/**
 * What is asked of the cells: no values, which are the formulas where there are none, and half of all that a big status
 * would answer with.
 */
const HELD = "formulas,numberFormat,valueTypes";

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
  const [cells, below] = partedAt(area.formulas as CellValue[][], place.rowCount);
  return (
    isMoved ||
    cells.some((row, at) =>
      columns.some((column) => {
        const known = place.values[at]?.[column] ?? "";
        return !isFormula(row[column], known) && !says(row[column], known);
      }),
    ) ||
    below.some((row) => columns.some((column) => (row[column] ?? "") !== ""))
  );
}

/** Excel may put an apostrophe before a text that would be a formula if it were typed. */
const APOSTROPHE = "'";

const says = (held: CellValue | undefined, known: CellValue): boolean =>
  held === known || held === `${APOSTROPHE}${known}`;

/** Whether what a cell holds is a formula: a text that begins with = was read as that text. */
function isFormula(held: CellValue | undefined, known: CellValue): boolean {
  return typeof held === "string" && held.startsWith("=") && held !== known;
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
  const { values, written, numberFormats } = heldCells(held);
  const look = setUp.existingLook(values, columns);
  const own = new Set(columns);
  const where = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
    matrix.map((row) => row.map((cell, column) => (own.has(column) ? cell : null)));
  target.numberFormat = where(numberFormats);
  target.values = where(written);
  styleRows(place.sheet, place.firstRow, (index) => place.firstColumn + (columns[index] ?? index), setUp.columns, look);
  // What was loaded goes back as it was.
  const formula = String(name.formula);
  name.formula = formula;
}

/** What the cells said, and what is written to them so that they hold it again. */
function heldCells({ area, place }: HeldSheet): {
  values: CellValue[][];
  written: CellValue[][];
  numberFormats: string[][];
} {
  const formulas = area.formulas as CellValue[][];
  const numberFormats = area.numberFormat as string[][];
  const knownAt = (at: number, column: number): CellValue => place.values[at]?.[column] ?? "";
  return {
    numberFormats,
    values: formulas.map((row, at) =>
      row.map((held, column) => {
        const known = knownAt(at, column);
        return isFormula(held, known) || says(held, known) ? known : held;
      }),
    ),
    written: formulas.map((row, at) =>
      row.map((held, column) => {
        const isError = area.valueTypes[at]?.[column] === Excel.RangeValueType.error;
        const isQuoted = String(held).startsWith(APOSTROPHE);
        const isPlain = isError || isQuoted || isFormula(held, knownAt(at, column));
        return isPlain ? held : toCell(held, numberFormats[at]?.[column] ?? "");
      }),
    ),
  };
}

function sizeOf(area: Excel.Range): { height: number; width: number } {
  const cells = area.formulas as CellValue[][];
  return { height: cells.length, width: cells[0]?.length ?? 0 };
}
