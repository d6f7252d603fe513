import { goalFormChoices } from "../sheets/choices";
import { isDateFormat } from "../sheets/numberFormat";
import { textOf } from "../sheets/readCell";
import type { ColumnKind, TableName } from "../sheets/schema";
import { columnIndex, comparable, type Cell, type CellValue, type SheetTable } from "../sheets/sheetTable";
import { schemaOf } from "../sheets/tables";

const DATE = "dd-mm-yyyy";
/** A number above this in a column of periods is a date, below it a year. */
const LAST_YEAR = 2199;

/**
 * A table from a range with its headers on top. A range handed to a formula has lost its number formats, so a date is
 * known by its column; and a 0 may stand for an empty cell, so it does where a 0 has no meaning of its own.
 */
export function tableFromRange(name: TableName, cells: readonly (readonly Cell[])[]): SheetTable {
  const headers = (cells[0] ?? []).map((cell) => textOf(cell));
  const kinds = headers.map((header) => schemaOf(name).columns.find((column) => comparable(column.header) === comparable(header))?.kind ?? null);
  const rows = cells.slice(1).map((row) => row.map((cell, at) => withoutEmptyZero(typed(cell, kinds[at] ?? null), kinds[at] ?? null)));
  const table = (own: readonly (readonly Cell[])[]): SheetTable => ({
    name,
    firstRow: 2,
    headers,
    rows: own.map((row) => row.map(({ value }) => value)),
    numberFormats: own.map((row) => row.map(({ numberFormat }) => numberFormat)),
  });
  const plain = table(rows);
  return name === "Mål" ? table(rows.map((row) => goalWithoutEmptyZeros(plain, row))) : table(rows.map((row) => withoutEmptyShare(plain, row)));
}

function typed(cell: Cell, kind: ColumnKind | null): Cell {
  if (typeof cell.value !== "number" || isDateFormat(cell.numberFormat)) return cell;
  const isDate = kind === "date" || (kind === "period" && cell.value > LAST_YEAR);
  return isDate ? { ...cell, numberFormat: DATE } : cell;
}

const EMPTY: Cell = { value: "", numberFormat: "General" };

function withoutEmptyZero(cell: Cell, kind: ColumnKind | null): Cell {
  return cell.value === 0 && kind !== "number" && kind !== "figure" ? EMPTY : cell;
}

/**
 * A goal's numbers: which zeros are figures depends on each other. A change that is stated (by its kind, by its size, or
 * as 0 beside a baseline that has no target or is the target) gives the target, so that a target of 0 beside it is an
 * empty cell.
 */
function goalWithoutEmptyZeros(table: SheetTable, row: readonly Cell[]): readonly Cell[] {
  const at = (header: string): CellValue => row[columnIndex(table, header)]?.value ?? "";
  const none = (header: string): boolean => at(header) === 0 || at(header) === "";
  const form = goalFormChoices.read(String(at("Målform")));
  const upheld = !none("Udgangspunkt") && (none("Måltal") || at("Måltal") === at("Udgangspunkt"));
  const changed = !none("Ændring") || !none("Ændringstype") || upheld;
  const upperMayBeZero = form === "between" && Number(at("Måltal")) <= 0;
  const empty = new Set(
    [
      "Udgangspunkt",
      "Vægt",
      ...(changed || form === "milestone" ? ["Måltal"] : []),
      ...(upperMayBeZero ? [] : ["Måltal øvre"]),
      ...(changed ? [] : ["Ændring"]),
    ].map((header) => columnIndex(table, header)),
  );
  return row.map((cell, index) => (cell.value === 0 && empty.has(index) ? EMPTY : cell));
}

/** A share whose denominator is 0 is no share: both cells were empty. */
function withoutEmptyShare(table: SheetTable, row: readonly Cell[]): readonly Cell[] {
  const [numerator, denominator] = [columnIndex(table, "Tæller"), columnIndex(table, "Nævner")];
  const none = (row[denominator]?.value ?? 0) === 0;
  return row.map((cell, index) => (none && cell.value === 0 && (index === numerator || index === denominator) ? EMPTY : cell));
}
