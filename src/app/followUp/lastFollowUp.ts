import { isCalendarDate } from "../../domain/calendarDate";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { isWrittenRow, type WrittenRow } from "../figures/lastWriting";
import type { WayBackKind } from "../workbook/wayBack";
import type { PlanChange } from "./planChange";
import type { RemarkChange } from "./remarkChange";

/** What was last written from the page, so that it can be taken back. */
export type LastFollowUp = {
  remarks: readonly RemarkChange[];
  figures: readonly WrittenRow[];
  plans: readonly PlanChange[];
};

/** How follow-up is taken back. */
export const FOLLOW_UP: WayBackKind<LastFollowUp> = { name: "LastFollowUp", isLast: isLastFollowUp };

/** Whether something that was kept is follow-up that can be taken back. */
export function isLastFollowUp(kept: unknown): kept is LastFollowUp {
  if (!isRecord(kept)) return false;
  const { remarks, figures, plans } = kept;
  return (
    [remarks, figures, plans].every(Array.isArray) &&
    (remarks as unknown[]).every(isRemarkChange) &&
    (figures as unknown[]).every(isWrittenRow) &&
    (plans as unknown[]).every(isPlanChange)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function isRemarkChange(kept: unknown): kept is RemarkChange {
  return (
    isRecord(kept) &&
    isRecord(kept["goal"]) &&
    isCalendarDate(String(kept["asOf"])) &&
    ["before", "after"].every((name) => typeof kept[name] === "string")
  );
}

function isPlanChange(kept: unknown): kept is PlanChange {
  return isRecord(kept) && (kept["before"] === null || isPlan(kept["before"])) && isPlan(kept["after"]);
}

function isPlan(kept: unknown): kept is ActionPlan {
  const texts = ["contract", "nr", "part", "cause", "action", "responsible", "expectedEffect", "state", "followUp"];
  return (
    isRecord(kept) &&
    texts.every((name) => typeof kept[name] === "string") &&
    ["deadline", "created"].every((name) => kept[name] === null || isCalendarDate(String(kept[name])))
  );
}
