import type { DocumentContent } from "../../domain/document/placed";
import type { Span } from "../span";

/**
 * One line of a document: its trimmed text, and its offset in the document. `level` is that of a heading's style, where
 * the format has one. In Word and PDF a line is a paragraph.
 */
export type Line = Span & { text: string; raw: string; level: number | null };

/**
 * The lines of a document without its contents list. Form feeds and vertical tabs, which some renderings use between
 * pages, also end a line.
 */
export function linesOf({ text, blocks }: DocumentContent): Line[] {
  const [levels, contents] = [new Map<number, number>(), new Set<number>()];
  for (const block of blocks) {
    if (block.kind === "heading") levels.set(block.start, block.level);
    if (block.kind === "contents") contents.add(block.start);
  }
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split(/\r\n|[\n\r\f\v\u2028\u2029]/)) {
    const line = { ...trimmed(raw, start), raw, level: levels.get(start) ?? null };
    lines.push(contents.has(start) ? emptied(line) : line);
    start += raw.length + (text.startsWith("\r\n", start + raw.length) ? 2 : 1);
  }
  return lines;
}

/** The lines without those of some blocks: tables that are read by their columns, notes that are no goals. */
export function linesOutside(lines: readonly Line[], tables: readonly Span[]): Line[] {
  let at = 0;
  return lines.map((line) => {
    while (at < tables.length && (tables[at]?.end ?? 0) < line.start) at++;
    const table = tables[at];
    return table && line.start >= table.start && line.start <= table.end ? emptied(line) : line;
  });
}

function emptied(line: Line): Line {
  return { ...line, text: "", raw: "" };
}

function trimmed(raw: string, offset: number): Span & { text: string } {
  let [start, end] = [0, raw.length];
  while (start < end && isEdge(raw.charAt(start))) start++;
  while (end > start && isEdge(raw.charAt(end - 1))) end--;
  return { text: raw.slice(start, end), start: offset + start, end: offset + end };
}

/** Space, or a bullet from a symbol font, which comes out as a private character. */
function isEdge(character: string): boolean {
  return /[\s\uE000-\uF8FF\u200B\uFEFF]/.test(character);
}

/** Text joined from parts of a document; it can map each character to its offset in the document. */
export type Assembled = { text: string; offsets: readonly number[] };

/** Joins lines with a space; runs of white space become one. A word that was broken at a hyphen is made whole. */
export function assembled(document: string, spans: readonly Span[]): Assembled {
  const text: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of spans) {
    joinLine(text, offsets, document.charAt(start), start);
    for (let at = start; at < end; at++) {
      const space = /\s/.test(document.charAt(at));
      if (space && text.at(-1) === " ") continue;
      text.push(space ? " " : document.charAt(at));
      offsets.push(at);
    }
  }
  return trimmedEnd(text, offsets);
}

function joinLine(text: string[], offsets: number[], first: string, start: number): void {
  if (text.length === 0 || text.at(-1) === " ") return;
  const broken =
    text.at(-1) === "-" &&
    /\p{Ll}/u.test(text.at(-2) ?? "") &&
    /\p{Ll}/u.test(first) &&
    text.slice(-5, -1).join("") !== "ikke";
  if (broken) {
    text.pop();
    offsets.pop();
    return;
  }
  text.push(" ");
  offsets.push(start);
}

function trimmedEnd(text: string[], offsets: number[]): Assembled {
  while (text.at(-1) === " ") {
    text.pop();
    offsets.pop();
  }
  return { text: text.join(""), offsets };
}

/** Where a stretch of assembled text stood in the document. */
export function placeOf({ offsets }: Assembled, span: Span): Span {
  const start = offsets[span.start] ?? 0;
  return { start, end: (offsets[Math.max(span.start, span.end - 1)] ?? start) + 1 };
}
