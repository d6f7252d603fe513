import type { GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import type { Owed } from "../../domain/year/owed";

/** The goals that owe a remark (*bemærkning*): one of a goal with parts where any of its parts owes one. */
export function goalsOwingRemarks(
  goals: readonly GoalStatus[],
  { remarks }: Pick<Owed, "remarks">,
): readonly GoalStatus[] {
  const silent = new Set(remarks.map(({ evaluation }) => evaluation));
  const owes = (evaluation: Evaluation): boolean => silent.has(evaluation);
  return goals.filter(({ parts }) => parts.some(owes));
}
