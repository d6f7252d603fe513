import type { Cell, CellValue, Style } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import {
  type Area,
  bounding,
  columnCount,
  contains,
  intersection,
  lastColumn,
  lastRow,
  parseLocalAddress,
  quotedSheetName,
  resized,
  rowCount,
} from "./area";
import { eachCell } from "./cells";
import { rewrittenReferences } from "./moveReferences";
import { requireUnlocked } from "./protection";
import { rewriteAllFormulas, standAlone } from "./structure";
import { hasHeader, mergedAreas, placeTable, tableArea, tablesIn } from "./tables";
import { followHeader } from "./writing";

/**
 * Moves cells as `range.moveTo` does, like cutting and pasting, also to another sheet: values, formulas, formats, notes
 * and whole tables replace what stood at the target, and references to the moved cells follow them everywhere. Gives
 * what has changed, on the target's sheet. Conditional formats and validations stay (in Excel they follow too).
 */
export function moveCells(from: Area, target: Area, state: HostState): Area {
  const to: Area = { ...target, bottom: target.top + rowCount(from) - 1, right: target.left + columnCount(from) - 1 };
  if (to.bottom > lastRow || to.right > lastColumn) throw invalidArgument();
  for (const each of [from, to]) {
    requireUnlocked(each);
    // Excel moves whole merged cells; this host moves none.
    if (mergedAreas(each.sheet).some((merged) => intersection(merged, each)))
      throw new HostError("MergedRangeConflict", "Merged cells can't be moved.");
  }
  const contents: { row: number; column: number; value: CellValue; style: Partial<Style>; note: Cell["note"] }[] = [];
  eachCell(from, (cell, row, column) => {
    if (cell.type === ValueType.Merge) return;
    contents.push({ row, column, value: standAlone(cell), style: cell.style, note: cell.note });
  });
  const tables = from.sheet.getTables().filter((table) => contains(from, tableArea(table)));
  if (tables.length > 0 && to.sheet !== from.sheet) throw invalidArgument("A table stays on its sheet.");
  const places = tables.map((table) => tableArea(table));
  for (const each of [to, from]) eachCell(each, emptied);
  const [down, right] = [to.top - from.top, to.left - from.left];
  for (const { row, column, value, style, note } of contents) {
    const cell = to.sheet.getCell(row + down, column + right);
    cell.value = to.sheet === from.sheet ? value : asSeenFromElsewhere(value, from);
    cell.style = style;
    if (note !== undefined) cell.note = note;
  }
  rewriteAllFormulas(state, (formula, sheetName) => followed(formula, sheetName, from, to));
  tables.forEach((table, at) => {
    const place = places[at];
    if (place) placeTable(table, resized(place, down, right, rowCount(place), columnCount(place)));
  });
  for (const table of [from, to].flatMap(tablesIn)) if (hasHeader(table)) followHeader(table, state);
  state.calculation.touch();
  return from.sheet === to.sheet ? bounding(from, to) : to;
}

/** A formula that has moved to another sheet still speaks of the cells that stay behind. */
function asSeenFromElsewhere(value: CellValue, from: Area): CellValue {
  if (typeof value !== "object" || value === null || !("formula" in value) || value.formula === undefined) return value;
  const formula = rewrittenReferences(value.formula, (reference, onSheet) =>
    onSheet === null ? { whole: `${quotedSheetName(from.sheet.name)}!${reference}` } : reference,
  );
  return { formula };
}

function emptied(cell: Cell): void {
  cell.value = null;
  cell.style = {};
  if (cell.note !== undefined) cell.comment = undefined;
}

/** A formula after cells have moved on one sheet: references that lie within them follow. */
function followed(formula: string, sheetName: string | null, from: Area, to: Area): string {
  return rewrittenReferences(formula, (reference, onSheet) => {
    if ((onSheet ?? sheetName)?.toLowerCase() !== from.sheet.name.toLowerCase()) return reference;
    const of = parseLocalAddress(from.sheet, reference);
    if (!of || !contains(from, of)) return reference;
    const { sheet } = to;
    const dollars = reference.split(":").map((corner) => /^(\$?)[A-Za-z]*(\$?)/.exec(corner) ?? []);
    const moved = [
      { row: of.top, column: of.left },
      { row: of.bottom, column: of.right },
    ]
      .slice(0, dollars.length)
      .map(({ row, column }, at) => {
        const cell = sheet.getCell(row + to.top - from.top, column + to.left - from.left);
        const [letters = "", digits = ""] = cell.address.match(/[A-Z]+|\d+/g) ?? [];
        return `${dollars[at]?.[1] ?? ""}${letters}${dollars[at]?.[2] ?? ""}${digits}`;
      })
      .join(":");
    return sheet === from.sheet ? moved : { whole: `${quotedSheetName(sheet.name)}!${moved}` };
  });
}
