import type { ChangeKind, Goal } from "./goal";
import { isPercent } from "./measurement";
import { bounded, decimalsOf, nearlyEqual } from "./numbers";

/** What a goal's figure is held against: the direction with its one bound, or both bounds of an interval. */
export type Limit =
  { form: "atLeast" | "atMost"; target: number } | { form: "between"; target: number; targetUpper: number };

export type MissingTarget = { missing: "form" | "target" | "baseline" | "targetUpper" | "boundsReversed" };

/**
 * The target (*måltal*) that follows from a baseline and an agreed change, DOMAIN.md §2: relative `b + |b|·c/100`,
 * points and absolute `b+c`. The change in pct. is of the size of the baseline, so that plus is a rise from -4 too.
 */
export function targetFromChange(baseline: number, change: number, kind: ChangeKind): number {
  return bounded(kind === "relative" ? baseline + bounded((Math.abs(baseline) * change) / 100) : baseline + change);
}

/** The goal's target for the whole year: the one stated, else baseline with change; `null` when neither is there. */
export function yearTargetOf(goal: Goal): number | null {
  if (goal.target !== null) return goal.target;
  if (goal.baseline === null || goal.change === null) return null;
  return targetFromChange(goal.baseline, goal.change, changeKindOf(goal));
}

/** The kind of change as stated; a change in a percentage with no kind is in points, any other in the goal's unit. */
export function changeKindOf(goal: Goal): ChangeKind {
  return goal.changeKind ?? (isPercent(goal.unit) ? "points" : "absolute");
}

/** The limit that the year's figure is held against, or what is missing for it. Not for milestones. */
export function limitOf(goal: Goal): Limit | MissingTarget {
  if (goal.form === null) return { missing: "form" };
  const target = yearTargetOf(goal);
  if (target === null) return { missing: goal.change !== null && goal.baseline === null ? "baseline" : "target" };
  if (goal.form !== "between") return { form: goal.form === "atMost" ? "atMost" : "atLeast", target };
  if (goal.targetUpper === null) return { missing: "targetUpper" };
  if (goal.targetUpper < target) return { missing: "boundsReversed" };
  return { form: "between", target, targetUpper: goal.targetUpper };
}

/**
 * Where a goal states its target *and* a baseline with a change, and the two do not agree to the decimals written
 * (DOMAIN.md §2): the target that follows, and the change that the stated target amounts to. The stated target stands.
 */
export function targetDisagreement(goal: Goal): { computedTarget: number; impliedChange: number } | null {
  const { target, baseline, change } = goal;
  if (target === null || baseline === null || change === null) return null;
  const kind = changeKindOf(goal);
  const computedTarget = targetFromChange(baseline, change, kind);
  const impliedChange = kind === "relative" ? relativeChange(baseline, target) : target - baseline;
  const agrees = roundsTo(computedTarget, target) && (impliedChange === null || roundsTo(impliedChange, change));
  return agrees || impliedChange === null ? null : { computedTarget, impliedChange };
}

/** Whether the agreed change points away from the goal's form: Mindst with a fall, Højst with a rise (DOMAIN.md §2). */
export function changesAgainstForm({ form, change }: Goal): boolean {
  if (change === null) return false;
  return (form === "atLeast" && change < 0) || (form === "atMost" && change > 0);
}

function relativeChange(baseline: number, target: number): number | null {
  return baseline === 0 ? null : ((target - baseline) / Math.abs(baseline)) * 100;
}

/** Whether a number rounds to another at the decimals with which that other is written. */
function roundsTo(value: number, written: number): boolean {
  const half = 0.5 * 10 ** -decimalsOf(written);
  const distance = Math.abs(value - written);
  return distance < half || nearlyEqual(distance, half);
}

/**
 * The change that makes a goal whose figures disagree agree with its stated target, with as few decimals as do, one at
 * least; `null` where nothing disagrees.
 */
export function agreeingChange(goal: Goal): number | null {
  const differs = targetDisagreement(goal);
  if (differs === null) return null;
  const rounded = [1, 2, 3, 4, 5, 6].map((decimals) => Number(differs.impliedChange.toFixed(decimals)));
  return rounded.find((change) => targetDisagreement({ ...goal, change }) === null) ?? differs.impliedChange;
}
