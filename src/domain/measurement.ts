import type { CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import { goalId, type Goal, type GoalKey } from "./goal";
import { groupBy } from "./groupBy";
import { bounded } from "./numbers";
import { comparePeriods, holds, periodId, type Period } from "./period";

/** What a row of Målinger says: a number, or for a milestone a date or Ja/Nej. */
export type Figure =
  | { kind: "number"; value: number }
  | { kind: "date"; date: CalendarDate }
  | { kind: "yesNo"; yes: boolean }
  | { kind: "none" };

/** One row of Målinger (*måling*): one goal, one period. Percentages are 94.7, never 0.947. */
export type Measurement = GoalKey & {
  period: Period;
  figure: Figure;
  /** *Tæller* and *Nævner* of a share. */
  numerator: number | null;
  denominator: number | null;
  /** *Foreløbig*. */
  provisional: boolean;
};

const grouped = new WeakMap<readonly Measurement[], ReadonlyMap<string, readonly Measurement[]>>();

/** The rows of each goal by its `goalId`. Grouped once for a list of rows: many rules ask. */
export function rowsByGoal(measurements: readonly Measurement[]): ReadonlyMap<string, readonly Measurement[]> {
  const known = grouped.get(measurements) ?? groupBy(measurements, goalId);
  grouped.set(measurements, known);
  return known;
}

/** Whether a row of Målinger holds a figure, or a share that gives one. A share of nothing (Nævner 0) is none. */
export function hasFigure({ figure, numerator, denominator }: Measurement): boolean {
  if (denominator === 0) return false;
  return figure.kind !== "none" || (numerator !== null && denominator !== null);
}

/** A measurement read as one number. */
export type Value = {
  period: Period;
  value: number;
  numerator: number | null;
  denominator: number | null;
  provisional: boolean;
};

/** Whether a unit is per cent, so that a share of one is written as 100. */
export function isPercent(unit: string): boolean {
  return /^(pct|procent|%)\.?(?![\s.-]*point)/i.test(unit.trim());
}

/**
 * The measurements of one goal as numbers, in order of time, one for each period: of two rows for the same period the
 * last one stands. A row without a value takes Tæller / Nævner (×100 for a percentage); one with neither is left out,
 * and so is a share of nothing (Nævner 0), whatever its value.
 */
export function valuesOf(measurements: readonly Measurement[], unit: string): Value[] {
  const byPeriod = new Map<string, Value>();
  for (const measurement of measurements) {
    const value = numberOf(measurement, unit);
    if (value === null) continue;
    const { period, numerator, denominator, provisional } = measurement;
    byPeriod.set(periodId(period), { period, value, numerator, denominator, provisional });
  }
  return [...byPeriod.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function numberOf({ figure, numerator, denominator }: Measurement, unit: string): number | null {
  if (denominator === 0) return null;
  if (figure.kind === "number") return figure.value;
  if (figure.kind === "yesNo") return figure.yes ? 1 : 0;
  if (figure.kind === "date" || numerator === null || denominator === null) return null;
  return bounded((numerator / denominator) * (isPercent(unit) ? 100 : 1));
}

/**
 * The values that a goal's figure may be made of. In Sum and Gennemsnit a row that holds shorter rows of the goal (a
 * quarter beside its months) does not count; the shorter ones do (DOMAIN.md §3).
 */
export function countingValues(measurements: readonly Measurement[], { unit, aggregation }: Goal): Value[] {
  const values = valuesOf(measurements, unit);
  if (aggregation !== "sum" && aggregation !== "mean") return values;
  return values.filter(({ period }) => !values.some((other) => holds(period, other.period)));
}

/** Whether a value's period begins in the contract's; a week over its first day counts where it ends. */
export function beginsIn({ from }: ContractPeriod): (value: Value) => boolean {
  return ({ period }) => period.kind === "week" || period.start >= from;
}

/** The values whose last day lies in a span of days, both ends included. */
export function endingWithin(values: readonly Value[], from: CalendarDate, to: CalendarDate): Value[] {
  return values.filter(({ period }) => period.end >= from && period.end <= to);
}
