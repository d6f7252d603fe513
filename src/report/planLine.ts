import type { CalendarDate } from "../domain/calendarDate";
import { isOpen, isOverdue, type ActionPlan } from "../domain/year/actionPlan";
import { formatDate } from "../text/da/numbers";
import { statusSheet } from "../text/da/status";
import { planStates } from "../text/da/year";

/** How many characters of an action a line shows. */
const ACTION = 120;

/**
 * An action plan (*handlingsplan*) in one Danish line: what, who, by when, and how far. One past its deadline at the
 * date says so first. "Flere vejledere · Mette Holm · frist 31. august 2009 · I gang"
 */
export function planLine(plan: ActionPlan, asOf: CalendarDate): string {
  const { action, responsible, deadline, state } = plan;
  return [
    isOverdue(plan, asOf) ? statusSheet.planOverdue : "",
    shortened(action.trim().replace(/\s+/g, " ")),
    responsible.trim(),
    deadline === null ? statusSheet.planWithoutDeadline : statusSheet.planDue(formatDate(deadline)),
    planStates[state],
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The open plans of a goal, a line each, in the order of the table; "" where it has none. */
export function openPlanLines(plans: readonly ActionPlan[], asOf: CalendarDate): string {
  return plans
    .filter(isOpen)
    .map((plan) => planLine(plan, asOf))
    .join("\n");
}

function shortened(text: string): string {
  if (text.length <= ACTION) return text;
  const end = text.lastIndexOf(" ", ACTION);
  return `${text.slice(0, end === -1 ? ACTION : end)} …`;
}
