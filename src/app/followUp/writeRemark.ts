import type { TableWriting } from "../../sheets/tables/tableWriting";
import { WorkbookRefusal, type WorkbookContents, type WorkbookTables } from "../workbook/ports";
import { readyRemarks, type RemarkChange } from "./remarkChange";

export type { RemarkChange };

/**
 * Writes a remark to the table Bemærkninger, and to the goal's row on the Status sheet where that has the same
 * date, in one write.
 * @throws WorkbookRefusal where the remark is another by now, or too long; nothing has been written then.
 */
export async function writeRemark(workbook: WorkbookTables, change: RemarkChange): Promise<void> {
  await workbook.write(remarkChanges(await workbook.read({ toWrite: ["Bemærkninger"] }), [change]));
}

/** What writes remarks as they are to be. @throws WorkbookRefusal where one is another by now, or too long */
export function remarkChanges(contents: WorkbookContents, changes: readonly RemarkChange[]): TableWriting {
  const {
    writing,
    left: [other],
  } = readyRemarks(contents, changes);
  if (other !== undefined) throw new WorkbookRefusal("remarkChanged", `${other.goal.nr}${other.goal.part}`);
  return writing;
}
