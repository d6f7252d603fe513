import { elapsedOf, elapsedShare, pacingOf } from "./pacing";
import type { ContractPeriod } from "./contractPeriod";
import { deadlineOf } from "./evaluation";
import type { Goal } from "./goal";
import { countingValues, endingWithin, type Measurement, type Value } from "./measurement";
import { sumOf } from "./numbers";
import { isPercent } from "./measurement";
import { limitOf } from "./target";

/** Fewer rows rise by chance. */
const LEAST_ROWS = 3;
/** How near what is expected by time a total is: from half of it to half as much again. */
const NEAR_FROM = 0.5;
const NEAR_TO = 1.5;
/** From how many times what is expected a sum is far above it. */
const FAR = 1.5;

/**
 * Whether a goal's rows look like running totals (*år til dato*) under another aggregation. Under Sum they only ever
 * rise, the latest is near what is expected by its date, and their sum is far above (DOMAIN.md §4). Under Seneste, with
 * no baseline and nothing said of the pacing, they rise and every one is near what is expected by its date.
 */
export function looksLikeRunningTotals(
  goal: Goal,
  measurements: readonly Measurement[],
  contract: ContractPeriod,
): boolean {
  const deadline = deadlineOf(goal, contract);
  const values = endingWithin(countingValues(measurements, goal), contract.from, deadline);
  if (values.length < LEAST_ROWS || !onlyRise(values)) return false;
  const limit = goal.form === "milestone" ? null : limitOf(goal);
  if (limit === null || "missing" in limit) return false;
  const upper = limit.form === "between" ? limit.targetUpper : limit.target;
  const isNear = ({ period, value }: Value): boolean => {
    const share = elapsedShare(elapsedOf(contract.from, deadline, period.end));
    return value >= limit.target * share * NEAR_FROM && value <= upper * share * NEAR_TO;
  };
  if (limit.target <= 0) return false;
  if (goal.aggregation === "sum") {
    const last = values.at(-1);
    if (last === undefined || !isNear(last)) return false;
    const share = elapsedShare(elapsedOf(contract.from, deadline, last.period.end));
    return sumOf(values.map(({ value }) => value)) >= FAR * upper * share;
  }
  const assumed = goal.pacing === null && pacingOf(goal) === "constant";
  return goal.aggregation === "latest" && assumed && !isPercent(goal.unit) && values.every(isNear);
}

function onlyRise(values: readonly Value[]): boolean {
  const steps = values.slice(1).map(({ value }, index) => value - (values[index]?.value ?? value));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}
