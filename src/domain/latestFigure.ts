import type { CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { goalId, type Goal } from "./goal";
import { groupBy } from "./groupBy";
import { hasFigure, type Measurement } from "./measurement";
import { holds } from "./period";

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
  const rows = groupBy(
    book.measurements.filter((row) => hasFigure(row) && row.period.end <= today),
    goalId,
  );
  const goals = groupBy(book.goals, ({ contract }) => contract);
  const contracts = groupBy(book.contracts, ({ name }) => name);
  return (contract) =>
    latestOf((contracts.get(contract) ?? []).flatMap((own) => endsIn(own, goals.get(own.name) ?? [], rows)));
}

const latestOf = (ends: readonly CalendarDate[]): CalendarDate | null =>
  ends.reduce<CalendarDate | null>((latest, end) => (latest !== null && latest >= end ? latest : end), null);

function endsIn(
  { period: { from, to } }: Contract,
  own: readonly Goal[],
  rows: ReadonlyMap<string, readonly Measurement[]>,
): CalendarDate[] {
  const last = own.reduce((latest, { deadline }) => (deadline !== null && deadline > latest ? deadline : latest), to);
  const byGoal = own.map((goal) => shortestRows(rows.get(goalId(goal)) ?? []).map(({ period }) => period));
  const dated = byGoal.map((periods) => periods.filter(({ end }) => end >= from && end <= last));
  const isTotal = ({ start, end }: { start: CalendarDate; end: CalendarDate }): boolean => start === from && end === to;
  const onlyTotals = dated.filter((periods) => periods.length > 0 && periods.every(isTotal)).length;
  const others = dated.filter((periods) => periods.some((period) => !isTotal(period))).length;
  const totalsTell = onlyTotals > others;
  return dated.flat().flatMap((period) => (isTotal(period) && !totalsTell ? [] : [period.end]));
}

/** The rows of one goal that hold no shorter row of it. */
function shortestRows(rows: readonly Measurement[]): Measurement[] {
  return rows.filter(({ period }) => !rows.some((other) => holds(period, other.period)));
}
