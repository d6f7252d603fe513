import { atOnce, type Steps } from "../../domain/steps";
import { paced } from "../../files/breather";
import { tableOfText } from "../../files/tables/delimited";
import {
  isFilled,
  tableOf,
  type FileCell,
  type FileRow,
  type FileSheet,
  type FileTable,
} from "../../files/tables/fileTable";
import { readTable } from "../../files/tables/readTable";
import type { SheetTable } from "../../sheets/cells/sheetTable";
import { importText } from "../../text/spoken/imports";
import { measurementText } from "../../text/spoken/measurements";
import { holdsPersonNumbers } from "./personNumbers";

export type { FileCell, FileRow };

/** The rows of a file's sheet, or of a block that was pasted, with the name of the file and its other sheets. */
export type FigureFile = {
  name: string;
  /** "" where the file has no sheets. */
  sheet: string;
  rows: readonly FileRow[];
  others: readonly FileSheet[];
  dates1904: boolean;
};

/** A file that cannot be read; the message is the sentence of why, and what to do. */
export class UnreadableFile extends Error {
  // The pane tells these messages as they are.
  override readonly name = "UnreadableDocument";
}

/** The first sheet of a file that a user chose, with its others. @throws UnreadableFile */
export async function readFigureFile(file: File): Promise<FigureFile> {
  return readFigureBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The first sheet of a file by its bytes, with its others. @throws UnreadableFile */
export async function readFigureBytes(name: string, bytes: Uint8Array): Promise<FigureFile> {
  return paced(readable(await readTable(name, bytes), name));
}

/** The rows of a table in the workbook, such as a query loads to. @throws UnreadableFile */
export function readWorkbookTable({ name, firstRow, headers, rows, numberFormats }: SheetTable, dates1904: boolean) {
  const cells = (values: readonly (string | number | boolean)[], formats: readonly string[]): FileCell[] =>
    values.map((value, column) => ({ value, numberFormat: formats[column] ?? "General" }));
  const body = rows.map((values, at) => ({ row: firstRow + at, cells: cells(values, numberFormats[at] ?? []) }));
  const head = { row: firstRow - 1, cells: cells(headers, []) };
  return atOnce(readable(tableOf([{ sheet: "", rows: [head, ...body] }], dates1904), name));
}

/** A sheet's cells from A1 on; null where it has too many of them. */
type SheetCells = { name: string; firstRow: number; cells: readonly (readonly FileCell[])[] | null };

/**
 * A sheet of the open workbook with those of its others that hold rows and no personal numbers. @throws UnreadableFile
 */
export function readWorkbookSheets(name: string, sheets: readonly SheetCells[], dates1904: boolean): FigureFile {
  const read = sheets.flatMap(({ name: sheet, firstRow, cells }): FileSheet[] =>
    cells === null
      ? []
      : [{ sheet, rows: cells.map((row, at) => ({ row: firstRow + at, cells: row })).filter(isFilled) }],
  );
  const own = read.find(({ sheet }) => sheet === name);
  if (sheets.some((each) => each.name === name && each.cells === null))
    throw new UnreadableFile(importText.sheetProblem.tooLarge(name));
  if (own === undefined || own.rows.length === 0) throw new UnreadableFile(importText.sheetProblem.empty(name));
  if (atOnce(holdsPersonNumbers(own.rows))) throw new UnreadableFile(importText.sheetProblem.personNumbers(name));
  const others = read.filter(
    ({ sheet, rows }) =>
      sheet !== name && rows.length > 0 && rows.length <= MOST_ROWS && !atOnce(holdsPersonNumbers(rows)),
  );
  return { name, ...own, others, dates1904 };
}

/** A sheet with more rows is no sheet of goals. */
const MOST_ROWS = 2000;

/** The rows of a block that was pasted. @throws UnreadableFile */
export function readPastedBlock(text: string): FigureFile {
  return atOnce(readable(tableOfText(text), measurementText.pasted));
}

function* readable(table: FileTable, name: string): Steps<FigureFile> {
  if (table.kind === "unreadable") throw new UnreadableFile(importText.fileProblem[table.problem]);
  const [first, ...others] = table.sheets;
  if (first === undefined) throw new UnreadableFile(importText.fileProblem.empty);
  for (const { rows } of table.sheets)
    if (yield* holdsPersonNumbers(rows)) throw new UnreadableFile(importText.fileProblem.personNumbers);
  return { name, ...first, others, dates1904: table.dates1904 };
}
