import { isBudgetUse } from "./budgetUse";
import type { CalendarDate } from "./calendarDate";
import { endOfPeriodMonth, finishedMonths, monthsBegun, periodBefore, type ContractPeriod } from "./contractPeriod";
import { accumulates, type Aggregation, type Goal, type Pacing } from "./goal";
import { endingWithin, type Value } from "./measurement";
import { bounded, sumOf } from "./numbers";
import { lengthInMonths } from "./period";
import type { Limit } from "./target";

/**
 * A typed profile (*profil*): by the end of a month of the contract's period, the share of the year expected, 0 to 1.
 */
export type ProfilePoint = { month: number; share: number };

/** How far the goal's time has run: months finished, months in all, and whether its deadline has passed. */
export type Elapsed = { finished: number; total: number; deadlinePassed: boolean };

/** Time so far, from the first day of the contract's period to the deadline (*Frist*), DOMAIN.md §3. */
export function elapsedOf({ from, to, months }: ContractPeriod, deadline: CalendarDate, asOf: CalendarDate): Elapsed {
  const total = deadline === to ? months : monthsBegun(from, deadline);
  const deadlinePassed = asOf >= deadline;
  return { finished: deadlinePassed ? total : Math.min(total, finishedMonths(from, asOf)), total, deadlinePassed };
}

/** The share of time that has run, *e*: 0 to 1, and 1 from the deadline on. */
export function elapsedShare({ finished, total, deadlinePassed }: Elapsed): number {
  if (deadlinePassed) return 1;
  return total === 0 ? 0 : finished / total;
}

/**
 * The goal's pacing (*periodisering*), with the default that its aggregation has when the cell is empty. The share of a
 * budget used so far is held against the share of the year.
 */
export function pacingOf(goal: Goal): Pacing {
  if (goal.pacing !== null) return goal.pacing;
  if (goal.form === "milestone") return "yearEnd";
  if (goal.aggregation === "latest") return goal.baseline === null && !isBudgetUse(goal) ? "constant" : "linear";
  return DEFAULT_PACING[goal.aggregation];
}

const DEFAULT_PACING: Readonly<Record<Exclude<Aggregation, "latest">, Pacing>> = {
  sum: "linear",
  yearToDate: "linear",
  mean: "constant",
  everyPeriod: "constant",
  deviation: "yearEnd",
};

/**
 * The share of the year that a profile expects after so many months: straight lines between the typed points, from 0
 * at the start to 1 at the deadline. `null` without points.
 */
export function typedProfileShare(points: readonly ProfilePoint[], { finished, total }: Elapsed): number | null {
  if (points.length === 0) return null;
  const path = [{ month: 0, share: 0 }, ...[...points].sort((a, b) => a.month - b.month)];
  if (!path.some(({ month }) => month >= total)) path.push({ month: total, share: 1 });
  const before = path.filter(({ month }) => month <= finished).at(-1) ?? { month: 0, share: 0 };
  const after = path.find(({ month }) => month > finished) ?? before;
  if (after.month === before.month) return before.share;
  return before.share + ((after.share - before.share) * (finished - before.month)) / (after.month - before.month);
}

/** Weeks never fill a year of whole months to the day: this much may be missing. */
const MONTHS_MISSING = 0.5;

/**
 * The share that last year's rows give: what had come by the same month, of all that came by the month of the
 * deadline. Only sums add up this way. `null` unless the rows cover all those months: a gap is not a zero.
 */
export function lastYearShare(values: readonly Value[], period: ContractPeriod, elapsed: Elapsed): number | null {
  const { from } = periodBefore(period);
  const upTo = (month: number): Value[] => endingWithin(values, from, endOfPeriodMonth(from, month));
  const rows = upTo(elapsed.total);
  const total = sumOf(rows.map(({ value }) => value));
  const months = sumOf(rows.map(({ period }) => lengthInMonths(period)));
  if (total === 0 || months < elapsed.total - MONTHS_MISSING) return null;
  return bounded(sumOf(upTo(elapsed.finished).map(({ value }) => value)) / total);
}

/**
 * The share that last year's running totals (*år til dato*) give: the one by the same month, of the deadline's month.
 * `null` unless both are there.
 */
export function lastYearToDateShare(
  values: readonly Value[],
  period: ContractPeriod,
  { finished, total }: Elapsed,
): number | null {
  const { from } = periodBefore(period);
  const by = (month: number): number | null =>
    month === 0 ? 0 : (values.findLast((each) => each.period.end === endOfPeriodMonth(from, month))?.value ?? null);
  const [soFar, whole] = [by(finished), by(total)];
  return soFar === null || whole === null || whole === 0 ? null : bounded(soFar / whole);
}

/** What is expected by now (*forventet nu*), t′, and the baseline by now, b′. */
export type Expected = { limit: Limit; baseline: number | null };

/** Expected so far, from the share of the year's path that should be behind us (DOMAIN.md §3, the table). */
export function expectedNow(
  limit: Limit,
  baseline: number | null,
  aggregation: Aggregation,
  pacing: Pacing,
  share: number,
): Expected {
  if (pacing === "constant" || pacing === "yearEnd") return { limit, baseline };
  const from = accumulates(aggregation) ? 0 : (baseline ?? 0);
  const paced = (t: number): number => bounded(from + bounded(bounded(t - from) * share));
  const pacedBaseline = accumulates(aggregation) && baseline !== null ? bounded(baseline * share) : baseline;
  if (limit.form !== "between") return { limit: { ...limit, target: paced(limit.target) }, baseline: pacedBaseline };
  return {
    limit: { ...limit, target: paced(limit.target), targetUpper: paced(limit.targetUpper) },
    baseline: pacedBaseline,
  };
}
