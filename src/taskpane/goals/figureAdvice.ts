import type { Goal } from "../../domain/goal";
import { limitOf, targetFromChange, changeKindOf } from "../../domain/target";
import { goalsText } from "../../text/spoken/goals";

/** What is said beside the fields of a goal's figures: what lacks, and what follows from the others. */
export type FigureAdvice = Partial<
  Record<"target" | "targetUpper" | "baseline" | "change", { hint?: string; heed?: string }>
>;

export function figureAdvice(goal: Goal): FigureAdvice {
  if (goal.form === "milestone" || goal.form === null) return {};
  const { target, baseline, change } = goal;
  const limit = limitOf(goal);
  const missing = "missing" in limit ? limit.missing : null;
  return {
    ...(target === null && baseline !== null && change !== null
      ? { target: { hint: goalsText.computed(targetFromChange(baseline, change, changeKindOf(goal))) } }
      : {}),
    ...(missing === "target" ? { target: { heed: goalsText.targetWanted } } : {}),
    ...(missing === "targetUpper" ? { targetUpper: { heed: goalsText.upperWanted } } : {}),
    ...(change !== null && baseline === null ? { baseline: { heed: goalsText.baselineWanted } } : {}),
  };
}
