import type { CalendarDate } from "./calendarDate";
import type { Contract, ContractBook } from "./contract";
import { evaluateGoal } from "./evaluateGoal";
import type { Evaluation } from "./evaluation";
import { goalId, isRetired, type Goal } from "./goal";
import { hasFigure } from "./measurement";
import { sumOf } from "./numbers";
import { countStatuses, worstOf, type Status, type StatusCounts } from "./status";

/** One goal (*mål*) with its parts (*delmål*): one evaluation each, and the status of the worst. */
export type GoalStatus = { nr: string; focusArea: string; status: Status; parts: readonly Evaluation[] };

/** *Vægtet målopfyldelse*: the degree over the goals that have a weight and a degree; `left` have a weight only. */
export type WeightedDegree = { degree: number; left: number };

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

/** The date to judge at: one for all contracts if given, and today for a contract that has neither date nor figures. */
export type StatusDate = { asOf: CalendarDate | null; today: CalendarDate };

/**
 * Judges every contract of a workbook, in the order of the contracts: at the date given, else at the contract's own
 * *Statusdato*, else on the last day of its latest period with a figure, else today (in its period, its last day at
 * most).
 */
export function evaluateBook(book: ContractBook, { asOf, today }: StatusDate): ContractStatus[] {
  const measurements = groupBy(book.measurements, goalId);
  const profiles = groupBy(book.profiles, goalId);
  const goals = groupBy(book.goals, (goal) => goal.contract);
  return book.contracts.map((contract) => {
    const own = goals.get(contract.name) ?? [];
    const date = asOf ?? contract.asOf ?? latestFigure(book, contract.name) ?? earlier(today, contract.period.to);
    const evaluate = (goal: Goal): Evaluation =>
      evaluateGoal({
        goal,
        period: contract.period,
        asOf: date,
        measurements: measurements.get(goalId(goal)) ?? [],
        profile: (profiles.get(goalId(goal)) ?? []).flatMap(({ points }) => points),
        thresholds: contract.thresholds,
      });
    const retired = own.filter((goal) => isRetired(goal, date));
    return { ...contractStatus(contract, date, own.filter((goal) => !isRetired(goal, date)).map(evaluate)), retired };
  });
}

/**
 * The last day of the latest period that has a figure (*seneste periode med tal*), in one contract or in all. A period
 * past the contract's period and its goals' deadlines is no date to judge at: a year that was mistyped would make
 * everything final.
 */
export function latestFigure(book: ContractBook, contract?: string): CalendarDate | null {
  const known = new Set(book.goals.map(goalId));
  const last = new Map(book.contracts.map(({ name, period }) => [name, period.to]));
  for (const { contract: name, deadline } of book.goals)
    if (deadline !== null && deadline > (last.get(name) ?? "")) last.set(name, deadline);
  const ends = book.measurements
    .filter((row) => known.has(goalId(row)) && (contract === undefined || row.contract === contract))
    .filter((row) => hasFigure(row) && row.period.end <= (last.get(row.contract) ?? ""))
    .map(({ period }) => period.end)
    .sort();
  return ends.at(-1) ?? null;
}

function contractStatus(
  contract: Contract,
  asOf: CalendarDate,
  evaluations: readonly Evaluation[],
): Omit<ContractStatus, "retired"> {
  const goals = [...groupBy(evaluations, ({ goal }) => goal.nr)].map(([nr, parts]) => ({
    nr,
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

/** The mean of the goals' degrees, each held within 0 to 1, by weight. A goal with parts weighs its worst part. */
function weightedDegree(goals: readonly GoalStatus[]): WeightedDegree | null {
  const weights = goals.flatMap(({ parts }) => {
    const weight = parts.find(({ goal }) => goal.weight !== null)?.goal.weight ?? 0;
    const degrees = parts.map(({ degree }) => degree);
    return weight > 0
      ? [{ weight, degree: degrees.includes(null) ? null : Math.min(...degrees.map((d) => d ?? 0)) }]
      : [];
  });
  const judged = weights.flatMap(({ weight, degree }) => (degree === null ? [] : [{ weight, degree: clamp(degree) }]));
  if (judged.length === 0) return null;
  const heaviest = Math.max(...judged.map(({ weight }) => weight));
  const shares = judged.map(({ weight, degree }) => ({ share: weight / heaviest, degree }));
  const total = sumOf(shares.map(({ share }) => share));
  const mean = sumOf(shares.map(({ share, degree }) => (share / total) * degree));
  return { degree: clamp(mean), left: weights.length - judged.length };
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);

const clamp = (degree: number): number => Math.max(0, Math.min(1, degree));

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
