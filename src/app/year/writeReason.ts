import type { CalendarDate } from "../../domain/calendarDate";
import { correctedCell } from "../../report/correctionText";
import { correctedNames } from "../../text/da/year";
import type { Reason } from "../../domain/year/amendment";
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
  const { contract, nr, part, asOf, field, was, now } = correction;
  const decided: CalendarDate = today();
  const said = { contract, nr, part, asOf, reason: reason.trim(), decidedBy: by.trim(), decided };
  const cells = { before: correctedCell(field, was) ?? "", after: correctedCell(field, now) ?? "" };
  const wanted: Reason = { ...said, field: correctedNames[field], ...cells };
  // A second run of the job finds what the first one wrote.
  const { reasons } = readingOf(tables, dates1904).of(amendmentTable);
  if (reasons.some((each) => isSame(each, wanted))) return;
  await workbook.write({ rows: [reasonRow(wanted, dates1904)] });
}

const isSame = (a: Reason, b: Reason): boolean =>
  comparableKey(a) === comparableKey(b) &&
  (["asOf", "field", "reason", "decidedBy", "decided"] as const).every((name) => a[name] === b[name]);
