import type { TableName } from "../sheets/tables/allTables";
import { syncLayoutLast } from "./syncLayoutLast";
import type { CellArea } from "./existingTable";

/** Rows below a table's sheet in use that are looked at too, since new rows may reach them. */
const BEYOND = 5000;
const LAST_ROW = 1_048_576;

/** A table with its whole range and what its sheet has in use, loaded. */
export type TableRange = { name: TableName; table: Excel.Table; whole: Excel.Range; used: Excel.Range };

/**
 * The merged cells on the sheets of these tables, from the header down. Sends what is queued, and asks once more where
 * there are any. @param queueLast Queues the reading of layout, whose faults cost nothing.
 */
export async function mergedIn(
  context: Excel.RequestContext,
  tables: readonly TableRange[],
  queueLast: () => void,
): Promise<ReadonlyMap<TableName, readonly CellArea[]>> {
  const found = tables.map(({ name, table, whole, used }) => {
    const top = whole.rowIndex;
    const end = Math.max(top + whole.rowCount, used.rowIndex + used.rowCount);
    const width = whole.columnIndex + whole.columnCount;
    // Excel finds merged cells by their first cell, so the range starts at the sheet's own first column.
    const range = table.worksheet.getRangeByIndexes(top, 0, Math.min(end + BEYOND, LAST_ROW) - top, width);
    return { name, areas: range.getMergedAreasOrNullObject().load("address") };
  });
  queueLast();
  await syncLayoutLast(context);
  const merged = found
    .filter(({ areas }) => !areas.isNullObject)
    .map(({ name, areas }) => ({
      name,
      parts: areas.areas.load("items/rowIndex,items/rowCount,items/columnIndex,items/columnCount"),
    }));
  if (merged.length > 0) await context.sync();
  return new Map(
    merged.map(({ name, parts }) => [
      name,
      parts.items.map(({ rowIndex, rowCount, columnIndex, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
        columns: columnCount,
      })),
    ]),
  );
}
