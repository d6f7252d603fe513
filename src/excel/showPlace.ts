import { comparable, type CellValue } from "../sheets/cells/sheetTable";
import { refusalOf } from "./hostFaults";

/** A place in one of our tables: `count` rows from the number in Excel's margin, and a column by its header. */
export type Place = { table: string; row: number | null; column: string | null; count?: number };

/** Selects a cell or row of a table, for a user who asked to see it. A table that is gone is left at that. */
export async function showPlace(
  context: Excel.RequestContext,
  { table: name, row, column, count: rows = 1 }: Place,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return;
  const header = table.getRange().getRow(0).load("values,rowIndex,columnIndex,columnCount");
  await context.sync();
  const headers = ((header.values as CellValue[][])[0] ?? []).map((text) => comparable(String(text)));
  const at = column === null ? -1 : headers.indexOf(comparable(column));
  const rowIndex = row === null ? header.rowIndex : row - 1;
  const [first, count] = at === -1 ? [header.columnIndex, header.columnCount] : [header.columnIndex + at, 1];
  table.worksheet.activate();
  table.worksheet.getRangeByIndexes(rowIndex, first, rows, count).select();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, name);
  });
}
