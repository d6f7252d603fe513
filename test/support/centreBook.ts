import { sentBook } from "../../src/app/exchange/sentBook";
import { sendings, type SendChoice, type Sending } from "../../src/app/exchange/sending";
import type { Book, BookCell, BookSheet } from "../../src/files/writing/book";
import { xlsxOf } from "../../src/files/writing/xlsxOf";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";
import { inMemoryWorkbook } from "./inMemoryWorkbook";

const HEADER = 3;
const today = () => "2009-05-02" as const;

/** What a workbook's tables send to the first of their centres at the end of March 2009. */
export async function sendingOf(
  tables: readonly SheetTable[],
  choice: SendChoice = { asOf: "2009-03-31", due: null },
  workId: string | null = null,
): Promise<Sending> {
  const contents = await inMemoryWorkbook(tables).read();
  const [first] = sendings(contents, choice, workId, today);
  if (first === undefined) throw new Error("nothing is sent");
  return first;
}

/** An edit of a workbook by whoever has it. */
export type BookEdit = (book: Book) => Book;

const inSheet =
  (name: string, edit: (sheet: BookSheet) => BookSheet): BookEdit =>
  (book) => ({ ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)) });

const headersOf = ({ rows }: BookSheet): string[] => (rows[HEADER] ?? []).map((cell) => String(cell?.value ?? ""));

const isRow = (sheet: BookSheet, wanted: Readonly<Record<string, string>>) => (cells: BookSheet["rows"][number]) =>
  Object.entries(wanted).every(([of, text]) => String(cells[headersOf(sheet).indexOf(of)]?.value ?? "") === text);

/** Types in the row of a sheet that says this, under a header. */
export const types = (
  name: string,
  wanted: Readonly<Record<string, string>>,
  header: string,
  value: BookCell["value"],
  more: Partial<BookCell> = {},
): BookEdit =>
  inSheet(name, (sheet) => {
    const at = sheet.rows.findIndex((cells, index) => index > HEADER && isRow(sheet, wanted)(cells));
    if (at === -1) throw new Error(`no row ${JSON.stringify(wanted)} on ${name}`);
    const column = headersOf(sheet).indexOf(header);
    const rows = sheet.rows.map((cells, index) =>
      index === at ? cells.map((cell, own) => (own === column ? { ...cell, value, ...more } : cell)) : cells,
    );
    return { ...sheet, rows };
  });

/** Writes a row below a sheet's own. */
export const adds = (name: string, cells: Readonly<Record<string, BookCell["value"]>>): BookEdit =>
  inSheet(name, (sheet) => ({
    ...sheet,
    rows: [
      ...sheet.rows,
      headersOf(sheet).map((header) => (cells[header] === undefined ? null : { value: cells[header] })),
    ],
  }));

/** Deletes the rows of a sheet that say this. */
export const deletes = (name: string, wanted: Readonly<Record<string, string>>): BookEdit =>
  inSheet(name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.filter((cells, index) => index <= HEADER || !isRow(sheet, wanted)(cells)),
  }));

/** Deletes a column of a sheet, or a whole sheet. */
export const deletesColumn = (name: string, header: string): BookEdit =>
  inSheet(name, (sheet) => {
    const at = headersOf(sheet).indexOf(header);
    return { ...sheet, rows: sheet.rows.map((cells) => cells.filter((_cell, own) => own !== at)) };
  });
/** Gives a column of a sheet another heading. */
export const renamesColumn = (name: string, header: string, to: string): BookEdit =>
  inSheet(name, (sheet) => {
    const column = headersOf(sheet).indexOf(header);
    const rows = sheet.rows.map((cells, at) =>
      at === HEADER ? cells.map((cell, own) => (own === column ? { ...cell, value: to } : cell)) : cells,
    );
    return { ...sheet, rows };
  });
export const renamesSheet = (name: string, to: string): BookEdit => inSheet(name, (sheet) => ({ ...sheet, name: to }));
export const deletesSheet =
  (name: string): BookEdit =>
  (book) => ({ ...book, sheets: book.sheets.filter((sheet) => sheet.name !== name) });

/** The file that a centre returns: its workbook after these edits. */
export function returned(sending: Sending, edits: readonly BookEdit[], name = "center.xlsx") {
  const book = edits.reduce((last, edit) => edit(last), sentBook(sending));
  // Tables are of no use to a reader, and no longer fit after edits of rows.
  const sheets = book.sheets.map(({ table: _table, ...sheet }) => sheet);
  return { name, bytes: xlsxOf({ ...book, sheets }) };
}
