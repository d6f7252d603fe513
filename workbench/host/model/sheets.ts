import type { Worksheet, WorksheetState, WorksheetView } from "@cj-tech-master/excelts";
import { sheetEvent } from "../changes";
import { EventType } from "../events";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import { quotedSheetName, sheetNamed } from "./area";
import { keepScopes, rewriteNames } from "./names";
import { dropTable } from "./tables";

/** Refuses a change of the sheets themselves while the workbook's structure is protected. */
export function requireStructure(state: HostState): void {
  if (state.workbook.protection?.lockStructure)
    throw new HostError("AccessDenied", "The workbook's structure is protected.");
}

/** Adds a sheet at the end; without a name it is called *Ark1*, *Ark2* … */
export function addSheet(name: string | undefined, state: HostState): Worksheet {
  requireStructure(state);
  const sheet = state.workbook.addWorksheet(checkedName(name ?? freeSheetName(state), null, state));
  state.dirty = true;
  sheetEvent(EventType.worksheetAdded, sheet, state);
  return sheet;
}

/** Gives a sheet another name and mends the formulas and names that speak of it. */
export function renameSheet(sheet: Worksheet, name: string, state: HostState): void {
  requireStructure(state);
  const old = sheet.name;
  if (old === name) return;
  sheet.name = checkedName(name, sheet, state);
  const rename = (formula: string) => renamed(formula, old, name);
  for (const each of state.workbook.worksheets) {
    each.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        if (typeof value !== "object" || value === null || !("formula" in value) || value.formula === undefined) return;
        const formula = rename(value.formula);
        if (formula !== value.formula) cell.value = { formula };
      }),
    );
  }
  rewriteNames(state.workbook, rename);
  state.calculation.touch();
  sheetEvent(EventType.nameChanged, sheet, state, { nameBefore: old, nameAfter: name });
}

function renamed(formula: string, old: string, name: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu, (part) => {
    if (part.startsWith('"')) return part;
    const sheet = part.startsWith("'") ? part.slice(1, -2).replaceAll("''", "'") : part.slice(0, -1);
    return sheet.toLowerCase() === old.toLowerCase() ? `${quotedSheetName(name)}!` : part;
  });
}

function checkedName(name: string, self: Worksheet | null, state: HostState): string {
  const holder = sheetNamed(state.workbook, name);
  if (holder && holder !== self)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) throw invalidArgument();
  return name;
}

function freeSheetName(state: HostState): string {
  for (let number = state.workbook.worksheets.length + 1; ; number += 1) {
    if (!sheetNamed(state.workbook, `Ark${number}`)) return `Ark${number}`;
  }
}

/** Deletes a sheet with its tables and names; formulas that speak of it show #REF!. The last visible sheet stays. */
export function deleteSheet(sheet: Worksheet, state: HostState): void {
  requireStructure(state);
  const others = state.workbook.worksheets.filter((each) => each !== sheet);
  if (sheet.state === "veryHidden" || !others.some((each) => each.state === "visible")) {
    throw new HostError("InvalidOperation", "The worksheet can't be deleted.");
  }
  if (state.selection.sheet === sheet) activate(others.find((each) => each.state === "visible") ?? sheet, state);
  for (const table of sheet.getTables()) dropTable(table);
  rewriteNames(state.workbook, (formula) => (renamed(formula, sheet.name, "-") === formula ? formula : "#REF!"));
  keepScopes(state.workbook, () => state.workbook.removeWorksheet(sheet.id));
  state.dirty = true;
  state.calculation.touch();
}

/** Moves a sheet to another place in the row of tabs. */
export function moveSheet(sheet: Worksheet, position: number, state: HostState): void {
  requireStructure(state);
  const sheets = state.workbook.worksheets.filter((each) => each !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > sheets.length) throw invalidArgument();
  const before = state.workbook.worksheets.indexOf(sheet);
  sheets.splice(position, 0, sheet);
  keepScopes(state.workbook, () => sheets.forEach((each, index) => (each.orderNo = index)));
  if (before !== position)
    sheetEvent(EventType.moved, sheet, state, { positionBefore: before, positionAfter: position });
}

/** Shows or hides a sheet; one visible sheet must be left. */
export function setVisibility(sheet: Worksheet, wanted: WorksheetState, state: HostState): void {
  requireStructure(state);
  const others = state.workbook.worksheets.filter((each) => each !== sheet && each.state === "visible");
  if (wanted !== "visible" && others.length === 0)
    throw new HostError("InvalidOperation", "One sheet must be visible.");
  sheet.state = wanted;
  if (wanted !== "visible" && state.selection.sheet === sheet && others[0]) activate(others[0], state);
}

/** A window of the usual size, in twips, for a workbook whose file tells of none. */
const standardView = { x: 0, y: 0, width: 28_800, height: 17_620, firstSheet: 0, visibility: "visible" } as const;

/** Brings a sheet to the front. */
export function activate(sheet: Worksheet, state: HostState): void {
  if (sheet.state !== "visible") throw new HostError("InvalidOperation", "A hidden sheet can't be activated.");
  const last = state.selection.sheet;
  if (last === sheet) return;
  state.selection = { sheet, area: null };
  const [view, ...otherViews] = state.workbook.views ?? [];
  state.workbook.views = [
    { ...(view ?? standardView), activeTab: state.workbook.worksheets.indexOf(sheet) },
    ...otherViews,
  ];
  sheetEvent(EventType.worksheetDeactivated, last, state);
  sheetEvent(EventType.worksheetActivated, sheet, state);
}

/** The next (1) or previous (-1) sheet, or null at the end of the row. */
export function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean, state: HostState): Worksheet | null {
  const sheets = state.workbook.worksheets.filter((each) => each === sheet || !visibleOnly || each.state === "visible");
  return sheets[sheets.indexOf(sheet) + step] ?? null;
}

/** Changes how a sheet is viewed. */
export function updateView(sheet: Worksheet, changes: Partial<WorksheetView>): void {
  const [first, ...others] = sheet.views ?? [];
  sheet.views = [{ state: "normal", ...first, ...changes } as Partial<WorksheetView>, ...others];
}
