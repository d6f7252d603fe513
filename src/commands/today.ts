import type { CalendarDate } from "../domain/calendarDate";

/** Today where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
