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
export function fittedColumns(printed: readonly DrawnRow[]): readonly StatusColumn[] {
  const rows = printed.filter(({ style }) => style.figures && style.lines);
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
    const most = column.figures ? longestNumberIn(rows, column.id) : 0;
    return { ...column, width: widthOf(column.id), ...(most > 0 && { needs: most + DISTANCE }) };
  });
}

/** The longest of a column in the rows of goals; 0 without any. */
function longest(rows: readonly DrawnRow[], id: StatusColumnId, lengthOf: (cell: DrawnCell) => number): number {
  const index = statusColumnIndex(id);
  return rows.reduce((most, { cells }) => {
    const cell = cells[index];
    return cell === undefined ? most : Math.max(most, lengthOf(cell));
  }, 0);
}

const longestNumberIn = (rows: readonly DrawnRow[], id: StatusColumnId): number =>
  longest(rows, id, ({ characters = 0 }) => characters);

/** The characters that a column of goals cannot break: a number, or the longest word of a text. */
function longestIn(rows: readonly DrawnRow[], id: StatusColumnId): number {
  // Contracts and units are few, and each is said in many rows.
  const known = new Map<string, number>();
  return longest(rows, id, ({ value, characters = 0 }) => {
    if (typeof value !== "string") return characters;
    const before = known.get(value);
    if (before !== undefined) return before;
    const found = longestWordOf(value);
    known.set(value, found);
    return found;
  });
}

const longestWordOf = (text: string): number => Math.max(...text.split(/[\s-]+/).map(({ length }) => length));
