import type { GoalKey } from "../../domain/goal";
import { readRowKey } from "../../sheets/status/statusRegion";
import { loadStatusName, statusRange } from "./statusName";

/**
 * Tells of each goal whose row is selected on the Status sheet, by the row's hidden key. Gives what stops that. Excels
 * that tell of no selection tell nothing.
 */
export async function watchSelection(
  context: Excel.RequestContext,
  hear: (goal: GoalKey) => void,
): Promise<() => void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) return () => undefined;
  const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    const goal = await goalAt(worksheetId, address);
    if (goal !== null) hear(goal);
  });
  await context.sync();
  return () =>
    void Excel.run(handler.context, async (own) => {
      handler.remove();
      await own.sync();
    }).catch(() => undefined);
}

/** The goal whose row on the Status sheet holds the first cell of a selection; null elsewhere. */
async function goalAt(worksheetId: string, address: string): Promise<GoalKey | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = loadStatusName(context);
    const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load("id");
    await context.sync();
    const status = statusRange(name)?.load("rowIndex,rowCount");
    if (status === undefined || sheet.isNullObject) return null;
    const statusSheet = status.worksheet.load("id");
    const selected = sheet.getRange(address.split(",")[0] ?? address).load("rowIndex");
    await context.sync();
    const at = selected.rowIndex - status.rowIndex;
    if (statusSheet.id !== worksheetId || at < 0 || at >= status.rowCount) return null;
    const row = status.getRow(at).load("values");
    await context.sync();
    const keys = (row.values[0] as unknown[]).map((value) => readRowKey(String(value)));
    return keys.find((key) => key !== null) ?? null;
  });
}
