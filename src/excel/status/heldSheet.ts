import type { CellValue } from "../../sheets/cells/sheetTable";
import type { SheetSetUp } from "../../sheets/report/drawnSheet";
import { isAnswered } from "../answered";
import { toCell } from "../cellText";
import { isHeld } from "../rowBlocks";
import { styleRows } from "./drawnLook";
import type { DrawnPlace } from "./drawnPlace";

/** Rows below each other, by the first of them within a drawn sheet, from 0. */
export type Stretch = { from: number; count: number };

/** Rows that a message is about: those that it writes, within those that it looks at. */
export type HeldRows = { looked: readonly Stretch[]; written: readonly Stretch[] };

/** Cells that are looked at, with the row that they begin in. Where there is no formula it is the value. */
type HeldCells = { from: number; range: Excel.Range };

/** A drawn sheet as it stands when the request that rewrites it runs. */
export type HeldSheet = {
  setUp: SheetSetUp;
  place: DrawnPlace;
  wantedRows: number;
  columns: readonly number[];
  name: Excel.NamedItem;
  region: Excel.Range;
  /** The cells that the write is held against, without rows that it inserts. */
  looked: readonly HeldCells[];
  /** The formats and types of those that it writes. */
  written: readonly (HeldCells & { count: number })[];
};

/** Queues the reading of a drawn sheet and of the cells that a message of a drawing reaches, before its writes. */
export function holdSheet(
  context: Excel.RequestContext,
  setUp: SheetSetUp,
  place: DrawnPlace,
  columns: readonly number[],
  wantedRows: number,
  { looked, written }: HeldRows,
): HeldSheet {
  const name = context.workbook.names.getItem(setUp.anchor).load("formula");
  const region = name.getRange().load("rowIndex,columnIndex,rowCount");
  const height = heightOf(place, wantedRows);
  const width = Math.max(...columns) + 1;
  const cells = (rows: readonly Stretch[]) =>
    rows.flatMap(({ from, count: wanted }) => {
      const count = Math.min(wanted, height - from);
      if (count <= 0) return [];
      const range = place.sheet.getRangeByIndexes(place.firstRow + from, place.firstColumn, count, width);
      return [{ from, count, range }];
    });
  return {
    setUp,
    place,
    wantedRows,
    columns,
    name,
    region,
    looked: cells(looked).map((each) => ({ ...each, range: each.range.load("formulas") })),
    written: cells(written).map((each) => ({ ...each, range: each.range.load("numberFormat,valueTypes") })),
  };
}

/** How many rows of an existing sheet its next drawing reaches, without those that it inserts. */
export const heightOf = (place: DrawnPlace, wantedRows: number): number =>
  insertsRows(place, wantedRows) ? place.rowCount : Math.max(place.rowCount, wantedRows);

/** The rows that a longer drawing has inserted below what stands. */
function roomIn({ place: { sheet, firstRow, rowCount }, wantedRows }: HeldSheet): Excel.Range {
  return sheet.getRange(`${firstRow + rowCount + 1}:${firstRow + wantedRows}`);
}

/** Whether a longer drawing moves down what people have written below it. */
export function insertsRows({ firstRow, rowCount, usedEnd }: DrawnPlace, wantedRows: number): boolean {
  return wantedRows > rowCount && usedEnd > firstRow + rowCount;
}

/** Whether the sheet stood elsewhere, said something else in our columns, or had something typed below it. */
export function sheetStoodOtherwise({ place, columns, region, looked }: HeldSheet): boolean {
  const isMoved =
    region.rowIndex !== place.firstRow ||
    region.columnIndex !== place.firstColumn ||
    region.rowCount !== place.rowCount;
  // Where the sheet has not moved, its cells are the first of those that the write reaches.
  return (
    isMoved ||
    looked.some(({ from, range }) =>
      (range.formulas as CellValue[][]).some((row, at) =>
        columns.some((column) => {
          const known = place.values[from + at]?.[column] ?? "";
          const isBelow = from + at >= place.rowCount;
          return !says(row[column] ?? "", known) && (isBelow || !isFormula(row[column], known));
        }),
      ),
    )
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

/** Whether Excel told how the sheet stood. Where the answer is lost nothing of it goes back, nor how it was printed. */
export const isRead = ({ looked, written }: HeldSheet): boolean =>
  written.every(({ range }) => isHeld(range)) && looked.every(({ range }) => isAnswered(() => range.formulas));

/** Queues the sheet as it stood: its cells, its look by what they say, its name, and inserted rows out again. */
export function putSheetBack(held: HeldSheet, inserted: Excel.Range | null): void {
  const { setUp, place, columns, name, written } = held;
  if (inserted && isAnswered(() => inserted.rowCount)) inserted.delete("Up");
  // The request stopped right after the insert: using its range would insert once more.
  else if (inserted && isAnswered(() => inserted.isNullObject)) roomIn(held).delete("Up");
  if (!isRead(held)) return;
  const width = Math.max(...columns) + 1;
  const own = new Set(columns);
  const where = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
    matrix.map((row) => row.map((cell, column) => (own.has(column) ? cell : null)));
  for (const each of written) {
    // A new range: Excel may have taken the one that is known along with cells that moved.
    const target = place.sheet.getRangeByIndexes(place.firstRow + each.from, place.firstColumn, each.count, width);
    const { values, cells } = heldCells(held, each);
    target.numberFormat = where(each.range.numberFormat as string[][]);
    target.values = where(cells);
    const look = setUp.existingLook(values, columns);
    const columnAt = (index: number): number => place.firstColumn + (columns[index] ?? index);
    styleRows(place.sheet, place.firstRow + each.from, columnAt, setUp.columns, look);
  }
  // What was loaded goes back as it was.
  const formula = String(name.formula);
  name.formula = formula;
}

/** What written cells said, and what is written to them so that they hold it again. */
function heldCells(
  { looked, place }: HeldSheet,
  { from, count, range }: HeldSheet["written"][number],
): { values: CellValue[][]; cells: CellValue[][] } {
  const numberFormats = range.numberFormat as string[][];
  const rows = Array.from({ length: count }, (_, at) => ({ at, formulas: formulasAt(looked, from + at) }));
  const knownAt = (at: number, column: number): CellValue => place.values[from + at]?.[column] ?? "";
  return {
    values: rows.map(({ at, formulas }) =>
      formulas.map((held, column) => {
        const known = knownAt(at, column);
        return isFormula(held, known) || says(held, known) ? known : held;
      }),
    ),
    cells: rows.map(({ at, formulas }) =>
      formulas.map((held, column) => {
        const isError = range.valueTypes[at]?.[column] === Excel.RangeValueType.error;
        const isQuoted = String(held).startsWith(APOSTROPHE);
        const isPlain = isError || isQuoted || isFormula(held, knownAt(at, column));
        return isPlain ? held : toCell(held, numberFormats[at]?.[column] ?? "");
      }),
    ),
  };
}

function formulasAt(looked: readonly HeldCells[], row: number): CellValue[] {
  for (const { from, range } of looked) {
    const found = (range.formulas as CellValue[][])[row - from];
    if (found !== undefined && row >= from) return found;
  }
  return [];
}
