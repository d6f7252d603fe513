import { type DocumentText, documentOf } from "./document";
import { alignedTables } from "./pdfColumns";
import { flowBlocks, joinedPages, withoutFurniture } from "./pdfFlow";
import type { Piece } from "./pdfPieces";

/** A letter's width and height, and the height of a line, in points: a page of a typewriter. */
const [WIDTH, SIZE, LEADING] = [5.5, 11, 14];
/** A longer line is a paragraph, and the text is not broken at a width. */
const longestLine = 140;
const leastBroken = 3;
/** So many spaces within a line stand between two columns. */
const columnGap = / {3,}/;

/**
 * The blocks of a text that is laid out on pages, as other programs take it out of a PDF: lines are broken at a width,
 * and columns are set by spaces. `null` for any other text.
 */
export function laidOutText(text: string): DocumentText | null {
  if (!isLaidOut(text)) return null;
  const pages = text.split("\f").map((page) => {
    const lines = page.split(/\r\n|[\n\r]/);
    const height = (lines.length + 2) * LEADING;
    const starts = sharedStarts(lines);
    return { height, pieces: lines.flatMap((line, at) => piecesOf(line, height - (at + 1.5) * LEADING, starts)) };
  });
  const blocks = withoutFurniture(pages).map((pieces, at) =>
    flowBlocks(pieces, alignedTables(pieces, []), SIZE, at + 1),
  );
  return documentOf(joinedPages(blocks), "text");
}

function isLaidOut(text: string): boolean {
  if (text.includes("\t")) return false;
  const lines = text.split(/\r\n|[\n\r\f]/);
  if (lines.some((line) => line.trim().length > longestLine && !columnGap.test(line.trim()))) return false;
  const broken = lines.filter(
    (line, at) => /[\p{L}\d,-]$/u.test(line) && /^\s*\p{Ll}/u.test(lines[at + 1] ?? ""),
  ).length;
  const columns = lines.filter((line) => columnGap.test(line.trim())).length;
  return broken >= leastBroken || columns >= leastBroken;
}

const parts = /\S+(?: \S+)*/g;

/** Where three lines or more begin a column. */
function sharedStarts(lines: readonly string[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const line of lines)
    for (const { index } of [...line.matchAll(parts)].slice(1)) counts.set(index, (counts.get(index) ?? 0) + 1);
  return new Set([...counts].flatMap(([at, count]) => (count >= leastBroken ? [at] : [])));
}

/**
 * The words of a line between runs of two spaces or more, where they stand. In a line of several columns a cell that
 * fills its column has one space behind it.
 */
function piecesOf(line: string, y: number, starts: ReadonlySet<number>): Piece[] {
  const found = [...line.matchAll(parts)];
  const cells = found.flatMap(({ 0: text, index }) => {
    const cuts = found.length < 2 ? [] : [...text.matchAll(/ /g)].filter((gap) => starts.has(index + gap.index + 1));
    const bounds = [-1, ...cuts.map((gap) => gap.index), text.length];
    return bounds
      .slice(1)
      .map((end, at) => ({ text: text.slice((bounds[at] ?? 0) + 1, end), at: index + (bounds[at] ?? 0) + 1 }));
  });
  return cells.map(({ text, at }): Piece => ({
    text,
    x: 50 + at * WIDTH,
    y,
    width: text.length * WIDTH,
    size: SIZE,
    mcid: null,
  }));
}
