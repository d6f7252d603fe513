import { WorkbookRefusal, type WorkbookTables } from "../workbook/ports";
import { readyRemarks, type RemarkChange } from "./remarkChange";

export type { RemarkChange };

/**
 * Writes a remark to the table Bemærkninger, and to the goal's row on the Status sheet where that has the same
 * date, in one write.
 * @throws WorkbookRefusal where the remark is another by now, or too long; nothing has been written then.
 */
export async function writeRemark(workbook: WorkbookTables, change: RemarkChange): Promise<void> {
  const { writing, left } = readyRemarks(await workbook.read({ toWrite: ["Bemærkninger"] }), [change]);
  if (left.length > 0) throw new WorkbookRefusal("remarkChanged", `${change.goal.nr}${change.goal.part}`);
  await workbook.write(writing);
}
