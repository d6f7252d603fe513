import { evaluateGoal } from "../../domain/evaluateGoal";
import type { Evaluation } from "../../domain/evaluation";
import { foldedText } from "../../domain/foldedText";
import { goalId } from "../../domain/goal";
import { basisMark } from "../../domain/year/closedStatus";
import { foldedKey } from "../../domain/year/followed";
import type { CaseMatter } from "./caseMatter";

/**
 * A judgement with the figures that it was made from, for charts and single months. Of a closed status they are those
 * of Målinger, as long as they are the ones that it was closed with: "edited" where they are others by now, null where
 * the closed goal is not found.
 */
export function figuresBehind(
  evaluation: Evaluation,
  { book, year, goalNow }: CaseMatter,
): Evaluation | "edited" | null {
  if (!evaluation.closed) return evaluation;
  const { goal, asOf, period } = evaluation;
  const closed = year.closed
    .flatMap(({ rows }) => rows)
    .find((row) => row.asOf === asOf && foldedKey(row.goal) === foldedKey(goal));
  const contract = book.contracts.find(({ name }) => foldedText(name) === foldedText(goal.contract));
  if (closed === undefined || contract === undefined) return null;
  const key = goalId(goalNow(goal, asOf));
  const again = evaluateGoal({
    goal,
    period,
    asOf,
    measurements: book.measurements.filter((row) => goalId(row) === key),
    profile: book.profiles.filter((row) => goalId(row) === key).flatMap(({ points }) => points),
    thresholds: contract.thresholds,
  });
  return basisMark(again) === closed.basis ? { ...evaluation, basis: again.basis } : "edited";
}
