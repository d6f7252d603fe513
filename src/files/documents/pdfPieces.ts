/** A piece of text with its place on the page, in points from the lower left. `mcid` is its marked content. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; mcid: string | null };
/** A line of a page's text: pieces at one height, from left to right. */
export type TextLine = { pieces: readonly Piece[]; text: string; x: number; right: number; y: number; size: number };

type TextItem = { str: string; transform: readonly number[]; width: number; height: number };
type MarkItem = { type: string; id?: string };
/** What pdf.js gives of a page: text, and the marks around it. */
export type ContentItem = TextItem | MarkItem;

/** The pieces of a page. Text within an artifact (running heads, by the file's own word) has the mark `artifact`. */
export function piecesOf(items: readonly ContentItem[]): Piece[] {
  const pieces: Piece[] = [];
  const marks: (string | null)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform;
      const size = item.height || Math.hypot(a, b);
      if (item.str !== "" && (item.str.trim() !== "" || item.width > 0))
        pieces.push({
          text: item.str,
          x,
          y,
          width: item.width,
          size,
          mcid: marks.findLast((mark) => mark !== null) ?? null,
        });
    } else if (item.type === "beginMarkedContentProps") marks.push(item.id ?? null);
    else if (item.type === "beginMarkedContent") marks.push(null);
    else if (item.type === "endMarkedContent") marks.pop();
  }
  return pieces;
}

/** How far two pieces may differ in height, in their size, and still stand on one line. */
const sameLine = 0.5;

/** Pieces as lines from the top down. A raised mark (*1*) behind a word belongs to a note and goes. */
export function linesOfPieces(pieces: readonly Piece[]): TextLine[] {
  const sorted = [...pieces].filter(({ text }) => text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    const tallest = row?.reduce((most, each) => (each.size > most.size ? each : most), piece) ?? piece;
    if (row && first && Math.abs(first.y - piece.y) < Math.max(tallest.size, piece.size) * sameLine) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => lineOf([...row].sort((a, b) => a.x - b.x)));
}

export function lineOf(row: readonly Piece[]): TextLine {
  const size = row.reduce((most, piece) => Math.max(most, piece.size), 0);
  const base = row.filter((piece) => piece.size > size * 0.8);
  const y = base[0]?.y ?? row[0]?.y ?? 0;
  const kept = row.filter((piece) => !isNoteMark(piece, size, y));
  const last = kept.at(-1);
  return { pieces: kept, text: joined(kept), x: kept[0]?.x ?? 0, right: last ? last.x + last.width : 0, y, size };
}

/** A small raised number or star. A unit's own (*m²*) has the letter right before it and is one figure. */
function isNoteMark(piece: Piece, size: number, y: number): boolean {
  return (
    piece.size < size * 0.75 &&
    piece.y > y + size * 0.2 &&
    /^\s*(?:\d{1,2}|\*+|[a-c]\))\s*$/.test(piece.text) &&
    !/^[23]$/.test(piece.text.trim())
  );
}

/** Pieces with a space where there is a gap between them. */
export function joined(pieces: readonly Piece[]): string {
  let text = "";
  let last: Piece | null = null;
  for (const piece of pieces) {
    const gap = last ? (piece.x - last.x - last.width) / Math.max(1, piece.size) : 0;
    if (last && gap > 0.13 && !text.endsWith(" ") && !piece.text.startsWith(" ")) text += " ";
    text += piece.text;
    last = piece;
  }
  return text.replace(/\s+/g, " ").trim();
}

/** Words that a hyphen before them does not belong to: *resultat- og indsatsmål*. */
const afterHyphen = /^(?:og|eller|samt|samt|til|hhv)\b/i;

/** Lines of one paragraph as one text: a word that is broken at a line's end is made whole. */
export function joinedLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    const broken =
      /\p{Ll}[-\u00ad\u2010]$/u.test(text) &&
      /^\p{Ll}/u.test(line) &&
      !afterHyphen.test(line) &&
      !/\bikke-$/.test(text);
    return broken ? text.slice(0, -1) + line : `${text} ${line}`;
  }, "");
}

/**
 * The text of a cell. In a narrow one a word is broken without a hyphen (*sagsbehandli*, *ng*): it is alone on its line
 * and fills it to `right`, the farthest that the column's text goes.
 */
export function cellText(pieces: readonly Piece[], right: number | null): string {
  return joinedCell(linesOfPieces(pieces), right);
}

/** Opens a line as a word of its own, not as the rest of a broken one. */
const smallWord = /^(?:pr\.|af|i|på|til|og|for|med|der|om|uden|inden|fra|ved|over|under|som|samt|eller|pct\.)\s/;

/** The lines of a cell as its text, where they are known. */
export function joinedCell(lines: readonly Pick<TextLine, "text" | "right" | "size">[], right: number | null): string {
  const whole: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const isCut =
      before !== undefined &&
      right !== null &&
      /^\p{L}+$/u.test(before.text) &&
      /^\p{Ll}/u.test(line.text) &&
      !smallWord.test(line.text) &&
      right - before.right < before.size * 0.62;
    if (isCut) whole[whole.length - 1] = `${whole.at(-1) ?? ""}${line.text}`;
    else whole.push(line.text);
  });
  return joinedLines(whole);
}
