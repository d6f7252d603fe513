import { comparable } from "../sheets/cells/sheetTable";
import { tables } from "../sheets/tables/allTables";

/** The tables that a status is computed from. */
const JUDGED_BY = tables.filter(({ judges }) => judges).map(({ name }) => comparable(name));

/**
 * Tells of every change in the tables that a status is computed from, and whether a co-author made it in an Excel
 * elsewhere. `hear` is asked as soon as a change comes, as it knows by the time which are the add-in's own. Called once
 * for the pane's life.
 */
export async function watchTables(
  context: Excel.RequestContext,
  hear: (from: "here" | "elsewhere") => (() => void) | null,
): Promise<void> {
  context.workbook.tables.onChanged.add(async ({ tableId, source }) => {
    const tell = hear(source === Excel.EventSource.remote ? "elsewhere" : "here");
    // Where Excel cannot name the table, the status may be out of date, and that is told.
    if (tell && (await isJudgedBy(tableId).catch(() => true))) tell();
  });
  await context.sync();
}

async function isJudgedBy(tableId: string): Promise<boolean> {
  // Whoever changed a cell may be typing in the next.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableId).load("name");
    await context.sync();
    return !table.isNullObject && JUDGED_BY.includes(comparable(table.name));
  });
}
