import type { CalendarDate } from "../../domain/calendarDate";
import type { BookCell, CellLook } from "../../files/writing/book";
import { lettersOf } from "../../files/writing/xmlText";
import { serialOf } from "../../sheets/cells/readCell";
import { DATE_FORMAT } from "../../sheets/tables/schema";

/** The looks of the workbook for a centre: those of our own sheets. */
export const LOOKS = {
  title: { bold: true, size: 16, colour: "12324F" },
  heading: { bold: true, size: 12, colour: "12324F" },
  help: { italic: true, colour: "404040" },
  due: { bold: true, size: 12, colour: "A11D2B" },
  header: { bold: true, colour: "FFFFFF", fill: "12324F", wrap: true },
  text: { format: "@", wrap: true },
  plain: { wrap: true },
  key: { format: "@", wrap: true },
  date: { format: DATE_FORMAT, left: true },
  figure: { open: true },
  field: { format: "@", wrap: true, open: true },
  dateField: { format: DATE_FORMAT, left: true, open: true },
  name: { format: "@", open: true, fill: "FFF2CC" },
  count: { bold: true },
} as const satisfies Record<string, CellLook>;

export const cell = (value: string | number, look: CellLook): BookCell => ({ value, look });

export const dateCell = (day: CalendarDate | null, look: CellLook = LOOKS.date): BookCell =>
  cell(day === null ? "" : serialOf(day, false), look);

/** Title, help and an empty row stand above the header of each table. */
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;
/** How many rows below a table take the same checks, for rows that people add. */
const ROWS_MORE = 300;

/** A table's sheet: its title, what it is for, its header and rows. */
export const tableRows = (
  title: string,
  help: string,
  headers: readonly string[],
  rows: readonly (readonly (BookCell | null)[])[],
): (BookCell | null)[][] => [
  [cell(title, LOOKS.title)],
  [cell(help, LOOKS.help)],
  [],
  boxed(headers.map((header) => cell(header, LOOKS.header))),
  ...rows.map(boxed),
];

const boxed = (row: readonly (BookCell | null)[]): (BookCell | null)[] =>
  row.map((own) => own && { ...own, look: { ...own.look, boxed: true } });

/** The cells of a column from the first row of a table on, as `F5:F320`; with rows below it that people may add. */
export function below(headers: readonly string[], header: string, rows: number): string {
  const letters = lettersOf(headers.indexOf(header));
  return `${letters}${FIRST_ROW}:${letters}${FIRST_ROW + rows - 1 + ROWS_MORE}`;
}

/** The address of a column's cell in a row, with the column fixed, as `$K5`. */
export const at = (headers: readonly string[], header: string, row: number): string =>
  `$${lettersOf(headers.indexOf(header))}${row}`;
