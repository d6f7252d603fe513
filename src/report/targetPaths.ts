import { addDays, type CalendarDate } from "../domain/calendarDate";
import type { ContractBook } from "../domain/contract";
import { holdsDay } from "../domain/contractPeriod";
import type { Evaluation } from "../domain/evaluation";
import { goalId, type Goal } from "../domain/goal";
import { goalInForce } from "../domain/goalInForce";
import { yearTargetOf } from "../domain/target";

/** A figure at a day. */
export type DatedPoint = { date: CalendarDate; value: number };

/**
 * The target over the contract's period, as it was in force day by day: one path, or two for an interval. A target that
 * was amended is a step, drawn from the day before; a goal that was added during the year has none before.
 */
export function targetPaths(
  { goal, period, target, targetUpper }: Pick<Evaluation, "goal" | "period" | "target" | "targetUpper">,
  book: Pick<ContractBook, "goals" | "amendments">,
): DatedPoint[][] {
  const own = (book.amendments ?? []).filter((amendment) => goalId(amendment) === goalId(goal));
  const now = book.goals.find((each) => goalId(each) === goalId(goal));
  const steps = [...new Set(own.map(({ from }) => from))].filter((day) => day > period.from && holdsDay(period, day));
  const days = [period.from, ...steps.flatMap((day) => [addDays(day, -1), day]), period.to];
  const path = (judged: number | null, of: (version: Goal) => number | null): DatedPoint[] =>
    [...new Set(days)].sort().flatMap((date): DatedPoint[] => {
      const version = now === undefined || own.length === 0 ? null : goalInForce(now, own, date);
      const value = now === undefined || own.length === 0 ? judged : version && of(version);
      return value === null ? [] : [{ date, value }];
    });
  return [
    path(target, yearTargetOf),
    ...(targetUpper === null ? [] : [path(targetUpper, (version) => version.targetUpper)]),
  ];
}
