import { statusColumns } from "../../sheets/status/statusColumns";
import { refusalOf } from "../hostFaults";
import { loadStatusName, statusRange } from "./statusName";

const FIRST_SHOWN = statusColumns.findIndex(({ hidden }) => !hidden);

/**
 * Brings the status to the front, and gives whether it is there: a status that is gone is left at that.
 * @param isUnhidden Whether a hidden sheet is made visible, as the user asked to see it.
 */
export async function showStatus(context: Excel.RequestContext, isUnhidden = true): Promise<boolean> {
  const name = loadStatusName(context);
  await context.sync();
  const range = statusRange(name);
  if (range === null) return false;
  const sheet = range.worksheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible" && !isUnhidden) return false;
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  range.getCell(0, FIRST_SHOWN).select();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, "Status");
  });
  return true;
}
