import type { GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { goalId } from "../../domain/goal";
import { lacksRemark } from "../../domain/year/remarkDue";
import type { GoalPlace } from "../status/readStatus";

/**
 * The goals that owe a remark (*bemærkning*): a part of them is partly met or not met at its status date (I risiko,
 * Bagud, Delvist opfyldt or Ikke opfyldt), and nothing is written about that part.
 * @param places The remark of each part at its status date, by `goalId`; a part that is not there has none.
 */
export function goalsOwingRemarks(
  goals: readonly GoalStatus[],
  places: ReadonlyMap<string, GoalPlace>,
): readonly GoalStatus[] {
  const owes = (evaluation: Evaluation): boolean =>
    lacksRemark(evaluation, places.get(goalId(evaluation.goal))?.remark ?? "");
  return goals.filter(({ parts }) => parts.some(owes));
}
