import type { Table } from "@cj-tech-master/excelts";
import { isList } from "../arguments";
import { changed } from "../changes";
import { invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { Json } from "../wire/messages";
import { type Area, area, lastColumn, rowCount } from "./area";
import { usedArea } from "./cells";
import { denied, isProtected } from "./protection";
import { shiftCells } from "./structure";
import { placeTable, tableArea } from "./tables";
import { writeCells } from "./writing";

/** The column with this index, counted from 0, of an area of a table. */
export const columnOf = (of: Area, index: number): Area => ({ ...of, left: of.left + index, right: of.left + index });

/** Adds a column at an index, or at the end; the cells to the right move when there is something in the way. */
export function addTableColumn(table: Table, index: number | null, values: Json, name: Json, state: HostState): number {
  if (isProtected(table.worksheet)) throw denied();
  const whole = tableArea(table);
  const at = index ?? table.table.columns.length;
  if (at < 0 || at > table.table.columns.length) throw invalidArgument();
  const room = area(whole.sheet, whole.top, whole.left + at, whole.bottom, whole.left + at);
  const across = { from: whole.top, to: whole.bottom };
  if (at < table.table.columns.length || usedArea(whole.sheet, true, { ...room, right: lastColumn })) {
    shiftCells(whole.sheet, { axis: "columns", at: room.left, count: 1, across }, state);
  }
  if (at > 0) placeTable(table, { ...whole, right: whole.right + 1 });
  if (isList(values))
    writeCells({ ...room, bottom: whole.top + Math.min(values.length, rowCount(room)) - 1 }, values, state);
  if (typeof name === "string") writeCells({ ...room, bottom: room.top }, name, state);
  changed(room, "ColumnInserted", state);
  return at;
}

/** Takes a column out of a table; the cells to the right of the table's rows move up to it. */
export function deleteTableColumn(table: Table, index: number, state: HostState): void {
  if (isProtected(table.worksheet)) throw denied();
  const whole = tableArea(table);
  if (whole.left === whole.right) throw invalidArgument("The last column of a table can't be deleted.");
  const across = { from: whole.top, to: whole.bottom };
  shiftCells(whole.sheet, { axis: "columns", at: whole.left + index, count: -1, across }, state);
  changed(columnOf(whole, index), "ColumnDeleted", state);
}
