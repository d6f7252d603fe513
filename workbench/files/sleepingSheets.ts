import {
  encodeCol,
  excelToDate,
  ValueType,
  type Cell,
  type Row,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { strFromU8, strToU8 } from "fflate";
import { rowScanner, type CellMaker, type ScannedRow } from "../../src/files/tables/scanSheet";
import { digitsAt, leave, letters, plainNumberAt, standsAt, textAt, Uncommon } from "../../src/files/tables/scanText";
import { lastColumn } from "../host/model/area";
import { sheetOrigin } from "./sheetParts";
import { worksheetPart } from "./tableLengths";
import type { ZipParts } from "./zipParts";

/** A cell as reading sees it; one of a sheet asleep is not to be changed. */
export type SeenCell = Pick<Cell, "type" | "value" | "style" | "formula" | "result"> & Partial<Pick<Cell, "workbook">>;

/** A cell of a sheet asleep: `type` and `style` are the engine's once the workbook is open, a date is its number. */
type SleepingCell = { type: number; value: unknown; style: Partial<Style>; look: number; text: number };
type SleepingRow = { cells: readonly SleepingCell[]; look: number };
type Rows = ReadonlyMap<number, SleepingRow>;
/**
 * A sheet with how many different looks its cells have, texts they share and looks its rows have: a cell has the place
 * of its own among them, and they stand in this order on the sheet that the engine reads.
 */
type Asleep = { part: string; rows: Rows; looks: number; texts: number };

/** Sheets of a package whose rows the engine is not given, and the tables on them by part. */
export type Slumber = { asleep: readonly Asleep[]; parts: ZipParts };

/** Below this size, a sheet costs the engine less than the care for it. */
const WORTH_IT = 64 * 1024;
const MOST_CELLS = 20_000_000;
const [DATA, DATA_END] = [letters("<sheetData>"), letters("</sheetData>")];

/** What belongs to single cells and is not in their bytes: such a sheet is never put to sleep. */
const besideCells = /<(?:mergeCells|hyperlinks|legacyDrawing|cellWatches|scenarios)\b/;

/**
 * Puts the sheets to sleep that are large and hold plain cells only: their rows are scanned from their bytes, and the
 * engine, which makes an object of every cell, gets a sheet with one cell for each look and each shared text. A sheet
 * wakes when anything but a reading of its cells touches it.
 */
export function putToSleep(raw: ZipParts): Slumber {
  const parts = { ...raw };
  const asleep: Asleep[] = [];
  for (const part of Object.keys(raw).filter((name) => worksheetPart.test(name))) {
    const bytes = raw[part]!;
    const found = bytes.length < WORTH_IT ? null : scanned(part, bytes);
    if (!found) continue;
    parts[part] = found.shell;
    asleep.push(found);
  }
  return { asleep, parts };
}

function scanned(part: string, bytes: Uint8Array): (Asleep & { shell: Uint8Array }) | null {
  const [from, to] = [placeOf(DATA, bytes, 0, 1), placeOf(DATA_END, bytes, bytes.length, -1)];
  if (from === -1 || to < from) return null;
  const [head, tail] = [strFromU8(bytes.subarray(0, from)), strFromU8(bytes.subarray(to))];
  if (besideCells.test(tail)) return null;
  const [looks, texts, rowLooks] = [new Map<number, number>(), new Map<number, number>(), new Map<string, number>()];
  const rows = new Map<number, SleepingRow>();
  let last = 0;
  try {
    rowScanner(cellsAsleep(looks, texts)).scan(
      bytes,
      from + DATA.length,
      to,
      ({ row, cells, look }: ScannedRow<SleepingCell>) => {
        if (row <= last) leave();
        last = row;
        rows.set(row, { cells, look: look ? numberOf(rowLooks, rowLook(strFromU8(bytes.subarray(...look)))) : -1 });
      },
    );
  } catch (fault) {
    if (fault instanceof Uncommon) return null;
    throw fault;
  }
  const samples = [
    ...[...looks.keys()].map((style) => ["", `s="${style}"><v>1</v>`]),
    ...[...texts.keys()].map((index) => ["", `t="s"><v>${index}</v>`]),
    ...[...rowLooks.keys()].map((look) => [look, "><v>1</v>"]),
  ].map(([look = "", cell = ""], at) => `<row r="${at + 1}"${look}><c r="A${at + 1}" ${cell}</c></row>`);
  const shell = strToU8(`${head}<sheetData>${samples.join("")}${tail}`);
  return { part, rows, looks: looks.size, texts: texts.size, shell };
}

function numberOf<Key>(known: Map<Key, number>, key: Key): number {
  const number = known.get(key) ?? known.size;
  known.set(key, number);
  return number;
}

/**
 * The attributes of a row that are the same for other rows. A row's own style is for cells that it has not, and hidden
 * rows are asked for by filters and formulas.
 */
function rowLook(tag: string): string {
  const look = tag.replace(/^<row|\/?>$|\s(?:r|spans)="[^"]*"/g, "");
  return / (?:s|hidden)="/.test(look) ? leave() : look;
}

/** Where letters stand in bytes, looking on from a place by a step; -1 where they do not. */
function placeOf(wanted: Uint8Array, bytes: Uint8Array, from: number, step: 1 | -1): number {
  for (let at = from; at >= 0 && at <= bytes.length; at += step) if (standsAt(bytes, at, wanted)) return at;
  return -1;
}

const NONE: SleepingCell = { type: ValueType.Null, value: null, style: {}, look: -1, text: -1 };

/** `looks` and `texts` number the styles and shared texts in the order that they are met. */
function cellsAsleep(looks: Map<number, number>, texts: Map<number, number>): CellMaker<SleepingCell> {
  const shared = new Map<number, SleepingCell>();
  const once = (key: number, make: () => SleepingCell): SleepingCell => {
    const known = shared.get(key) ?? make();
    shared.set(key, known);
    return known;
  };
  /** Styles are at most 65,000, and an index of a text is below 2³², so that both fit in a number's 53 bits. */
  const keyOf = (style: number, index: number): number => style * 0x1_0000_0000 + index + 2;
  const cell = (type: number, value: unknown, style: number, text = -1): SleepingCell => ({
    type,
    value,
    style: NONE.style,
    look: numberOf(looks, style),
    text: text === -1 ? -1 : numberOf(texts, text),
  });
  return {
    columns: lastColumn,
    most: MOST_CELLS,
    isStrict: true,
    empty: NONE,
    emptyOf: (style) => once(keyOf(style, -1), () => cell(ValueType.Null, null, style)),
    of: (bytes, from, to, isPlain, type, style) => {
      if (type === "n") {
        const number = plainNumberAt(bytes, from, to) ?? Number(textAt(bytes, from, to, isPlain));
        return Number.isFinite(number) ? cell(ValueType.Number, number, style) : leave();
      }
      if (type !== "s") leave();
      const index = digitsAt(bytes, from, to);
      return once(keyOf(style, index), () => cell(ValueType.String, null, style, index));
    },
  };
}

const sleeping = new WeakMap<Worksheet, Rows>();

type EngineRow = Pick<Row, "model"> & { _cells: readonly Cell[] };
type WithRows = { _rows: readonly EngineRow[] };
type Parsing = { _parseRows(model: { rows: readonly object[] }): void };

/** Gives the sheets asleep their looks and texts from the engine. */
export function settle({ asleep }: Slumber, sheets: readonly Worksheet[]): void {
  for (const { part, rows, looks, texts } of asleep) {
    const sheet = sheets.find((each) => sheetOrigin(each) === part);
    if (!sheet) continue;
    const sampled = (sheet as unknown as WithRows)._rows;
    const samples = sampled.map((row) => row._cells[0]!);
    for (const { cells } of rows.values())
      for (const cell of cells) {
        const sample = samples[cell.look];
        if (!sample) continue;
        cell.style = sample.style;
        // A number is known to be a date when the sheet wakes; reading sees its number.
        if (cell.text !== -1) {
          const text = samples[looks + cell.text]!;
          [cell.type, cell.value] = [text.type, text.value];
        }
      }
    const dates = samples.slice(0, looks).map(({ type }) => type === ValueType.Date);
    fallAsleep(sheet, rows, dates, sampled.slice(looks + texts));
  }
}

function fallAsleep(sheet: Worksheet, rows: Rows, dates: readonly boolean[], rowLooks: readonly EngineRow[]): void {
  const date1904 = sheet.workbook.properties.date1904 === true;
  const setRows = (value: unknown): void =>
    void Object.defineProperty(sheet, "_rows", { value, writable: true, enumerable: true, configurable: true });
  sleeping.set(sheet, rows);
  Object.defineProperty(sheet, "_rows", {
    configurable: true,
    enumerable: true,
    get() {
      sleeping.delete(sheet);
      setRows([]);
      (sheet as unknown as Parsing)._parseRows({
        rows: [...rows].map(([number, { cells, look }]) => ({
          ...(look === -1 ? {} : sizeOf(rowLooks[look]!)),
          number,
          style: {},
          cells: cellModels(number, cells, dates, date1904),
        })),
      });
      return (sheet as unknown as WithRows)._rows;
    },
    set: setRows,
  });
}

/** What the engine keeps of a row beside its cells. */
const sizeOf = ({ model }: EngineRow): object => {
  const { height, customHeight, hidden, outlineLevel, collapsed, dyDescent } = model as NonNullable<Row["model"]>;
  return { height, customHeight, hidden, outlineLevel, collapsed, dyDescent };
};

function cellModels(
  row: number,
  cells: readonly SleepingCell[],
  dates: readonly boolean[],
  date1904: boolean,
): object[] {
  return cells.flatMap(({ type, value, style, look }, at) => {
    if (look === -1) return [];
    const address = `${encodeCol(at)}${row}`;
    return type === ValueType.Number && dates[look]
      ? [{ address, type: ValueType.Date, value: excelToDate(value as number, date1904), style }]
      : [{ address, type, value, style }];
  });
}

/** Whether a sheet sleeps, and so holds no formula, no merged cell and no note. */
export const isAsleep = (sheet: Worksheet): boolean => sleeping.has(sheet);

/** Wakes a sheet: its rows become the engine's. */
export function wake(sheet: Worksheet): void {
  void sheet.rowCount;
}

/** The cells of a row of a sheet as reading sees them, by column from 1; a sheet asleep goes on sleeping. */
export function seenRow(sheet: Worksheet, row: number): { findCell(column: number): SeenCell | undefined } | undefined {
  const rows = sleeping.get(sheet);
  if (!rows) return sheet.findRow(row);
  const cells = rows.get(row)?.cells;
  return cells && { findCell: (column) => seen(cells[column - 1]) };
}

const seen = (cell: SleepingCell | undefined): SeenCell | undefined =>
  cell === undefined || cell.look === -1 ? undefined : (cell as unknown as SeenCell);

/** The rows of a sheet asleep with their cells; null for one that is awake. */
export const sleepingRows = (sheet: Worksheet): ReadonlyMap<number, { cells: readonly SeenCell[] }> | null =>
  (sleeping.get(sheet) as ReadonlyMap<number, { cells: readonly SeenCell[] }> | undefined) ?? null;

/** Does work that is to find the sheets asleep empty, such as writing what is around their cells. */
export async function withoutSleepers<T>(sheets: readonly Worksheet[], work: () => T | Promise<T>): Promise<T> {
  const owners = sheets.filter(isAsleep).map((sheet) => {
    const own = Object.getOwnPropertyDescriptor(sheet, "_rows")!;
    Object.defineProperty(sheet, "_rows", { value: [], writable: true, enumerable: true, configurable: true });
    return { sheet, own };
  });
  try {
    return await work();
  } finally {
    for (const { sheet, own } of owners) Object.defineProperty(sheet, "_rows", own);
  }
}
