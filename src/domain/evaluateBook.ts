import type { CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { holdsDay } from "./contractPeriod";
import { evaluateGoal } from "./evaluateGoal";
import type { Evaluation } from "./evaluation";
import { foldedText } from "./foldedText";
import { goalId, isRetired, type Goal } from "./goal";
import { goalInForce } from "./goalInForce";
import { groupBy } from "./groupBy";
import { latestFigures } from "./latestFigure";
import { rowsByGoal } from "./measurement";
import { countStatuses, worstOf, type Status, type StatusCounts } from "./status";
import { weightedDegree, type WeightedDegree } from "./weights";

/** One goal (*mål*) with its parts (*delmål*): one evaluation each, and the status of the worst. */
export type GoalStatus = { nr: string; focusArea: string; status: Status; parts: readonly Evaluation[] };

/** The status of one contract: counts first; a weighted degree only if there are weights (DOMAIN.md §4). */
export type ContractStatus = {
  contract: Contract;
  asOf: CalendarDate;
  goals: readonly GoalStatus[];
  /** Goals that had been retired (*udgået*) by the date: neither judged nor counted. */
  retired: readonly Goal[];
  counts: StatusCounts;
  weighted: WeightedDegree | null;
};

/**
 * The date to judge at: one for the contracts whose period holds it, if given, and today for a contract that has
 * neither date nor figures.
 */
export type StatusDate = { asOf: CalendarDate | null; today: CalendarDate };

/**
 * Judges every contract of a workbook, in the order of the contracts: at the date given if the contract's period holds
 * it, else at the contract's own *Statusdato*, else on the last day of its latest finished period with a figure, else
 * today (its period's last day at most). A date in 2009 leaves the contracts of 2008 and 2010 as they are.
 */
export function evaluateBook(book: ContractBook, { asOf, today }: StatusDate): ContractStatus[] {
  const measurements = rowsByGoal(book.measurements);
  const profiles = groupBy(book.profiles, goalId);
  const goals = groupBy(book.goals, (goal) => goal.contract);
  const amendments = groupBy(book.amendments ?? [], goalId);
  const latest = latestFigures(book, today);
  return book.contracts.map((contract) => {
    const own = goals.get(contract.name) ?? [];
    const given = asOf !== null && holdsDay(contract.period, asOf) ? asOf : null;
    const date = given ?? contract.asOf ?? latest(contract.name) ?? earlier(today, contract.period.to);
    const evaluate = (goal: Goal): Evaluation => {
      const id = goalId(goal);
      return evaluateGoal({
        goal,
        period: contract.period,
        asOf: date,
        measurements: measurements.get(id) ?? [],
        profile: profiles.get(id)?.flatMap(({ points }) => points) ?? [],
        thresholds: contract.thresholds,
      });
    };
    const inForce = own.flatMap((goal) => {
      const amended = amendments.size === 0 ? undefined : amendments.get(goalId(goal));
      const version = goalInForce(goal, amended ?? [], date);
      if (version === null || version === goal) return version ?? [];
      // The goal keeps the number that it has now, under which its figures, profiles and remarks stand.
      return { ...version, nr: goal.nr, part: goal.part };
    });
    const retired = inForce.filter((goal) => isRetired(goal, date));
    const judged = inForce.filter((goal) => !isRetired(goal, date));
    return { ...contractStatus(contract, date, judged.map(evaluate)), retired };
  });
}

/** A contract's judged indicators as its status: the goals with their parts, and what is counted of them. */
export function contractStatus(
  contract: Contract,
  asOf: CalendarDate,
  evaluations: readonly Evaluation[],
): Omit<ContractStatus, "retired"> {
  const goals = [...groupBy(evaluations, ({ goal }) => foldedText(goal.nr)).values()].map((parts) => ({
    nr: parts[0]?.goal.nr ?? "",
    focusArea: parts[0]?.goal.focusArea ?? "",
    status: worstOf(parts.map(({ status }) => status)),
    parts,
  }));
  return {
    contract,
    asOf,
    goals,
    counts: countStatuses(goals.map(({ status }) => status)),
    weighted: weightedDegree(goals),
  };
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
