import type { CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { goalId, type Goal } from "./goal";
import { groupBy } from "./groupBy";
import { hasFigure, rowsByGoal, type Measurement } from "./measurement";
import { holds, type Period } from "./period";

/**
 * The last day of the latest finished period that has a figure (*seneste periode med tal*), in one contract or in all:
 * the day to judge at when nobody gives one (DOMAIN.md §3). No date is taken from a period that ends after today, that
 * lies before the contract or past it and its goals' deadlines, or that holds shorter rows of the same goal.
 */
export function latestFigure(book: ContractBook, today: CalendarDate): CalendarDate | null {
  const latest = latestFigures(book, today);
  return latestOf(book.contracts.flatMap(({ name }) => latest(name) ?? []));
}

/** The same for each contract by its name: the rows are grouped once for all of them. */
export function latestFigures(book: ContractBook, today: CalendarDate): (contract: string) => CalendarDate | null {
  const rows = rowsByGoal(book.measurements);
  const periodsOf = (goal: Goal): readonly Period[] =>
    shortestOf((rows.get(goalId(goal)) ?? []).filter((row) => hasFigure(row) && row.period.end <= today));
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
  periodsOf: (goal: Goal) => readonly Period[],
): CalendarDate[] {
  const last = own.reduce((latest, { deadline }) => (deadline !== null && deadline > latest ? deadline : latest), to);
  const dated = own.map((goal) => periodsOf(goal).filter(({ end }) => end >= from && end <= last));
  const isTotal = ({ start, end }: { start: CalendarDate; end: CalendarDate }): boolean => start === from && end === to;
  const onlyTotals = dated.filter((periods) => periods.length > 0 && periods.every(isTotal)).length;
  const others = dated.filter((periods) => periods.some((period) => !isTotal(period))).length;
  const totalsTell = onlyTotals > others;
  return dated.flat().flatMap((period) => (isTotal(period) && !totalsTell ? [] : [period.end]));
}

/** The periods of one goal's rows that hold no shorter one of them. */
function shortestOf(rows: readonly Measurement[]): Period[] {
  const periods = rows.map(({ period }) => period);
  return periods.filter((period) => !periods.some((other) => holds(period, other)));
}
