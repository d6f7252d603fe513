import { sheetEvent } from "../changes";
import { EventType } from "../events";
import type { HostState } from "../hostState";
import { type Area } from "./area";
import { requirePermission } from "./protection";

/** Hides or shows the rows of an area; onRowHiddenChanged follows. */
export function setRowsHidden(of: Area, hidden: boolean, state: HostState): void {
  requirePermission(of.sheet, "formatRows");
  // Past the last row only a row that is hidden needs a record of its own.
  const bottom = hidden ? of.bottom : Math.min(of.bottom, of.sheet.rowCount);
  for (let row = of.top; row <= bottom; row += 1) of.sheet.getRow(row).hidden = hidden;
  sheetEvent(EventType.rowHiddenChanged, of.sheet, state, {
    address: `${of.top}:${of.bottom}`,
    changeType: hidden ? "Hidden" : "Unhidden",
  });
}

/** Hides or shows the columns of an area. */
export function setColumnsHidden(of: Area, hidden: boolean): void {
  requirePermission(of.sheet, "formatColumns");
  const right = hidden ? of.right : Math.min(of.right, of.sheet.columns?.length ?? 0);
  for (let column = of.left; column <= right; column += 1) of.sheet.getColumn(column).hidden = hidden;
}

/** Whether a row is hidden, by hand or by a filter. */
export const isRowHidden = (of: Area, row: number): boolean => of.sheet.findRow(row)?.hidden === true;
/** Whether a column is hidden. */
export const isColumnHidden = (of: Area, column: number): boolean =>
  column <= (of.sheet.columns?.length ?? 0) && of.sheet.getColumn(column).hidden === true;
