import { addDays, daysBetween, type CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { goalId, type Goal } from "./goal";
import { groupBy } from "./groupBy";
import { hasFigure, rowsByGoal } from "./measurement";
import { holds, type Period } from "./period";

/** By how many days the months, quarters and half-years of a year differ at most. */
const DAYS_BETWEEN_MONTHS = 3;

/**
 * The last day of the latest finished period that has a figure (*seneste periode med tal*), in one contract or in all:
 * the day to judge at when nobody gives one (DOMAIN.md §3). No date is taken from a period that ends after today, that
 * lies before the contract or past it and its goals' deadlines, or that holds shorter rows of the same goal. Running
 * totals (År til dato) hold those before them, and do give a date.
 */
export function latestFigure(book: ContractBook, today: CalendarDate): CalendarDate | null {
  const latest = latestFigures(book, today);
  return latestOf(book.contracts.flatMap(({ name }) => latest(name) ?? []));
}

/** The same for each contract by its name: the rows are grouped once for all of them. */
export function latestFigures(book: ContractBook, today: CalendarDate): (contract: string) => CalendarDate | null {
  const rows = rowsByGoal(book.measurements);
  const periodsOf = (goal: Goal, from: CalendarDate): readonly Period[] => {
    const own = (rows.get(goalId(goal)) ?? []).filter((row) => hasFigure(row) && row.period.end <= today);
    const periods = own.map(({ period }) => period);
    return goal.aggregation === "yearToDate" ? runningOf(periods, from) : shortestOf(periods);
  };
  const goals = groupBy(book.goals, ({ contract }) => contract);
  const contracts = groupBy(book.contracts, ({ name }) => name);
  return (contract) =>
    latestOf((contracts.get(contract) ?? []).flatMap((own) => endsIn(own, goals.get(own.name) ?? [], periodsOf)));
}

const latestOf = (ends: readonly CalendarDate[]): CalendarDate | null =>
  ends.reduce<CalendarDate | null>((latest, end) => (latest !== null && latest >= end ? latest : end), null);

function endsIn(
  { period: { from, to } }: Contract,
  own: readonly Goal[],
  periodsOf: (goal: Goal, from: CalendarDate) => readonly Period[],
): CalendarDate[] {
  const last = own.reduce((latest, { deadline }) => (deadline !== null && deadline > latest ? deadline : latest), to);
  const isTotal = ({ start, end }: { start: CalendarDate; end: CalendarDate }): boolean => start === from && end === to;
  const dated = own.map((goal) => {
    const periods = periodsOf(goal, from).filter(({ end }) => end >= from && end <= last);
    const isOver = goal.aggregation === "yearToDate" && isNextStep(periods, from, to);
    return {
      ends: periods.filter((period) => isOver || !isTotal(period)),
      totals: isOver ? [] : periods.filter(isTotal),
    };
  });
  const onlyTotals = dated.filter(({ ends, totals }) => ends.length === 0 && totals.length > 0).length;
  const others = dated.filter(({ ends }) => ends.length > 0).length;
  const totalsTell = onlyTotals > others;
  return dated.flatMap(({ ends, totals }) => [...ends, ...(totalsTell ? totals : [])].map(({ end }) => end));
}

/**
 * Whether the total of the whole period follows a goal's other running totals at the pace that they keep: then it is
 * the last of them, and no total so far under the year's name.
 */
function isNextStep(periods: readonly Period[], from: CalendarDate, to: CalendarDate): boolean {
  const before = [...new Set(periods.map(({ end }) => end).filter((end) => end < to))].sort();
  const steps = before.map((end, index) => daysBetween(before[index - 1] ?? addDays(from, -1), end));
  return daysBetween(before.at(-1) ?? to, to) <= Math.max(0, ...steps) + DAYS_BETWEEN_MONTHS && before.length > 0;
}

/** The periods that hold no shorter one of them. */
function shortestOf(periods: readonly Period[]): Period[] {
  return periods.filter((period) => !periods.some((other) => holds(period, other)));
}

/** The periods of running totals: those from the contract's start, and others that hold no shorter one of them. */
function runningOf(periods: readonly Period[], from: CalendarDate): Period[] {
  const shortest = new Set(shortestOf(periods));
  return periods.filter((period) => period.start === from || shortest.has(period));
}
