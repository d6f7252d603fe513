import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { LONGEST_TEXT } from "../../sheets/cells/longestText";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { remarkEdits } from "../../sheets/status/remarkEdits";
import { statusRemarkEdits } from "../../sheets/status/statusKeys";
import { readStatusRegion } from "../../sheets/status/statusRegion";
import { readRemarks, remarkId, remarkWriting, type RemarkEdit } from "../../sheets/tables/remarks";
import type { TableWriting } from "../../sheets/tables/tableWriting";
import { WorkbookRefusal, type WorkbookContents } from "../workbook/ports";

/** A remark (*bemærkning*) as somebody saw it, and as it is to be; "" is none. */
export type RemarkChange = { goal: GoalKey; asOf: CalendarDate; before: string; after: string };

/** The write that carries out changes of remarks, those that it does, and those that are others by now. */
export type ReadyRemarks = { writing: TableWriting; done: readonly RemarkChange[]; left: readonly RemarkChange[] };

/** The remarks of a workbook as people see them, with those typed on the Status sheet since it was last written. */
export function currentRemarks({ tables, status, dates1904 }: WorkbookContents) {
  const { remarks } = readRemarks(tableNamed(tables, "Bemærkninger"), dates1904);
  return {
    inTable: remarks,
    typed: remarkEdits(status === null ? [] : readStatusRegion(status).rows, remarks).remarks,
  };
}

/**
 * What writes remarks to the table Bemærkninger, and to their goals' rows on the Status sheet where these have the
 * same date. A remark that says what is wanted already is done; one that is another by now is left.
 * @throws WorkbookRefusal where a remark is longer than a cell takes
 */
export function readyRemarks(contents: WorkbookContents, changes: readonly RemarkChange[]): ReadyRemarks {
  const { inTable, typed } = currentRemarks(contents);
  const tooLong = changes.find(({ after }) => after.length > LONGEST_TEXT);
  if (tooLong) throw new WorkbookRefusal("remarkTooLong", `${tooLong.goal.nr}${tooLong.goal.part}`);
  const nowOf = ({ goal, asOf }: RemarkChange): string => (typed.get(remarkId(goal, asOf))?.text ?? "").trim();
  const fits = (change: RemarkChange): boolean => [change.before.trim(), change.after].includes(nowOf(change));
  const done = changes.filter(fits);
  const edits = done.flatMap(({ goal: { contract, nr, part }, asOf, after }): RemarkEdit[] => {
    const known = inTable.get(remarkId({ contract, nr, part }, asOf));
    const isThere = known === undefined ? after === "" : known.text.trim() === after;
    return isThere ? [] : [{ contract, nr, part, asOf, text: after, row: known?.row ?? null }];
  });
  return {
    writing: {
      ...remarkWriting(edits, contents.dates1904),
      statusKeys: done.flatMap(({ goal, asOf, after }) => statusRemarkEdits(contents.status, goal, asOf, after)),
    },
    done,
    left: changes.filter((change) => !fits(change)),
  };
}
