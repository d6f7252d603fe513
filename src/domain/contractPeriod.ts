import { addDays, addMonths, dateOf, daysBetween, partsOf, type CalendarDate } from "./calendarDate";

/**
 * The period that a contract runs over (*kontraktperioden*): its first and last day, both included, and how many months
 * it has begun. The calendar year, unless the contract has dates of its own (a school year: 1 August to 31 July).
 */
export type ContractPeriod = { from: CalendarDate; to: CalendarDate; months: number };

/** How many counts of months are remembered. */
const MOST_REMEMBERED = 10_000;

/** The longest contract that dates can name; a longer one has a mistyped year. */
export const MOST_MONTHS = 60;

export function contractPeriod(from: CalendarDate, to: CalendarDate): ContractPeriod {
  return { from, to, months: monthsBegun(from, to) };
}

/** What is wrong with a contract's two dates (*Fra*, *Til*): one lacks, they are reversed, or a year is mistyped. */
export type DatesFault = { fault: "fromMissing" | "toMissing" | "reversed" } | { fault: "tooLong"; months: number };

/** The period from one date to another (*Fra*, *Til*), or what is wrong with them; null where neither is given. */
export function periodBetween(from: CalendarDate | null, to: CalendarDate | null): ContractPeriod | DatesFault | null {
  if (from === null) return to === null ? null : { fault: "fromMissing" };
  if (to === null) return { fault: "toMissing" };
  if (to < from) return { fault: "reversed" };
  const period = contractPeriod(from, to);
  return period.months > MOST_MONTHS ? { fault: "tooLong", months: period.months } : period;
}

/** The contract's period (*kontraktår*) where it is a calendar year. */
export function calendarYear(year: number): ContractPeriod {
  return contractPeriod(dateOf(year, 1, 1), dateOf(year, 12, 31));
}

/** The calendar year that a period is; `null` for any other period, such as a school year. */
export function calendarYearOf({ from, to }: ContractPeriod): number | null {
  const { year } = partsOf(from);
  return from === dateOf(year, 1, 1) && to === dateOf(year, 12, 31) ? year : null;
}

/** The one calendar year that a period lies in, whole or not; `null` where it runs over New Year. */
export function yearAround({ from, to }: ContractPeriod): number | null {
  const { year } = partsOf(from);
  return partsOf(to).year === year ? year : null;
}

/** Whether a day lies in a contract's period. */
export function holdsDay({ from, to }: ContractPeriod, day: CalendarDate): boolean {
  return day >= from && day <= to;
}

/** The period of the same length that ends the day before (*året før*). */
export function periodBefore({ from, months }: ContractPeriod): ContractPeriod {
  return contractPeriod(addMonths(from, -months), addDays(from, -1));
}

/** The last day of month `count` of a period that begins on a day: of 1 August, month 1 ends on 31 August. */
export function endOfPeriodMonth(from: CalendarDate, count: number): CalendarDate {
  return addDays(addMonths(from, count), -1);
}

/** Whole months from a period's first day that have ended by a date: of 1 January, 0 on 30 January, 1 on the 31st. */
export const finishedMonths = rememberedMonths((from, asOf) => {
  const guess = monthsApart(from, asOf) + 1;
  return Math.max(0, [guess, guess - 1, guess - 2].find((count) => endOfPeriodMonth(from, count) <= asOf) ?? 0);
});

/** Months from a period's first day that have begun by a date, the date's own month included; 0 before the period. */
export function monthsBegun(from: CalendarDate, date: CalendarDate): number {
  if (date < from) return 0;
  const finished = finishedMonths(from, date);
  return endOfPeriodMonth(from, finished) === date ? finished : finished + 1;
}

/** Months from a period's first day to a date, with a broken month as a fraction: of 1 January, 1.5 in mid-February. */
export const monthsInto = rememberedMonths((from, date) => {
  const finished = finishedMonths(from, date);
  const start = addMonths(from, finished);
  const length = daysBetween(start, addMonths(from, finished + 1));
  return finished + (daysBetween(start, date) + 1) / length;
});

/** A count of months, found once for two dates: contracts have the same period, and their figures the same days. */
function rememberedMonths(
  count: (from: CalendarDate, date: CalendarDate) => number,
): (from: CalendarDate, date: CalendarDate) => number {
  const known = new Map<CalendarDate, Map<CalendarDate, number>>();
  let size = 0;
  return (from, date) => {
    const found = known.get(from)?.get(date);
    if (found !== undefined) return found;
    size += 1;
    if (size > MOST_REMEMBERED) {
      known.clear();
      size = 1;
    }
    const own = known.get(from) ?? new Map<CalendarDate, number>();
    known.set(from, own);
    const months = count(from, date);
    own.set(date, months);
    return months;
  };
}

function monthsApart(from: CalendarDate, to: CalendarDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
