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

/** Fewer rows rise by chance, unless each of them is very near what is expected by its date. */
const LEAST_ROWS = 3;
/** How near what is expected by time a total is: from half of it to half as much again. */
const NEAR_FROM = 0.5;
const NEAR_TO = 1.5;
/** From how many times what is expected a sum is far above it; of two rows that are each very near, a little less. */
const FAR = 1.5;
const FAR_OF_TWO = 1.3;
const VERY_NEAR_FROM = 0.85;
const VERY_NEAR_TO = 1.15;
/** From how many rows on totals are known by their even steps, however far they are from what is expected. */
const STEADY_ROWS = 4;
/** A total that is corrected falls to nine tenths of the one before at least. */
const CORRECTED_FROM = 0.9;

/** Whether a figure lies between so many times and so many times what is expected by its date. */
type IsNear = (value: Value, from?: number, to?: number) => boolean;

/**
 * Whether a goal's rows look like running totals (*år til dato*) under another aggregation. Under Sum their sum is far
 * above what is expected by time, while they only ever rise to near it (DOMAIN.md §4); or are each near it, but for
 * one that is corrected; or rise in even steps, the first of which begins at 0. Under Seneste, with no baseline and
 * nothing said of the pacing, they rise and every one is near what is expected by its date.
 */
export function looksLikeRunningTotals(
  goal: Goal,
  measurements: readonly Measurement[],
  contract: ContractPeriod,
): boolean {
  const rows = endingWithin(countingRows(measurements, goal), contract.from, deadlineOf(goal, contract));
  // Nearly every goal has figures that fall more than once.
  if (rows.length < 2 || fallsOften(rows, goal.unit)) return false;
  const [values, isNear] = [valuesOf(rows, goal.unit), nearness(goal, contract)];
  const last = values.at(-1);
  if (last === undefined || isNear === null) return false;
  if (goal.aggregation !== "sum") {
    const assumed = goal.pacing === null && pacingOf(goal) === "constant";
    const risesNear = values.length >= LEAST_ROWS && onlyRise(values) && values.every((value) => isNear(value));
    return goal.aggregation === "latest" && assumed && !isPercent(goal.unit) && risesNear;
  }
  const sum = { ...last, value: sumOf(values.map(({ value }) => value)) };
  const isFar = (times: number): boolean => isNear(sum, times, Infinity);
  if (values.length === 2)
    return values.every((value) => isNear(value, VERY_NEAR_FROM, VERY_NEAR_TO)) && isFar(FAR_OF_TWO);
  if (values.length < LEAST_ROWS || !isFar(FAR)) return false;
  if (onlyRise(values)) return isNear(last) || (values.length >= STEADY_ROWS && risesFromNothing(values));
  return values.length >= STEADY_ROWS && isCorrectedOnce(values) && values.every((value) => isNear(value));
}

/**
 * Whether rows under År til dato look like each month's own figure: they are no totals by name, do not rise all the
 * way, and the latest is far below what is expected by time, while their sum is near it.
 */
export function looksLikeOwnMonths(
  goal: Goal,
  measurements: readonly Measurement[],
  contract: ContractPeriod,
): boolean {
  if (goal.aggregation !== "yearToDate") return false;
  const values = endingWithin(countingValues(measurements, goal), contract.from, deadlineOf(goal, contract));
  const [last, isNear] = [values.at(-1), nearness(goal, contract)];
  if (last === undefined || isNear === null) return false;
  const steps = stepsOf(values);
  const areOwn = values.length >= LEAST_ROWS && values.slice(1).every(({ period }) => period.start > contract.from);
  const sum = { ...last, value: sumOf(values.map(({ value }) => value)) };
  return areOwn && steps.some((step) => step <= 0) && isNear(last, 0, NEAR_FROM) && isNear(sum);
}

/** How near figures are to what a goal expects by their dates; `null` for one without a limit above 0. */
function nearness(goal: Goal, contract: ContractPeriod): IsNear | null {
  const limit = goal.form === "milestone" ? null : limitOf(goal);
  if (limit === null || "missing" in limit || limit.target <= 0) return null;
  const [deadline, upper] = [deadlineOf(goal, contract), limit.form === "between" ? limit.targetUpper : limit.target];
  return ({ period, value }, from = NEAR_FROM, to = NEAR_TO) => {
    const share = elapsedShare(elapsedOf(contract, deadline, period.end));
    const low = from > 1 ? upper : limit.target;
    return value >= low * share * from && value <= upper * share * to;
  };
}

/** Whether figures of rows that stand in order of time fall more than once from one to the next. */
function fallsOften(rows: readonly Measurement[], unit: string): boolean {
  let [before, falls] = [-Infinity, 0];
  for (const row of rows) {
    const value = numberOf(row, unit) ?? before;
    if (value < before) falls += 1;
    if (falls > 1) return true;
    before = value;
  }
  return false;
}

const stepsOf = (values: readonly Value[]): number[] =>
  values.slice(1).map(({ value }, index) => value - (values[index]?.value ?? value));

/** Whether the first figure is a step like the others, as of totals that begin at 0, and no step is many of them. */
function risesFromNothing(values: readonly Value[]): boolean {
  const steps = stepsOf(values);
  const mean = sumOf(steps) / steps.length;
  return (values[0]?.value ?? 0) <= 2 * mean && steps.every((step) => step <= 3 * mean);
}

/** Whether one figure is a little under the one before it, and all others are above. */
function isCorrectedOnce(values: readonly Value[]): boolean {
  const falls = values.slice(1).filter(({ value }, index) => value < (values[index]?.value ?? value));
  const isSmall = values.every(({ value }, index) => value >= CORRECTED_FROM * (values[index - 1]?.value ?? 0));
  return falls.length === 1 && isSmall;
}

/** Whether figures, in order of time, never fall and rise at least once. */
export function onlyRise(values: readonly Value[]): boolean {
  const steps = stepsOf(values);
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
