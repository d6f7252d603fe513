import { addDays, daysBetween, dateOf, endOfMonth, partsOf, type CalendarDate } from "./calendarDate";
import { monthsInto, type ContractPeriod } from "./contractPeriod";

/**
 * What a measurement covers (*periode*). `instant` is a single day, as in *primo 2010*; `span` is any other run of
 * months, as in *jan-okt 2024*, and a school year.
 */
export type PeriodKind = "instant" | "week" | "month" | "quarter" | "halfYear" | "year" | "span";
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

/** The run of whole months from one to another; a quarter, half-year or year that it is, is called so. */
export function spanOfMonths(first: Period, last: Period): Period {
  return calledByName(first.start, last.end);
}

function calledByName(start: CalendarDate, end: CalendarDate): Period {
  const { year, month } = partsOf(start);
  const regular = [
    monthPeriod(year, month),
    partOfYear("quarter", year, Math.ceil(month / 3)),
    partOfYear("halfYear", year, Math.ceil(month / 6)),
    partOfYear("year", year, 1),
  ].find((period) => period.start === start && period.end === end);
  return regular ?? { kind: "span", start, end };
}

/** The contract's period as a measurement covers it: the row for the whole year. */
export function wholePeriod({ from, to }: ContractPeriod): Period {
  return calledByName(from, to);
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
  if (period.kind === "span") return monthsInto(period.start, period.end);
  return MONTHS_IN[period.kind];
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

/** Whether a period holds another that is shorter, as a quarter its months; an instant is held by none. */
export function holds(longer: Period, shorter: Period): boolean {
  return (
    shorter.kind !== "instant" &&
    longer.start <= shorter.start &&
    longer.end >= shorter.end &&
    periodId(longer) !== periodId(shorter)
  );
}

/** Whether two different periods share a day; an instant overlaps nothing. */
export function overlaps(a: Period, b: Period): boolean {
  if (a.kind === "instant" || b.kind === "instant") return false;
  return a.start <= b.end && b.start <= a.end;
}
