/** A piece of text with its place on the page: x and y are the last two numbers of `transform`. */
export type PlacedText = { str: string; transform: readonly number[]; width: number; height: number; hasEOL: boolean };

/** The text of a page: pieces on one height are a line, a wide gap down is an empty line. */
export function pageText(pieces: readonly PlacedText[]): string {
  const lines: string[] = [];
  let line = "";
  let last: PlacedText | null = null;
  for (const piece of pieces.filter(({ str }) => str !== "")) {
    const fall = last ? fallBetween(last, piece) : 0;
    if (last && fall > 0.5) {
      lines.push(line.trim(), ...(fall > 1.8 ? [""] : []));
      line = "";
    } else if (last && gapBetween(last, piece) > 0.15 && !line.endsWith(" ") && !piece.str.startsWith(" ")) line += " ";
    line += piece.str;
    last = piece.str.trim() === "" ? last : piece;
  }
  return [...lines, line.trim()].join("\n");
}

/** How far down (or up) the next piece begins, in line heights. */
function fallBetween(last: PlacedText, next: PlacedText): number {
  return Math.abs((last.transform[5] ?? 0) - (next.transform[5] ?? 0)) / Math.max(1, last.height || next.height);
}

function gapBetween(last: PlacedText, next: PlacedText): number {
  return ((next.transform[4] ?? 0) - (last.transform[4] ?? 0) - last.width) / Math.max(1, last.height || next.height);
}

/** Pages one after the other, with an empty line between — unless a sentence runs on from one to the next. */
export function joinedPages(pages: readonly string[]): string {
  return pages.reduce((text, page) => {
    const runsOn = /[\p{L}\d,-]$/u.test(text.slice(-40).trimEnd()) && /^\p{Ll}/u.test(page.trimStart());
    return text === "" ? page : `${text}${runsOn ? "\n" : "\n\n"}${page}`;
  }, "");
}
