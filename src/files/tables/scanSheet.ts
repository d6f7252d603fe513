import {
  digitsAt,
  leave,
  LESS,
  letters,
  readAttributes,
  skipSpace,
  standsAt,
  textAt,
  textEnd,
  type Attributes,
  type TextEnd,
} from "./scanText";
import { TOO_MUCH } from "./workbookXml";

/**
 * A row that was scanned: the number beside it, and its cells from the first column on; where its start tag stands if
 * it says more than that; whether it is hidden.
 */
export type ScannedRow<Cell> = { row: number; cells: Cell[]; look?: [from: number, to: number]; hidden?: true };

/** How a scanner makes cells of the bytes between two places: a value of a type, in a style. */
export type CellMaker<Cell> = {
  /** How many columns are read. */
  columns: number;
  /** How many cells are scanned before TOO_MUCH is thrown. */
  most: number;
  /** The cell between two others that the file has not. */
  empty: Cell;
  /** A cell without a value. */
  emptyOf: (style: number) => Cell;
  of: (bytes: Uint8Array, from: number, to: number, isPlain: boolean, type: string, style: number) => Cell;
  /** Leaves a sheet with formulas to the reader of XML: not for who reads values only. */
  isStrict?: boolean;
};

const [ROW, ROW_END, CELL_END] = [letters("<row"), letters("</row>"), letters("</c>")];
const [INLINE, INLINE_TEXT, INLINE_END] = [letters("<is><t"), letters("</t></is>"), letters("<is>")];
const [VALUE, VALUE_END, FORMULA, FORMULA_END] = [letters("<v>"), letters("</v>"), letters("<f"), letters("</f>")];
const EMPTY_VALUE = letters("<v/>");
const [SPANS, HIDDEN] = [letters("spans="), letters("hidden=")];
const [LOWER_C, LOWER_R, LOWER_S, LOWER_T] = [0x63, 0x72, 0x73, 0x74] as const;

/**
 * Reads whole rows of a sheet from its bytes, as Excel and most programs write them: no prefixes, no comments, no
 * CDATA, double quotes. What is not common is left to the reader of XML, so that both give the same cells. Throws
 * TOO_MUCH at the first cell over the limit.
 */
export function rowScanner<Cell>({ columns, most, empty, emptyOf, of, isStrict = false }: CellMaker<Cell>): {
  scan: (bytes: Uint8Array, from: number, to: number, take: (row: ScannedRow<Cell>) => void) => void;
} {
  const attributes: Attributes = { end: 0, isClosed: false, count: 0, places: [] };
  const text: TextEnd = { end: 0, isPlain: true };
  let [number, scanned] = [0, 0];

  const scanCell = (bytes: Uint8Array, from: number, cells: Cell[]): number => {
    readAttributes(bytes, from + 2, attributes);
    let [column, style, type] = [cells.length, 0, "n"];
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [start = 0, end = 0, first = 0, last = 0] = attributes.places.slice(place, place + 4);
      const name = end - start === 1 ? bytes[start] : 0;
      if (name === LOWER_R) column = columnAt(bytes, first, last);
      else if (name === LOWER_S) style = digitsAt(bytes, first, last);
      else if (name === LOWER_T) type = textAt(bytes, first, last, true);
      else if (isStrict || name !== 0 || bytes[start + 1] !== 0x6d) leave();
    }
    let at = attributes.end;
    let cell = emptyOf(style);
    if (!attributes.isClosed) {
      at = skipSpace(bytes, at);
      if (standsAt(bytes, at, FORMULA)) at = isStrict ? leave() : skipFormula(bytes, at);
      if (standsAt(bytes, at, VALUE)) {
        textEnd(bytes, at + 3, text);
        if (text.end > at + 3) cell = of(bytes, at + 3, text.end, text.isPlain, type, style);
        if (!standsAt(bytes, text.end, VALUE_END)) leave();
        at = text.end + 4;
      } else if (standsAt(bytes, at, EMPTY_VALUE)) at += 4;
      else if (standsAt(bytes, at, INLINE_END)) {
        if (!standsAt(bytes, at, INLINE)) leave();
        readAttributes(bytes, at + 6, attributes);
        if (attributes.isClosed) leave();
        const start = attributes.end;
        textEnd(bytes, start, text);
        if (text.end > start) cell = of(bytes, start, text.end, text.isPlain, type, style);
        if (!standsAt(bytes, text.end, INLINE_TEXT)) leave();
        at = text.end + 9;
      }
      at = skipSpace(bytes, at);
      if (!standsAt(bytes, at, CELL_END)) leave();
      at += 4;
    }
    if (column < columns) {
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

  const scanRow = (bytes: Uint8Array, from: number, row: ScannedRow<Cell>): number => {
    readAttributes(bytes, from + 4, attributes);
    let isPlain = true;
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [start = 0, end = 0, first = 0, last = 0] = attributes.places.slice(place, place + 4);
      const isNumber = bytes[end - 1] === LOWER_R && (end - start === 1 || bytes[end - 2] === 0x3a);
      if (isNumber && end - start > 1) leave();
      if (isNumber) row.row = digitsAt(bytes, first, last);
      else if (!standsAt(bytes, start, SPANS)) {
        isPlain = false;
        if (standsAt(bytes, start, HIDDEN) && /^(?:1|true)$/.test(textAt(bytes, first, last, true))) row.hidden = true;
      }
    }
    if (!isPlain) row.look = [from, attributes.end];
    if (attributes.isClosed) return attributes.end;
    let at = skipSpace(bytes, attributes.end);
    while (bytes[at + 1] === LOWER_C && bytes[at] === LESS) {
      if (++scanned > most) throw TOO_MUCH;
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
        const row: ScannedRow<Cell> = { row: number + 1, cells: [] };
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
