import type { CalendarDate } from "../domain/calendarDate";
import { changes } from "./ownWrites";

/** Waits until a cell that is being typed in is finished, instead of failing at once. */
const RUN = { delayForCellEdit: true };

/** What others change in our tables, told apart from what the add-in changes itself. */
export const tableChanges = changes();

/** A job that reads the open workbook. */
export function inWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run(RUN, job);
}

/** A job that changes the open workbook: what it writes is not told as somebody's change. */
export function changingWorkbook<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return tableChanges.own(() => inWorkbook(job));
}

/** Today where the user is. */
export function today(): CalendarDate {
  const now = new Date();
  const pad = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
