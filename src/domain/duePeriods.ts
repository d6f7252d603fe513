import { addDays, dateOf, type CalendarDate } from "./calendarDate";
import type { Goal } from "./goal";
import { hasFigure, type Measurement } from "./measurement";
import { comparePeriods, type Period } from "./period";
import { isLonger, isRegular, periodAt, periodsWithin, type RegularKind } from "./regularPeriod";

/**
 * The periods for which a goal lacks a figure within a chosen period, in the goal's own rhythm: a goal whose latest
 * figure is a quarter's lacks nothing in that quarter's first months, and one with monthly figures lacks the months of
 * a quarter that it does not have. Of *Seneste* only the last counts. A goal is not due after its deadline (*frist*).
 * @param chosen A month, quarter, half-year or year within the contract's year.
 */
export function duePeriods(goal: Goal, rows: readonly Measurement[], chosen: Period, year: number): Period[] {
  const periods = rows.filter(hasFigure).map(({ period }) => period);
  const deadline = goal.deadline ?? dateOf(year, 12, 31);
  const wanted =
    goal.aggregation === "deviation"
      ? comparedPeriods(deadline, year, chosen)
      : ownPeriods(goal, periods, chosen, year, deadline);
  return wanted.filter((period) => !isCovered(period, periods));
}

/** *Afvigelse* compares the month of the deadline with the whole year, and needs no other figure. */
function comparedPeriods(deadline: CalendarDate, year: number, chosen: Period): Period[] {
  const wholeYear = periodAt("year", dateOf(year, 12, 31));
  return [periodAt("month", deadline), wholeYear].filter(({ end }) => end >= chosen.start && end <= chosen.end);
}

function ownPeriods(
  goal: Goal,
  periods: readonly Period[],
  chosen: Period,
  year: number,
  deadline: CalendarDate,
): Period[] {
  if (chosen.start > deadline || !isRegular(chosen.kind)) return [];
  const own = rhythmOf(periods, year) ?? chosen.kind;
  if (isLonger(own, chosen.kind)) {
    const containing = periodAt(own, chosen.end);
    return containing.end === chosen.end ? [containing] : [];
  }
  const within = periodsWithin(own, chosen).filter(({ start }) => start <= deadline);
  return goal.aggregation === "latest" ? within.slice(-1) : within;
}

/** The kind of the latest figure in the year; weeks and single days tell of no rhythm. */
function rhythmOf(periods: readonly Period[], year: number): RegularKind | null {
  const ofYear = periods.filter(({ start }) => start.startsWith(String(year))).sort(comparePeriods);
  return (
    ofYear
      .map(({ kind }) => kind)
      .filter(isRegular)
      .at(-1) ?? null
  );
}

/**
 * Whether periods together hold every day of another; figures by week may lack the days of a week that runs beyond it.
 */
function isCovered(wanted: Period, periods: readonly Period[]): boolean {
  const sorted = periods.filter(({ kind }) => kind !== "instant").sort((a, b) => (a.start < b.start ? -1 : 1));
  let next = wanted.start;
  for (const { start, end } of sorted) if (start <= next && end >= next) next = addDays(end, 1);
  const byWeek = sorted.some(({ kind, start }) => kind === "week" && start >= wanted.start);
  return next > (byWeek ? addDays(wanted.end, -6) : wanted.end);
}
