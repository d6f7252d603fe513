import { EQUALS, MORE, QUOTE, SLASH } from "./scanText";

/** What a cell's start tag says: its column from 0, style and type, the byte after it, whether it has no content. */
export type CellStart = { column: number; style: number; type: string; end: number; isClosed: boolean };

const [SPACE, ZERO, NINE, CAPITAL_A, CAPITAL_Z] = [0x20, 0x30, 0x39, 0x41, 0x5a] as const;
const [LOWER_B, LOWER_N, LOWER_R, LOWER_S, LOWER_T] = [0x62, 0x6e, 0x72, 0x73, 0x74] as const;

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= ZERO && byte <= NINE;

/**
 * Reads a cell's start tag from its `<c` on, as Excel writes it: `<c r="B7" s="1" t="s">`, with a column of at most
 * four letters, a style of at most five digits and a type of one letter. Says whether it is written so;
 * `readAttributes` is for all others.
 */
export function commonCellStart(bytes: Uint8Array, from: number, into: CellStart): boolean {
  let at = from + 6;
  if (bytes[from + 2] !== SPACE || bytes[from + 3] !== LOWER_R || bytes[from + 4] !== EQUALS) return false;
  if (bytes[from + 5] !== QUOTE) return false;
  let column = 0;
  let byte = bytes[at] ?? 0;
  for (; byte >= CAPITAL_A && byte <= CAPITAL_Z; byte = bytes[++at] ?? 0) column = column * 26 + byte - CAPITAL_A + 1;
  if (at === from + 6 || at > from + 10) return false;
  while (isDigit(bytes[at])) at += 1;
  if (bytes[at] !== QUOTE) return false;
  at += 1;
  let [style, type] = [0, "n"];
  if (bytes[at] === SPACE && bytes[at + 1] === LOWER_S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    at += 4;
    const first = at;
    for (; isDigit(bytes[at]); at += 1) style = style * 10 + (bytes[at] ?? 0) - ZERO;
    if (at === first || at > first + 5 || bytes[at] !== QUOTE) return false;
    at += 1;
  }
  if (bytes[at] === SPACE && bytes[at + 1] === LOWER_T && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    const letter = bytes[at + 4];
    if (letter !== LOWER_S && letter !== LOWER_B && letter !== LOWER_N) return false;
    type = letter === LOWER_S ? "s" : letter === LOWER_B ? "b" : "n";
    if (bytes[at + 5] !== QUOTE) return false;
    at += 6;
  }
  into.isClosed = bytes[at] === SLASH;
  if (into.isClosed) at += 1;
  if (bytes[at] !== MORE) return false;
  into.column = column - 1;
  into.style = style;
  into.type = type;
  into.end = at + 1;
  return true;
}
