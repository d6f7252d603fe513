import { monthsBegun, type ContractPeriod } from "../contractPeriod";
import { deadlineOf, type Evaluation } from "../evaluation";
import { wantedMethod } from "../fulfilment";
import { accumulates, type Goal } from "../goal";
import type { Value } from "../measurement";
import { pacingOf } from "../pacing";
import { lengthInMonths, spanOfMonths, wholePeriod, type Period } from "../period";

/** What of a goal next year's contract leaves open, or keeps only until somebody has looked at it. */
export type OpenField = "target" | "targetUpper" | "change" | "deadline" | "baseline" | "text" | "source";

/** Why it is to be decided: `agreed` each year, `wording` of last year, or what last year's result lacks. */
export type DecisionReason = "agreed" | "wording" | "noResult" | "partOfYear" | "notTheLastPeriod" | "namesTheYear";

/** One thing that is to be decided (*beslutning*) before a goal of next year's contract holds. */
export type Decision = { field: OpenField; why: DecisionReason };

/** A goal of next year's contract, the goal that it comes from, and what of it is to be decided. */
export type NextGoal = {
  goal: Goal;
  before: Goal;
  /** How last year ended by the figures there are; null where it was not judged. */
  result: Evaluation | null;
  decisions: readonly Decision[];
};

/** Last year's result as a baseline with the period that it is of, and what is doubtful about it. */
type Result = { value: number | null; period: Period | null; doubt: DecisionReason | null };

/**
 * A goal (*mål*) carried over to the next contract: last year's result is its *Udgangspunkt*; target, change and
 * deadline are open. What the old goal said by its silence (*Metode*, *Periodisering*) is written out where the new
 * baseline would make it say something else.
 * @param periodName The words of a period, as Mål writes them.
 */
export function nextGoalOf(
  before: Goal,
  contract: string,
  result: Evaluation | null,
  periodName: (period: Period) => string,
): NextGoal {
  const found = resultOf(before, result);
  const isNewBaseline = before.baseline === null && found.value !== null;
  const goal: Goal = {
    ...before,
    contract,
    target: null,
    targetUpper: null,
    change: null,
    deadline: null,
    baseline: found.value,
    baselinePeriod: found.period === null ? "" : periodName(found.period),
    method: isNewBaseline ? (before.method ?? wantedMethod(before)) : before.method,
    pacing: isNewBaseline ? (before.pacing ?? pacingOf(before)) : before.pacing,
  };
  return { goal, before, result, decisions: decisionsOf(before, found) };
}

function decisionsOf(before: Goal, { doubt }: Result): Decision[] {
  const isMilestone = before.form === "milestone";
  const open = (field: OpenField, isOpen: boolean, why: DecisionReason = "agreed"): Decision[] =>
    isOpen ? [{ field, why }] : [];
  return [
    ...open("text", /\d/.test(before.text), "wording"),
    ...open("target", !isMilestone),
    ...open("targetUpper", before.form === "between"),
    ...open("change", !isMilestone && before.change !== null),
    ...open("baseline", !isMilestone && doubt !== null, doubt ?? "noResult"),
    ...open("deadline", isMilestone || before.deadline !== null),
  ];
}

/** Parts of a month that a year of weeks may lack: week 1 to 52 is no whole year. */
const SLACK_IN_MONTHS = 0.5;

const NONE: Result = { value: null, period: null, doubt: "noResult" };

/**
 * The figure that last year ended on. A figure that adds up is a year's only when the whole year is in it: half a
 * year's sum would be a wrong baseline. A level is of the period that it was measured for; where that is not the last
 * one, the period says so and the baseline is to be looked at.
 */
function resultOf(before: Goal, result: Evaluation | null): Result {
  if (result === null || result.actual === null || before.form === "milestone") return NONE;
  const { period, basis, actual: value, goal } = result;
  if (result.closed) return { value, period: wholePeriod(period), doubt: null };
  const [first, last] = [basis.values[0], basis.values.at(-1)];
  if (first === undefined || last === undefined) return NONE;
  if (goal.aggregation === "latest") {
    const isLast = last.period.end >= deadlineOf(goal, period);
    return { value, period: last.period, doubt: isLast ? null : "notTheLastPeriod" };
  }
  if (coversYear(result, basis.values, period)) return { value, period: wholePeriod(period), doubt: null };
  if (accumulates(goal.aggregation)) return { ...NONE, doubt: "partOfYear" };
  return { value, period: spanOfMonths(first.period, last.period), doubt: "notTheLastPeriod" };
}

/** Whether a goal's values reach from the contract's first day to its deadline without a gap. */
function coversYear({ goal }: Evaluation, values: readonly Value[], contract: ContractPeriod): boolean {
  const months = monthsBegun(contract.from, deadlineOf(goal, contract));
  const last = values.at(-1);
  if (goal.aggregation === "yearToDate")
    return last !== undefined && monthsBegun(contract.from, last.period.end) >= months;
  const covered = values.reduce((sum, { period }) => sum + lengthInMonths(period), 0);
  return covered > months - SLACK_IN_MONTHS;
}
