import type { GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";

/**
 * The goals without data (*uden data*) that measurements would help. A goal that has measurements and lacks its target
 * is told as an issue of the table Mål, and is not counted here.
 */
export function goalsLackingFigures(goals: readonly GoalStatus[]): readonly GoalStatus[] {
  const lacks = ({ status, basis }: Evaluation): boolean =>
    status === "noData" && (basis.lack === null || basis.values.length === 0);
  return goals.filter(({ status, parts }) => status === "noData" && parts.some(lacks));
}
