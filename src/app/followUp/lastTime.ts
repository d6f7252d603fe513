import { addDays, type CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { evaluateBook } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import type { GoalKey } from "../../domain/goal";
import { lastFinished } from "../../domain/regularPeriod";
import { closedEvaluation } from "../../domain/year/closedStatus";
import type { ClosedPeriod } from "../../domain/year/closedPeriods";
import { comparableKey } from "../../sheets/tables/goalKey";
import type { Remark } from "../../sheets/tables/remarks";

/** What was said of a goal the last time (*sidst*): the status at that date, and the remark, "" where there is none. */
export type LastTime = { evaluation: Evaluation; remark: string };

/** What was said of a goal the last time before its status date; see `lastTimes`. */
export function lastTime(
  evaluation: Pick<Evaluation, "goal" | "asOf">,
  book: ContractBook,
  remarks: Iterable<Remark>,
  closed: readonly ClosedPeriod[] = [],
): LastTime | null {
  return lastTimes(evaluation, book, remarks, 1, closed)[0] ?? null;
}

/**
 * What was said of a goal before a date, the latest first: at the dates of its last earlier remarks and closed
 * statuses; where there are fewer, at the ends of the periods before in the contract's rhythm (*opfølgning*), a month
 * where it has none. A closed status says what it said; any other is judged from the figures as they are now.
 * Dates before the contract are left out.
 */
export function lastTimes(
  { goal, asOf }: Pick<Evaluation, "goal" | "asOf">,
  book: ContractBook,
  remarks: Iterable<Remark>,
  count: number,
  closed: readonly ClosedPeriod[] = [],
): LastTime[] {
  const contract = book.contracts.find(({ name }) => name === goal.contract);
  if (contract === undefined) return [];
  const isOwn = (key: GoalKey): boolean => comparableKey(key) === comparableKey(goal);
  const then = new Map(
    closed.flatMap(({ closing, rows }): [CalendarDate, LastTime][] =>
      rows
        .filter((row) => isOwn(row.goal))
        .map((row) => [closing.asOf, { evaluation: closedEvaluation(row), remark: row.remark }]),
    ),
  );
  const textOf = new Map(
    [...remarks].filter((each) => each.text !== "" && isOwn(each)).map((each) => [each.asOf, each.text]),
  );
  const dates = [...new Set([...then.keys(), ...textOf.keys()])]
    .filter((date) => date < asOf)
    .sort()
    .reverse()
    .slice(0, count);
  let before = dates.at(-1) ?? asOf;
  while (dates.length < count && before > contract.period.from) {
    before = lastFinished(contract.followUp ?? "month", addDays(before, -1)).end;
    dates.push(before);
  }
  // The goal alone: a workbook has thousands of figures.
  const alone = {
    ...book,
    contracts: [contract],
    goals: book.goals.filter(isOwn),
    measurements: book.measurements.filter(({ nr }) => nr === goal.nr),
  };
  return dates
    .filter((date) => date >= contract.period.from)
    .flatMap((date): LastTime[] => {
      const known = then.get(date);
      if (known !== undefined) return [known];
      const [evaluation] = evaluateBook(alone, { asOf: date, today: date }).flatMap(({ goals }) =>
        goals.flatMap(({ parts }) => parts),
      );
      return evaluation === undefined ? [] : [{ evaluation, remark: textOf.get(date) ?? "" }];
    });
}
