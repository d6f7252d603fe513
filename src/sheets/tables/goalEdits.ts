import type { Goal } from "../../domain/goal";
import { goalRow, type TableRowCells } from "./tableRow";
import { isDateFormat, isPercentFormat } from "../cells/numberFormat";
import { comparableKey, readKey } from "./goals";
import { rowReader } from "../cells/rowReader";
import type { TableName } from "./schema";
import { rowsOf, type Cell, type CellValue, type SheetTable, type TableRow } from "../cells/sheetTable";
import { schemaOf } from "./allTables";

/** A cell to edit in a table's row, with its number format after the edit. */
export type TableCellEdit = { table: TableName; row: number; header: string; value: CellValue; numberFormat: string };

/** The tables beside Mål whose rows belong to a goal by its key. */
export const FOLLOWING = ["Målinger", "Profiler", "Bemærkninger"] as const satisfies readonly TableName[];

/** The cells of a goal's row in Mål that differ between two versions of the goal. The others are left alone. */
export function goalEdits(row: TableRow, before: Goal, after: Goal, dates1904: boolean): TableCellEdit[] {
  const old = goalRow(before, dates1904).cells;
  return goalRow(after, dates1904)
    .cells.filter(({ value }, index) => value !== old[index]?.value)
    .map((cell) => cellEdit("Mål", row, cell));
}

/** The cells of one table's rows under a goal that must follow when its Nr or Delmål is changed. */
export function followingEdits(
  name: (typeof FOLLOWING)[number],
  table: SheetTable,
  before: Goal,
  after: Goal,
  dates1904: boolean,
): TableCellEdit[][] {
  const keys = [
    ["Nr", before.nr, after.nr],
    ["Delmål", before.part, after.part],
  ] as const;
  const changed = keys.filter(([, old, next]) => old !== next);
  if (changed.length === 0) return [];
  return rowsOf(table)
    .filter((row) => isOf(before, name, row, dates1904))
    .map((row) => changed.map(([header, , value]) => cellEdit(name, row, { header, value })));
}

function isOf(goal: Goal, table: string, row: TableRow, dates1904: boolean): boolean {
  const key = readKey(rowReader(table, row, [], dates1904));
  return key !== null && comparableKey(key) === comparableKey(goal);
}

function cellEdit(
  table: TableName,
  { row, cell }: TableRow,
  { header, value, numberFormat }: TableRowCells["cells"][number],
): TableCellEdit {
  return { table, row, header, ...asShown(table, header, cell(header), value, numberFormat) };
}

/** A number where the cell shows it ×100 is written as the share, and never as a text or a date. */
function asShown(
  table: TableName,
  header: string,
  { numberFormat: standing }: Cell,
  value: CellValue,
  wanted?: string,
): { value: CellValue; numberFormat: string } {
  if (typeof value !== "number") return { value, numberFormat: standing };
  if (wanted !== undefined) return { value, numberFormat: isDateFormat(standing) ? standing : wanted };
  const isDegree = schemaOf(table).columns.find((column) => column.header === header)?.kind === "degree";
  const fits = standing !== "@" && !isDateFormat(standing);
  if (isDegree) return { value, numberFormat: fits ? standing : "0 %" };
  if (fits && isPercentFormat(standing))
    return { value: Number((value / 100).toPrecision(15)), numberFormat: standing };
  return { value, numberFormat: fits ? standing : "General" };
}
