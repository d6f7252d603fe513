import type { DrawnCell, DrawnRow } from "../report/drawnSheet";
import { statusColumnIndex, statusColumns, type StatusColumn, type StatusColumnId } from "./statusColumns";

/** How many characters of a column's width its content leaves empty: the distance to the next column. */
export const DISTANCE = 0.5;

/** Columns whose longest number or word is kept whole, and those that give them room: their texts wrap. */
const GROWING: readonly { grows: StatusColumnId; from: readonly StatusColumnId[] }[] = [
  { grows: "contract", from: ["goal", "explanation"] },
  { grows: "target", from: ["goal", "explanation"] },
  { grows: "expected", from: ["goal", "explanation"] },
  { grows: "actual", from: ["goal", "explanation"] },
  { grows: "unit", from: ["goal", "explanation"] },
  { grows: "deviation", from: ["plan"] },
];
/** The least width of a column that gives room, in characters. */
const LEAST = { goal: 20, explanation: 20, plan: 15 } as Readonly<Partial<Record<StatusColumnId, number>>>;

/**
 * The columns of a new Status sheet, wide enough for the longest number and the longest word of a contract's name and
 * of a unit in these rows. All of them together are as wide as ever, so that they are printed at the same scale.
 */
export function fittedColumns(rows: readonly DrawnRow[]): readonly StatusColumn[] {
  const widths = new Map(statusColumns.map(({ id, width }) => [id, width]));
  const widthOf = (id: StatusColumnId): number => widths.get(id) ?? 0;
  for (const { grows, from } of GROWING) {
    let lacking = Math.max(0, longestIn(rows, grows) + DISTANCE - widthOf(grows));
    from.forEach((id, index) => {
      const given = Math.min(lacking / (from.length - index), Math.max(0, widthOf(id) - (LEAST[id] ?? 0)));
      widths.set(id, widthOf(id) - given);
      widths.set(grows, widthOf(grows) + given);
      lacking -= given;
    });
  }
  return statusColumns.map((column) => {
    const longest = column.figures ? longestNumberIn(rows, column.id) : 0;
    return { ...column, width: widthOf(column.id), ...(longest > 0 && { needs: longest + DISTANCE }) };
  });
}

const goalCellsIn = (rows: readonly DrawnRow[], id: StatusColumnId): (DrawnCell | undefined)[] =>
  rows.filter(({ style }) => style.figures && style.lines).map(({ cells }) => cells[statusColumnIndex(id)]);

const longestNumberIn = (rows: readonly DrawnRow[], id: StatusColumnId): number =>
  Math.max(0, ...goalCellsIn(rows, id).map((cell) => cell?.characters ?? 0));

/** The characters that a column of goals cannot break: a number, or the longest word of a text. */
function longestIn(rows: readonly DrawnRow[], id: StatusColumnId): number {
  const cells = goalCellsIn(rows, id);
  return Math.max(
    0,
    ...cells.map((cell) =>
      typeof cell?.value === "string"
        ? Math.max(...cell.value.split(/[\s-]+/).map(({ length }) => length))
        : (cell?.characters ?? 0),
    ),
  );
}
