import type { CalendarDate } from "../../domain/calendarDate";
import { periodBetween, type ContractPeriod, type DatesFault } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { dateText } from "../../text/spoken/dates";

/** A date as it is typed: the day, or the text that is none. */
export type TypedDate = { day: CalendarDate | null; invalid: string | null };

/** A contract's Fra and Til as they are typed. */
export type ContractDates = { from: TypedDate; to: TypedDate };

export const NO_DATES: ContractDates = { from: { day: null, invalid: null }, to: { day: null, invalid: null } };

/** The dates of a period that the text tells. */
export function datesOf({ from, to }: Pick<ContractPeriod, "from" | "to">): ContractDates {
  return { from: { day: from, invalid: null }, to: { day: to, invalid: null } };
}

/** What is wrong with the dates, in words, and the field to correct it in. */
export type ContractDatesFault = { field: "from" | "to"; text: string };

/** The period that dates are, null without any; or what is wrong with them. */
export function readDates({ from, to }: ContractDates): {
  period: ContractPeriod | null;
  fault: ContractDatesFault | null;
} {
  const unread = from.invalid !== null ? "from" : to.invalid !== null ? "to" : null;
  if (unread !== null) return { period: null, fault: { field: unread, text: dateText.wanted } };
  const read = periodBetween(from.day, to.day);
  return read !== null && "fault" in read
    ? { period: null, fault: { field: read.fault === "fromMissing" ? "from" : "to", text: wordsOf(read) } }
    : { period: read, fault: null };
}

function wordsOf(dates: DatesFault): string {
  const { datesFault } = contractText;
  return dates.fault === "tooLong" ? datesFault.tooLong(dates.months) : datesFault[dates.fault]();
}
