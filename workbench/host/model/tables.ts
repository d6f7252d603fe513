import { encodeCol, type Table, type Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { HostError, invalidArgument } from "../hostError";
import { isReference } from "../limits";
import { type Area, area, intersection, lastRow, localAddress } from "./area";
import { eachCell, mapCells, scalarOf } from "./cells";
import { nameIn } from "./names";

/** Every table of the workbook, sheet by sheet. */
export function allTables(workbook: Workbook): Table[] {
  return workbook.worksheets.flatMap((sheet) => sheet.getTables());
}

/** The table with this name, in any case, or undefined. */
export function tableNamed(workbook: Workbook, name: string): Table | undefined {
  const wanted = name.toLowerCase();
  return allTables(workbook).find((table) => table.name.toLowerCase() === wanted);
}

/** Whether a table shows its header row. */
export const hasHeader = (table: Table): boolean => table.table.headerRow !== false;
/** Whether a table shows its totals row. */
export const hasTotals = (table: Table): boolean => table.table.totalsRow === true;

/** The whole of a table: header, data and totals. */
export function tableArea(table: Table): Area {
  const { row, col } = corner(table);
  const rows = Math.max(table.table.rows.length, 1) + Number(hasHeader(table)) + Number(hasTotals(table));
  return area(table.worksheet, row, col, row + rows - 1, col + table.table.columns.length - 1);
}

/** The data rows of a table. */
export function dataArea(table: Table): Area {
  const whole = tableArea(table);
  return { ...whole, top: whole.top + Number(hasHeader(table)), bottom: whole.bottom - Number(hasTotals(table)) };
}

/** The header row of a table; ItemNotFound when it is hidden. */
export function headerArea(table: Table): Area {
  if (!hasHeader(table)) throw new HostError("ItemNotFound", "The table has no header row.");
  const whole = tableArea(table);
  return { ...whole, bottom: whole.top };
}

/** The totals row of a table; ItemNotFound when it isn't shown. */
export function totalsArea(table: Table): Area {
  if (!hasTotals(table)) throw new HostError("ItemNotFound", "The table has no total row.");
  const whole = tableArea(table);
  return { ...whole, top: whole.bottom };
}

/** Gives a table a new place and leaves the cells alone. New columns get the names in the header, or *Kolonne1* … */
export function placeTable(table: Table, to: Area): void {
  const model = table.table;
  const width = to.right - to.left + 1;
  const rows = to.bottom - to.top + 1 - Number(hasHeader(table)) - Number(hasTotals(table));
  if (rows < 1) throw invalidArgument("A table needs at least one data row.");
  model.ref = localAddress({ ...to, bottom: to.top, right: to.left });
  model.tl = { address: model.ref, row: to.top, col: to.left, $col$row: `$${encodeCol(to.left - 1)}$${to.top}` };
  model.columns = Array.from({ length: width }, (_, index) => model.columns[index] ?? { name: "" });
  model.rows = Array.from({ length: rows }, () => []);
  model.tableRef = localAddress(to);
  model.autoFilterRef = localAddress({ ...to, bottom: to.bottom - Number(hasTotals(table)) });
  if (hasHeader(table)) takeNamesFromHeader(table);
}

/** A column of a table that got another name. */
export type Renamed = { from: string; to: string };

/**
 * Makes the columns' names those in the header row, each with a name of its own. Gives the columns whose name was
 * another before.
 */
export function takeNamesFromHeader(table: Table): Renamed[] {
  const { left } = tableArea(table);
  const names = columnNames(mapCells(headerArea(table), (cell) => String(scalarOf(cell)))[0] ?? []);
  const renamed: Renamed[] = [];
  eachCell(
    headerArea(table),
    (cell, _row, column) => {
      const name = names[column - left] ?? "";
      const definition = table.table.columns[column - left];
      if (cell.value !== name) cell.value = name;
      if (!definition) return;
      if (definition.name !== "" && definition.name !== name) renamed.push({ from: definition.name, to: name });
      definition.name = name;
    },
    true,
  );
  return renamed;
}

/**
 * The names that a table's columns have by their headings: a doubled one gets a number, an empty one is the first free
 * of *Kolonne1*, *Kolonne2* …, as in Danish Excel.
 */
function columnNames(headings: readonly string[]): string[] {
  const taken = new Set(headings.map((heading) => heading.toLowerCase()));
  const given = new Set<string>();
  return headings.map((heading) => {
    let name = heading;
    if (heading === "")
      for (let number = 1; name === "" || taken.has(name.toLowerCase()); number += 1) name = `Kolonne${number}`;
    for (let number = 2; given.has(name.toLowerCase()); number += 1) name = `${heading}${number}`;
    given.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The tables that share cells with an area. */
export function tablesIn(of: Area): Table[] {
  return of.sheet.getTables().filter((table) => intersection(tableArea(table), of) !== null);
}

/** Tables whose only data row has never had content: Excel shows it as the insert row. */
const withInsertRow = new WeakSet<Table>();

/** Marks a table as having no row yet: it was made of its header alone, or all its rows were deleted. */
export function keepInsertRow(table: Table): void {
  withInsertRow.add(table);
}

/** Whether the only data row of a table is still its insert row. */
export function hasInsertRow(table: Table): boolean {
  const data = dataArea(table);
  if (!withInsertRow.has(table) || data.top !== data.bottom) return false;
  return mapCells(data, (cell) => scalarOf(cell) === "" && cell?.formula === undefined)[0]?.every(Boolean) ?? false;
}

/** Makes a table of an area; it may not meet another table or a merged cell. */
export function addTable(workbook: Workbook, over: Area, withHeaders: boolean): Table {
  if (tablesIn(over).length > 0) throw invalidArgument("A table can't overlap another table.");
  if (mergedAreas(over.sheet).some((merged) => intersection(merged, over))) {
    throw new HostError("MergedRangeConflict", "The operation can't be done on merged cells.");
  }
  let to = over;
  if (!withHeaders) to = moveDownForHeader(over);
  else if (over.top === over.bottom) to = { ...over, bottom: over.bottom + 1 };
  const names = columnNames(mapCells({ ...to, bottom: to.top }, (cell) => String(scalarOf(cell)))[0] ?? []);
  const table = over.sheet.addTable({
    name: freeTableName(workbook),
    ref: localAddress({ ...to, bottom: to.top, right: to.left }),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: names.map((name) => ({ name, filterButton: true })),
    rows: Array.from({ length: to.bottom - to.top }, () => []),
  });
  placeTable(table, to);
  if (over.top === over.bottom) keepInsertRow(table);
  return table;
}

function moveDownForHeader(over: Area): Area {
  if (over.bottom >= lastRow) throw invalidArgument();
  for (let row = over.bottom; row >= over.top; row -= 1) {
    for (let column = over.left; column <= over.right; column += 1) {
      const from = over.sheet.getCell(row, column);
      const to = over.sheet.getCell(row + 1, column);
      [to.value, to.style] = [from.value, from.style];
      from.value = null;
    }
  }
  return { ...over, bottom: over.bottom + 1 };
}

function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) if (!tableNamed(workbook, `Tabel${number}`)) return `Tabel${number}`;
}

/** Gives a table another name; one that is malformed, or that a table or the workbook's cells have, is invalid. */
export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const taken = tableNamed(workbook, name);
  if (
    !/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) ||
    isReference(name) ||
    (taken && taken !== table) ||
    nameIn(workbook, null, name)
  )
    throw invalidArgument();
  delete table.worksheet.tables[table.name];
  workbook._tableNames.delete(table.name.toLowerCase());
  table.table.name = name;
  table.table.displayName = name;
  table.worksheet.tables[name] = table;
  workbook._tableNames.add(name.toLowerCase());
}

/** Takes a table away; its cells stay. */
export function dropTable(table: Table): void {
  delete table.worksheet.tables[table.name];
  table.worksheet.workbook._tableNames.delete(table.name.toLowerCase());
}

/** The merged areas of a sheet. */
export function mergedAreas(sheet: Worksheet): Area[] {
  return sheet.mergedRegions.map((region) => ({ sheet, ...region }));
}

function corner(table: Table): { row: number; col: number } {
  const at = table.table.tl;
  if (!at) throw new HostError("GeneralException", `The table ${table.name} has no place.`);
  return at;
}
