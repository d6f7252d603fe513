import { columnLetters } from "../../sheets/cells/columnLetters";
import type { DrawnColumn, DrawnSheet } from "../../sheets/report/drawnSheet";
import { charactersOf, pointsOf, ROUNDED } from "../../sheets/report/printScale";
import type { DrawnPlace } from "./drawnPlace";

/** An existing column that gets another width: which of ours, in characters, and in points as it was. */
type Rewidth = { index: number; width: number; was: number };

/** The columns of a drawing before and after its next write, widths in characters. */
type Existing = { before: readonly DrawnColumn[]; after: readonly DrawnColumn[]; rewidths: readonly Rewidth[] };

/**
 * The columns of a drawing as they stand. A number that no longer fits would be shown as
 * `####`. Where nobody has changed a width, all are set anew; else only the columns of such numbers, which get wider.
 * @param columns Index of each of the drawing's columns within what stands.
 */
export function existingColumns(
  { columns: own }: DrawnSheet,
  columns: readonly number[],
  place: Pick<DrawnPlace, "widths"> | null,
): Existing {
  if (place === null || place.widths.length === 0) return { before: own, after: own, rewidths: [] };
  const points = own.map((_, index) => place.widths[columns[index] ?? -1] ?? 0);
  const now = own.map((column, index) => ({ ...column, width: charactersOf(points[index] ?? 0) }));
  const isTooNarrow = ({ hidden, needs = 0 }: DrawnColumn, index: number): boolean =>
    !hidden && (points[index] ?? 0) > 0 && needs > (now[index]?.width ?? 0) + ROUNDED.column;
  if (!own.some(isTooNarrow)) return { before: now, after: now, rewidths: [] };
  const isAsDrawn = Math.abs(totalOf(now) - totalOf(own)) < ROUNDED.total;
  const wanted = own.map((column, index) => {
    const width = now[index]?.width ?? column.width;
    if (isAsDrawn) return column.width;
    return isTooNarrow(column, index) ? (column.needs ?? width) : width;
  });
  return {
    before: now,
    after: own.map((column, index) => ({ ...column, width: wanted[index] ?? column.width })),
    rewidths: own.flatMap(({ hidden }, index): Rewidth[] => {
      const [width = 0, was = 0] = [wanted[index], points[index]];
      return hidden || was === 0 || Math.abs(width - charactersOf(was)) < ROUNDED.column ? [] : [{ index, width, was }];
    }),
  };
}

const totalOf = (columns: readonly DrawnColumn[]): number =>
  columns.reduce((sum, { hidden, width }) => sum + (hidden ? 0 : width), 0);

/** Queues new widths, and gives what queues those of before. */
export function setWidths(
  sheet: Excel.Worksheet,
  columnAt: (index: number) => number,
  rewidths: readonly Rewidth[],
): () => void {
  const set = (widthOf: (each: Rewidth) => number): void => {
    for (const each of rewidths) {
      const letters = columnLetters(columnAt(each.index));
      sheet.getRange(`${letters}:${letters}`).format.columnWidth = widthOf(each);
    }
  };
  set(({ width }) => pointsOf(width));
  return () => set(({ was }) => was);
}
