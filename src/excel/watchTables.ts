import { comparable } from "../sheets/cells/sheetTable";
import { JUDGING_NAMES } from "../sheets/tables/coreTables";

/** The tables that a status is computed from. */
const JUDGED_BY = JUDGING_NAMES.map(comparable);

const listeners = new Set<() => void>();

/** Hears of changes in the tables that a status is computed from. Gives what stops it. */
export function listenToTables(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Starts to tell of changes in the tables that a status is computed from, whoever makes them: the add-in, its user or a
 * co-author. Events come late, twice, or not at all, so a listener holds the workbook against what it knows and takes
 * an event as no more than a reason to look. Called once for the pane's life.
 */
export async function watchTables(context: Excel.RequestContext): Promise<void> {
  context.workbook.tables.onChanged.add(async ({ tableId }) => {
    // Where Excel cannot name the table, the change may be one of these.
    if (await isJudgedBy(tableId).catch(() => true)) for (const listener of listeners) listener();
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
