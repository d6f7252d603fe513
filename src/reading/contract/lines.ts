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
  const parts: string[] = [];
  const offsets: number[] = [];
  let endsInSpace = true;
  for (const { start, end } of spans) {
    if (isBroken(document, offsets, start)) {
      parts.push((parts.pop() ?? "").slice(0, -1));
      offsets.pop();
    } else if (!endsInSpace) {
      parts.push(" ");
      offsets.push(start);
      endsInSpace = true;
    }
    let from = start;
    for (let at = start; at < end; at++) {
      const code = document.charCodeAt(at);
      const white = isWhite(code);
      if (!white || !endsInSpace) offsets.push(at);
      if (white && (code !== SPACE || endsInSpace)) {
        parts.push(document.slice(from, at), endsInSpace ? "" : " ");
        from = at + 1;
      }
      endsInSpace = white;
    }
    if (from < end) parts.push(document.slice(from, end));
  }
  const text = parts.join("");
  const length = text.endsWith(" ") ? text.length - 1 : text.length;
  return { text: text.slice(0, length), offsets: offsets.slice(0, length) };
}

const SPACE = 0x20;

/** *Sags-* and *behandling* on the next line are one word; *ikke-* keeps its hyphen. */
function isBroken(document: string, before: readonly number[], start: number): boolean {
  const end = before.slice(-5).map((offset) => document.charAt(offset));
  return (
    end.at(-1) === "-" &&
    /\p{Ll}/u.test(end.at(-2) ?? "") &&
    /\p{Ll}/u.test(document.charAt(start)) &&
    end.join("") !== "ikke-"
  );
}

function isWhite(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

/** Where a stretch of assembled text stood in the document. */
export function placeOf({ offsets }: Assembled, span: Span): Span {
  const start = offsets[span.start] ?? 0;
  return { start, end: (offsets[Math.max(span.start, span.end - 1)] ?? start) + 1 };
}
