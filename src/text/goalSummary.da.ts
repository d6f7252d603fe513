import type { Goal } from "../domain/goal";
import { formatDate, formatNumber } from "./numbers.da";
import { aggregations, changeKinds, goalForms } from "./terms.da";

/** What a goal's row says, in one line: "Mindst 36 pct. · Gennemsnit · frist 31. december 2009". */
export function goalSummary(goal: Goal): string {
  const { form, target, targetUpper, unit, baseline, change, changeKind, aggregation, deadline } = goal;
  const number = (value: number): string => formatNumber(value, 4);
  const suffix = unit === "" || unit === "antal" ? "" : ` ${unit}`;
  const upper = form === "between" ? `–${targetUpper === null ? "?" : number(targetUpper)}` : "";
  const figure = form === "milestone" || target === null ? "" : ` ${number(target)}${upper}${suffix}`;
  const kind = changeKind === null || changeKind === "absolute" ? "" : ` ${changeKinds[changeKind].toLowerCase()}`;
  return [
    form === null ? "" : `${goalForms[form]}${figure}`,
    baseline === null ? "" : `fra ${number(baseline)}`,
    change === null ? "" : `ændring ${number(change)}${kind}`,
    form === "milestone" ? "" : aggregations[aggregation],
    deadline === null ? "" : `frist ${formatDate(deadline)}`,
  ].filter((part) => part !== "").join(" · ");
}
