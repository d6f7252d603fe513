import { nearlyEqual } from "../../domain/numbers";
import type { Evaluation } from "../../domain/evaluation";
import { trialText } from "../../text/spoken/goals";

/**
 * What a degree is: a share of the agreed change, or fulfilment by level; of the year's, or of what is due by the date.
 */
export function shareWords({ goal, method, status, aggregation, expected, target }: Evaluation): string {
  if (aggregation === "everyPeriod") return trialText.ofPeriods;
  if (goal.form === "between") return status === "met" ? trialText.withinBounds : trialText.ofBound;
  const isWhole = expected !== null && target !== null && nearlyEqual(expected, target);
  if (method === "change") return isWhole ? trialText.ofChange : trialText.ofChangeByNow;
  return isWhole ? trialText.ofTarget : trialText.ofExpected;
}
