import { isFormula } from "../../sheets/cells/sheetTable";
import type { RowMove } from "../../sheets/status/carriedCells";
import type { CellsAround } from "../../sheets/status/statusRegion";
import { isAnswered } from "../answered";
import type { DrawnPlace } from "./drawnPlace";

/** Cells of some rows: the sheet's first row and column, from 0, and how many. */
type Strip = { row: number; column: number; rows: number; width: number };
/** Cells that were moved, and what tells whether Excel came to it. */
type Step = { from: Strip; to: Strip; done: Excel.Range };

/** Empty rows between what is in use on the sheet and the rows that moved cells wait in. */
const DISTANCE = 20;

/**
 * Queues the moves of whole rows, with people's own cells, formats and notes. All of them first go to empty rows far
 * below, so that none lands on another. A formula of people's own then means the same in its new row. Cells in
 * tables of people's own stay. Gives what queues them back, as far as Excel came.
 * @param rowsInUse The sheet's rows in use by then.
 */
export function moveRows(
  place: DrawnPlace,
  around: CellsAround,
  ours: readonly number[],
  moves: readonly RowMove[],
  rowsInUse: number,
): () => void {
  if (moves.length === 0) return () => undefined;
  const { sheet, firstRow } = place;
  const parts = columnParts(place, around);
  const steps: Step[] = [];
  const move = (fromRow: number, toRow: number, count: number): void => {
    for (const { from, width } of parts) {
      const strip = (row: number): Strip => ({ row, column: from, rows: count, width });
      moveStrip(sheet, strip(fromRow), strip(toRow));
      const done = sheet.getRangeByIndexes(toRow, from, 1, 1).load("rowCount");
      steps.push({ from: strip(fromRow), to: strip(toRow), done });
    }
  };
  let waiting = rowsInUse + DISTANCE;
  const waits = moves.map((each) => {
    const row = waiting;
    waiting += each.count;
    move(firstRow + each.from, row, each.count);
    return { ...each, row };
  });
  for (const { row, count, to } of waits) {
    if (to !== null) move(row, firstRow + to, count);
    // Nothing of people's is in rows that go, but our own texts and formats are.
    else for (const { from, width } of parts) sheet.getRangeByIndexes(row, from, count, width).clear();
  }
  for (const each of moves) if (each.to !== null) restoreFormulas(place, around, ours, { ...each, to: each.to });
  return () => {
    const done = steps.filter((step) => isAnswered(() => step.done.rowCount));
    for (const { from, to } of done.toReversed()) moveStrip(sheet, to, from);
    if (done.length === 0) return;
    for (const each of moves) restoreFormulas(place, around, ours, { ...each, to: each.from });
  };
}

/** Queues a move. Each range is a new one: Excel may take a range that is known along with its cells. */
function moveStrip(sheet: Excel.Worksheet, from: Strip, to: Strip): void {
  const at = ({ row, column, rows, width }: Strip): Excel.Range => sheet.getRangeByIndexes(row, column, rows, width);
  at(from).moveTo(at(to));
}

/** The columns in use, without those of people's own tables. */
function columnParts({ firstColumn, columns }: DrawnPlace, { tables }: CellsAround): { from: number; width: number }[] {
  const isTable = (column: number): boolean =>
    tables.some(({ from, to }) => column >= firstColumn + from && column <= firstColumn + to);
  const parts: { from: number; width: number }[] = [];
  for (let column = columns.from; column <= columns.to; column += 1) {
    const last = parts.at(-1);
    if (isTable(column)) continue;
    if (last && last.from + last.width === column) last.width += 1;
    else parts.push({ from: column, width: 1 });
  }
  return parts;
}

/** Queues the formulas beside moved rows as they are read in their own row: cells that move keep what they point at. */
function restoreFormulas(
  { sheet, firstRow, firstColumn }: DrawnPlace,
  around: CellsAround,
  ours: readonly number[],
  { from, count, to }: { from: number; count: number; to: number },
): void {
  const isTable = (column: number): boolean =>
    around.tables.some((table) => column >= table.from && column <= table.to);
  for (let step = 0; step < count; step += 1) {
    const at = from + step - around.row;
    (around.formulas[at] ?? []).forEach((formula, index) => {
      const column = around.column + index;
      if (ours.includes(column) || isTable(column)) return;
      if (!isFormula(formula, around.values[at]?.[index] ?? "")) return;
      sheet.getCell(firstRow + to + step, firstColumn + column).formulasR1C1 = [[formula]];
    });
  }
}

/** Whether people's own cells in the rows of a drawn sheet differ from what was read. @param now By `queueBeside`. */
export function ownCellsDiffer(
  { firstRow, firstColumn }: DrawnPlace,
  around: CellsAround,
  ours: readonly number[],
  now: readonly Excel.Range[],
): boolean {
  const read = now
    .filter(({ isNullObject }) => !isNullObject)
    .flatMap(({ rowIndex, columnIndex, formulasR1C1 }) =>
      ownCells({ row: rowIndex - firstRow, column: columnIndex - firstColumn, formulas: formulasR1C1 }, ours),
    );
  return ownCells(around, ours).toSorted().join("\n") !== read.toSorted().join("\n");
}

/** People's own cells, one text each. */
function ownCells(
  { row, column, formulas }: Pick<CellsAround, "row" | "column" | "formulas">,
  ours: readonly number[],
): string[] {
  const own = new Set(ours);
  return formulas.flatMap((cells, down) =>
    cells.flatMap((formula, right) =>
      formula === "" || own.has(column + right) ? [] : [JSON.stringify([row + down, column + right, formula])],
    ),
  );
}
