import { goalSummary as danishGoalSummary } from "../da/goalSummary";

export let goalSummary = danishGoalSummary;

/** Takes these texts in another language; whatever shows them must be rendered anew after it. */
export function speakGoalSummary(texts: { goalSummary: typeof goalSummary }): void {
  ({ goalSummary } = texts);
}
