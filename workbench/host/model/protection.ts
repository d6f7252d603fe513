import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../hostError";
import { type Area, isEntireColumn, isEntireRow, rowCount, columnCount } from "./area";

/** What a protected sheet may allow, under the names that a file gives them. */
export type Permission =
  | "formatCells"
  | "formatColumns"
  | "formatRows"
  | "insertColumns"
  | "insertRows"
  | "deleteColumns"
  | "deleteRows"
  | "sort"
  | "autoFilter"
  | "pivotTables"
  | "insertHyperlinks"
  | "objects"
  | "scenarios";

/** Whether a sheet is protected. */
export const isProtected = (sheet: Worksheet): boolean => sheet.sheetProtection?.sheet === true;

/** Refuses what needs this permission on a protected sheet that doesn't give it. */
export function requirePermission(sheet: Worksheet, permission: Permission): void {
  if (isProtected(sheet) && sheet.sheetProtection?.[permission] !== true) throw denied();
}

/** Refuses a write to locked cells of a protected sheet. */
export function requireUnlocked(of: Area): void {
  if (!isProtected(of.sheet)) return;
  if (isEntireRow(of) || isEntireColumn(of) || rowCount(of) * columnCount(of) > 1_000_000) throw denied();
  for (let row = of.top; row <= of.bottom; row += 1) {
    for (let column = of.left; column <= of.right; column += 1) if (isLocked(of.sheet, row, column)) throw denied();
  }
}

/** Whether a cell is locked: the default, unless the cell, its row or its column overrides it. */
export function isLocked(sheet: Worksheet, row: number, column: number): boolean {
  const found = sheet.findRow(row);
  const cell = found?.findCell(column);
  const locked = cell
    ? cell.style.protection?.locked
    : (found?.style.protection?.locked ?? columnStyleLocked(sheet, column));
  return locked !== false;
}

function columnStyleLocked(sheet: Worksheet, column: number): boolean | undefined {
  return column <= (sheet.columns?.length ?? 0) ? sheet.getColumn(column).style?.protection?.locked : undefined;
}

/** The error for what protection doesn't let through. */
export function denied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}
