import { partsOf, type CalendarDate } from "../../domain/calendarDate";
import { chartText } from "../../text/spoken/statusScreen";

/** The most months that have room for a letter each. */
const MOST_LABELS = 12;

/**
 * The first letters of the months along a chart's axis, from the contract's first month on; of more than twelve, as
 * many as have room.
 * @param from The contract's first day (*Fra*).
 */
export function monthLabels(from: CalendarDate, months: number): { month: number; label: string }[] {
  const step = Math.ceil(months / MOST_LABELS);
  const first = partsOf(from).month - 1;
  return Array.from({ length: Math.ceil(months / step) }, (_, index) => index * step).map((month) => ({
    month,
    label: chartText.months[(first + month) % 12] ?? "",
  }));
}
