import { decodeCol, encodeCol, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { HostError, invalidArgument } from "../hostError";

/** A rectangle of cells on one sheet; rows and columns count from 1 and both ends belong to it. */
export type Area = {
  readonly sheet: Worksheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** The last row and column of a sheet. */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** The rectangle from these corners; outside the sheet it is invalid. */
export function area(sheet: Worksheet, top: number, left: number, bottom: number, right: number): Area {
  if (top < 1 || left < 1 || bottom > lastRow || right > lastColumn || bottom < top || right < left)
    throw invalidArgument();
  return { sheet, top, left, bottom, right };
}

/** Every cell of a sheet. */
export const wholeSheet = (sheet: Worksheet): Area => area(sheet, 1, 1, lastRow, lastColumn);
/** How many rows a rectangle has. */
export const rowCount = (of: Area): number => of.bottom - of.top + 1;
/** How many columns a rectangle has. */
export const columnCount = (of: Area): number => of.right - of.left + 1;
/** Whether a rectangle is made of whole rows. */
export const isEntireRow = (of: Area): boolean => of.left === 1 && of.right === lastColumn;
/** Whether a rectangle is made of whole columns. */
export const isEntireColumn = (of: Area): boolean => of.top === 1 && of.bottom === lastRow;
/** The cell so many rows and columns from the corner of a rectangle; it may lie outside. */
export const cellAt = (of: Area, row: number, column: number): Area => resized(of, row, column, 1, 1);

/** The rectangle of this size whose corner lies so many rows and columns from the corner of another. */
export function resized(of: Area, rowOffset: number, columnOffset: number, rows: number, columns: number): Area {
  const top = of.top + rowOffset;
  const left = of.left + columnOffset;
  return area(of.sheet, top, left, top + rows - 1, left + columns - 1);
}

/** What two rectangles have in common, or null. */
export function intersection(one: Area, other: Area): Area | null {
  if (one.sheet !== other.sheet) return null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { sheet: one.sheet, top, left, bottom, right };
}

/** Whether the first rectangle holds the whole of the second. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheet === inner.sheet &&
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

/** The smallest rectangle that holds both. */
export function bounding(one: Area, other: Area): Area {
  if (one.sheet !== other.sheet) throw invalidArgument();
  return area(
    one.sheet,
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
  );
}

/** Address without the sheet: `A1`, `A1:B2`, `A:C`, `2:3`; `dollar` prefixes each part. */
export function localAddress(of: Pick<Area, "top" | "left" | "bottom" | "right">, dollar = ""): string {
  const column = (number: number) => dollar + encodeCol(number - 1);
  const row = (number: number) => dollar + number;
  if (of.left === 1 && of.right === lastColumn) return `${row(of.top)}:${row(of.bottom)}`;
  if (of.top === 1 && of.bottom === lastRow) return `${column(of.left)}:${column(of.right)}`;
  const first = column(of.left) + row(of.top);
  return of.top === of.bottom && of.left === of.right ? first : `${first}:${column(of.right)}${row(of.bottom)}`;
}

/** Address with the sheet, as Excel gives it: `Ark1!A1:B2`, `'Mine mål'!A1`. */
export function fullAddress(of: Area, dollar = ""): string {
  return `${quotedSheetName(of.sheet.name)}!${localAddress(of, dollar)}`;
}

/** A sheet's name as written in an address, quoted if needed. */
export function quotedSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[Rr]\d*[Cc]\d*$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

const corner = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** The rectangle of a reference such as `$A$1:B2`, `A:C` or `3:5`, or null when the text is none. */
export function parseLocalAddress(sheet: Worksheet, text: string): Area | null {
  const [from = "", to = from, more] = text.split(":").map((part) => part.trim());
  if (more !== undefined) return null;
  const [first, last] = [corner.exec(from), corner.exec(to)];
  const rectangle = (rows: [number, number], columns: [number, number]): Area =>
    area(sheet, Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
  const column = (letters: string | undefined) => decodeCol((letters ?? "").replace("$", "").toUpperCase()) + 1;
  if (first && last) return rectangle([Number(first[2]), Number(last[2])], [column(first[1]), column(last[1])]);
  if (!text.includes(":")) return null;
  if (/^\$?\d{1,7}$/.test(from) && /^\$?\d{1,7}$/.test(to)) {
    return rectangle([Number(from.replace("$", "")), Number(to.replace("$", ""))], [1, lastColumn]);
  }
  if (/^\$?[A-Za-z]{1,3}$/.test(from) && /^\$?[A-Za-z]{1,3}$/.test(to))
    return rectangle([1, lastRow], [column(from), column(to)]);
  return null;
}

/** Splits `'Mine mål'!A1` into the sheet's name, if there is one, and the rest. */
export function splitSheet(text: string): { sheetName: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheetName: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  return mark < 0 ? { sheetName: null, rest: text } : { sheetName: text.slice(0, mark), rest: text.slice(mark + 1) };
}

/** The sheet with this name, in any case, or undefined. */
export function sheetNamed(workbook: Workbook, name: string): Worksheet | undefined {
  const wanted = name.toLowerCase();
  return workbook.worksheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The rectangle of a reference with or without a sheet, or null when the text is none. */
export function parseAddress(workbook: Workbook, text: string, sheet: Worksheet | null): Area | null {
  if (text.length > 8192) throw new HostError("InvalidArgument", "The address is longer than 8192 characters.");
  const { sheetName, rest } = splitSheet(text.replace(/^=/, ""));
  const on = sheetName === null ? sheet : sheetNamed(workbook, sheetName);
  return on ? parseLocalAddress(on, rest) : null;
}
