import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../hostError";
import type { Json } from "../wire/messages";
import { isProtected, type Permission } from "./protection";

/** The options of the API and the permissions that a file keeps. */
const permissions: readonly (readonly [option: string, permission: Permission])[] = [
  ["allowAutoFilter", "autoFilter"],
  ["allowDeleteColumns", "deleteColumns"],
  ["allowDeleteRows", "deleteRows"],
  ["allowFormatCells", "formatCells"],
  ["allowFormatColumns", "formatColumns"],
  ["allowFormatRows", "formatRows"],
  ["allowInsertColumns", "insertColumns"],
  ["allowInsertHyperlinks", "insertHyperlinks"],
  ["allowInsertRows", "insertRows"],
  ["allowPivotTables", "pivotTables"],
  ["allowSort", "sort"],
  ["allowEditObjects", "objects"],
  ["allowEditScenarios", "scenarios"],
];

/** The protection options of a sheet, as the API gives them. */
export function readOptions(sheet: Worksheet): { [key: string]: Json } {
  const stored = sheet.sheetProtection;
  const options: { [key: string]: Json } = {};
  for (const [option, permission] of permissions) options[option] = isProtected(sheet) && stored?.[permission] === true;
  const mode =
    stored?.selectUnlockedCells === false ? "None" : stored?.selectLockedCells === false ? "Unlocked" : "Normal";
  return { ...options, selectionMode: isProtected(sheet) ? mode : "Normal" };
}

/**
 * Protects a sheet; one that is protected already refuses. A password is compared as text and not written to the file.
 */
export function protect(
  sheet: Worksheet,
  options: { readonly [key: string]: Json },
  password: string | undefined,
): void {
  if (isProtected(sheet)) throw new HostError("AccessDenied", "The sheet is protected already.");
  const allowed = permissions.map(([option, permission]) => [permission, options[option] === true] as const);
  sheet.sheetProtection = {
    sheet: true,
    ...Object.fromEntries(allowed),
    selectLockedCells: options["selectionMode"] !== "Unlocked" && options["selectionMode"] !== "None",
    selectUnlockedCells: options["selectionMode"] !== "None",
  };
  if (password) passwords.set(sheet, password);
}

/** Takes the protection away; nothing happens when there is none, and a wrong password is refused. */
export function unprotect(sheet: Worksheet, password: string | undefined): void {
  if (!isProtected(sheet)) return;
  const needed = passwords.get(sheet);
  if ((needed !== undefined && needed !== password) || (needed === undefined && sheet.sheetProtection?.hashValue)) {
    throw new HostError("AccessDenied", "The password is wrong.");
  }
  passwords.delete(sheet);
  sheet.sheetProtection = null;
}

const passwords = new WeakMap<Worksheet, string>();

/** Protects the workbook's structure: its sheets can't be added, removed, renamed, moved or hidden. */
export function protectStructure(workbook: Workbook, password: string | undefined): void {
  if (workbook.protection?.lockStructure) throw new HostError("AccessDenied", "The workbook is protected already.");
  workbook.protection = { lockStructure: true, ...(password ? { workbookPassword: password } : {}) };
}

/** Takes the protection of the workbook's structure away; a wrong password is refused. */
export function unprotectStructure(workbook: Workbook, password: string | undefined): void {
  const needed = workbook.protection?.workbookPassword;
  if (needed && needed !== password) throw new HostError("AccessDenied", "The password is wrong.");
  delete workbook.protection;
}
