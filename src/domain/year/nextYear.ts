import { partsOf, type CalendarDate } from "../calendarDate";
import type { Contract, ContractBook, Profile } from "../contract";
import type { Evaluation } from "../evaluation";
import { foldedText } from "../foldedText";
import { goalId, isRetired, type Goal } from "../goal";
import { goalInForce } from "../goalInForce";
import { groupBy } from "../groupBy";
import { countingValues, endingWithin, rowsByGoal, type Value } from "../measurement";
import type { Period } from "../period";
import type { Source } from "../source";
import { nextGoalOf, type Decision, type NextGoal } from "./nextGoal";
import { namesYearOf, nextContractName, periodLater } from "./nextNames";

/** One contract carried over to the next year (*nyt kontraktår*). */
export type NextContract = {
  contract: Contract;
  before: Contract;
  goals: readonly NextGoal[];
  /** Goals that were dropped (*udgået*) by the new contract's first day, and are left out. */
  dropped: readonly Goal[];
  profiles: readonly Profile[];
  sources: readonly (Source & { decisions: readonly Decision[] })[];
  /** Last year's figures of each goal, by `goalId` of the new goal. */
  lastYear: ReadonlyMap<string, readonly Value[]>;
};

/** What the next year is made from. */
export type NextYearMatter = {
  book: ContractBook;
  sources: readonly Source[];
  /** How a goal stood on its contract's last day; null where it was not judged. */
  resultOf: (goal: Goal, contract: Contract) => Evaluation | null;
  periodName: (period: Period) => string;
};

/** Why there is no next year: nothing before the year, or a contract of that name or of that centre's year is there. */
export type NoNextYear = { kind: "nothingBefore" } | { kind: "exists"; contract: string };
export type NextYear = { kind: "made"; contracts: readonly NextContract[] } | NoNextYear;

/**
 * The contracts of a year made from the latest ones before it (*nyt kontraktår*): goals with their results as
 * baselines, sources and people; amendments are folded in, dropped goals and all that was said of last year are left
 * behind. A new goal keeps its number, which leads back to last year's.
 */
export function nextYearOf(matter: NextYearMatter, year: number): NextYear {
  const { contracts } = matter.book;
  const startOf = ({ period }: Contract): number => partsOf(period.from).year;
  const there = contracts.filter((contract) => startOf(contract) === year);
  const [first] = there;
  if (first !== undefined) return { kind: "exists", contract: first.name };
  const earlier = contracts.filter((contract) => startOf(contract) < year);
  const last = Math.max(...earlier.map(startOf));
  const chosen = earlier.filter((contract) => startOf(contract) === last);
  if (chosen.length === 0) return { kind: "nothingBefore" };
  const made = chosen.map((contract) => nextContract(matter, contract, year - last));
  const known = new Set(contracts.map(({ name }) => foldedText(name)));
  for (const { contract } of made) {
    if (known.has(foldedText(contract.name))) return { kind: "exists", contract: contract.name };
    known.add(foldedText(contract.name));
  }
  return { kind: "made", contracts: made };
}

function nextContract({ book, sources, resultOf, periodName }: NextYearMatter, before: Contract, years: number) {
  const period = periodLater(before.period, years);
  const contract: Contract = {
    ...before,
    name: nextContractName(before.name, before.period, years),
    period,
    asOf: null,
  };
  const own = book.goals.filter((goal) => goal.contract === before.name);
  const inForce = versionsAt(own, book, before.period.to);
  const dropped = inForce.filter((goal) => isRetired(goal, period.from));
  const kept = inForce.filter((goal) => !isRetired(goal, period.from));
  const goals = kept.map((goal) => nextGoalOf(goal, contract.name, resultOf(goal, before), periodName));
  const keys = new Map(goals.map(({ before: old, goal }) => [goalId(old), goal]));
  const rows = rowsByGoal(book.measurements);
  return {
    contract,
    before,
    goals,
    dropped,
    profiles: renamed(book.profiles, keys),
    sources: renamed(sources, keys).map((source) => ({
      ...source,
      decisions: namesYearOf(`${source.from} ${source.filter}`, before.period)
        ? [{ field: "source", why: "namesTheYear" } as const]
        : [],
    })),
    lastYear: new Map(
      goals.map(({ before: old, goal }) => [
        goalId(goal),
        endingWithin(countingValues(rows.get(goalId(old)) ?? [], old), before.period.from, before.period.to),
      ]),
    ),
  } satisfies NextContract;
}

/** The goals as they were in force on a day, under the numbers that they have now. */
function versionsAt(goals: readonly Goal[], { amendments = [] }: ContractBook, day: CalendarDate): Goal[] {
  const of = groupBy(amendments, goalId);
  return goals.flatMap((goal) => {
    const version = goalInForce(goal, of.get(goalId(goal)) ?? [], day);
    return version === null ? [] : [{ ...version, nr: goal.nr, part: goal.part }];
  });
}

/** What belongs to goals, under the contract that they are carried over to; that of dropped goals is left out. */
function renamed<Own extends { contract: string; nr: string; part: string }>(
  all: readonly Own[],
  keys: ReadonlyMap<string, Goal>,
): Own[] {
  return all.flatMap((own) => {
    const goal = keys.get(goalId(own));
    return goal === undefined ? [] : [{ ...own, contract: goal.contract }];
  });
}
