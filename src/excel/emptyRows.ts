import { WorkbookRefusal } from "../app/workbook/ports";

/** From how many empty rows on they are what makes a table too large. */
const MANY_ROWS = 1000;

type Table = { name: string; table: Excel.Table };

/** The refusal of the table with the most empty rows at its end, of those to write; `null` where none has many. */
export async function emptyRowsRefusal(
  context: Excel.RequestContext,
  tables: readonly Table[],
): Promise<WorkbookRefusal | null> {
  if (tables.length === 0) return null;
  const found = tables.map(({ name, table }) => ({
    name,
    whole: table.getRange().load("rowIndex,rowCount"),
    used: table.worksheet.getUsedRange(true).load("rowIndex,rowCount"),
  }));
  await context.sync();
  const [most] = found
    .map(({ name, whole, used }) => ({
      name,
      empty: whole.rowIndex + whole.rowCount - Math.max(whole.rowIndex + 1, used.rowIndex + used.rowCount),
    }))
    .sort((a, b) => b.empty - a.empty);
  return most !== undefined && most.empty >= MANY_ROWS
    ? new WorkbookRefusal("emptyRows", String(most.empty), most.name)
    : null;
}
