import type { Goal, Method } from "./goal";
import { bounded, nearlyEqual } from "./numbers";
import type { Expected } from "./pacing";
import { yearTargetOf, type Limit } from "./target";

/** The favourable deviation (*afvigelse*) in the goal's own unit: minus is a miss (DOMAIN.md §4). */
export function deviationOf(limit: Limit, actual: number): number {
  if (limit.form === "between") return Math.min(0, bounded(actual - limit.target), bounded(limit.targetUpper - actual));
  return bounded(limit.form === "atLeast" ? actual - limit.target : limit.target - actual);
}

/** Fulfilled, yes or no (*opfyldt*): on the unrounded figure, and equality is yes. */
export function isMet(limit: Limit, actual: number): boolean {
  return deviationOf(limit, actual) >= 0 || nearlyEqual(actual, boundFor(limit, actual));
}

/** The bound that a figure is judged by: the target, or of an interval the bound that is nearest on its side. */
function boundFor(limit: Limit, actual: number): number {
  return limit.form === "between" && actual > limit.targetUpper ? limit.targetUpper : limit.target;
}

/** Degree of fulfilment (*målopfyldelse*) by Metode Niveau: `1 + d/|t′|`; with t′ = 0 it is 1 when met, else 0. */
export function degreeByLevel(limit: Limit, actual: number): number {
  const bound = boundFor(limit, actual);
  const deviation = deviationOf(limit, actual);
  if (bound === 0) return deviation >= 0 ? 1 : 0;
  return bounded(1 + deviation / Math.abs(bound));
}

/** Degree by Metode Ændring: the share of the agreed change that is delivered, `(a−b′)/(t′−b′)`. */
export function degreeByChange(target: number, baseline: number, actual: number): number {
  return bounded(bounded(actual - baseline) / bounded(target - baseline));
}

/**
 * The method that a goal is to be judged by (*metode*): the one stated, else Ændring where it has a baseline and an
 * agreed change other than 0, else Niveau. An interval has no single figure to change towards: Niveau.
 */
export function wantedMethod(goal: Goal): Method {
  if (goal.form === "between") return "level";
  if (goal.method !== null) return goal.method;
  const target = yearTargetOf(goal);
  if (goal.baseline === null || target === null) return "level";
  const change = goal.change ?? (nearlyEqual(target, goal.baseline) ? 0 : target - goal.baseline);
  return change === 0 ? "level" : "change";
}

/** Degree of fulfilment and the method that gave it. */
export type Degree = { degree: number; method: Method };

/**
 * The degree by the method wanted. Niveau takes over where Ændring has no meaning: without a baseline, where the
 * baseline is the target (*fastholdes*), and where the target lies on the unfavourable side of the baseline ("må
 * højst stige 5 pct."), since a share of that change would grow as the goal is missed by more.
 */
export function degreeOf(expected: Expected, actual: number, wanted: Method): Degree {
  const { limit, baseline } = expected;
  if (wanted === "change" && baseline !== null && aimsAhead(limit, baseline)) {
    return { degree: degreeByChange(limit.target, baseline, actual), method: "change" };
  }
  return { degree: degreeByLevel(limit, actual), method: "level" };
}

function aimsAhead(limit: Limit, baseline: number): boolean {
  if (limit.form === "between" || nearlyEqual(limit.target, baseline)) return false;
  return limit.form === "atLeast" ? limit.target > baseline : limit.target < baseline;
}
