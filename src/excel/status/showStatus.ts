import { refusalOf } from "../hostFaults";
import { STATUS_NAME } from "../../sheets/status/statusSetup";

/** Brings the status to the front, for a user who asked to see it. A status that is gone is left at that. */
export async function showStatus(context: Excel.RequestContext): Promise<void> {
  const range = context.workbook.names.getItemOrNullObject(STATUS_NAME).getRangeOrNullObject().load("address");
  await context.sync();
  if (range.isNullObject) return;
  range.worksheet.activate();
  range.getCell(0, 2).select();
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, "Status");
  });
}
