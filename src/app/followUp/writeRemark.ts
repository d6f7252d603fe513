import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { LONGEST_TEXT } from "../../sheets/cells/longestText";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { remarkEdits } from "../../sheets/status/remarkEdits";
import { statusRemarkEdits } from "../../sheets/status/statusKeys";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import { readRemarks, remarkId, remarkWriting, type RemarkEdit } from "../../sheets/tables/remarks";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import { WorkbookRefusal, type WorkbookContents, type WorkbookTables } from "../workbook/ports";

/** A remark (*bemærkning*) as somebody saw it, and as it is to be; "" is none. */
export type RemarkChange = { goal: GoalKey; asOf: CalendarDate; before: string; after: string };

/**
 * Writes a remark to the table Bemærkninger, and to the goal's row on the Status sheet where that has the same
 * date, in one write.
 * @throws WorkbookRefusal where the remark is another by now, or too long; nothing has been written then.
 */
export async function writeRemark(workbook: WorkbookTables, change: RemarkChange): Promise<void> {
  await workbook.write(remarkChanges(await workbook.read({ toWrite: ["Bemærkninger"] }), [change]));
}

/** What writes remarks as they are to be. @throws WorkbookRefusal where one is another by now, or too long */
export function remarkChanges(
  { tables, status, dates1904 }: WorkbookContents,
  changes: readonly RemarkChange[],
): TableWriting {
  const { remarks } = readRemarks(tableNamed(tables, "Bemærkninger"), dates1904);
  const typed = remarkEdits(status === null ? [] : readStatusRegion(status).rows, remarks).remarks;
  const edits = changes.flatMap(({ goal, asOf, before, after }): RemarkEdit[] => {
    const id = remarkId(goal, asOf);
    const name = `${goal.nr}${goal.part}`;
    if ((typed.get(id)?.text ?? "").trim() !== before.trim()) throw new WorkbookRefusal("remarkChanged", name);
    if (after.length > LONGEST_TEXT) throw new WorkbookRefusal("remarkTooLong", name);
    const row = remarks.get(id)?.row ?? null;
    const { contract, nr, part } = goal;
    return after === "" && row === null ? [] : [{ contract, nr, part, asOf, text: after, row }];
  });
  return {
    ...remarkWriting(edits, dates1904),
    statusKeys: changes.flatMap(({ goal, asOf, after }) => statusRemarkEdits(status, goal, asOf, after)),
  };
}
