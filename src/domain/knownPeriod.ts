import { partsOf, yearsIn, type CalendarDate } from "./calendarDate";
import { calendarYear, type ContractPeriod } from "./contractPeriod";
import type { Goal } from "./goal";

/**
 * The year that a contract's name tells ("Skelbækgade 2009"); null where it names none, or several ("Nordby
 * 2023/24").
 */
export function yearInName(name: string): number | null {
  const years = yearsIn(name);
  return years.length === 1 ? (years[0] ?? null) : null;
}

/** The period of a contract of which only the name and perhaps the year is known; null where neither tells. */
export function periodInName(name: string, year: number | null = null): ContractPeriod | null {
  const told = year ?? yearInName(name);
  return told === null ? null : calendarYear(told);
}

/** The period that a goal is judged in: its contract's, else the year of its deadline (*frist*), else that of today. */
export function periodOfGoal(contract: ContractPeriod | null, { deadline }: Goal, today: CalendarDate): ContractPeriod {
  return contract ?? calendarYear(partsOf(deadline ?? today).year);
}

/** The day a goal usually leaves its contract (*Udgået*): today, or the last day of a contract that is over. */
export function usualRetirement(contract: ContractPeriod | null, today: CalendarDate): CalendarDate {
  return contract === null || today < contract.to ? today : contract.to;
}
