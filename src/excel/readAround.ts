import type { TableName } from "../sheets/tables/allTables";
import type { OtherTable } from "./status/cellsAround";
import { loadAround, type DrawnPlace } from "./status/drawnPlace";
import type { CellArea } from "./existingTable";
import { mergedIn, type TableRange } from "./mergedCells";

/** What is in the way of a write: merged cells on the tables' sheets, and what stands around the drawn status. */
type InTheWay = { mergedCells: ReadonlyMap<TableName, readonly CellArea[]>; place: DrawnPlace | null };

/** What is looked at: the tables to write, the status's range, and whether the status is drawn anew. */
type Looked = {
  tables: readonly TableRange[];
  status: Excel.Range | null;
  isToDraw: boolean;
  others: readonly OtherTable[];
};

/** One sync, and one more where a table to write has merged cells. Only jobs that write ask. */
export async function readAround(
  context: Excel.RequestContext,
  { tables, status, isToDraw, others }: Looked,
): Promise<InTheWay> {
  const around = status && loadAround(status, isToDraw, others);
  const mergedCells = await mergedIn(context, tables, () => around?.loadLayout());
  return { mergedCells, place: around?.place() ?? null };
}
