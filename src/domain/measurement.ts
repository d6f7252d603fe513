import type { CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import { goalId, type Goal, type GoalKey } from "./goal";
import { groupBy } from "./groupBy";
import { bounded } from "./numbers";
import { type Period } from "./period";
import { patternOf } from "./periodPattern";

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

/** The rows of each goal by its `goalId`. */
export type RowsByGoal = ReadonlyMap<string, readonly Measurement[]>;

const grouped = new WeakMap<readonly Measurement[], RowsByGoal>();

/** The rows of each goal by its `goalId`. Grouped once for a list of rows: many rules ask. */
export function rowsByGoal(measurements: readonly Measurement[]): RowsByGoal {
  const known = grouped.get(measurements) ?? groupBy(measurements, goalId);
  grouped.set(measurements, known);
  return known;
}

/** Tells `rowsByGoal` the groups of rows that were grouped as they were read, in the order of each goal's first. */
export function rememberGroups(measurements: readonly Measurement[], groups: RowsByGoal): void {
  grouped.set(measurements, groups);
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
  const known = percentUnits.get(unit);
  if (known !== undefined) return known;
  const found = /^(pct|procent|%)\.?(?![\s.-]*point)/i.test(unit.trim());
  if (percentUnits.size >= MOST_UNITS) percentUnits.clear();
  percentUnits.set(unit, found);
  return found;
}

/** Units that were asked about: a workbook has few, and every figure asks. */
const percentUnits = new Map<string, boolean>();
const MOST_UNITS = 1000;

/**
 * The measurements of one goal as numbers, in order of time, one for each period: of two rows for the same period the
 * last one stands. A row without a value takes Tæller / Nævner (×100 for a percentage); one with neither is left out,
 * and so is a share of nothing (Nævner 0), whatever its value.
 */
export function valuesOf(measurements: readonly Measurement[], unit: string): Value[] {
  const rows = withNumber(measurements, unit);
  const { isInOrder, inOrder } = patternOf(rows);
  return asValues(isInOrder ? rows : inOrder.map((at) => rows[at] as Measurement), unit);
}

/** The rows that give a number. */
function withNumber(measurements: readonly Measurement[], unit: string): readonly Measurement[] {
  return measurements.every((row) => numberOf(row, unit) !== null)
    ? measurements
    : measurements.filter((row) => numberOf(row, unit) !== null);
}

function asValues(rows: readonly Measurement[], unit: string): Value[] {
  return rows.map((row) => {
    const { period, numerator, denominator, provisional } = row;
    return { period, value: numberOf(row, unit) ?? 0, numerator, denominator, provisional };
  });
}

/** The number that a row gives; `null` where it gives none. */
export function numberOf({ figure, numerator, denominator }: Measurement, unit: string): number | null {
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
export function countingValues(measurements: readonly Measurement[], goal: Goal): Value[] {
  return asValues(countingRows(measurements, goal), goal.unit);
}

/** The rows of `countingValues`. */
export function countingRows(
  measurements: readonly Measurement[],
  { unit, aggregation }: Pick<Goal, "unit" | "aggregation">,
): readonly Measurement[] {
  const rows = withNumber(measurements, unit);
  const { isInOrder, inOrder, counting } = patternOf(rows);
  const places = aggregation === "sum" || aggregation === "mean" ? counting : inOrder;
  return isInOrder && places.length === rows.length ? rows : places.map((at) => rows[at] as Measurement);
}

/** Whether a value's period begins in the contract's; a week over its first day counts where it ends. */
export function beginsIn({ from }: ContractPeriod): (value: Value) => boolean {
  return ({ period }) => period.kind === "week" || period.start >= from;
}

/** The values (or rows) whose last day lies in a span of days, both ends included. */
export function endingWithin<Own extends { readonly period: Period }>(
  values: readonly Own[],
  from: CalendarDate,
  to: CalendarDate,
): Own[] {
  return values.filter(({ period }) => period.end >= from && period.end <= to);
}
