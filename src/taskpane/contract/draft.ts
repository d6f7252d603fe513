import type { ProposedGoal } from "../../app/proposeGoals";
import type { Goal } from "../../domain/goal";

/** The fields of a goal that hold a number to correct. */
export type NumberKey = "target" | "targetUpper" | "baseline" | "change";

/** A goal under review: as it was read, as it was corrected, and whether it is accepted. */
export type Draft = { id: number; proposed: ProposedGoal; goal: Goal; accepted: boolean; invalid: readonly NumberKey[] };

/** Goals to review; those without a doubt are accepted from the start. */
export function draftsOf(goals: readonly ProposedGoal[]): Draft[] {
  return goals.map((proposed, id) => ({ id, proposed, goal: proposed.goal, accepted: proposed.doubts.length === 0, invalid: [] }));
}

/** The goals to write, under the contract's name. */
export function acceptedGoals(drafts: readonly Draft[], contract: string): Goal[] {
  return drafts.filter(({ accepted }) => accepted).map(({ goal }) => ({ ...goal, contract }));
}
