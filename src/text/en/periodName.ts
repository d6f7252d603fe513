import { addDays, dateOf, daysBetween, endOfMonth, partsOf, type CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf } from "../../domain/contractPeriod";
import { wholePeriod } from "../../domain/period";
import { isSchoolYear, type contractPeriodName as danishContract, type periodName as danish } from "../da/periodName";
import { monthNames } from "./terms";

const ordinals = ["first", "second", "third", "fourth"] as const;

/** A period in English: March 2009, first quarter of 2009, week 12 of 2009, start of 2010. */
export const periodName: typeof danish = ({ kind, start, end }) => {
  const { year, month } = partsOf(end);
  if (kind === "year") return String(year);
  if (kind === "halfYear") return `${ordinals[month / 6 - 1] ?? ""} half of ${year}`;
  if (kind === "quarter") return `${ordinals[month / 3 - 1] ?? ""} quarter of ${year}`;
  if (kind === "span") return spanName(start, end);
  if (kind === "week") {
    const thursday = partsOf(addDays(start, 3));
    return `week ${Math.floor(daysBetween(dateOf(thursday.year, 1, 1), addDays(start, 3)) / 7) + 1} of ${thursday.year}`;
  }
  const name = `${monthNames[month - 1] ?? ""} ${year}`;
  return kind === "instant" ? `start of ${name}` : name;
};

function spanName(start: CalendarDate, end: CalendarDate): string {
  const [first, last] = [partsOf(start), partsOf(end)];
  if (isSchoolYear(start, end)) return `${first.year}/${String(last.year % 100).padStart(2, "0")}`;
  const day = ({ day: d, month: m, year: y }: typeof first): string => `${d} ${monthNames[m - 1] ?? ""} ${y}`;
  if (first.day !== 1 || end !== endOfMonth(last.year, last.month)) return `${day(first)} to ${day(last)}`;
  const from = monthNames[first.month - 1] ?? "";
  return `${first.year === last.year ? from : `${from} ${first.year}`} to ${monthNames[last.month - 1] ?? ""} ${last.year}`;
}

/** A contract's period in a sentence: the contract year 2009, or the contract period 2023/24. */
export const contractPeriodName: typeof danishContract = (period) =>
  `the contract ${calendarYearOf(period) === null ? "period" : "year"} ${periodName(wholePeriod(period))}`;
