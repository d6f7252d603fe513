import type { Cell, CellValue } from "../sheets/cells/sheetTable";

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

/** A range as its values and the number formats beside them; without formats every cell has the format General. */
export type CellRange = { values: readonly (readonly CellValue[])[]; numberFormats: readonly (readonly string[])[] };

/** An argument as `cellsOf` has it, for tables: a range of plain values is taken as it is, however many there are. */
export function rangeOf(argument: unknown): CellRange {
  if (isPlainRange(argument)) return { values: argument, numberFormats: [] };
  const cells = cellsOf(argument);
  return {
    values: cells.map((row) => row.map(({ value }) => value)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function isPlainRange(argument: unknown): argument is CellValue[][] {
  if (!Array.isArray(argument) || argument.length === 0) return false;
  const rows: unknown[] = argument;
  return rows.every((row) => Array.isArray(row) && row.length > 0 && row.every(isPlain));
}

const isPlain = (value: unknown): value is CellValue =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

function cellOf(value: unknown): Cell {
  if (isPlain(value)) return { value, numberFormat: "General" };
  if (typeof value !== "object" || value === null) return EMPTY;
  const { code, basicValue, numberFormat } = value as { code?: unknown; basicValue?: unknown; numberFormat?: unknown };
  const plain = typeof code === "string" ? code : basicValue;
  return {
    ...cellOf(typeof plain === "object" ? null : plain),
    ...(typeof numberFormat === "string" ? { numberFormat } : {}),
  };
}

/** Whether a cell holds nothing, or the 0 that Excel may give in place of nothing. */
export function isEmptyOrZero({ value }: Pick<Cell, "value">): boolean {
  return value === 0 || (typeof value === "string" && value.trim() === "");
}

/** The same cell, with a 0 taken for an empty cell: for arguments where 0 has no meaning of its own. */
export function zeroAsEmpty(cell: Cell): Cell {
  return cell.value === 0 ? EMPTY : cell;
}
