import { addDays, partsOf, type CalendarDate } from "./calendarDate";
import { monthPeriod, partOfYear, type Period } from "./period";

/** The kinds of period that a year is divided into without remainder. */
export const REGULAR_KINDS = ["month", "quarter", "halfYear", "year"] as const;
export type RegularKind = (typeof REGULAR_KINDS)[number];

const MONTHS_IN = { month: 1, quarter: 3, halfYear: 6, year: 12 } as const;

export function isRegular(kind: string): kind is RegularKind {
  return REGULAR_KINDS.some((regular) => regular === kind);
}

/** The month, quarter, half-year or year that a date lies in. */
export function periodAt(kind: RegularKind, date: CalendarDate): Period {
  const { year, month } = partsOf(date);
  return kind === "month" ? monthPeriod(year, month) : partOfYear(kind, year, Math.ceil(month / MONTHS_IN[kind]));
}

/** The last period of a kind that has ended by a date, the date itself included. */
export function lastFinished(kind: RegularKind, asOf: CalendarDate): Period {
  const current = periodAt(kind, asOf);
  return current.end <= asOf ? current : periodAt(kind, addDays(current.start, -1));
}

/** The periods of a kind from the first day of a span of days to its last, in order of time. */
export function periodsWithin(kind: RegularKind, { start, end }: Pick<Period, "start" | "end">): Period[] {
  const first = periodAt(kind, start);
  return first.end >= end ? [first] : [first, ...periodsWithin(kind, { start: addDays(first.end, 1), end })];
}

/** Whether a kind of period is longer than another. */
export function isLonger(kind: RegularKind, other: RegularKind): boolean {
  return MONTHS_IN[kind] > MONTHS_IN[other];
}
