import type { CellValue } from "../sheets/cells/sheetTable";
import { comparable } from "../sheets/cells/sheetTable";
import { TABLE_NAMES } from "../sheets/tables/coreTables";
import { loadStatusName, statusRange } from "./status/statusName";

const OWN = TABLE_NAMES.map(comparable);

/** More cells than this on one sheet are no sheet of goals; asking Excel for them can stop it. */
const MOST_CELLS = 100_000;

/** The names of the sheets that hold nothing of ours, and of the one in front; null where that one is ours or empty. */
export type UserSheets = { names: readonly string[]; active: string | null };

/** A sheet's cells from A1 on, a row for each that Excel numbers; null where it has too many of them. */
export type UserSheet = { name: string; firstRow: number; cells: UserCells[][] | null };
export type UserCells = { value: CellValue; numberFormat: string };

/** The first date of the other date system: Excel counts it as 0 in a workbook of that system, else as 1462. */
const FIRST_OF_1904 = [1904, 1, 1] as const;

/** The visible sheets of people's own: two syncs. */
export async function userSheets(context: Excel.RequestContext): Promise<UserSheets> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/name,items/visibility");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const status = loadStatusName(context);
  await context.sync();
  const drawn = statusRange(status)?.load("worksheet/name") ?? null;
  await context.sync();
  const ours = new Set(
    tables.items.filter(({ name }) => OWN.includes(comparable(name))).map(({ worksheet }) => worksheet.name),
  );
  if (drawn !== null && !drawn.isNullObject) ours.add(drawn.worksheet.name);
  const names = sheets.items
    .filter(({ name, visibility }) => visibility === Excel.SheetVisibility.visible && !ours.has(name))
    .map(({ name }) => name);
  return { names, active: names.includes(active.name) ? active.name : null };
}

/** Sheets of people's own as they stand, and whether the workbook counts its dates from 1904: two syncs. */
export async function readUserSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<{ sheets: UserSheet[]; dates1904: boolean }> {
  const used = names.map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load("name"),
    range: context.workbook.worksheets
      .getItemOrNullObject(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  const first1904 = context.workbook.functions.date(...FIRST_OF_1904).load("value");
  await context.sync();
  const found = used.filter(({ range }) => !range.isNullObject);
  const small = found.filter(({ range }) => range.rowCount * range.columnCount <= MOST_CELLS);
  for (const { range } of small) range.load("values,numberFormat");
  await context.sync();
  const sheets = found.map(({ name, range }): UserSheet => {
    if (range.rowCount * range.columnCount > MOST_CELLS) return { name, firstRow: 1, cells: null };
    const before = Array.from({ length: range.columnIndex }, (): UserCells => ({ value: "", numberFormat: "General" }));
    const formats = range.numberFormat as string[][];
    const cells = (range.values as CellValue[][]).map((row, at) => [
      ...before,
      ...row.map((value, column): UserCells => ({ value, numberFormat: formats[at]?.[column] ?? "General" })),
    ]);
    return { name, firstRow: range.rowIndex + 1, cells };
  });
  return { sheets, dates1904: first1904.value === 0 };
}
