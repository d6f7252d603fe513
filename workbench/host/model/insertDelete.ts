import type { Table } from "@cj-tech-master/excelts";
import { changed, type ChangeType, tableEvent } from "../changes";
import { EventType } from "../events";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import { type Area, columnCount, contains, isEntireColumn, isEntireRow, rowCount } from "./area";
import { clearCriteria, meetsFilter } from "./filters";
import { isProtected, requirePermission, requireUnlocked } from "./protection";
import { shiftCells } from "./structure";
import { dropTable, hasHeader, headerArea, tableArea, tablesIn } from "./tables";

export type Axis = "rows" | "columns";

/** Inserts cells or deletes them, moving the others down and up or right and left; whole rows and columns as such. */
export function insertOrDelete(of: Area, axis: Axis, isInsert: boolean, state: HostState): void {
  const isRows = axis === "rows";
  const isWhole = isRows ? isEntireRow(of) : isEntireColumn(of);
  if (isWhole)
    requirePermission(
      of.sheet,
      isInsert ? (isRows ? "insertRows" : "insertColumns") : isRows ? "deleteRows" : "deleteColumns",
    );
  else if (isProtected(of.sheet)) requireUnlocked({ ...of, bottom: of.sheet.rowCount + 1 });
  if (isWhole && isRows && !isInsert) refuseHeaders(of);
  if (!isWhole) refuseSplitTables(of, axis);
  if (!isWhole && meetsFilter(of, state)) {
    throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
  }
  if (!isInsert) for (const table of tablesIn(of)) if (contains(of, tableArea(table))) dropWhole(table, state);
  const count = isRows ? rowCount(of) : columnCount(of);
  shiftCells(
    of.sheet,
    {
      axis,
      at: isRows ? of.top : of.left,
      count: isInsert ? count : -count,
      ...(isWhole ? {} : { across: isRows ? { from: of.left, to: of.right } : { from: of.top, to: of.bottom } }),
    },
    state,
  );
  const what = isWhole ? (isRows ? "Row" : "Column") : "Cell";
  changed(of, `${what}${isInsert ? "Inserted" : "Deleted"}` as ChangeType, state);
}

/** A table goes with the cells that it lies in. */
function dropWhole(table: Table, state: HostState): void {
  clearCriteria(table, state);
  dropTable(table);
  tableEvent(EventType.tableDeleted, table, state);
}

const conflict = (): HostError =>
  new HostError("InsertDeleteConflict", "The insert or delete operation attempted resulted in a conflict.");

/** Excel deletes no header row from under a table whose data stays. */
function refuseHeaders(of: Area): void {
  for (const table of tablesIn(of))
    if (hasHeader(table) && contains(of, headerArea(table)) && !contains(of, tableArea(table))) throw conflict();
}

/** Cells can't be moved in a part of a table's columns or rows. */
function refuseSplitTables(of: Area, axis: Axis): void {
  const moving: Area =
    axis === "rows" ? { ...of, bottom: of.sheet.rowCount + 1 } : { ...of, right: of.sheet.columnCount + 1 };
  for (const table of tablesIn({
    ...moving,
    bottom: Math.max(moving.bottom, of.bottom),
    right: Math.max(moving.right, of.right),
  })) {
    const whole = tableArea(table);
    const isCovered =
      axis === "rows"
        ? of.left <= whole.left && of.right >= whole.right
        : of.top <= whole.top && of.bottom >= whole.bottom;
    const isInside = contains(whole, of) && axis === "rows" && columnCount(of) === columnCount(whole);
    if (!isCovered && !isInside) throw conflict();
  }
}
