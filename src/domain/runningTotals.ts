import { isBudgetUse } from "./budgetUse";
import type { ContractPeriod } from "./contractPeriod";
import { deadlineOf } from "./evaluation";
import type { Goal } from "./goal";
import {
  countingRows,
  countingValues,
  endingWithin,
  isPercent,
  numberOf,
  valuesOf,
  type Measurement,
  type Value,
} from "./measurement";
import { sumOf } from "./numbers";
import { elapsedOf, elapsedShare, pacingOf } from "./pacing";
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
 * rise, the latest is near what is expected by its date, and their sum is far above (DOMAIN.md §4). Under Seneste,
 * with no baseline and nothing said of the pacing, they rise and every one is near what is expected by its date.
 */
export function looksLikeRunningTotals(
  goal: Goal,
  measurements: readonly Measurement[],
  contract: ContractPeriod,
): boolean {
  const deadline = deadlineOf(goal, contract);
  const rows = endingWithin(countingRows(measurements, goal), contract.from, deadline);
  // Nearly every goal has figures that fall.
  if (rows.length < LEAST_ROWS || isFalling(rows, goal.unit)) return false;
  const values = valuesOf(rows, goal.unit);
  if (!onlyRise(values)) return false;
  const limit = goal.form === "milestone" ? null : limitOf(goal);
  if (limit === null || "missing" in limit) return false;
  const upper = limit.form === "between" ? limit.targetUpper : limit.target;
  const isNear = ({ period, value }: Value): boolean => {
    const share = elapsedShare(elapsedOf(contract, deadline, period.end));
    return value >= limit.target * share * NEAR_FROM && value <= upper * share * NEAR_TO;
  };
  if (limit.target <= 0) return false;
  if (goal.aggregation === "sum") {
    const last = values.at(-1);
    if (last === undefined || !isNear(last)) return false;
    const share = elapsedShare(elapsedOf(contract, deadline, last.period.end));
    return sumOf(values.map(({ value }) => value)) >= FAR * upper * share;
  }
  const assumed = goal.pacing === null && pacingOf(goal) === "constant";
  return goal.aggregation === "latest" && assumed && !isPercent(goal.unit) && values.every(isNear);
}

/** Whether figures of rows that stand in order of time fall from one to the next. */
function isFalling(rows: readonly Measurement[], unit: string): boolean {
  let before = -Infinity;
  for (const row of rows) {
    const value = numberOf(row, unit) ?? before;
    if (value < before) return true;
    before = value;
  }
  return false;
}

/** Whether figures, in order of time, never fall and rise at least once. */
export function onlyRise(values: readonly Value[]): boolean {
  const steps = values.slice(1).map(({ value }, index) => value - (values[index]?.value ?? value));
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0);
}

/** From which share of the year's limit a figure early in the year is the whole year's, not what is used so far. */
const WHOLE_YEAR_FROM = 0.75;

/**
 * Whether the figures of a budget's use (*forbrugt andel af et budget*) look like a forecast of the whole year's, and
 * nothing is said of the pacing: they fall, or stand near the year's limit from early on.
 */
export function looksLikeWholeYears(
  goal: Goal,
  measurements: readonly Measurement[],
  contract: ContractPeriod,
): boolean {
  const limit = limitOf(goal);
  if (goal.pacing !== null || !isBudgetUse(goal) || "missing" in limit) return false;
  const deadline = deadlineOf(goal, contract);
  const values = endingWithin(countingValues(measurements, goal), contract.from, deadline);
  const first = values[0];
  if (first === undefined) return false;
  const falls = values.slice(1).some(({ value }, index) => value < (values[index]?.value ?? value));
  const share = elapsedShare(elapsedOf(contract, deadline, first.period.end));
  return falls || (share < WHOLE_YEAR_FROM && first.value >= limit.target * WHOLE_YEAR_FROM);
}
