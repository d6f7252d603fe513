import type { Goal } from "../../domain/goal";
import { changeKindOf, yearTargetOf } from "../../domain/target";
import type { summaryWords } from "../da/goalWords";
import type { NumberTexts } from "../numbers";
import type { Worded } from "../worded";

export type SummaryWords = Worded<typeof summaryWords>;

/** A goal's row in one line, in the words and number format of a language. */
export function goalSummaries(words: SummaryWords, { formatNumber, formatDate }: NumberTexts): (goal: Goal) => string {
  const number = (value: number): string => formatNumber(value, 4).replace("-", "−");

  /** What is to be reached, with its unit: "Mindst 36 pct.", "Mellem −2 og 2 pct.". */
  function limitOf(goal: Goal): string {
    const { form, targetUpper, unit } = goal;
    const target = yearTargetOf(goal);
    if (form === null || form === "milestone" || target === null) return form === null ? "" : words.forms[form];
    const suffix = unit === "" || unit === "antal" ? "" : words.unit(unit);
    if (form !== "between") return `${words.forms[form]} ${number(target)}${suffix}`;
    return `${words.between(number(target), targetUpper === null ? "?" : number(targetUpper))}${suffix}`;
  }

  /** What the target comes from: "(412.854 − 5 pct.)". */
  function originOf(goal: Goal): string {
    const { baseline, change } = goal;
    if (baseline === null && change === null) return "";
    if (change === null) return words.baseline(number(baseline ?? 0));
    if (change === 0 && baseline !== null) return words.kept(number(baseline));
    const size = `${number(Math.abs(change))}${words.changeKinds[changeKindOf(goal)]}`;
    const sign = change < 0 ? "−" : "+";
    if (baseline === null && yearTargetOf(goal) === null)
      return words.withoutBaseline(change === 0 ? "" : `${sign}${size}`);
    return baseline === null ? words.change(`${sign}${size}`) : words.changed(number(baseline), sign, size);
  }

  return (goal) =>
    [
      `${limitOf(goal)}${goal.form === "milestone" ? "" : originOf(goal)}`.trim(),
      goal.form === "milestone" ? "" : words.aggregations[goal.aggregation],
      goal.deadline === null ? "" : words.deadline(formatDate(goal.deadline)),
    ]
      .filter((part) => part !== "")
      .join(" · ");
}
