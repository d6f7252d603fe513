import type { CalendarDate } from "./calendarDate";
import { goalId, type Goal, type GoalKey } from "./goal";

/**
 * A goal that was changed during the contract's period (*genforhandling*, *justering*): from a day on it is as it
 * stands in the table Mål, until then it was as `before` says.
 */
export type Amendment = GoalKey & { from: CalendarDate; before: Partial<Omit<Goal, keyof GoalKey>> };

/**
 * The version of a goal that is in force at a date, by which it is judged over its whole period (DOMAIN.md §4b): the
 * wording in the table Mål with the amendments from later days taken back, the latest first.
 */
export function goalInForce(goal: Goal, amendments: readonly Amendment[], asOf: CalendarDate): Goal {
  const id = goalId(goal);
  return amendments
    .filter((amendment) => goalId(amendment) === id && amendment.from > asOf)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .reduce<Goal>((version, { before }) => ({ ...version, ...before }), goal);
}
