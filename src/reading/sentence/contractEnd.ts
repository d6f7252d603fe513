import { type CalendarDate, endOfMonth } from "../../domain/calendarDate";
import type { SentenceSetting } from "../reading";

/** The day that a goal without a deadline of its own is judged on: the contract's last day, else its year-end. */
export function contractEndOf({ contractYear, contractEnd }: SentenceSetting): CalendarDate | null {
  return contractEnd ?? (contractYear === null ? null : endOfMonth(contractYear, 12));
}
