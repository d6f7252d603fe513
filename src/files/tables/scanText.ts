/** What a scanner of bytes leaves to the reader of XML. */
export class Uncommon extends Error {
  override readonly name = "Uncommon";
}

const uncommon = new Uncommon("left to the reader of XML");

/** Stops the scan. @throws Uncommon */
export function leave(): never {
  throw uncommon;
}

export const [LESS, MORE, SLASH, QUOTE, EQUALS] = [0x3c, 0x3e, 0x2f, 0x22, 0x3d] as const;
const [AMPERSAND, SPACE, DELETE, LAST_PLANE] = [0x26, 0x20, 0x7f, 0xef] as const;
const [ZERO, NINE, MINUS, POINT] = [0x30, 0x39, 0x2d, 0x2e] as const;

/** White space in XML, but for the carriage return, which a reader turns into a line feed. */
const isSpace = (byte: number | undefined): boolean =>
  byte === SPACE || byte === 0x0a || byte === 0x09 || byte === 0x0d;

export function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at])) at += 1;
  return at;
}

/** Whether these letters stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, letters: Uint8Array): boolean {
  for (let index = 0; index < letters.length; index += 1) if (bytes[at + index] !== letters[index]) return false;
  return true;
}

/** A tag as bytes; tags are ASCII. */
export const letters = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** The attributes of a start tag: where each name and value is, and the byte after the tag. */
export type Attributes = { end: number; isClosed: boolean; count: number; places: number[] };

/** Names and values in letters, digits and signs between double quotes, each name once. @throws Uncommon */
export function readAttributes(bytes: Uint8Array, from: number, into: Attributes): void {
  let at = from;
  into.count = 0;
  for (;;) {
    const start = skipSpace(bytes, at);
    const byte = bytes[start];
    if (byte === MORE || byte === SLASH) {
      if (byte === SLASH && bytes[start + 1] !== MORE) leave();
      into.isClosed = byte === SLASH;
      into.end = into.isClosed ? start + 2 : start + 1;
      return;
    }
    if (start === at) leave();
    let end = start;
    while (isNameByte(bytes[end])) end += 1;
    if (end === start || bytes[end] !== EQUALS || bytes[end + 1] !== QUOTE) leave();
    let close = end + 2;
    while (isValueByte(bytes[close])) close += 1;
    if (bytes[close] !== QUOTE) leave();
    const place = into.count * 4;
    [into.places[place], into.places[place + 1]] = [start, end];
    [into.places[place + 2], into.places[place + 3]] = [end + 2, close];
    for (let other = 0; other < place; other += 4)
      if (isSame(bytes, into.places[other] ?? 0, into.places[other + 1] ?? 0, start, end)) leave();
    into.count += 1;
    at = close + 1;
  }
}

function isSame(bytes: Uint8Array, from: number, to: number, otherFrom: number, otherTo: number): boolean {
  if (to - from !== otherTo - otherFrom) return false;
  for (let index = 0; index < to - from; index += 1) if (bytes[from + index] !== bytes[otherFrom + index]) return false;
  return true;
}

const isNameByte = (byte = 0): boolean =>
  (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a) || byte === 0x3a || (byte >= ZERO && byte <= NINE);

const isValueByte = (byte = 0): boolean =>
  byte >= SPACE && byte < DELETE && byte !== QUOTE && byte !== LESS && byte !== MORE && byte !== AMPERSAND;

/** A whole number in digits. @throws Uncommon */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) leave();
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) leave();
    value = value * 10 + byte - ZERO;
  }
  return value;
}

/** Powers of ten that a number of 64 bits holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** The number that at most 15 digits write, which is exact; `undefined` for any other writing. */
export function plainNumberAt(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isNegative = bytes[from] === MINUS;
  let [value, digits, point] = [0, 0, -1];
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === POINT && point === -1) point = digits;
    else if (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      digits += 1;
    } else return undefined;
  }
  if (digits === 0 || digits > 15) return undefined;
  const size = point === -1 ? value : value / (POWERS[digits - point] ?? 1);
  return isNegative && size !== 0 ? -size : size;
}

/** The byte of the next `<`, with whether there is a reference, a letter beyond ASCII, or neither before it. */
export type TextEnd = { end: number; isPlain: boolean };

/** Letters of ASCII that stand for themselves: all but signs of control, references, tags and `DEL`. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= SPACE && byte < DELETE && byte !== AMPERSAND && byte !== LESS && byte !== MORE) ||
  byte === 0x0a ||
  byte === 0x09
    ? 1
    : 0,
);

/** Reads on to the next `<`. @throws Uncommon for what a reader of XML refuses or changes */
export function textEnd(bytes: Uint8Array, from: number, into: TextEnd): void {
  let at = from;
  into.isPlain = true;
  for (;;) {
    const byte = bytes[at] ?? MORE;
    if (PLAIN[byte] === 0) {
      if (byte === LESS) break;
      // What is left above `DEL` is a letter beyond ASCII.
      if (byte !== AMPERSAND && (byte < DELETE || byte === LAST_PLANE)) leave();
      into.isPlain = false;
    }
    at += 1;
  }
  into.end = at;
}

/** Made when it is first used: a page without one can import this. */
let decoder: TextDecoder | null = null;
const decoded = (bytes: Uint8Array): string =>
  (decoder ??= new TextDecoder("utf-8", { ignoreBOM: true })).decode(bytes);
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text between two places, with its references resolved. @throws Uncommon for a reference that is not common */
export function textAt(bytes: Uint8Array, from: number, to: number, isPlain: boolean): string {
  if (isPlain && to - from < 32) {
    let text = "";
    for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  const text = decoded(bytes.subarray(from, to));
  return isPlain || !text.includes("&")
    ? text
    : text.replace(/&([^;&]*);?/g, (whole, name: string) => resolved(whole, name));
}

function resolved(whole: string, name: string): string {
  const known = whole.endsWith(";") ? NAMED[name] : undefined;
  return known ?? leave();
}
