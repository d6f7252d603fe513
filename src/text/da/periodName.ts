import { addDays, dateOf, daysBetween, endOfMonth, partsOf, type CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf, type ContractPeriod } from "../../domain/contractPeriod";
import { wholePeriod, type Period } from "../../domain/period";
import { monthNames } from "./terms";

/**
 * A period as text, in the form that the table Målinger reads: marts 2009, 1. kvartal 2009, uge 12 2009, primo
 * 2010, 2023/24 (a school year), januar-oktober 2024.
 */
export function periodName({ kind, start, end }: Period): string {
  const { year, month } = partsOf(end);
  if (kind === "year") return String(year);
  if (kind === "halfYear") return `${month / 6}. halvår ${year}`;
  if (kind === "quarter") return `${month / 3}. kvartal ${year}`;
  if (kind === "span") return spanName(start, end);
  if (kind === "week") return weekName(addDays(start, 3));
  const name = monthNames[month - 1] ?? "";
  return kind === "instant" ? `primo ${name} ${year}` : `${name} ${year}`;
}

/** A school year as 2023/24, a run of months as januar-oktober 2024, any other run of days by its first and last. */
function spanName(start: CalendarDate, end: CalendarDate): string {
  const [first, last] = [partsOf(start), partsOf(end)];
  if (isSchoolYear(start, end)) return `${first.year}/${String(last.year % 100).padStart(2, "0")}`;
  const day = ({ day: d, month: m, year: y }: typeof first): string => `${d}-${m}-${y}`;
  if (first.day !== 1 || end !== endOfMonth(last.year, last.month)) return `${day(first)} til ${day(last)}`;
  const from = monthNames[first.month - 1] ?? "";
  return `${first.year === last.year ? from : `${from} ${first.year}`}-${monthNames[last.month - 1] ?? ""} ${last.year}`;
}

/** Whether a run of days is a school year, 1 August to 31 July. */
export function isSchoolYear(start: CalendarDate, end: CalendarDate): boolean {
  const { year } = partsOf(start);
  return start === dateOf(year, 8, 1) && end === dateOf(year + 1, 7, 31);
}

/** A contract's period in a sentence: kontraktåret 2009, or kontraktperioden 2023/24 where it is no calendar year. */
export function contractPeriodName(period: ContractPeriod): string {
  return `${calendarYearOf(period) === null ? "kontraktperioden" : "kontraktåret"} ${periodName(wholePeriod(period))}`;
}

/** A week belongs to the year that its Thursday lies in. */
function weekName(thursday: Period["start"]): string {
  const { year } = partsOf(thursday);
  return `uge ${Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1} ${year}`;
}
