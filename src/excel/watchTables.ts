import { comparable } from "../sheets/sheetTable";

/** The tables that a status is computed from. */
const JUDGED_BY = ["Kontrakter", "Mål", "Målinger", "Profiler", "Indstillinger"].map(comparable);

/**
 * Tells of every change in the tables that a status is computed from, and whether a co-author made it in an Excel
 * elsewhere. Called once for the pane's life.
 */
export async function watchTables(context: Excel.RequestContext, changed: (from: "here" | "elsewhere") => void): Promise<void> {
  context.workbook.tables.onChanged.add(async ({ tableId, source }) => {
    if (await isJudgedBy(tableId)) changed(source === Excel.EventSource.remote ? "elsewhere" : "here");
  });
  await context.sync();
}

async function isJudgedBy(tableId: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId).load("name");
    await context.sync();
    return !table.isNullObject && JUDGED_BY.includes(comparable(table.name));
  });
}
