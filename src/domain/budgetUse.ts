import type { Goal } from "./goal";
import { isPercent } from "./measurement";

const USE = /(?:^|[^\p{L}])(brug(e|es|er|t|te)?|forbrug\p{L}*|anvend(e|es|er|t|te)?)(?!\p{L})/iu;
const BUDGET = /(budget|bevilling)/iu;

/**
 * Whether a goal's figure is the share of a budget that has been used so far (*forbrugt andel af et budget*): "Centret
 * skal bruge højst 100 pct. af sit driftsbudget". Such a figure starts at 0, only rises, and ends on the year's use. A
 * goal with a baseline, or under another aggregation than Seneste, says itself how it runs.
 */
export function isBudgetUse({ form, aggregation, unit, baseline, change, text }: Goal): boolean {
  const ofYear = (form === "atMost" || form === "between") && aggregation === "latest";
  return ofYear && baseline === null && change === null && isPercent(unit) && USE.test(text) && BUDGET.test(text);
}

/**
 * Whether a goal is about a budget, so that a report shows it by itself: one for its use, or one of *Ressourcer* that
 * names a budget, such as how far a forecast of the use may be off (DOMAIN.md §4b).
 */
export function isBudgetGoal(goal: Goal): boolean {
  return isBudgetUse(goal) || (goal.area === "resources" && BUDGET.test(goal.text));
}
