import type { CalendarDate } from "../../domain/calendarDate";
import { correctedCell } from "../../report/correctionText";
import { correctedNames } from "../../text/da/year";
import type { Reason } from "../../domain/amendment";
import { comparableKey } from "../../sheets/tables/goalKey";
import { readingOf } from "../../sheets/tables/readBook";
import { amendmentTable, reasonRow } from "../../sheets/tables/amendments";
import { WorkbookRefusal, type Clock, type WorkbookTables } from "../workbook/ports";
import type { FoundCorrection } from "../status/yearPart";

/** Why a later correction (*efterfølgende rettelse*) was made, and who says so. */
export type CorrectionReason = { correction: FoundCorrection; reason: string; by: string };

/**
 * Writes why something that was reported is another now: a row of Ændringer of the kind Rettelse. It changes no
 * version of the goal, and the closed status stays as it is.
 * @throws WorkbookRefusal where the reason or the name is missing; nothing has been written then.
 */
export async function writeReason(
  workbook: WorkbookTables,
  { correction, reason, by }: CorrectionReason,
  today: Clock,
): Promise<void> {
  if (reason.trim() === "") throw new WorkbookRefusal("reasonMissing", "");
  if (by.trim() === "") throw new WorkbookRefusal("byMissing", "");
  const { tables, dates1904 } = await workbook.read({ toWrite: ["Ændringer"] });
  const wanted = correctionReason(correction, { reason: reason.trim(), decidedBy: by.trim() }, today());
  // A second run of the job finds what the first one wrote.
  const { reasons } = readingOf(tables, dates1904).of(amendmentTable);
  if (reasons.some((each) => isSameReason(each, wanted))) return;
  await workbook.write({ rows: [reasonRow(wanted, dates1904)] });
}

/** The reason of a correction, by the key and the closed status that it is of. */
export function correctionReason(
  { contract, nr, part, asOf, field, was, now }: FoundCorrection,
  { reason, decidedBy }: Pick<Reason, "reason" | "decidedBy">,
  decided: CalendarDate,
): Reason {
  const cells = { before: correctedCell(field, was) ?? "", after: correctedCell(field, now) ?? "" };
  return { contract, nr, part, asOf, field: correctedNames[field], ...cells, reason, decidedBy, decided };
}

/** Whether two reasons are of one correction and say the same. */
export const isSameReason = (a: Reason, b: Reason): boolean =>
  comparableKey(a) === comparableKey(b) &&
  (["asOf", "field", "reason", "decidedBy", "decided"] as const).every((name) => a[name] === b[name]);
