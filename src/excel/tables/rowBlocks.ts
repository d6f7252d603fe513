import type { CellValue } from "../../sheets/cells/sheetTable";

/**
 * A cell of a row that is written: the sheet's column from 0, and the number format that it gets, if another than it
 * has.
 */
export type BlockCell = { column: number; value: CellValue; numberFormat?: string };
/** A row that is written, by the sheet's row from 0. */
export type BlockRow = { row: number; cells: readonly BlockCell[] };

/**
 * Queues rows as one block for each run of rows below each other, so that a row is written whole or not at all,
 * whatever Excel stops at. Cells that nothing is written to are left as they are, formulas too.
 */
export function writeBlocks(sheet: Excel.Worksheet, rows: readonly BlockRow[]): void {
  for (const run of runsOf(rows.filter(({ cells }) => cells.length > 0))) {
    const columns = run.flatMap(({ cells }) => cells.map(({ column }) => column));
    const first = columns.reduce((least, column) => Math.min(least, column));
    const width = columns.reduce((most, column) => Math.max(most, column)) - first + 1;
    const block = sheet.getRangeByIndexes(run[0]?.row ?? 0, first, run.length, width);
    // To Excel null is "as it is".
    const matrix = (of: (cell: BlockCell) => CellValue | undefined): (CellValue | null)[][] =>
      run.map(({ cells }) =>
        Array.from(
          { length: width },
          (_, index) => cells.filter(({ column }) => column === first + index).map(of)[0] ?? null,
        ),
      );
    const formats = matrix(({ numberFormat }) => numberFormat);
    if (formats.flat().some((format) => format !== null)) block.numberFormat = formats;
    block.values = matrix(({ value }) => value);
  }
}

function runsOf(rows: readonly BlockRow[]): BlockRow[][] {
  const runs: BlockRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && (run.at(-1)?.row ?? 0) + 1 === row.row) run.push(row);
    else runs.push([row]);
  }
  return runs;
}
