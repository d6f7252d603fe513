import type { Cell, CellValueInput, Table } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { isList } from "../arguments";
import { before, changed } from "../changes";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, columnCount, intersection, rowCount } from "./area";
import { type CellScalar, eachCell, isCellScalar, scalarOf } from "./cells";
import { entered } from "./enteredValue";
import { formatOf } from "./numberFormats";
import { requireUnlocked } from "./protection";
import { hasHeader, hasTotals, headerArea, placeTable, tableArea, tablesIn, takeNamesFromHeader } from "./tables";

/** How an entered value becomes what a cell holds. */
export type Reader = (value: CellScalar, asText: boolean) => CellValueInput;

/**
 * One value per cell from what was given: a list of rows of exactly the area's size, or one value, alone or in a list
 * of one row and column, for all of its cells.
 * null leaves a cell as it is.
 */
export function matrixFor(of: Area, given: Json): (row: number, column: number) => Json {
  if (!isList(given)) return () => given;
  const [only] = given;
  if (given.length === 1 && isList(only) && only.length === 1) return () => only[0] ?? null;
  if (given.length !== rowCount(of)) throw wrongSize();
  for (const row of given) if (!isList(row) || row.length !== columnCount(of)) throw wrongSize();
  return (row, column) => {
    const cells = given[row];
    return (isList(cells) ? cells[column] : null) ?? null;
  };
}

function wrongSize(): Error {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/**
 * Enters values or formulas in the cells of an area, as `range.values` and `range.formulas` do, and raises onChanged.
 */
export function writeCells(of: Area, given: Json, state: HostState, read: Reader = entered): void {
  const valueAt = matrixFor(of, given);
  requireUnlocked(of);
  const earlier = before(of);
  eachCell(
    isList(given) || given !== "" ? of : within(of),
    (cell, row, column) => {
      const value = valueAt(row - of.top, column - of.left);
      if (value === null) return;
      if (!isCellScalar(value)) throw invalidArgument();
      put(cell, read(value, formatOf(cell) === "@"));
    },
    given !== "",
  );
  for (const table of tablesIn(of))
    if (hasHeader(table) && intersection(headerArea(table), of)) takeNamesFromHeader(table);
  growTableAbove(of);
  changed(of, "RangeEdited", state, earlier);
}

/** Sets what a cell holds; a cell hidden under a merged one is left alone, and a link stays on its cell. */
export function put(cell: Cell, value: CellValueInput): void {
  if (cell.type === ValueType.Merge) return;
  const link = cell.hyperlink;
  const isPlain = typeof value === "string" || typeof value === "number";
  cell.value = link && isPlain ? { text: String(value), hyperlink: link } : value;
  if (value instanceof Date && formatOf(cell) === "General") cell.numFmt = "dd-mm-yyyy";
}

/** The part of an area inside the used range, at least its first cell. */
export function within(of: Area): Area {
  const { rowCount: rows, columnCount: columns } = of.sheet;
  return {
    ...of,
    bottom: Math.min(of.bottom, Math.max(rows, of.top)),
    right: Math.min(of.right, Math.max(columns, of.left)),
  };
}

/**
 * What is written just below a table without a totals row becomes rows of the table, as Excel's AutoCorrect does for
 * typing and for writes through the API. The last row must hold something, and the table's columns must cover what is
 * written.
 */
function growTableAbove(of: Area): void {
  const table = tableAbove(of);
  if (!table || isBlankRow({ ...of, top: of.bottom })) return;
  const grown: Area = { ...tableArea(table), bottom: of.bottom };
  const added: Area = { ...grown, top: tableArea(table).bottom + 1 };
  if (tablesIn(added).length > 0) return;
  placeTable(table, grown);
  fillCalculatedColumns(table, added);
}

/** The table that what is written in this area may join, or undefined. */
export function tableAbove(of: Area): Table | undefined {
  return of.sheet.getTables().find((table) => isJustAbove(table, of));
}

function isJustAbove(table: Table, of: Area): boolean {
  const whole = tableArea(table);
  return !hasTotals(table) && of.top === whole.bottom + 1 && of.left >= whole.left && of.right <= whole.right;
}

function isBlankRow(of: Area): boolean {
  for (let column = of.left; column <= of.right; column += 1) {
    const cell = of.sheet.findCell(of.top, column);
    if (scalarOf(cell) !== "" || cell?.formula !== undefined) return false;
  }
  return true;
}

/** Gives the empty cells of new rows the formula of their calculated column. */
export function fillCalculatedColumns(table: Table, rows: Area): void {
  table.table.columns.forEach((column, index) => {
    const formula = column.calculatedColumnFormula;
    if (!formula) return;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const cell = rows.sheet.getCell(row, rows.left + index);
      if (cell.type === ValueType.Null) cell.value = { formula };
    }
  });
}
