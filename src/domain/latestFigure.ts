import type { CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { goalId } from "./goal";
import { groupBy } from "./groupBy";
import { hasFigure, type Measurement } from "./measurement";
import { holds } from "./period";

/**
 * The last day of the latest finished period that has a figure (*seneste periode med tal*), in one contract or in all:
 * the day to judge at when nobody gives one (DOMAIN.md §3). No date is taken from a period that ends after today, that
 * lies before the contract or past it and its goals' deadlines, or that holds shorter rows of the same goal.
 */
export function latestFigure(book: ContractBook, today: CalendarDate, contract?: string): CalendarDate | null {
  const rows = groupBy(
    book.measurements.filter((row) => hasFigure(row) && row.period.end <= today),
    goalId,
  );
  const ends = book.contracts
    .filter(({ name }) => contract === undefined || name === contract)
    .flatMap((own) => endsIn(own, book, rows))
    .sort();
  return ends.at(-1) ?? null;
}

function endsIn(
  { name, period: { from, to } }: Contract,
  { goals }: ContractBook,
  rows: ReadonlyMap<string, readonly Measurement[]>,
): CalendarDate[] {
  const own = goals.filter((goal) => goal.contract === name);
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
