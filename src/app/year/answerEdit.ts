import { goalId } from "../../domain/goal";
import type { Amendment } from "../../domain/amendment";
import type { EditedGoal } from "../../domain/year/editedGoals";
import { amendmentRow, amendmentTable, reasonRow } from "../../sheets/tables/amendments";
import { comparableKey } from "../../sheets/tables/goalKey";
import { readingOf } from "../../sheets/tables/readBook";
import { judgedWorkbook } from "../status/judgedWorkbook";
import { yearPart } from "../status/yearPart";
import { WorkbookRefusal, type Clock, type WorkbookTables } from "../workbook/ports";
import type { Agreement } from "./amendGoal";
import { correctionReason, isSameReason } from "./writeReason";

/** What somebody says of a goal that was edited straight in Mål; `from` says nothing of a slip (*rettelse*). */
export type EditAnswer = { edited: EditedGoal; agreement: Agreement };

/**
 * Writes what an edit straight in Mål was to the table Ændringer: a *justering* or a *genforhandling* with what stood
 * before, so that earlier dates are judged by it, or the reason of a *rettelse*. Mål stays as it stands.
 * @throws WorkbookRefusal where a reason or a name is missing, an amendment would not be in force after the closed
 * status, or the goal has become another; nothing has been written then.
 */
export async function answerEdit(
  workbook: WorkbookTables,
  { edited, agreement }: EditAnswer,
  today: Clock,
): Promise<void> {
  const { kind, from, reason, decidedBy, decided } = agreement;
  const { goal, closedAt, edits, corrections } = edited;
  if (reason.trim() === "") throw new WorkbookRefusal("reasonMissing", "");
  if (decidedBy.trim() === "") throw new WorkbookRefusal("byMissing", "");
  if (kind !== "correction" && from <= closedAt) throw new WorkbookRefusal("notAfterClosed", closedAt);
  const contents = await workbook.read({ toWrite: ["Ændringer"] });
  const { tables, dates1904 } = contents;
  const there = readingOf(tables, dates1904).of(amendmentTable);
  const { contract, nr, part } = goal;
  const said = { contract, nr, part, reason: reason.trim(), decidedBy: decidedBy.trim(), decided };
  const reasons = kind !== "correction" ? [] : corrections.map((own) => correctionReason(own, said, today()));
  const amendments = kind === "correction" ? [] : edits.map((edit): Amendment => ({ ...said, kind, edit, from }));
  // A second run of the job finds what the first one wrote.
  const lacking = {
    reasons: reasons.filter((own) => !there.reasons.some((each) => isSameReason(each, own))),
    amendments: amendments.filter((own) => !there.amendments.some((each) => isSameAmendment(each, own))),
  };
  if (lacking.reasons.length + lacking.amendments.length === 0) return;
  const { year } = judgedWorkbook(contents, { today }, yearPart);
  const now = year.edited.find((own) => goalId(own.goal) === goalId(goal));
  if (now === undefined || JSON.stringify(now.edits) !== JSON.stringify(edits))
    throw new WorkbookRefusal("goalChanged", `${nr}${part}`);
  await workbook.write({
    rows: [
      ...lacking.reasons.map((own) => reasonRow(own, dates1904)),
      ...lacking.amendments.map((own) => amendmentRow(own, dates1904)),
    ],
  });
}

const isSameAmendment = (a: Amendment, b: Amendment): boolean =>
  comparableKey(a) === comparableKey(b) &&
  JSON.stringify(a.edit) === JSON.stringify(b.edit) &&
  (["kind", "from", "reason", "decidedBy", "decided"] as const).every((name) => a[name] === b[name]);
