import { addDays, type CalendarDate } from "../calendarDate";
import { foldedText } from "../foldedText";
import { goalId, type Goal, type GoalKey } from "../goal";
import { goalInForce } from "../goalInForce";
import { groupBy } from "../groupBy";
import type { Amendment } from "../amendment";

/** One text for a goal's key as it is compared between tables; the domain's own `comparableKey`. */
export const foldedKey = ({ contract, nr, part }: GoalKey): string =>
  JSON.stringify([foldedText(contract), foldedText(nr), foldedText(part)]);

/** Amendments under the keys that their goals have now, and those whose goal nobody has. */
export type Followed<Own extends Amendment> = { amendments: Own[]; strays: Own[] };

/**
 * Gives each amendment the key that its goal has now. One that was written before its goal got another number is
 * followed by the amendments of Felt `Nr` and `Delmål` (docs/adr/0007); a number that another goal has now is that
 * goal's.
 */
export function followAmendments<Own extends Amendment>(all: readonly Own[], goals: readonly Goal[]): Followed<Own> {
  const now = new Map(goals.map((goal) => [foldedKey(goal), goal]));
  const of = new Map<Own, Goal>();
  for (const amendment of all) {
    const goal = now.get(foldedKey(amendment));
    if (goal !== undefined) of.set(amendment, goal);
  }
  for (let found = true; found;) {
    found = false;
    const earlier = new Map(
      [...groupBy([...of.keys()], (own) => goalId(of.get(own) ?? own)).values()].flatMap((own) => {
        const goal = of.get(own[0] as Own) as Goal;
        return keysBefore(goal, own).map((key) => [foldedKey(key), goal] as const);
      }),
    );
    for (const amendment of all) {
      const goal = of.has(amendment) ? undefined : earlier.get(foldedKey(amendment));
      if (goal === undefined) continue;
      of.set(amendment, goal);
      found = true;
    }
  }
  return {
    amendments: all.flatMap((own) => {
      const goal = of.get(own);
      return goal === undefined ? [] : [{ ...own, contract: goal.contract, nr: goal.nr, part: goal.part }];
    }),
    strays: all.filter((own) => !of.has(own)),
  };
}

/** The keys that a goal had before its amendments, one for each day on which one holds from. */
function keysBefore(goal: Goal, own: readonly Amendment[]): GoalKey[] {
  const renumbered = own.filter(({ edit }) => edit.field === "nr" || edit.field === "part");
  return renumbered.flatMap(({ from }) => goalInForce(goal, renumbered, addDays(from, -1)) ?? []);
}

/** A goal at a date: as it is in Mål now, and the version in force then, by the number of then. */
export type GoalThen = { now: Goal; then: Goal };

/** The goals in force at a date, by the key that each had then. */
export function goalsAt(
  goals: readonly Goal[],
  amendments: readonly Amendment[],
  asOf: CalendarDate,
): ReadonlyMap<string, GoalThen> {
  const own = groupBy(amendments, goalId);
  return new Map(
    goals.flatMap((now) => {
      const then = goalInForce(now, own.get(goalId(now)) ?? [], asOf);
      return then === null ? [] : [[foldedKey(then), { now, then }] as const];
    }),
  );
}
