import { addDays, daysBetween, daysInMonth, dateOf, endOfMonth, partsOf, type CalendarDate } from "./calendarDate";

/** What a measurement covers (*periode*). `instant` is a single day, as in *primo 2010*. */
export type PeriodKind = "instant" | "week" | "month" | "quarter" | "halfYear" | "year";
export type Period = { kind: PeriodKind; start: CalendarDate; end: CalendarDate };

const MONTHS_IN = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;
/** Mean length of a month in the Gregorian calendar. */
const DAYS_PER_MONTH = 365.2425 / 12;

export function monthPeriod(year: number, month: number): Period {
  return { kind: "month", start: dateOf(year, month, 1), end: endOfMonth(year, month) };
}

/** Quarter 1–4, half-year 1–2 or (index 1) the year. */
export function partOfYear(kind: "quarter" | "halfYear" | "year", year: number, index: number): Period {
  const months = MONTHS_IN[kind];
  const last = index * months;
  return { kind, start: dateOf(year, last - months + 1, 1), end: endOfMonth(year, last) };
}

/** Week 1–53 by ISO 8601 (Danish week numbers), Monday to Sunday; `null` where the year has no such week. */
export function weekPeriod(year: number, week: number): Period | null {
  const fourthOfJanuary: CalendarDate = dateOf(year, 1, 4);
  const start = addDays(fourthOfJanuary, (week - 1) * 7 - daysSinceMonday(fourthOfJanuary));
  const thursday = addDays(start, 3);
  if (week < 1 || partsOf(thursday).year !== year) return null;
  return { kind: "week", start, end: addDays(start, 6) };
}

function daysSinceMonday(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** A single day, as in *primo 2010* (1 January). */
export function instantPeriod(date: CalendarDate): Period {
  return { kind: "instant", start: date, end: date };
}

/**
 * A period's length in months, the weight of its figure in a mean. A week is 7 days of a mean month; an instant
 * stands for its month.
 */
export function lengthInMonths(period: Period): number {
  if (period.kind === "instant") return 1;
  if (period.kind === "week") return (daysBetween(period.start, period.end) + 1) / DAYS_PER_MONTH;
  return MONTHS_IN[period.kind];
}

/** Months from 1 January of a year to the end of a period, with a broken month as a fraction. */
export function monthsIntoYear(year: number, date: CalendarDate): number {
  const { year: y, month, day } = partsOf(date);
  return (y - year) * 12 + month - 1 + day / daysInMonth(y, month);
}

/** Order of time: the one that ends first; of two that end together, the longer. */
export function comparePeriods(a: Period, b: Period): number {
  if (a.end !== b.end) return a.end < b.end ? -1 : 1;
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return 0;
}

export function periodId(period: Period): string {
  return `${period.start}/${period.end}`;
}

/** Whether two different periods share a day; an instant overlaps nothing. */
export function overlaps(a: Period, b: Period): boolean {
  if (a.kind === "instant" || b.kind === "instant") return false;
  return a.start <= b.end && b.start <= a.end;
}
