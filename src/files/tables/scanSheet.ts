import { tableLimits, type FileCell } from "./fileTable";
import {
  digitsAt,
  leave,
  LESS,
  letters,
  plainNumberAt,
  readAttributes,
  skipSpace,
  standsAt,
  textAt,
  textEnd,
  type Attributes,
  type TextEnd,
} from "./scanText";
import { TOO_MUCH } from "./workbookXml";

/** A row that was scanned: the number beside it, and its cells from the first column on. */
export type ScannedRow = { row: number; cells: FileCell[] };

/** What cells are worked out from: shared texts, the number format of each style, and how many columns are read. */
export type CellSources = { texts: readonly string[]; formats: readonly string[]; columns: number };

const [ROW, ROW_END, CELL_END] = [letters("<row"), letters("</row>"), letters("</c>")];
const [INLINE, INLINE_TEXT, INLINE_END] = [letters("<is><t"), letters("</t></is>"), letters("<is>")];
const [VALUE, VALUE_END, FORMULA, FORMULA_END] = [letters("<v>"), letters("</v>"), letters("<f"), letters("</f>")];
const EMPTY_VALUE = letters("<v/>");
const [LOWER_C, LOWER_R, LOWER_S, LOWER_T] = [0x63, 0x72, 0x73, 0x74] as const;

/**
 * Reads whole rows of a sheet from its bytes, as Excel and most programs write them: no prefixes, no comments, no
 * CDATA, double quotes. What is not common is left to the reader of XML, so that both give the same cells. Throws
 * TOO_MUCH at the first cell over the limit of a sheet.
 */
export function rowScanner(sources: CellSources): {
  scan: (bytes: Uint8Array, from: number, to: number, take: (row: ScannedRow) => void) => void;
} {
  const attributes: Attributes = { end: 0, isClosed: false, count: 0, places: [] };
  const text: TextEnd = { end: 0, isPlain: true };
  const empty: FileCell = { value: "", numberFormat: "General" };
  const shared = new Map<number, FileCell[]>();
  let [number, scanned] = [0, 0];

  /** A text that many cells share is one cell for all of them in a style. */
  const sharedCell = (style: number, index: number, numberFormat: string): FileCell => {
    const ofStyle = shared.get(style) ?? [];
    shared.set(style, ofStyle);
    const known = ofStyle[index] ?? { value: (sources.texts[index] ?? "").trim(), numberFormat };
    // An index beyond the texts is a fault of the file, and no reason to keep a cell for it.
    if (index < sources.texts.length) ofStyle[index] = known;
    return known;
  };

  const cellOf = (
    bytes: Uint8Array,
    from: number,
    to: number,
    isPlain: boolean,
    type: string,
    style: number,
  ): FileCell => {
    if (from === to) return empty;
    const numberFormat = sources.formats[style] ?? "General";
    if (type === "n") {
      const plain = plainNumberAt(bytes, from, to);
      if (plain !== undefined) return { value: plain, numberFormat };
      return { value: Number(Number(textAt(bytes, from, to, isPlain)).toPrecision(15)), numberFormat };
    }
    if (type === "s") return sharedCell(style, digitsAt(bytes, from, to), numberFormat);
    const raw = textAt(bytes, from, to, isPlain);
    return { value: type === "b" ? raw === "1" : raw.trim(), numberFormat };
  };

  const scanCell = (bytes: Uint8Array, from: number, cells: FileCell[]): number => {
    readAttributes(bytes, from + 2, attributes);
    let [column, style, type] = [cells.length, 0, "n"];
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [start = 0, end = 0, first = 0, last = 0] = attributes.places.slice(place, place + 4);
      const name = end - start === 1 ? bytes[start] : 0;
      if (name === LOWER_R) column = columnAt(bytes, first, last);
      else if (name === LOWER_S) style = digitsAt(bytes, first, last);
      else if (name === LOWER_T) type = textAt(bytes, first, last, true);
      else if (name !== 0 || bytes[start + 1] !== 0x6d) leave();
    }
    let at = attributes.end;
    let cell = empty;
    if (!attributes.isClosed) {
      at = skipSpace(bytes, at);
      if (standsAt(bytes, at, FORMULA)) at = skipFormula(bytes, at);
      if (standsAt(bytes, at, VALUE)) {
        textEnd(bytes, at + 3, text);
        cell = cellOf(bytes, at + 3, text.end, text.isPlain, type, style);
        if (!standsAt(bytes, text.end, VALUE_END)) leave();
        at = text.end + 4;
      } else if (standsAt(bytes, at, EMPTY_VALUE)) at += 4;
      else if (standsAt(bytes, at, INLINE_END)) {
        if (!standsAt(bytes, at, INLINE)) leave();
        readAttributes(bytes, at + 6, attributes);
        if (attributes.isClosed) leave();
        const start = attributes.end;
        textEnd(bytes, start, text);
        cell = cellOf(bytes, start, text.end, text.isPlain, type, style);
        if (!standsAt(bytes, text.end, INLINE_TEXT)) leave();
        at = text.end + 9;
      }
      at = skipSpace(bytes, at);
      if (!standsAt(bytes, at, CELL_END)) leave();
      at += 4;
    }
    if (column < sources.columns) {
      while (cells.length < column) cells.push(empty);
      cells[column] = cell;
    }
    return at;
  };

  const skipFormula = (bytes: Uint8Array, from: number): number => {
    readAttributes(bytes, from + 2, attributes);
    if (attributes.isClosed) return skipSpace(bytes, attributes.end);
    const start = attributes.end;
    textEnd(bytes, start, text);
    // A formula's text is not read, but a reference in it may be one that no reader of XML takes.
    if (!text.isPlain) textAt(bytes, start, text.end, false);
    if (!standsAt(bytes, text.end, FORMULA_END)) leave();
    return skipSpace(bytes, text.end + 4);
  };

  const scanRow = (bytes: Uint8Array, from: number, row: ScannedRow): number => {
    readAttributes(bytes, from + 4, attributes);
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [start = 0, end = 0, first = 0, last = 0] = attributes.places.slice(place, place + 4);
      const isNumber = bytes[end - 1] === LOWER_R && (end - start === 1 || bytes[end - 2] === 0x3a);
      if (isNumber && end - start > 1) leave();
      if (isNumber) row.row = digitsAt(bytes, first, last);
    }
    if (attributes.isClosed) return attributes.end;
    let at = skipSpace(bytes, attributes.end);
    while (bytes[at + 1] === LOWER_C && bytes[at] === LESS) {
      if (++scanned > tableLimits.cells) throw TOO_MUCH;
      at = skipSpace(bytes, scanCell(bytes, at, row.cells));
    }
    if (!standsAt(bytes, at, ROW_END)) leave();
    return at + 6;
  };

  return {
    scan: (bytes, from, to, take) => {
      let at = skipSpace(bytes, from);
      while (at < to) {
        if (!standsAt(bytes, at, ROW)) leave();
        const row: ScannedRow = { row: number + 1, cells: [] };
        at = skipSpace(bytes, scanRow(bytes, at, row));
        number = row.row;
        take(row);
      }
    },
  };
}

/** The index of a cell's column from its address, `B7`, from 0. @throws Uncommon */
function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let [column, at] = [0, from];
  for (; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x41 || byte > 0x5a) break;
    column = column * 26 + byte - 0x40;
  }
  if (at === from || at - from > 4) leave();
  return column - 1;
}
