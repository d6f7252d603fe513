import {
  fileNumber,
  isFilled,
  tableLimits,
  type FileCell,
  type FileMerge,
  type FileRow,
  type FileSheet,
} from "./fileTable";
import { runReader } from "./raisedText";
import { TOO_MUCH, xmlReader } from "./workbookXml";

/** Thrown at the first row over the limit, so that no row after it is unpacked or read. */
export const TOO_MANY_ROWS = new Error("tooManyRows");

const EMPTY: FileCell = { value: "", numberFormat: "General" };

/** Excel has no more rows on a sheet; a file that claims more is a fault. */
const SHEET_ROWS = 1_048_576;
/** A sheet with more merges is a fault; the rest of them is left out. */
const MOST_MERGES = 5000;

/** The rows of a sheet, and its merged cells. */
export type SheetCells = Pick<FileSheet, "rows" | "merges">;
export type SheetReader = ReturnType<typeof xmlReader> & {
  /** The columns of a row that hold formulas, by the row's number. */
  cells: SheetCells & { formulas: ReadonlyMap<number, ReadonlySet<number>> };
  /** Takes a row that was read in another way, between two elements. @throws TOO_MANY_ROWS */
  take: (row: FileRow & { cells: FileCell[] }) => void;
};

/** Reads a sheet's XML in pieces; `cells` holds what is read so far. */
export function sheetReader(texts: readonly string[], formats: readonly string[]): SheetReader {
  const merges: FileMerge[] = [];
  const rows: (FileRow & { cells: FileCell[] })[] = [];
  const formulas = new Map<number, Set<number>>();
  let [filled, inRow] = [0, 0];
  let at = { column: 0, type: "n", format: "General", raw: "" };
  let runs = runReader();
  const begin = (row: (typeof rows)[number]): void => {
    if (rows.length >= SHEET_ROWS) throw TOO_MANY_ROWS;
    rows.push(row);
  };
  const end = (row: FileRow): void => {
    if (isFilled(row) && ++filled > tableLimits.rows) throw TOO_MANY_ROWS;
  };
  const reader = xmlReader({
    open: ({ name, attributes }) => {
      const merge = name === "mergeCell" && merges.length < MOST_MERGES ? areaOf(attributes["ref"]) : null;
      if (merge) merges.push(merge);
      if (name === "row")
        begin({
          row: Number(attributes["r"] ?? (rows.at(-1)?.row ?? 0) + 1),
          cells: [],
          ...(/^(?:1|true)$/.test(attributes["hidden"] ?? "") ? { hidden: true as const } : {}),
        });
      if (name === "row") inRow = 0;
      if (name === "c" && ++inRow > tableLimits.rowCells) throw TOO_MUCH;
      if (name === "is") runs = runReader();
      runs.open(name, attributes["val"]);
      if (name === "c")
        at = {
          column: columnOf(attributes["r"]) ?? rows.at(-1)?.cells.length ?? 0,
          type: attributes["t"] ?? "n",
          format: formats[Number(attributes["s"] ?? 0)] ?? "General",
          raw: "",
        };
    },
    close: (name, text) => {
      if (name === "v") at.raw = text;
      if (name === "t") at.raw += runs.text(text);
      const done = rows.at(-1);
      if (name === "f" && done !== undefined)
        formulas.set(done.row, (formulas.get(done.row) ?? new Set()).add(at.column));
      if (name === "row" && done !== undefined) end(done);
      const cells = rows.at(-1)?.cells;
      if (name !== "c" || cells === undefined || at.column >= tableLimits.columns) return;
      while (cells.length < at.column) cells.push(EMPTY);
      cells[at.column] = cellOf(at, texts);
    },
  });
  return { ...reader, cells: { rows, merges, formulas }, take: (row) => (begin(row), end(row)) };
}

/** *B2:D4*: from column 1, row 2, three columns and three rows; null where it is no such range. */
export function areaOf(ref: string | undefined): FileMerge | null {
  const [from = "", to = ""] = (ref ?? "").split(":");
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((address) => Number(/\d+$/.exec(address)?.[0] ?? Number.NaN));
  if (left === null || right === null || !top || !bottom || right < left || bottom < top) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellOf(
  { type, format, raw }: { type: string; format: string; raw: string },
  texts: readonly string[],
): FileCell {
  if (raw === "") return EMPTY;
  if (type === "s") return { value: (texts[Number(raw)] ?? "").trim(), numberFormat: format };
  if (type === "b") return { value: raw === "1", numberFormat: format };
  if (type === "n") return { value: fileNumber(raw), numberFormat: format };
  return { value: raw.trim(), numberFormat: format };
}

/** The index of a cell's column from its address, from 0. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(address ?? "")?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
