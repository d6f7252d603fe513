import { isBudgetUse } from "./budgetUse";
import { addMonths, type CalendarDate } from "./calendarDate";
import { endOfPeriodMonth, MOST_MONTHS, type ContractPeriod } from "./contractPeriod";
import type { ProfilePoint } from "./pacing";
import { elapsedOf } from "./pacing";
import { evaluateGoal } from "./evaluateGoal";
import { deadlineOf, type Evaluation } from "./evaluation";
import { accumulates, type Goal } from "./goal";
import type { Figure, Measurement } from "./measurement";
import { decimalsOf } from "./numbers";
import { wholePeriod, type Period } from "./period";
import { periodAt } from "./regularPeriod";
import type { Thresholds } from "./status";
import { limitOf } from "./target";

/** What a goal that is being written is tried in: its contract's period and limits, and its profile if it has one. */
export type TrialSetting = { period: ContractPeriod; thresholds: Thresholds; profile: readonly ProfilePoint[] };

/**
 * The goal as it would be judged at a date if its figure came to this (*prøvetal*). Rows are made up for every month
 * to the deadline, evenly for what adds up, and judged as any others. Of a milestone 1 is done on the deadline, and 0
 * is not done.
 */
export function trialOf(
  goal: Goal,
  figure: number,
  asOf: CalendarDate,
  { period, thresholds, profile }: TrialSetting,
): Evaluation {
  return evaluateGoal({ goal, period, asOf, measurements: madeUp(goal, period, figure), profile, thresholds });
}

/**
 * The days that a goal is tried at: the middle of the contract's period unless the deadline comes first, and the day
 * it is judged finally.
 */
export function trialDates(goal: Goal, period: ContractPeriod): { midYear: CalendarDate | null; end: CalendarDate } {
  const end = goal.aggregation === "deviation" && goal.form !== "milestone" ? period.to : deadlineOf(goal, period);
  const midYear = endOfPeriodMonth(period.from, Math.max(1, Math.floor(period.months / 2)));
  return { midYear: midYear < end ? midYear : null, end };
}

const row = (goal: Goal, period: Period, figure: Figure): Measurement => ({
  contract: goal.contract,
  nr: goal.nr,
  part: goal.part,
  period,
  figure,
  numerator: null,
  denominator: null,
  provisional: false,
});

function madeUp(goal: Goal, contract: ContractPeriod, figure: number): Measurement[] {
  const deadline = deadlineOf(goal, contract);
  const { total } = elapsedOf(contract, deadline, deadline);
  const number = (value: number): Figure => ({ kind: "number", value });
  const month = (index: number): Period => {
    const end = endOfPeriodMonth(contract.from, index);
    return { kind: "month", start: addMonths(contract.from, index - 1), end: end < deadline ? end : deadline };
  };
  if (goal.form === "milestone") return figure === 1 ? [row(goal, month(total), { kind: "date", date: deadline })] : [];
  if (goal.aggregation === "deviation") {
    return [
      row(goal, periodAt("month", deadline), number(100 + figure)),
      row(goal, wholePeriod(contract), number(100)),
    ];
  }
  const months = Math.min(MOST_MONTHS, total);
  const runs = goal.aggregation === "yearToDate" || isBudgetUse(goal);
  const each = runs || accumulates(goal.aggregation) ? figure / total : figure;
  const by = (index: number): number => (runs ? each * (index + 1) : each);
  return Array.from({ length: months }, (_, index) => row(goal, month(index + 1), number(by(index))));
}

/** How much of the agreed change a trial starts with, and how far from a target it starts where there is no change. */
const OF_CHANGE = 0.75;
const OFF_TARGET = 0.04;

/**
 * A figure that tells how the goal is judged: most of the way from baseline to target, else just off the target, with
 * the decimals that the goal is written with. `null` where the goal lacks what it is judged by.
 */
export function tellingFigure(goal: Goal): number | null {
  if (goal.form === "milestone") return 1;
  const limit = limitOf(goal);
  if ("missing" in limit) return null;
  const { target } = limit;
  const { baseline } = goal;
  const decimals = Math.min(4, Math.max(decimalsOf(target), decimalsOf(baseline ?? 0)));
  const rounded = (value: number): number => Number(value.toFixed(decimals));
  const away = limit.form === "atMost" ? 1 : -1;
  const between =
    baseline === null || limit.form === "between" ? target : rounded(baseline + (target - baseline) * OF_CHANGE);
  if (between !== target && between !== baseline) return between;
  const near = rounded(target + away * Math.abs(target) * OFF_TARGET);
  return near === target ? rounded(target + away * 10 ** -decimals) : near;
}

/** The least and the most that a trial figure may be moved to, and by how much at a time. */
export type TrialRange = { least: number; most: number; step: number };

export function trialRange(goal: Goal): TrialRange | null {
  const limit = limitOf(goal);
  if (goal.form === "milestone" || "missing" in limit) return null;
  const ends = [
    limit.target,
    ...(limit.form === "between" ? [limit.targetUpper] : []),
    ...(goal.baseline === null ? [] : [goal.baseline]),
  ];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const air = high === low ? Math.max(1, Math.abs(high) * 0.2) : (high - low) * 0.5;
  const decimals = Math.min(4, Math.max(...ends.map(decimalsOf), air < 2 ? 1 : 0));
  const [least, most] = [Number((low - air).toFixed(decimals)), Number((high + air).toFixed(decimals))];
  return { least: low >= 0 ? Math.max(0, least) : least, most, step: 10 ** -decimals };
}

/** What is expected by the end of each month, from the start of the contract's period; `null` where nothing is yet. */
export type PathPoint = { month: number; expected: number | null; upper: number | null };

/** The path that a goal is to follow (*periodisering*), month by month to the day that it is judged finally. */
export function expectedPath(goal: Goal, setting: TrialSetting): PathPoint[] {
  const { period } = setting;
  const { end } = trialDates(goal, period);
  const { total } = elapsedOf(period, end, end);
  return Array.from({ length: Math.min(MOST_MONTHS, total) + 1 }, (_, month) => {
    const asOf = month === total ? end : endOfPeriodMonth(period.from, month);
    const { expected, expectedUpper } = evaluateGoal({ goal, asOf, measurements: [], ...setting });
    return { month, expected, upper: expectedUpper };
  });
}
