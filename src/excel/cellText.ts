import { cutText } from "../sheets/cells/longestText";
import type { CellValue } from "../sheets/cells/sheetTable";

/**
 * The number format of cells that hold texts: what is typed or written in them stays as it is, also "=A1" and "1.10".
 */
export const TEXT_FORMAT = "@";

/**
 * A value as it is sent to a cell, by the number format that the cell has by then. A text cell takes a text as it is.
 * Any other cell gets the text with a leading apostrophe, which Excel takes away again: without it Excel reads "1.10"
 * as a number, "maj 2009" as a date and "=A1" as a formula. An empty text clears the cell.
 * A text that no cell has room for is cut, and says so; Excel would refuse the whole request.
 */
export function toCell(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== "string" || value === "") return value;
  return numberFormat === TEXT_FORMAT ? cutText(value) : `'${cutText(value)}`;
}

/** A sheet's name as it stands in a formula. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** One value for every cell of a range: Excel takes it as it is, though its types know only arrays. */
export function everywhere(value: string): string[][] {
  return value as unknown as string[][];
}
