import type { Span } from "../span";
import { abbreviations } from "./abbreviations";

export type TokenKind = "word" | "number" | "date" | "mark";
/**
 * One word, number, numeric date or mark. `key` is how tables spell it: lower case, without an abbreviation's full
 * stop.
 */
export type Token = Span & { kind: TokenKind; text: string; key: string };

const patterns: readonly { kind: TokenKind; pattern: RegExp }[] = [
  {
    kind: "date",
    pattern:
      /\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?![\d.]*\d)|\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}\/\d{1,2}[- ]\d{4}(?!\d)|\d{2}-\d{2}-\d{4}(?!\d)/y,
  },
  { kind: "number", pattern: /\d{1,3}½/y },
  { kind: "number", pattern: /\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/y },
  { kind: "word", pattern: /\p{L}{1,4}(?:\.\p{Ll}{1,4})+(?!\p{L})/uy },
  { kind: "word", pattern: /\p{L}[\p{L}\p{M}\d]*(?:[-'’´/&]\p{L}[\p{L}\p{M}\d]*)*[²³]?/uy },
  { kind: "mark", pattern: /\+\s?\/\s?[-−–]|[<>]=|\S/uy },
];

/** What begins with no digit. */
const patternsOfWords = patterns.filter(({ kind }) => kind === "word" || kind === "mark");

/** Cuts a text into tokens, left to right, once. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = isSpace(text.charCodeAt(at)) ? null : tokenAt(text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

/** Whether a code is a letter of Danish, or of any language written with its first 26. */
function isPlainLetter(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || lower === 0xe6 || lower === 0xf8 || lower === 0xe5;
}

/** Where a word of plain letters ends that a space, a comma or the text's end follows; 0 for all others. */
function plainWordEnd(text: string, at: number): number {
  let end = at;
  while (isPlainLetter(text.charCodeAt(end))) end++;
  const isWhole = end === text.length || text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0x2c;
  return end > at && isWhole ? end : 0;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0xad ||
    code === 0x200b ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x2009
  );
}

function tokenAt(text: string, at: number): Token | null {
  const end = plainWordEnd(text, at);
  if (end > 0) return wordToken(text, at, text.slice(at, end));
  for (const { kind, pattern } of isDigit(text.charCodeAt(at)) ? patterns : patternsOfWords) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match && !(kind === "date" && isInsideNumber(text, at)))
      return kind === "word"
        ? wordToken(text, at, match[0])
        : { kind, text: match[0], key: match[0].replace(/\s/g, ""), start: at, end: at + match[0].length };
  }
  return null;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** *1.234.12.2009*: digits and full stops before it make it the end of something longer. */
function isInsideNumber(text: string, at: number): boolean {
  return /^\d{1,2}\./.test(text.slice(at, at + 3)) && /[\d.]/.test(text.charAt(at - 1));
}

function wordToken(text: string, at: number, word: string): Token {
  const key = word.toLowerCase();
  const closed = text[at + word.length] === "." && (abbreviations.has(key) || key.includes("."));
  const full = closed ? `${word}.` : word;
  return { kind: "word", text: full, key, start: at, end: at + full.length };
}

/** Whether two tokens have no space between them. */
export function adjacent(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}
