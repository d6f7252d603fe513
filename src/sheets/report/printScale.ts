import type { DrawnColumn, Orientation, Paper } from "./drawnSheet";

/** Width in points of a column that is so many characters wide in Excel's standard font. */
export function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Width in characters of a column that is so many points wide. */
export function charactersOf(points: number): number {
  return (points / 0.75 - 5) / 7;
}

/** How far apart widths may be that are the same, in characters: Excel rounds them to whole dots. */
export const ROUNDED = { column: 0.25, total: 1 } as const;

/** Points from edge to edge of a sheet of paper. */
const PAPER_WIDTH: Readonly<Record<Paper, Record<Orientation, number>>> = {
  A4: { portrait: 595, landscape: 842 },
  A3: { portrait: 842, landscape: 1191 },
};
/** The margin on either side of a printed page, in points. */
export const SIDE_MARGIN = 20;
/** Columns are up to 6 % wider in print than on the screen, where Excel rounds a digit's width down to whole dots. */
const SAFETY = 0.94;
/** The least and greatest scale that Excel prints at, in per cent; nothing is made larger than it is. */
const [LEAST, GREATEST] = [10, 100];

/**
 * The scale in whole per cent at which columns fill the width of a page. Excel's own *fit to one page wide* is reported
 * to take effect in page layout view alone (office-js 1860), so that it is worked out here.
 */
export function printScale(widths: readonly number[], paper: Paper, orientation: Orientation = "landscape"): number {
  const wanted = widths.reduce((sum, width) => sum + pointsOf(width), 0);
  const room = (PAPER_WIDTH[paper][orientation] - 2 * SIDE_MARGIN) * SAFETY;
  return Math.max(LEAST, Math.min(GREATEST, Math.floor((100 * room) / wanted)));
}

/** The columns of a drawn sheet that are printed on a paper. */
export const printedOn = (columns: readonly DrawnColumn[], paper: Paper): DrawnColumn[] =>
  columns.filter(({ hidden, onlyWide }) => !hidden && (paper === "A3" || !onlyWide));
