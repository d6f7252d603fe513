import type { CalendarDate } from "../calendarDate";
import type { GoalKey } from "../goal";

/** *Tilstand* of an action plan: Planlagt, I gang, Gennemført, Opgivet. */
export type PlanState = "planned" | "underWay" | "done" | "abandoned";

/**
 * An action plan for one goal (*handlingsplan til målopfyldelse*, the contracts of 2009 §4): why the goal is missed,
 * what is done, who does it and by when. A goal may have several. "" and `null` are what nobody has written.
 */
export type ActionPlan = GoalKey & {
  /** *Årsag*. */
  cause: string;
  /** *Tiltag*. */
  action: string;
  /** *Ansvarlig*. */
  responsible: string;
  /** *Frist* of the plan, not of the goal. */
  deadline: CalendarDate | null;
  /** *Forventet virkning*. */
  expectedEffect: string;
  state: PlanState;
  /** *Oprettet*. */
  created: CalendarDate | null;
  /** *Opfølgning*: what has been said of the plan since. */
  followUp: string;
};

/** Whether a plan is still to be carried out: neither done nor abandoned. */
export function isOpen({ state }: Pick<ActionPlan, "state">): boolean {
  return state === "planned" || state === "underWay";
}

/** Whether a plan's own deadline has passed while it is open. On the deadline itself it has not. */
export function isOverdue(plan: Pick<ActionPlan, "state" | "deadline">, asOf: CalendarDate): boolean {
  return isOpen(plan) && plan.deadline !== null && plan.deadline < asOf;
}
