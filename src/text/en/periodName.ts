import { addDays, dateOf, daysBetween, partsOf } from "../../domain/calendarDate";
import type { periodName as danish } from "../da/periodName";
import { monthNames } from "./terms";

const ordinals = ["first", "second", "third", "fourth"] as const;

/** A period in English: March 2009, first quarter of 2009, week 12 of 2009, start of 2010. */
export const periodName: typeof danish = ({ kind, start, end }) => {
  const { year, month } = partsOf(end);
  if (kind === "year") return String(year);
  if (kind === "halfYear") return `${ordinals[month / 6 - 1] ?? ""} half of ${year}`;
  if (kind === "quarter") return `${ordinals[month / 3 - 1] ?? ""} quarter of ${year}`;
  if (kind === "week") {
    const thursday = partsOf(addDays(start, 3));
    return `week ${Math.floor(daysBetween(dateOf(thursday.year, 1, 1), addDays(start, 3)) / 7) + 1} of ${thursday.year}`;
  }
  const name = `${monthNames[month - 1] ?? ""} ${year}`;
  return kind === "instant" ? `start of ${name}` : name;
};
