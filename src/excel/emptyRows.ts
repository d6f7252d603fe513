import { WorkbookRefusal } from "../app/workbook/ports";
import { refusalOf } from "./hostFaults";

/** From how many empty rows on they are what makes a table too large. */
const MANY_ROWS = 1000;

type Table = { name: string; table: Excel.Table };

/**
 * The refusal for tables that could not be read in one request. Where one of them has many empty rows at its end, it
 * names that table, its empty rows and what to do; else the fault goes through as it is.
 */
export async function tooLargeRefusal(
  context: Excel.RequestContext,
  tables: readonly Table[],
  fault: unknown,
): Promise<unknown> {
  const refusal = refusalOf(fault, "");
  if (!(refusal instanceof WorkbookRefusal) || refusal.reason !== "tooLarge") return refusal;
  return (await emptyRowsRefusal(context, tables)) ?? refusal;
}

/** The refusal of the table with the most empty rows at its end; `null` where none has many. */
export async function emptyRowsRefusal(
  context: Excel.RequestContext,
  tables: readonly Table[],
): Promise<WorkbookRefusal | null> {
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
