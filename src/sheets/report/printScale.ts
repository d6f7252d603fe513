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
  return Math.max(LEAST, Math.min(GREATEST, Math.floor((100 * roomOn(paper, orientation)) / wanted)));
}

const roomOn = (paper: Paper, orientation: Orientation): number =>
  (PAPER_WIDTH[paper][orientation] - 2 * SIDE_MARGIN) * SAFETY;

/** The least scale that a table is printed at, in per cent: 11-point text is then 6 points, and can be read. */
const LEAST_READ = 54;

/**
 * The scale in whole per cent of a table on A4 across. Where one page would make it too small to read, it goes on over
 * as few pages as the least scale needs, as large as they have room for. The first `repeated` columns are on each page.
 */
export function tableScale(widths: readonly number[], repeated: number): number {
  const whole = printScale(widths, "A4");
  if (whole >= LEAST_READ) return whole;
  const pages = pagesAcross(widths, repeated, LEAST_READ);
  if (pages === Infinity) return LEAST_READ;
  const scales = Array.from({ length: GREATEST - LEAST_READ + 1 }, (_, at) => GREATEST - at);
  return scales.find((scale) => pagesAcross(widths, repeated, scale) <= pages) ?? LEAST_READ;
}

/**
 * How many pages a table's columns take side by side on A4: a page ends before the column it has no room for. Infinity
 * where a column would be cut.
 */
function pagesAcross(widths: readonly number[], repeated: number, scale: number): number {
  const room = (100 * roomOn("A4", "landscape")) / scale;
  const points = widths.map(pointsOf);
  const again = points.slice(0, repeated).reduce((sum, width) => sum + width, 0);
  let [pages, used] = [1, again];
  for (const width of points.slice(repeated)) {
    if (again + width > room) return Infinity;
    if (used + width > room) [pages, used] = [pages + 1, again];
    used += width;
  }
  return pages;
}

/** The columns of a drawn sheet that are printed on a paper. */
export const printedOn = (columns: readonly DrawnColumn[], paper: Paper): DrawnColumn[] =>
  columns.filter(({ hidden, onlyWide }) => !hidden && (paper === "A3" || !onlyWide));
