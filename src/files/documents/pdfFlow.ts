import type { Block, TableRow } from "../../domain/document/blocks";
import type { FoundTable } from "./pdfGrid";
import { type Piece, type TextLine, joinedLines, linesOfPieces } from "./pdfPieces";
import { goneOnTable } from "./pdfCutRows";
import { textBlock } from "./pdfTags";

/** The blocks of a page from the top down: its tables, and the text between them in paragraphs. */
export function flowBlocks(
  pieces: readonly Piece[],
  tables: readonly FoundTable[],
  bodySize: number,
  page: number,
): Block[] {
  const taken = new Set(tables.flatMap((table) => [...table.pieces]));
  const free = pieces.filter((piece) => !taken.has(piece));
  const inColumns = textColumns(free);
  const ordered = [...tables].sort((a, b) => b.top - a.top);
  if (inColumns && tables.length === 0)
    return inColumns.flatMap((column) => paragraphsOf(linesOfPieces(column), bodySize, page));
  const blocks: Block[] = [];
  let lines = linesOfPieces(free);
  for (const table of ordered) {
    blocks.push(
      ...paragraphsOf(
        lines.filter(({ y }) => y >= table.top - 1),
        bodySize,
        page,
      ),
    );
    lines = lines.filter(({ y }) => y < table.top - 1);
    blocks.push({ kind: "table", headRows: 0, rows: table.rows, page });
  }
  return [...blocks, ...paragraphsOf(lines, bodySize, page)];
}

/** At most so many of a page's lines go over both columns: its title, and headings between. */
const mostAcross = 0.15;

/**
 * The parts of a page that is set in two columns, in reading order: a white river in the middle with long lines on
 * both sides. A title that goes over both columns stands before the columns below it.
 */
function textColumns(pieces: readonly Piece[]): Piece[][] | null {
  const text = pieces.filter((piece) => piece.text.trim() !== "");
  const [left, right] = [Math.min(...text.map(({ x }) => x)), Math.max(...text.map(({ x, width }) => x + width))];
  for (let share = 0.42; share <= 0.58; share += 0.02) {
    const river = left + (right - left) * share;
    const isAcross = ({ x, width }: Piece): boolean => x < river && x + width > river;
    const across = linesOfPieces(text.filter(isAcross));
    const isWest = ({ x, width }: Piece): boolean => x + width <= river;
    const sides = text.filter((piece) => !isAcross(piece));
    const [west, east] = [sides.filter(isWest), sides.filter((piece) => !isWest(piece))].map(longLines);
    if ((west ?? 0) <= 10 || (east ?? 0) <= 10 || across.length > mostAcross * ((west ?? 0) + (east ?? 0))) continue;
    const bands = [...across.map(({ y }) => y), Number.NEGATIVE_INFINITY];
    return bands.flatMap((low, at): Piece[][] => {
      const high = bands[at - 1] ?? Number.POSITIVE_INFINITY;
      const band = sides.filter(({ y }) => y > low && y < high);
      return [band.filter(isWest), band.filter((piece) => !isWest(piece)), [...(across[at]?.pieces ?? [])]];
    });
  }
  return null;
}

function longLines(side: readonly Piece[]): number {
  return linesOfPieces(side).filter((line) => line.text.length > 30).length;
}

/** Lines as paragraphs: a paragraph goes on while its lines are full, near each other and of one size. */
export function paragraphsOf(lines: readonly TextLine[], bodySize: number, page: number): Block[] {
  const groups: TextLine[][] = [];
  const right = Math.max(0, ...lines.map((line) => line.right));
  const leading = usualLeading(lines);
  for (const line of lines) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last, line, right, leading)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const size = group[0]?.size ?? bodySize;
    const text = joinedLines(group.map((line) => line.text));
    const isHeading = size > bodySize * 1.12 && text.length < 140;
    return textBlock(text, isHeading ? (size > bodySize * 1.5 ? 1 : 2) : null, "P", page);
  });
}

function usualLeading(lines: readonly TextLine[]): number {
  const gaps = lines
    .slice(1)
    .map(({ y, size }, at) => ((lines[at]?.y ?? y) - y) / Math.max(1, size))
    .filter((gap) => gap > 0.8 && gap < 2.5);
  return [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 1.2;
}

const opens =
  /^(?:[-–•●▪◦·*]\s|\d{1,2}(?:\.\d{1,2}){0,3}(?:\.?[a-z])?[.)]?\s+\p{Lu}|[A-ZÆØÅ]{1,2}\d{1,2}[.:)]?\s+\p{Lu}|§\s?\d{1,2}[.:]?\s|[a-z]\)\s|(?:(?:Resultat|Indsats|Udviklings)mål|Mål)\s+\d)/u;

function goesOn(last: TextLine, line: TextLine, right: number, leading: number): boolean {
  const gap = (last.y - line.y) / Math.max(1, line.size);
  if (gap > leading * 1.3 || gap <= 0 || Math.abs(last.size - line.size) > line.size * 0.1) return false;
  if (/\.{4,}\s*\d+$/.test(last.text) || (opens.test(line.text) && !/^\p{Ll}/u.test(line.text))) return false;
  const first = line.text.split(" ")[0] ?? "";
  const room = right - last.right;
  const isFull = room < Math.max(30, first.length * line.size * 0.62);
  const isOpen = !/[.:;!?]$/.test(last.text) && (last.right - last.x) * 1.6 > right - last.x;
  return isFull || isOpen || /^\p{Ll}/u.test(line.text);
}

/** Running heads and feet stand within this many points of the page's edge. */
const margin = 70;

/** What stands at the edge of most pages, apart from its digits, and page numbers alone: running heads and feet. */
export function withoutFurniture(pages: readonly { pieces: readonly Piece[]; height: number }[]): Piece[][] {
  const edges = pages.map(({ pieces, height }) =>
    linesOfPieces(pieces.filter(({ y }) => y < margin || y > height - margin)),
  );
  const counts = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(({ text }) => keyOf(text)))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map(({ pieces }, at) => {
    const gone = (edges[at] ?? []).filter(
      ({ text }) => (pages.length >= 3 && (counts.get(keyOf(text)) ?? 0) * 2 > pages.length) || pageNumber.test(text),
    );
    const drop = new Set(gone.flatMap((line) => [...line.pieces]));
    return pieces.filter((piece) => !drop.has(piece));
  });
}

const pageNumber = /^(?:side\s+)?[-–]?\s*\d{1,3}\s*[-–]?(?:\s*(?:af|\/)\s*\d{1,3})?$/i;

function keyOf(text: string): string {
  return text.replace(/\d+/g, "#").toLowerCase();
}

/**
 * Pages one after the other. A table that goes on is one, without its repeated head, and a row that the page cuts is
 * one; so is a sentence.
 */
export function joinedPages(pages: readonly (readonly Block[])[]): Block[] {
  const all: Block[] = [];
  for (const page of pages) {
    const [last, next] = [all.at(-1), page[0]];
    const joined = last && next ? goneOn(last, next) : null;
    if (joined) all[all.length - 1] = joined;
    all.push(...(joined ? page.slice(1) : page));
  }
  return all;
}

/** A table or a sentence with what the next page goes on with; `null` where that begins something else. */
function goneOn(last: Block, next: Block): Block | null {
  if (last.kind === "table" && next.kind === "table" && width(last.rows) === width(next.rows))
    return goneOnTable(last, next);
  const isOpen = last.kind === "paragraph" && next.kind === "paragraph" && /[\p{L}\d,-]$/u.test(last.text);
  return isOpen && /^\p{Ll}/u.test(next.text) ? { ...last, text: joinedLines([last.text, next.text]) } : null;
}

function width(rows: readonly TableRow[]): number {
  return rows[0]?.length ?? 0;
}
