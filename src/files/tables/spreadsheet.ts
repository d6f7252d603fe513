import {
  isFilled,
  tableLimits,
  tableOf,
  unreadableTable,
  type FileCell,
  type FileMerge,
  type FileSheet,
  type FileTable,
} from "./fileTable";
import { numberFormatsOf, sharedTextsOf } from "./sharedParts";
import { fullRoom, type Room, unpack, unpackPieces } from "./unpack";
import { readXml, xmlReader } from "./workbookXml";

type Sheet = { name: string; part: string };

const SHARED = /^\/?xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml)$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** The cells of a workbook's visible sheets: computed values, numbers with the format that shows them. */
export async function tableOfWorkbook(bytes: Uint8Array): Promise<FileTable> {
  const room = fullRoom();
  let hasSheets = false;
  const parts = await unpack(bytes, (name) => ((hasSheets ||= SHEET.test(name)), SHARED.test(name)), room);
  if (typeof parts === "string") return unreadableTable(parts);
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return unreadableTable(parts.size === 0 && !hasSheets ? "unknownKind" : "broken");
  try {
    return await visibleSheets(bytes, room, parts, workbook);
  } catch (fault) {
    if (fault === TOO_MANY_ROWS) return unreadableTable("tooManyRows");
    // The parser throws only for a broken part; its error has no further detail.
    return unreadableTable("broken");
  }
}

/** Thrown at the first row over the limit, so that no row after it is unpacked or read. */
const TOO_MANY_ROWS = new Error("tooManyRows");

async function visibleSheets(
  bytes: Uint8Array,
  room: Room,
  parts: ReadonlyMap<string, string>,
  workbook: string,
): Promise<FileTable> {
  const targets = await targetsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "<none/>");
  const { sheets, dates1904 } = await sheetsOf(workbook, targets);
  const texts = await sharedTextsOf(parts.get("xl/sharedStrings.xml"));
  const formats = await numberFormatsOf(parts.get("xl/styles.xml"));
  const visible = new Set(sheets.map(({ part }) => part));
  const readers = new Map<string, SheetReader>();
  const problem = await unpackPieces(
    bytes,
    (name) => SHEET.test(name) && visible.has(name) && readers.set(name, sheetReader(texts, formats)).has(name),
    async (name, xml) => readers.get(name)?.write(xml),
    room,
  );
  if (problem !== null) return unreadableTable(problem);
  for (const { end } of readers.values()) end();
  const found = sheets.flatMap(({ name, part }): FileSheet[] => {
    const cells = readers.get(part)?.cells;
    return cells === undefined ? [] : [{ sheet: name, rows: cells.rows, merges: cells.merges ?? [] }];
  });
  return sheets.length === 0 || found.length === 0 ? unreadableTable("broken") : tableOf(found, dates1904);
}

/** The parts of a workbook by the ids of its relationships. */
export async function targetsOf(xml: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "Relationship")
        targets.set(
          attributes["Id"] ?? "",
          `xl/${(attributes["Target"] ?? "").replace(/^\/?xl\//, "").replace(/^\//, "")}`,
        );
    },
  });
  return targets;
}

/** The sheets of a workbook that can be seen, in their order; also the hidden ones where they are asked for. */
export async function sheetsOf(
  xml: string,
  targets: ReadonlyMap<string, string>,
  withHidden = false,
): Promise<{ sheets: Sheet[]; dates1904: boolean }> {
  const sheets: Sheet[] = [];
  let dates1904 = false;
  await readXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "workbookPr") dates1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
      if (name === "sheet" && (withHidden || (attributes["state"] ?? "visible") === "visible"))
        sheets.push({ name: attributes["name"] ?? "", part: targets.get(attributes["id"] ?? "") ?? "" });
    },
  });
  return { sheets, dates1904 };
}

const EMPTY: FileCell = { value: "", numberFormat: "General" };

/** Excel has no more rows on a sheet; a file that claims more is a fault. */
const SHEET_ROWS = 1_048_576;
/** A sheet with more merges is a fault; the rest of them is left out. */
const MOST_MERGES = 5000;

type SheetReader = ReturnType<typeof xmlReader> & {
  /** The columns of a row that hold formulas, by the row's number. */
  cells: Pick<FileSheet, "rows" | "merges"> & { formulas: ReadonlyMap<number, ReadonlySet<number>> };
};

/** Reads a sheet's XML in pieces; `cells` holds what is read so far. */
export function sheetReader(texts: readonly string[], formats: readonly string[]): SheetReader {
  const merges: FileMerge[] = [];
  const rows: { row: number; cells: FileCell[] }[] = [];
  const formulas = new Map<number, Set<number>>();
  let filled = 0;
  let at = { column: 0, type: "n", format: "General", raw: "" };
  const reader = xmlReader({
    open: ({ name, attributes }) => {
      const merge = name === "mergeCell" && merges.length < MOST_MERGES ? mergeOf(attributes["ref"]) : null;
      if (merge) merges.push(merge);
      if (name === "row" && rows.length >= SHEET_ROWS) throw TOO_MANY_ROWS;
      if (name === "row") rows.push({ row: Number(attributes["r"] ?? (rows.at(-1)?.row ?? 0) + 1), cells: [] });
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
      if (name === "t") at.raw += text;
      const done = rows.at(-1);
      if (name === "f" && done !== undefined)
        formulas.set(done.row, (formulas.get(done.row) ?? new Set()).add(at.column));
      if (name === "row" && done !== undefined && isFilled(done) && ++filled > tableLimits.rows) throw TOO_MANY_ROWS;
      const cells = rows.at(-1)?.cells;
      if (name !== "c" || cells === undefined || at.column >= tableLimits.columns) return;
      while (cells.length < at.column) cells.push(EMPTY);
      cells[at.column] = cellOf(at, texts);
    },
  });
  return { ...reader, cells: { rows, merges, formulas } };
}

/** *B2:D4*: from column 1, row 2, three columns and three rows. */
function mergeOf(ref: string | undefined): FileMerge | null {
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
  // Excel keeps 15 digits; a file's 90.40000000000001 is 90.4.
  if (type === "n") return { value: Number(Number(raw).toPrecision(15)), numberFormat: format };
  return { value: raw.trim(), numberFormat: format };
}

/** The index of a cell's column from its address, from 0. */
function columnOf(address: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(address ?? "")?.[0];
  return letters === undefined
    ? null
    : [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
