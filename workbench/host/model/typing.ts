import type { Cell } from "@cj-tech-master/excelts";
import { changed } from "../changes";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import type { Area } from "./area";
import { eachCell, scalarOf } from "./cells";
import { displayText } from "./displayText";
import { enteredByUser } from "./enteredValue";
import { formatOf } from "./numberFormats";
import { fillColumnWithFormula, growTableAbove, growTableBeside, matrixFor, writeCells } from "./writing";

/**
 * Enters what a person types or pastes, with what Danish Excel does on its own accord: dates and percentages bring
 * their format, tables grow to the right, and a formula fills its column of a table.
 */
export function enterByUser(of: Area, given: Json, state: HostState): void {
  const hadFormat = new Set<string>();
  eachCell(of, (cell, row, column) => void (formatOf(cell) !== "General" && hadFormat.add(`${row}:${column}`)));
  writeCells(of, given, state, enteredByUser, (each) => {
    growTableAbove(each);
    growTableBeside(each);
  });
  const valueAt = matrixFor(of, given);
  eachCell(of, (cell, row, column) => {
    const format = percentFormat(valueAt(row - of.top, column - of.left));
    if (format !== null && !hadFormat.has(`${row}:${column}`)) cell.style = { ...cell.style, numFmt: format };
  });
  eachCell(of, widen);
  const filled = fillColumnWithFormula(of);
  if (filled) changed(filled, "RangeEdited", state);
}

/** The number format that a typed percentage, such as `12.5%`, brings to a cell without one; null for other values. */
export function percentFormat(value: Json): string | null {
  const match = /^\s*[+-]?\d*(\.\d+)?\s*%\s*$/.exec(typeof value === "string" ? value : "");
  return match ? (match[1] === undefined ? "0%" : "0.00%") : null;
}

/** Characters that a column has room for when nobody has given it a width. */
const STANDARD_CHARACTERS = 8;

/** A number or date that a column of the standard width has no room for makes it wider, as in Excel. */
function widen(cell: Cell): void {
  if (cell.formula !== undefined || typeof scalarOf(cell) !== "number") return;
  const column = cell.worksheet.getColumn(cell.col);
  const characters = displayText(cell).length;
  if (column.width === undefined && characters > STANDARD_CHARACTERS) column.width = characters + 1;
}
