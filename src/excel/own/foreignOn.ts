import type { Foreign } from "../../app/workbook/ports";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { foreignCells, speaksOf } from "../../sheets/cells/foreignCells";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { drawnSheets } from "../../sheets/drawn/drawnSheets";
import { STATUS_NAME } from "../../sheets/status/statusRegion";
import type { ExistingThing, OwnSheet } from "./existingThing";

/** Names that Excel itself keeps for a sheet: its print area, print titles and filter, in English and Danish. */
const EXCELS_OWN_NAMES = /^(_xlnm\.|_FilterDatabase$|Print_|Udskrift)/i;

/** The cells of a sheet that are used, as formulas. */
export const cellsOf = ({ used }: OwnSheet): CellValue[][] => used.formulas as CellValue[][];

const OWN_NAMES = [STATUS_NAME, ...drawnSheets.map(({ anchor }) => anchor)];

/** What stands on a sheet beside what is ours. */
export function foreignOn(
  sheet: OwnSheet,
  things: readonly ExistingThing[],
  names: Excel.NamedItemCollection,
): Foreign[] {
  const here = things.filter((thing) => thing.sheet === sheet && thing.ours);
  const places = foreignCells(
    { row: sheet.used.rowIndex, column: sheet.used.columnIndex, cells: cellsOf(sheet) },
    (row, column) => here.some(({ isOwn }) => isOwn(row, column)),
  );
  const [first] = places;
  const ownObjects = here.flatMap(({ drawing }) => drawing?.objects ?? []).length;
  const objects = sheet.objects.reduce((sum, { value }) => sum + value, 0) - ownObjects;
  const ownTables = here.flatMap(({ table }) => (table ? [table.name] : []));
  const theirs = [
    ...names.items.filter(({ name, formula }) => !OWN_NAMES.includes(name) && speaksOf(String(formula), sheet.name)),
    ...sheet.names.items,
  ];
  return [
    ...(first
      ? [{ kind: "cells" as const, first: `${columnLetters(first.column)}${first.row + 1}`, count: places.length }]
      : []),
    ...(objects > 0 ? [{ kind: "objects" as const, count: objects }] : []),
    ...sheet.tables.items
      .filter(({ name }) => !ownTables.includes(name))
      .map(({ name }) => ({ kind: "table" as const, name })),
    ...theirs.filter(({ name }) => !EXCELS_OWN_NAMES.test(name)).map(({ name }) => ({ kind: "name" as const, name })),
  ];
}
