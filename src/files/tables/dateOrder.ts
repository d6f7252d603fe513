import { dateOf, type CalendarDate } from "../../domain/calendarDate";
import { fullYear } from "../../domain/readPeriod";

/** Whether a date such as 03/04 is 3 April ("day" first) or 4 March ("month" first). */
export type DateOrder = "day" | "month";

/** What a column's dates show; "open" and "mixed" are for the user to answer. */
export type DateFinding = DateOrder | "none" | "open" | "mixed";

const DATE = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?$/;

/**
 * The order of a column's dates, from all of them together: 01/31 makes the whole column month-first. Dates with full
 * stops are Danish, and so are dates with hyphens where nothing says otherwise; with slashes 03/04 alone stays open.
 */
export function dateOrderOf(texts: readonly string[]): DateFinding {
  let [day, month, open] = [false, false, false];
  for (const text of texts) {
    const [, first = "", sign = "", second = ""] = DATE.exec(text.trim()) ?? [];
    if (first === "") continue;
    if (Number(first) > 12) day = true;
    else if (Number(second) > 12) month = true;
    else if (sign === "/" && Number(first) !== Number(second)) open = true;
  }
  if (day && month) return "mixed";
  if (day || month) return day ? "day" : "month";
  return open ? "open" : "none";
}

/** A date that can be read in two ways: as it is written, and the dates that it is with the day or the month first. */
export type OpenDate = { text: string } & Readonly<Record<DateOrder, CalendarDate>>;

/** The first of a column's dates that can be read in two ways; null where there is none. */
export function openDateIn(texts: readonly string[]): OpenDate | null {
  for (const text of texts) {
    const [shown = ""] = text.trim().split(/[ T]/);
    const [, first = "", sign = "", second = "", year = ""] = DATE.exec(shown) ?? [];
    const [a, b] = [Number(first), Number(second)];
    if (sign !== "/" || a > 12 || b > 12 || a === b) continue;
    return { text: shown, day: dateOf(fullYear(year), b, a), month: dateOf(fullYear(year), a, b) };
  }
  return null;
}

/** A date's text with the day first. */
export function dayFirst(text: string, order: DateOrder): string {
  const match = DATE.exec(text.trim());
  if (match === null || order === "day") return text;
  const [, month = "", sign = "", day = "", year = ""] = match;
  return [day, month, year].join(sign);
}
