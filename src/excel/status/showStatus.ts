import { refusalOf } from "../hostFaults";
import { loadStatusName, statusRange } from "./statusName";

/** Brings the status to the front, for a user who asked to see it. A status that is gone is left at that. */
export async function showStatus(context: Excel.RequestContext): Promise<void> {
  const name = loadStatusName(context);
  await context.sync();
  const range = statusRange(name);
  if (range === null) return;
  range.worksheet.activate();
  range.getCell(0, 2).select();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, "Status");
  });
}
