import type { DefinedNameModel, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { type Area, fullAddress, isEntireColumn, isEntireRow, parseAddress } from "./area";

/** A defined name: its formula without the `=`, and its sheet, or null for workbook scope. */
export type Name = {
  readonly name: string;
  readonly formula: string;
  readonly scope: Worksheet | null;
  readonly hidden: boolean;
};

/** The names of the workbook; those that the file format keeps for itself (print areas and the like) are left out. */
export function allNames(workbook: Workbook): Name[] {
  return workbook.definedNames.model.filter((entry) => !isInternal(entry)).map((entry) => nameFrom(workbook, entry));
}

/** The name in this scope, in any case, or undefined. */
export function nameIn(workbook: Workbook, scope: Worksheet | null, name: string): Name | undefined {
  return allNames(workbook).find((each) => isSame(each.name, name) && each.scope === scope);
}

/** The name as a formula on a sheet sees it: the sheet's own before the workbook's. */
export function nameSeenFrom(workbook: Workbook, sheet: Worksheet | null, name: string): Name | undefined {
  return (sheet && nameIn(workbook, sheet, name)) ?? nameIn(workbook, null, name);
}

/** The area that a name refers to, or null when it is a formula or a constant. */
export function areaOfName(workbook: Workbook, name: Name): Area | null {
  return parseAddress(workbook, name.formula, null);
}

/** Adds a name or gives it new contents. */
export function putName(workbook: Workbook, name: Name): void {
  const others = workbook.definedNames.model.filter((entry) => !isEntryOf(workbook, entry, name));
  workbook.definedNames.model = [...others, entryFrom(workbook, name)];
}

/** Takes a name away. */
export function dropName(workbook: Workbook, name: Name): void {
  workbook.definedNames.model = workbook.definedNames.model.filter((entry) => !isEntryOf(workbook, entry, name));
}

/** Rewrites the formula of every name, including the file format's built-in names. */
export function rewriteNames(workbook: Workbook, rewrite: (formula: string, sheet: Worksheet | null) => string): void {
  workbook.definedNames.model = workbook.definedNames.model.map((entry) => {
    const name = nameFrom(workbook, entry);
    return isInternal(entry) ? entry : entryFrom(workbook, { ...name, formula: rewrite(name.formula, name.scope) });
  });
}

/** Reorders or removes sheets. Sheet-scoped names follow their sheet. */
export function keepScopes(workbook: Workbook, change: () => void): void {
  const sheets = workbook.worksheets;
  const entries = workbook.definedNames.model;
  change();
  workbook.definedNames.model = entries.flatMap((entry) => {
    if (entry.localSheetId === undefined) return [entry];
    const scope = sheets[entry.localSheetId];
    const localSheetId = scope ? workbook.worksheets.indexOf(scope) : -1;
    return localSheetId < 0 ? [] : [{ ...entry, localSheetId }];
  });
}

function nameFrom(workbook: Workbook, entry: DefinedNameModel): Name {
  return {
    name: entry.name,
    formula:
      entry.formulaExpression ?? entry.rawText ?? entry.ranges.map((range) => unquoted(workbook, range)).join(","),
    scope: entry.localSheetId === undefined ? null : (workbook.worksheets[entry.localSheetId] ?? null),
    hidden: entry.hidden === true,
  };
}

function unquoted(workbook: Workbook, range: string): string {
  const of = parseAddress(workbook, range, null);
  return of ? fullAddress(of, "$") : range;
}

/**
 * Areas of cells go where the engine moves them; whole rows and columns it would lose, so they are kept as formulas.
 */
function entryFrom(workbook: Workbook, name: Name): DefinedNameModel {
  const of = parseAddress(workbook, name.formula, null);
  const isCells = of !== null && !isEntireColumn(of) && !isEntireRow(of);
  return {
    name: name.name,
    ranges: isCells ? [fullAddress(of, "$")] : [],
    ...(isCells ? {} : { formulaExpression: name.formula }),
    ...(name.scope ? { localSheetId: workbook.worksheets.indexOf(name.scope) } : {}),
    ...(name.hidden ? { hidden: true } : {}),
  };
}

const isInternal = (entry: DefinedNameModel): boolean => entry.name.startsWith("_xlnm.");
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function isEntryOf(workbook: Workbook, entry: DefinedNameModel, name: Name): boolean {
  const scope = name.scope ? workbook.worksheets.indexOf(name.scope) : undefined;
  return isSame(entry.name, name.name) && entry.localSheetId === scope;
}
