import { addDays, dateOf, daysBetween, partsOf } from "../../domain/calendarDate";
import type { Period } from "../../domain/period";
import { monthNames } from "./terms";

/**
 * A period as text, in the form that the table Målinger reads: marts 2009, 1. kvartal 2009, uge 12 2009, primo
 * 2010.
 */
export function periodName({ kind, start, end }: Period): string {
  const { year, month } = partsOf(end);
  if (kind === "year") return String(year);
  if (kind === "halfYear") return `${month / 6}. halvår ${year}`;
  if (kind === "quarter") return `${month / 3}. kvartal ${year}`;
  if (kind === "week") return weekName(addDays(start, 3));
  const name = monthNames[month - 1] ?? "";
  return kind === "instant" ? `primo ${name} ${year}` : `${name} ${year}`;
}

/** A week belongs to the year that its Thursday lies in. */
function weekName(thursday: Period["start"]): string {
  const { year } = partsOf(thursday);
  return `uge ${Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1} ${year}`;
}
