/**
 * A day in the calendar (*dato*), written `YYYY-MM-DD`, so that text order is time order. No clock and no time zone
 * is involved: a date is a number of days.
 */
export type CalendarDate = `${string}-${string}-${string}`;

const MS_PER_DAY = 86_400_000;

/** The date of a year, a month (1–12) and a day; a day past the month's end is taken as the month's last. */
export function dateOf(year: number, month: number, day: number): CalendarDate {
  const last = daysInMonth(year, month);
  return formatDate(year, month, Math.min(day, last));
}

function formatDate(year: number, month: number, day: number): CalendarDate {
  if (year >= 1000) return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}` as CalendarDate;
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Year, month (1–12) and day of a date. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  // Ten characters, which are asked for often: a book of a million rows asks for ten million.
  if (date.length === 10)
    return { year: twoDigits(date, 0) * 100 + twoDigits(date, 2), month: twoDigits(date, 5), day: twoDigits(date, 8) };
  const [year, month, day] = date.split("-").map(Number);
  return { year: year ?? Number.NaN, month: month ?? Number.NaN, day: day ?? Number.NaN };
}

const ZERO = 0x30;

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;
}

/** Whether a text is a date that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A date as Danes or ISO 8601 write it, day first or year first, the year in full; `null` for anything else. */
export function dateInText(text: string): CalendarDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const danish = /^(\d{1,2})[./-](\d{1,2})[./ -](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4) : danish ? danish.slice(1, 4).reverse() : [];
  if (year === undefined) return null;
  const date = `${year}-${(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return isCalendarDate(date) ? date : null;
}

/**
 * The years from 1900 to 2199 that a text names, in order, each once; "2023/24" names two. A longer number names
 * none.
 */
export function yearsIn(text: string): number[] {
  const written = [...text.matchAll(/(?:^|\D)((?:19|20|21)\d\d)(?:\s*[/–-]\s*(\d\d))?(?!\d)/g)];
  const years = written.flatMap(([, first, second]) => {
    const year = Number(first);
    return second !== undefined && (year + 1) % 100 === Number(second) ? [year, year + 1] : [year];
  });
  return [...new Set(years)];
}

/** February of a common year; a leap year has one day more. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const days = DAYS[month - 1];
  if (days !== undefined && year >= 100) return month === 2 && isLeap(year) ? days + 1 : days;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The last day of a month (1–12; months beyond run into the neighbouring years). */
export function endOfMonth(year: number, month: number): CalendarDate {
  if (month >= 1 && month <= 12 && year >= 100) return formatDate(year, month, daysInMonth(year, month));
  const end = new Date(Date.UTC(year, month, 0));
  return formatDate(end.getUTCFullYear(), end.getUTCMonth() + 1, end.getUTCDate());
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  // Every month has so many days, and most moves stay among them.
  if (day + days >= 1 && day + days <= 28) return formatDate(year, month, day + days);
  const moved = new Date(Date.UTC(year, month - 1, day) + days * MS_PER_DAY);
  return formatDate(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The same day a number of years away; 29 February becomes the 28th where the year has none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  return dateOf(year + years, month, day);
}

/** The same day a number of months away; a day past the end of that month becomes its last. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + month - 1 + months;
  return dateOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, day);
}

/** Number of days from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days of 400 years, after which the calendar repeats itself, and of a year without its leap day. */
const [DAYS_OF_CYCLE, DAYS_OF_YEAR] = [146_097, 365];

/** The number of a day, counted from 1 March of the year 0, so that a leap day is the last of its year. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const years = month > 2 ? year : year - 1;
  const cycle = Math.floor(years / 400);
  const within = years - cycle * 400;
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return cycle * DAYS_OF_CYCLE + within * DAYS_OF_YEAR + Math.floor(within / 4) - Math.floor(within / 100) + days;
}
