import type { TableName } from "../sheets/tables/allTables";
import type { OtherTable } from "./status/cellsAround";
import { statusColumns } from "../sheets/status/statusColumns";
import { readStatusRegion } from "../sheets/status/statusRegion";
import { loadAround, type DrawnPlace } from "./status/drawnPlace";
import { readExisting, type ShownColumns } from "./status/existingCells";
import type { CellArea } from "./existingTable";
import type { ReadRegion } from "./readTables";
import { mergedIn, type TableRange } from "./mergedCells";

/** What is in the way of a write: merged cells on the tables' sheets, and what stands around the drawn status. */
type InTheWay = { mergedCells: ReadonlyMap<TableName, readonly CellArea[]>; place: DrawnPlace | null };

/** What is looked at: the tables to write, the status's range, and whether the status is drawn anew. */
type Looked = {
  tables: readonly TableRange[];
  status: ReadRegion | null;
  isToDraw: boolean;
  others: readonly OtherTable[];
};

/**
 * One sync, and one more where a table to write has merged cells, and for each 4 MB of the status that do not fit. Only
 * jobs that write ask.
 */
export async function readAround(
  context: Excel.RequestContext,
  { tables, status, isToDraw, others }: Looked,
): Promise<InTheWay> {
  const columns = status ? ownColumns(status) : [];
  const existing = status && isToDraw ? readExisting(context, status, shownOf(status, columns)) : null;
  const around = status && loadAround(status, isToDraw ? { columns, others, existing } : null);
  const mergedCells = await mergedIn(context, tables, () => around?.loadLayout());
  await around?.readRest();
  return { mergedCells, place: around?.place() ?? null };
}

/** Our columns of the status, by their headers; -1 for one that people have deleted. */
const ownColumns = ({ range, values }: ReadRegion): readonly number[] =>
  readStatusRegion({ firstRow: range.rowIndex + 1, values }).columns;

/** The columns that people see, from our first to our last. */
function shownOf({ values }: ReadRegion, columns: readonly number[]): ShownColumns {
  const width = values[0]?.length ?? 1;
  const shown = columns.filter((at, index) => at >= 0 && at < width && statusColumns[index]?.hidden === false);
  const [from, to] = [Math.min(width - 1, ...shown), Math.max(0, ...shown)];
  return { from, count: Math.max(1, to - from + 1) };
}
