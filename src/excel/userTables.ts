import type { CellValue, SheetTable } from "../sheets/cells/sheetTable";
import { comparable } from "../sheets/cells/sheetTable";
import { TABLE_NAMES } from "../sheets/tables/coreTables";

const OWN = TABLE_NAMES.map(comparable);

/** The names of the workbook's tables that are not ours, such as those that a query loads to: one sync. */
export async function userTables(context: Excel.RequestContext): Promise<string[]> {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  return tables.items.map(({ name }) => name).filter((name) => !OWN.includes(comparable(name)));
}

/** A table of people's own by its name, as it stands; null where the workbook has none of that name: two syncs. */
export async function userTable(context: Excel.RequestContext, name: string): Promise<SheetTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return null;
  const read = loadedTable(table);
  await context.sync();
  return read();
}

/** Queues the reading of a table; gives it after the sync, or null where it has too many cells for one answer. */
export function loadedTable(table: Excel.Table): () => SheetTable | null {
  table.load("name,showHeaders,showTotals");
  const range = table.getRange().load("values,numberFormat,rowIndex");
  return () => {
    if (!Array.isArray(range.values)) return null;
    const values = range.values as CellValue[][];
    const from = table.showHeaders ? 1 : 0;
    const to = values.length - (table.showTotals ? 1 : 0);
    return {
      name: table.name,
      firstRow: range.rowIndex + 1 + from,
      headers: table.showHeaders ? (values[0] ?? []).map(String) : [],
      rows: values.slice(from, to),
      numberFormats: (range.numberFormat as string[][]).slice(from, to),
    };
  };
}
