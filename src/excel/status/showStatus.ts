import { statusColumns } from "../../sheets/status/statusColumns";
import { refusalOf } from "../hostFaults";
import { loadStatusName, statusRange } from "./statusName";

const FIRST_SHOWN = statusColumns.findIndex(({ hidden }) => !hidden);

/** Brings the status to the front, also from a hidden sheet. A status that is gone is left at that. */
export async function showStatus(context: Excel.RequestContext): Promise<void> {
  const name = loadStatusName(context);
  await context.sync();
  const range = statusRange(name);
  if (range === null) return;
  const sheet = range.worksheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  range.getCell(0, FIRST_SHOWN).select();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, "Status");
  });
}
