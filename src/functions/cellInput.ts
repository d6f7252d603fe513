import type { Cell } from "../sheets/cells/sheetTable";

/** A cell that Excel hands over for an empty one: "", or nothing at all. (A 0 may be either; each argument says.) */
const EMPTY: Cell = { value: "", numberFormat: "General" };
const NOT_GIVEN: Cell[][] = [[EMPTY]];

/**
 * An argument as a rectangle of cells: a single value is 1 × 1, an argument left out is one empty cell. Errors come as
 * their text, as everywhere in the sheets; a data type comes as the plain value under it.
 */
export function cellsOf(argument: unknown): Cell[][] {
  if (argument === null || argument === undefined) return NOT_GIVEN;
  if (!Array.isArray(argument)) return [[cellOf(argument)]];
  const rows: unknown[] = argument;
  const cells = rows.map((row) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  return cells.length === 0 || cells.some((row) => row.length === 0) ? [[EMPTY]] : cells;
}

function cellOf(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { value, numberFormat: "General" };
  if (typeof value !== "object" || value === null) return EMPTY;
  const { code, basicValue, numberFormat } = value as { code?: unknown; basicValue?: unknown; numberFormat?: unknown };
  const plain = typeof code === "string" ? code : basicValue;
  return {
    ...cellOf(typeof plain === "object" ? null : plain),
    ...(typeof numberFormat === "string" ? { numberFormat } : {}),
  };
}

/** Whether a cell holds nothing, or the 0 that Excel may give in place of nothing. */
export function isEmptyOrZero({ value }: Cell): boolean {
  return value === 0 || (typeof value === "string" && value.trim() === "");
}

/** The same cell, with a 0 taken for an empty cell: for arguments where 0 has no meaning of its own. */
export function zeroAsEmpty(cell: Cell): Cell {
  return cell.value === 0 ? EMPTY : cell;
}
