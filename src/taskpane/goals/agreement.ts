import type { Agreement } from "../../app/year/amendGoal";
import type { CalendarDate } from "../../domain/calendarDate";
import type { AgreedKind } from "../../domain/amendment";
import { amendText } from "../../text/spoken/goals";

/** How an amendment was agreed, as it is being typed; `…Typed` is what stands in a field and is no date. */
export type TypedAgreement = {
  kind: AgreedKind | null;
  from: CalendarDate | null;
  fromTyped: string | null;
  reason: string;
  decidedBy: string;
  decided: CalendarDate | null;
  decidedTyped: string | null;
};

export const NOTHING_AGREED: TypedAgreement = {
  kind: null,
  from: null,
  fromTyped: null,
  reason: "",
  decidedBy: "",
  decided: null,
  decidedTyped: null,
};

/** The agreement as it can be written, or the sentence of the first thing that it lacks. */
export function readAgreement({ kind, from, reason, decidedBy, decided }: TypedAgreement): Agreement | string {
  if (kind === null) return amendText.kindWanted;
  if (from === null) return amendText.fromWanted;
  if (reason.trim() === "") return amendText.reasonWanted;
  if (decidedBy.trim() === "") return amendText.decidedByWanted;
  if (decided === null) return amendText.decidedWanted;
  return { kind, from, reason, decidedBy, decided };
}
