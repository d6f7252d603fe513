import type { CellValue } from "../sheets/cells/sheetTable";
import { isAnswered } from "./answered";
import { toCell } from "./cellText";

/** A cell of a row that is written. The number format is the one that the cell gets, if another than it has. */
export type BlockCell = { column: number; value: CellValue; numberFormat?: string };
/** A row that is written. Rows and columns are offsets from the range that the rows are written in. */
export type BlockRow = { row: number; cells: readonly BlockCell[] };

/** Rows below each other as one rectangle; null is a cell that stays as it is. */
export type Block = { row: number; column: number; values: (CellValue | null)[][]; numberFormats: (string | null)[][] };

/** A block that is written, with the range's properties as they were before. */
export type WrittenBlock = { range: Excel.Range; block: Block };

/** The properties that a block's cells get back. */
export const HELD = "values,formulas,numberFormat,valueTypes";

/**
 * Rows as one block for each run of rows below each other, so that a row is written whole or not at all, whatever Excel
 * stops at. Rows that a filter may hide are written one by one: Excel misplaces values that it writes across hidden
 * rows.
 */
export function blocksOf(rows: readonly BlockRow[], isFiltered: boolean): Block[] {
  return runsOf(
    rows.filter(({ cells }) => cells.length > 0),
    isFiltered,
  ).map((run) => {
    const columns = run.flatMap(({ cells }) => cells.map(({ column }) => column));
    const first = columns.reduce((least, column) => Math.min(least, column));
    const width = columns.reduce((most, column) => Math.max(most, column)) - first + 1;
    const matrix = <T>(of: (cell: BlockCell) => T | undefined): (T | null)[][] =>
      run.map(({ cells }) =>
        Array.from(
          { length: width },
          (_, index) => cells.filter(({ column }) => column === first + index).map(of)[0] ?? null,
        ),
      );
    return {
      row: run[0]?.row ?? 0,
      column: first,
      values: matrix(({ value }) => value),
      numberFormats: matrix(({ numberFormat }) => numberFormat),
    };
  });
}

function runsOf(rows: readonly BlockRow[], isFiltered: boolean): BlockRow[][] {
  const runs: BlockRow[][] = [];
  for (const row of rows.toSorted((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && !isFiltered && (run.at(-1)?.row ?? 0) + 1 === row.row) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** Queues a block in a range: the reading of what its cells hold, then the write. */
export function writeBlock(within: Excel.Range, block: Block): WrittenBlock {
  const range = within
    .getCell(block.row, block.column)
    .getResizedRange(block.values.length - 1, (block.values[0]?.length ?? 1) - 1)
    .load(HELD);
  // To Excel null is "as it is".
  if (block.numberFormats.flat().some((format) => format !== null)) range.numberFormat = block.numberFormats;
  range.values = block.values;
  return { range, block };
}

/** Queues the old number formats, values and formulas of the cells that a block wrote, if the request came to it. */
export function putBack({ range, block }: WrittenBlock): void {
  if (!isHeld(range)) return;
  const { numberFormats, values } = heldIn(range);
  const isWritten = block.values.map((row) => row.map((value) => value !== null));
  const where = <T>(matrix: readonly (readonly T[])[]): (T | null)[][] =>
    matrix.map((row, at) => row.map((cell, column) => (isWritten[at]?.[column] ? cell : null)));
  range.numberFormat = where(numberFormats);
  range.values = where(values);
}

/** Whether a request came to the reading of a range. Only what is never written tells: a write sets the others here. */
export function isHeld(range: Excel.Range): boolean {
  return isAnswered(() => range.valueTypes);
}

/** What the cells of a range held when `HELD` was loaded, as it is sent to them again. */
export function heldIn(range: Excel.Range): { numberFormats: string[][]; values: CellValue[][] } {
  const numberFormats = range.numberFormat as string[][];
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return {
    numberFormats,
    values: values.map((row, at) =>
      row.map((value, column) => {
        const formula = formulas[at]?.[column] ?? "";
        const type = range.valueTypes[at]?.[column];
        const isPlain = formula !== value || type === Excel.RangeValueType.error;
        return isPlain ? formula : toCell(value, numberFormats[at]?.[column] ?? "");
      }),
    ),
  };
}
