import type { CalendarDate } from "./calendarDate";
import type { Goal } from "./goal";
import type { Amendment } from "./amendment";

/**
 * The version of a goal that is in force at a date, by which it is judged over its whole period (DOMAIN.md §4b): the
 * wording in the table Mål with the amendments from later days taken back, the latest first; of two from one day, the
 * lower row first. `null` at dates before the goal was added.
 * @param amendments The goal's own, in the order of the table Ændringer.
 */
export function goalInForce(goal: Goal, amendments: readonly Amendment[], asOf: CalendarDate): Goal | null {
  if (amendments.length === 0) return goal;
  const later = inOrder(amendments)
    .filter(({ from }) => from > asOf)
    .reverse();
  return later.reduce<Goal | null>(
    (version, { edit }) =>
      version === null || edit.field === "added" ? null : { ...version, [edit.field]: edit.before },
    goal,
  );
}

/** A goal with amendments carried out, the earliest first: what `goalInForce` takes back, forth again. */
export function amendedGoal(goal: Goal, amendments: readonly Amendment[]): Goal {
  return inOrder(amendments).reduce<Goal>(
    (version, { edit }) => (edit.field === "added" ? version : { ...version, [edit.field]: edit.after }),
    goal,
  );
}

/** Amendments by the day that they hold from; those of one day in the order of the table. */
export const inOrder = <Own extends Amendment>(amendments: readonly Own[]): Own[] =>
  [...amendments].sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1));
