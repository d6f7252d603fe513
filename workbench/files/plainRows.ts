import {
  dateToExcel,
  ValueType,
  xmlEncode,
  type Cell,
  type Row,
  type Style,
  type Worksheet,
} from "@cj-tech-master/excelts";
import { isAsleep } from "./sleepingSheets";

type EngineRow = Omit<Row, "height"> & {
  _cells: readonly (Cell | undefined)[];
  height?: number | null;
  customHeight?: boolean;
  dyDescent?: number;
};
type Rows = (EngineRow | undefined)[];
type WithRows = { _rows: Rows };

/** All rows of a sheet, and those that the engine writes, at their places. */
export type RowsApart = { all: Rows; given: Rows };

/**
 * Does work that is to find the plain rows of sheets gone, such as writing them by the engine, which makes an object of
 * every cell again. A row is plain that holds numbers, texts, truths and dates alone. The engine is left the others,
 * and those that look in a way no row above them does or reach further: so it numbers the looks, and tells the
 * sheet's size, as it does for the whole sheet.
 */
export async function withoutPlainRows<T>(
  sheets: readonly Worksheet[],
  work: (apart: ReadonlyMap<Worksheet, RowsApart>) => Promise<T>,
): Promise<T> {
  const apart = new Map<Worksheet, RowsApart>();
  for (const sheet of sheets) {
    if (isAsleep(sheet)) continue;
    const all = rowsOf(sheet)._rows;
    apart.set(sheet, { all, given: rowsForEngine(all) });
  }
  try {
    for (const [sheet, { given }] of apart) rowsOf(sheet)._rows = given;
    return await work(apart);
  } finally {
    for (const [sheet, { all }] of apart) rowsOf(sheet)._rows = all;
  }
}

const rowsOf = (sheet: Worksheet): WithRows => sheet as unknown as WithRows;

function rowsForEngine(all: Rows): Rows {
  const given: Rows = [];
  const looks = new Set<Partial<Style>>();
  let [min, max, last] = [Infinity, 0, -1];
  all.forEach((row, at) => {
    if (!row) return;
    let isGiven = !isPlainRow(row);
    let isEmpty = true;
    for (const cell of row._cells) {
      if (!cell) continue;
      isEmpty = false;
      const { col, style } = cell;
      isGiven ||= col < min || col > max || !looks.has(style) || !isPlain(cell);
      if (!isGiven) continue;
      [min, max] = [Math.min(min, col), Math.max(max, col)];
      looks.add(style);
    }
    if (!isEmpty) last = at;
    if (isGiven) given[at] = row;
  });
  if (last !== -1) given[last] = all[last];
  return given;
}

/** Whether a row itself has nothing but a height, and a cell where it has one. */
function isPlainRow(row: EngineRow): boolean {
  if (row.hidden || row.outlineLevel || row.collapsed || row.dyDescent !== undefined) return false;
  if (Object.keys(row.style).length > 0) return false;
  return row.height == null || row._cells.some((cell) => cell !== undefined);
}

/** Whether a cell is written here as the engine would write it. */
function isPlain(cell: Cell): boolean {
  if (cell.comment !== undefined) return false;
  const { value } = cell;
  switch (cell.type) {
    case ValueType.Null:
    case ValueType.Boolean:
      return true;
    case ValueType.Number:
      return Number.isFinite(value);
    case ValueType.String:
      return typeof value === "string" && value !== "" && !escaped.test(value);
    case ValueType.Date:
      // A date without a format of its own gets the engine's.
      return cell.style.numFmt !== undefined;
    default:
      return false;
  }
}

/** What the engine escapes in a way of the file format's own. */
const escaped = /_x[0-9A-Fa-f]{4}_/;

/**
 * The cells of a sheet: the rows that the engine wrote, and the plain ones between them.
 *
 * @param written The cells as the engine wrote them.
 * @param kept The same with the looks of the style sheet that stands.
 * @param looks The looks of that style sheet by those that the engine wrote.
 */
export function withPlainRows(
  { all, given }: RowsApart,
  written: string,
  kept: string,
  looks: ReadonlyMap<number, number>,
): string {
  const attributes = lookAttributes(given, written, looks);
  const pieces = rowPieces(kept);
  const rows = all.map((row, at) => row && (given[at] ? pieces.get(row.number) : rowXml(row, attributes))).join("");
  return rows === "" ? kept : `<sheetData>${rows}</sheetData>`;
}

/** The ` s="…"` of each style, from the cells that the engine wrote; empty where a cell says none. */
function lookAttributes(
  given: Rows,
  written: string,
  looks: ReadonlyMap<number, number>,
): ReadonlyMap<Partial<Style>, string> {
  const byAddress = new Map(
    [...written.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)].map(([, cell, look]) => [cell, look]),
  );
  const attributes = new Map<Partial<Style>, string>();
  given.forEach((row) =>
    row?._cells.forEach((cell) => {
      if (!cell || attributes.has(cell.style)) return;
      const look = byAddress.get(cell.address);
      attributes.set(cell.style, look === undefined ? "" : ` s="${looks.get(Number(look)) ?? 0}"`);
    }),
  );
  return attributes;
}

/** Rows of a sheet as they are written, by number. */
function rowPieces(data: string): Map<number, string> {
  const pieces = new Map<number, string>();
  const end = data.lastIndexOf("</sheetData>");
  for (let from = data.indexOf("<row "); from !== -1;) {
    const next = data.indexOf("<row ", from + 1);
    const piece = data.slice(from, next === -1 ? end : next);
    pieces.set(Number(/ r="(\d+)"/.exec(piece)?.[1]), piece);
    from = next;
  }
  return pieces;
}

function rowXml(row: EngineRow, attributes: ReadonlyMap<Partial<Style>, string>): string {
  const { number, height, customHeight } = row;
  let [min, max, cells] = [0, 0, ""];
  for (const cell of row._cells) {
    if (!cell) continue;
    const { col } = cell;
    min ||= col;
    max = col;
    cells += cellXml(cell, attributes.get(cell.style) ?? "");
  }
  if (min === 0) return "";
  const size = height == null ? "" : height > 0 ? ` ht="${height}"${customHeight === false ? "" : CUSTOM}` : NO_HEIGHT;
  const tag = `<row r="${number}"${size} spans="${min}:${max}"`;
  return cells === "" ? `${tag}/>` : `${tag}>${cells}</row>`;
}

const CUSTOM = ' customHeight="1"';
const NO_HEIGHT = ' ht="1"';

function cellXml(cell: Cell, look: string): string {
  const { type, value } = cell;
  const start = `<c r="${cell.address}"${look}`;
  if (type === ValueType.Null) return look === "" ? "" : `${start}/>`;
  if (type === ValueType.Number) return `${start}><v>${String(value)}</v></c>`;
  if (type === ValueType.Boolean) return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (type === ValueType.Date) {
    const date1904 = cell.workbook.properties.date1904 === true;
    return `${start}><v>${dateToExcel(value as Date, date1904)}</v></c>`;
  }
  const text = String(value);
  const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : "";
  return `${start} t="inlineStr"><is><t${space}>${xmlEncode(text)}</t></is></c>`;
}
