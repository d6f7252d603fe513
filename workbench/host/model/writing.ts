import type { Cell, CellValueInput, Table } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { isList } from "../arguments";
import { before, changed } from "../changes";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, columnCount, intersection, rowCount } from "./area";
import { type CellScalar, eachCell, isCellScalar, mapCells, scalarOf } from "./cells";
import { entered } from "./enteredValue";
import { slidFormula } from "./moveReferences";
import { formatOf } from "./numberFormats";
import { isProtected, requireUnlocked } from "./protection";
import { columnsRenamedInFormulas } from "./tableFormulas";
import {
  dataArea,
  hasHeader,
  hasTotals,
  headerArea,
  mergedAreas,
  placeTable,
  tableArea,
  tablesIn,
  takeNamesFromHeader,
} from "./tables";

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
 * Enters values or formulas in the cells of an area, as `range.values` and `range.formulas` do, lets the tables beside
 * it grow, and raises onChanged.
 */
export function writeCells(
  of: Area,
  given: Json,
  state: HostState,
  read: Reader = entered,
  complete: (of: Area) => void = growTableAbove,
): void {
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
    if (hasHeader(table) && intersection(headerArea(table), of)) followHeader(table, state);
  complete(of);
  changed(of, "RangeEdited", state, earlier);
}

/** A table's columns take the names in its header, and formulas that speak of a column follow its new name. */
export function followHeader(table: Table, state: HostState): void {
  const renamed = takeNamesFromHeader(table);
  if (renamed.length > 0) columnsRenamedInFormulas(state.workbook, table, renamed);
}

/** Sets what a cell holds; a cell hidden under a merged one is left alone, and a link stays on its cell. */
export function put(cell: Cell, value: CellValueInput): void {
  if (cell.type === ValueType.Merge) return;
  const link = cell.hyperlink;
  const isPlain = typeof value === "string" || typeof value === "number";
  cell.value = link && isPlain ? { text: String(value), hyperlink: link } : value;
  if (value instanceof Date && formatOf(cell) === "General") cell.style = { ...cell.style, numFmt: "dd-mm-yyyy" };
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
 * written. On a protected sheet no table grows.
 */
export function growTableAbove(of: Area): void {
  const table = isProtected(of.sheet) ? undefined : of.sheet.getTables().find((each) => isJustAbove(each, of));
  if (!table || isBlank({ ...of, top: of.bottom })) return;
  const grown: Area = { ...tableArea(table), bottom: of.bottom };
  const added: Area = { ...grown, top: tableArea(table).bottom + 1 };
  if (tablesIn(added).length > 0) return;
  placeTable(table, grown);
  fillCalculatedColumns(table, added);
}

function isJustAbove(table: Table, of: Area): boolean {
  const whole = tableArea(table);
  return !hasTotals(table) && of.top === whole.bottom + 1 && of.left >= whole.left && of.right <= whole.right;
}

function isBlank(of: Area): boolean {
  return mapCells(of, (cell) => scalarOf(cell) === "" && cell?.formula === undefined)
    .flat()
    .every(Boolean);
}

/**
 * What a person writes just to the right of a table, in its rows, becomes columns of the table, as Excel's AutoCorrect
 * does; a column without a heading is called *Kolonne1*.
 */
export function growTableBeside(of: Area): void {
  const table = isProtected(of.sheet) ? undefined : of.sheet.getTables().find((each) => isJustBefore(each, of));
  if (!table || isBlank(of)) return;
  const whole = tableArea(table);
  const added: Area = { ...whole, left: whole.right + 1, right: of.right };
  if (tablesIn(added).length > 0 || mergedAreas(of.sheet).some((merged) => intersection(merged, added))) return;
  placeTable(table, { ...whole, right: of.right });
}

function isJustBefore(table: Table, of: Area): boolean {
  const whole = tableArea(table);
  return of.left === whole.right + 1 && of.top >= whole.top && of.bottom <= whole.bottom;
}

/**
 * A formula that a person types in a column of a table fills the column, where its other cells are empty or hold the
 * column's own formula; the column is a calculated one then, and rows that are added get the formula. Gives the column
 * that was filled, or null.
 */
export function fillColumnWithFormula(of: Area): Area | null {
  const formula = of.sheet.findCell(of.top, of.left)?.formula;
  const table = tablesIn(of).find((each) => intersection(dataArea(each), of));
  if (rowCount(of) * columnCount(of) !== 1 || formula === undefined || !table) return null;
  const data = dataArea(table);
  const definition = table.table.columns[of.left - data.left];
  if (!definition) return null;
  const own = definition.calculatedColumnFormula;
  const column: Area = { ...data, left: of.left, right: of.left };
  const isFree = mapCells(
    column,
    (cell, row) =>
      row === of.top ||
      (own !== undefined && cell?.formula === slidFormula(own, row - data.top, 0)) ||
      (scalarOf(cell) === "" && cell?.formula === undefined),
  ).flat();
  if (!isFree.every(Boolean)) return null;
  definition.calculatedColumnFormula = slidFormula(formula, data.top - of.top, 0);
  eachCell(
    column,
    (cell, row) => {
      if (row !== of.top) cell.value = { formula: slidFormula(formula, row - of.top, 0) };
    },
    true,
  );
  return column;
}

/** Gives the empty cells of new rows the formula of their calculated column. */
export function fillCalculatedColumns(table: Table, rows: Area): void {
  const { top } = dataArea(table);
  table.table.columns.forEach((column, index) => {
    const formula = column.calculatedColumnFormula;
    if (!formula) return;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const cell = rows.sheet.getCell(row, rows.left + index);
      if (cell.type === ValueType.Null) cell.value = { formula: slidFormula(formula, row - top, 0) };
    }
  });
}
