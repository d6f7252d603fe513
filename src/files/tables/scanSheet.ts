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
import { tableLimits } from "./fileTable";
import { commonCellStart, type CellStart } from "./scanCell";
import { TOO_MUCH } from "./workbookXml";

/**
 * A row that was scanned: the number beside it, and its cells from the first column on; for a strict reader, where its
 * start tag stands if it says more than that; whether it is hidden.
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
const [EMPTY_VALUE, LAST_VALUE] = [letters("<v/>"), letters("</v></c>")];
const [SPANS, HIDDEN] = [letters("spans="), letters("hidden=")];
const [LOWER_C, LOWER_R, LOWER_S, LOWER_T] = [0x63, 0x72, 0x73, 0x74] as const;

/**
 * Reads whole rows of a sheet from its bytes, as Excel and most programs write them: no prefixes, no comments, no
 * CDATA, double quotes. What is not common is left to the reader of XML, so that both give the same cells. Throws
 * TOO_MUCH at the first cell over the limit, and `Uncommon` at the first row to be left, of which nothing is taken.
 */
export function rowScanner<Cell>({ columns, most, empty, emptyOf, of, isStrict = false }: CellMaker<Cell>): {
  /** Takes each row between two places, with the place after it. */
  scan: (bytes: Uint8Array, from: number, to: number, take: (row: ScannedRow<Cell>, end: number) => void) => void;
} {
  const attributes: Attributes = { end: 0, isClosed: false, count: 0, places: [] };
  const text: TextEnd = { end: 0, isPlain: true };
  const start: CellStart = { column: 0, style: 0, type: "n", end: 0, isClosed: false };
  let [number, scanned] = [0, 0];
  /** The cells of the row that is scanned, and how many they are; the array is used again for each row. */
  const cells: Cell[] = [];
  let count = 0;

  const uncommonCellStart = (bytes: Uint8Array, from: number): void => {
    readAttributes(bytes, from + 2, attributes);
    [start.column, start.style, start.type] = [count, 0, "n"];
    [start.end, start.isClosed] = [attributes.end, attributes.isClosed];
    const { places } = attributes;
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [at = 0, first = 0, last = 0] = [places[place], places[place + 2], places[place + 3]];
      const name = (places[place + 1] ?? 0) - at === 1 ? bytes[at] : 0;
      if (name === LOWER_R) start.column = columnAt(bytes, first, last);
      else if (name === LOWER_S) start.style = digitsAt(bytes, first, last);
      else if (name === LOWER_T) start.type = textAt(bytes, first, last, true);
      else if (isStrict || name !== 0 || bytes[at + 1] !== 0x6d) leave();
    }
  };

  const scanCell = (bytes: Uint8Array, from: number): number => {
    if (!commonCellStart(bytes, from, start)) uncommonCellStart(bytes, from);
    const { column, style, type } = start;
    let at = start.end;
    let cell: Cell | undefined;
    if (!start.isClosed) {
      at = skipSpace(bytes, at);
      if (standsAt(bytes, at, FORMULA)) at = isStrict ? leave() : skipFormula(bytes, at);
      if (standsAt(bytes, at, VALUE)) {
        textEnd(bytes, at + 3, text);
        if (text.end > at + 3) cell = of(bytes, at + 3, text.end, text.isPlain, type, style);
        at = text.end;
        if (standsAt(bytes, at, LAST_VALUE)) return (put(column, cell ?? emptyOf(style)), at + 8);
        if (!standsAt(bytes, at, VALUE_END)) leave();
        at += 4;
      } else if (standsAt(bytes, at, EMPTY_VALUE)) at += 4;
      else if (standsAt(bytes, at, INLINE_END)) {
        if (!standsAt(bytes, at, INLINE)) leave();
        readAttributes(bytes, at + 6, attributes);
        if (attributes.isClosed) leave();
        const first = attributes.end;
        textEnd(bytes, first, text);
        if (text.end > first) cell = of(bytes, first, text.end, text.isPlain, type, style);
        if (!standsAt(bytes, text.end, INLINE_TEXT)) leave();
        at = text.end + 9;
      }
      at = skipSpace(bytes, at);
      if (!standsAt(bytes, at, CELL_END)) leave();
      at += 4;
    }
    put(column, cell ?? emptyOf(style));
    return at;
  };

  const put = (column: number, cell: Cell): void => {
    if (column >= columns) return;
    while (count < column) cells[count++] = empty;
    cells[column] = cell;
    if (column === count) count += 1;
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
    const { places } = attributes;
    let isPlain = true;
    for (let place = 0; place < attributes.count * 4; place += 4) {
      const [at = 0, end = 0, first = 0, last = 0] = [
        places[place],
        places[place + 1],
        places[place + 2],
        places[place + 3],
      ];
      const isNumber = bytes[end - 1] === LOWER_R && (end - at === 1 || bytes[end - 2] === 0x3a);
      if (isNumber && end - at > 1) leave();
      if (isNumber) row.row = digitsAt(bytes, first, last);
      else if (!standsAt(bytes, at, SPANS)) {
        isPlain = false;
        if (standsAt(bytes, at, HIDDEN) && /^(?:1|true)$/.test(textAt(bytes, first, last, true))) row.hidden = true;
      }
    }
    if (isStrict && !isPlain) row.look = [from, attributes.end];
    if (attributes.isClosed) return attributes.end;
    let at = skipSpace(bytes, attributes.end);
    const before = scanned;
    while (bytes[at + 1] === LOWER_C && bytes[at] === LESS) {
      if (++scanned > most) throw TOO_MUCH;
      at = skipSpace(bytes, scanCell(bytes, at));
    }
    if (scanned - before > tableLimits.rowCells || !standsAt(bytes, at, ROW_END)) leave();
    // A copy has the room that it needs; an array that grows has twice as much.
    row.cells = cells.slice(0, count);
    return at + 6;
  };

  return {
    scan: (bytes, from, to, take) => {
      let at = skipSpace(bytes, from);
      while (at < to) {
        if (!standsAt(bytes, at, ROW)) leave();
        const row: ScannedRow<Cell> = { row: number + 1, cells: [] };
        count = 0;
        at = scanRow(bytes, at, row);
        number = row.row;
        take(row, at);
        at = skipSpace(bytes, at);
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
