import type { Goal } from "../domain/goal";
import type { summaryWords } from "./da/goalWords";
import type { NumberTexts } from "./numbers";
import type { Worded } from "./worded";

export type SummaryWords = Worded<typeof summaryWords>;

/** A goal's row in one line, in the words and number format of a language. */
export function goalSummaries(words: SummaryWords, { formatNumber, formatDate }: NumberTexts): (goal: Goal) => string {
  const number = (value: number): string => formatNumber(value, 4);
  return ({ form, target, targetUpper, unit, baseline, change, changeKind, aggregation, deadline }) => {
    const suffix = unit === "" || unit === "antal" ? "" : words.unit(unit);
    const upper = form === "between" ? `–${targetUpper === null ? "?" : number(targetUpper)}` : "";
    const figure = form === "milestone" || target === null ? "" : ` ${number(target)}${upper}${suffix}`;
    return [
      form === null ? "" : `${words.forms[form]}${figure}`,
      baseline === null ? "" : words.baseline(number(baseline)),
      change === null
        ? ""
        : words.change(`${number(change)}${changeKind === null ? "" : words.changeKinds[changeKind]}`),
      form === "milestone" ? "" : words.aggregations[aggregation],
      deadline === null ? "" : words.deadline(formatDate(deadline)),
    ]
      .filter((part) => part !== "")
      .join(" · ");
  };
}
