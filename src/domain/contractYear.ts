import { dateOf, partsOf, yearsIn, type CalendarDate } from "./calendarDate";
import type { Goal } from "./goal";

/** The year that a contract's name tells: the last one in it ("Skelbækgade 2009"); null where it names none. */
export function yearInName(name: string): number | null {
  return yearsIn(name).at(-1) ?? null;
}

/** The year that a goal is judged in: its contract's, else the year of its deadline (*frist*), else that of today. */
export function yearOfGoal(contractYear: number | null, { deadline }: Goal, today: CalendarDate): number {
  return contractYear ?? partsOf(deadline ?? today).year;
}

/** The day a goal usually leaves its contract (*Udgået*): today, or the last day of a contract year that is over. */
export function usualRetirement(contractYear: number | null, today: CalendarDate): CalendarDate {
  const last = dateOf(contractYear ?? partsOf(today).year, 12, 31);
  return today < last ? today : last;
}
