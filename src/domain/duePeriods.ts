import { addDays, type CalendarDate } from "./calendarDate";
import { monthsBegun, type ContractPeriod } from "./contractPeriod";
import type { Goal } from "./goal";
import { hasFigure, type Measurement } from "./measurement";
import { comparePeriods, wholePeriod, type Period } from "./period";
import { isLonger, isRegular, periodAt, periodsWithin, type RegularKind } from "./regularPeriod";

/**
 * The periods for which a goal lacks a figure within a chosen period, in the goal's own rhythm: a goal whose latest
 * figure is a quarter's lacks nothing in that quarter's first months, and one with monthly figures lacks the months of
 * a quarter that it does not have. Of *Seneste* and *År til dato* only the last counts. A goal is not due after its
 * deadline (*frist*).
 * @param chosen A month, quarter, half-year or year within the contract's period, or the whole of it.
 */
export function duePeriods(
  goal: Goal,
  rows: readonly Measurement[],
  chosen: Period,
  contract: ContractPeriod,
): Period[] {
  return dueWithin(goal, rows, contract)(chosen);
}

/** `duePeriods` of one goal, which may be asked for several chosen periods. */
export function dueWithin(
  goal: Goal,
  rows: readonly Measurement[],
  contract: ContractPeriod,
): (chosen: Period) => Period[] {
  const periods = rows.filter(hasFigure).map(({ period }) => period);
  const deadline = goal.deadline ?? contract.to;
  if (goal.aggregation === "yearToDate") return (chosen) => dueTotals(periods, chosen, contract, deadline);
  const rhythm = rhythmOf(periods, contract);
  const inOrder = periods.filter(({ kind }) => kind !== "instant").sort((a, b) => (a.start < b.start ? -1 : 1));
  return (chosen) => {
    const wanted =
      goal.aggregation === "deviation"
        ? comparedPeriods(deadline, contract, chosen)
        : ownPeriods(goal, rhythm, chosen, deadline);
    return wanted.filter((period) => period.start >= contract.from && !isCovered(period, inOrder));
  };
}

/** *Afvigelse* compares the month of the deadline with the whole year, and needs no other figure. */
function comparedPeriods(deadline: CalendarDate, contract: ContractPeriod, chosen: Period): Period[] {
  return [periodAt("month", deadline), wholePeriod(contract)].filter(
    ({ end }) => end >= chosen.start && end <= chosen.end,
  );
}

function ownPeriods(goal: Goal, rhythm: RegularKind | null, chosen: Period, deadline: CalendarDate): Period[] {
  if (chosen.start > deadline) return [];
  if (!isRegular(chosen.kind) && rhythm === null) return [chosen];
  const own = rhythm ?? (isRegular(chosen.kind) ? chosen.kind : "month");
  if (isRegular(chosen.kind) && isLonger(own, chosen.kind)) {
    const containing = periodAt(own, chosen.end);
    return containing.end === chosen.end ? [containing] : [];
  }
  const within = periodsWithin(own, chosen).filter(({ start, end }) => start <= deadline && end <= chosen.end);
  return goal.aggregation === "latest" ? within.slice(-1) : within;
}

/**
 * Running totals (*år til dato*) lack the one that ends with the chosen period, unless the goal's own rhythm, by the
 * months between its latest two, ends none there.
 */
function dueTotals(
  periods: readonly Period[],
  chosen: Period,
  contract: ContractPeriod,
  deadline: CalendarDate,
): Period[] {
  const ends = [...new Set(periods.map(({ end }) => end).filter((end) => end >= contract.from && end <= contract.to))];
  const [last, before] = ends.sort().reverse();
  const months = (end: CalendarDate | undefined): number => (end ? monthsBegun(contract.from, end) : 0);
  const rhythm = Math.max(1, last ? months(last) - months(before) : 1);
  const isDue = chosen.start <= deadline && months(chosen.end) % rhythm === 0 && !ends.includes(chosen.end);
  return isDue && chosen.start >= contract.from ? [chosen] : [];
}

/** The kind of the latest figure in the contract's period; weeks and single days tell of no rhythm. */
function rhythmOf(periods: readonly Period[], contract: ContractPeriod): RegularKind | null {
  const ofYear = periods.filter(({ start }) => start >= contract.from && start <= contract.to).sort(comparePeriods);
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
function isCovered(wanted: Period, inOrder: readonly Period[]): boolean {
  // Most often the period has its own figure.
  if (inOrder.some(({ start, end }) => start === wanted.start && end === wanted.end)) return true;
  let next = wanted.start;
  for (const { start, end } of inOrder) if (start <= next && end >= next) next = addDays(end, 1);
  const byWeek = inOrder.some(({ kind, start }) => kind === "week" && start >= wanted.start);
  return next > (byWeek ? addDays(wanted.end, -6) : wanted.end);
}
