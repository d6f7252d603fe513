import { isBudgetUse } from "./budgetUse";
import type { ContractPeriod } from "./contractPeriod";
import { evaluateMilestone } from "./evaluateMilestone";
import { shownJudgement, type Evaluation, type GoalInput, type ShownJudgement } from "./evaluation";
import { forecastOf, outlookOf } from "./forecast";
import type { Goal } from "./goal";
import { judgeGoal, type JudgedGoal } from "./judgeGoal";
import type { Value } from "./measurement";
import { elapsedShare } from "./pacing";
import { onlyRise } from "./runningTotals";
import { yearTargetOf } from "./target";
import { trendOf } from "./trend";

/** Judges one indicator from its own rows at a status date. Reads no clock and depends on no other goal. */
export function evaluateGoal(input: GoalInput): Evaluation {
  if (input.goal.form === "milestone") return evaluateMilestone(input);
  const { goal, period, asOf, thresholds } = input;
  const judged = judgeGoal(input);
  const { limit, figure, judgement, elapsed, share, values } = judged;
  const known = "missing" in limit ? null : limit;
  const shown = judgement.kind === "pending" ? null : judged.expected;
  const { deviation, degree, method, partlyMetFrom, status } = shownJudgement(judgement, thresholds, goal, elapsed);
  const { forecast, outlook } = outlookFor(goal, period, judged);
  // One literal, named part by part: spreading objects into it took longer than judging the goal.
  return {
    goal,
    period,
    asOf,
    deadline: judged.deadline,
    aggregation: goal.aggregation,
    pacing: judged.pacing,
    deadlinePassed: elapsed.deadlinePassed,
    target: known === null ? yearTargetOf(goal) : known.target,
    targetUpper: known === null ? goal.targetUpper : known.form === "between" ? known.targetUpper : null,
    expected: shown === null ? null : shown.limit.target,
    expectedUpper: shown?.limit.form === "between" ? shown.limit.targetUpper : null,
    expectedBaseline: shown === null ? null : shown.baseline,
    actual: figure === null ? null : figure.figure.value,
    deviation,
    degree,
    method,
    partlyMetFrom,
    status,
    forecast,
    outlook,
    trend: known !== null && hasTrend(goal, values) ? trendOf(values, known, goal.aggregation, period) : null,
    basis: {
      values,
      elapsed,
      share,
      milestone: null,
      figure: figure === null ? null : figure.figure,
      periodsMet: figure === null ? null : figure.periodsMet,
      lack: "missing" in limit ? limit.missing : share === null ? "profile" : null,
    },
  };
}

/**
 * The judgement of `evaluateGoal` alone: degree, deviation and status without forecast, trend and what else an answer
 * tells. For those who ask for ten thousands of them and for nothing else.
 */
export function judgementOf(input: GoalInput): ShownJudgement {
  if (input.goal.form === "milestone") return evaluateMilestone(input);
  const { judgement, elapsed } = judgeGoal(input);
  return shownJudgement(judgement, input.thresholds, input.goal, elapsed);
}

const NO_OUTLOOK = { forecast: null, outlook: null } as const;

/** What the year looks like ending on; nothing once the deadline has passed, as the figure itself is there. */
function outlookFor(goal: Goal, period: ContractPeriod, judged: JudgedGoal): Pick<Evaluation, "forecast" | "outlook"> {
  const { figure, limit, elapsed, share, values, pacing } = judged;
  if ("missing" in limit || figure === null || elapsed.deadlinePassed) return NO_OUTLOOK;
  const { aggregation } = goal;
  const forecast = forecastOf({
    period,
    elapsed,
    values,
    // A sum is forecast along its profile if it has one, else along time, whatever is expected part-way.
    share: pacing === "profile" ? share : elapsedShare(elapsed),
    aggregation,
    actual: figure.figure.value,
  });
  return { forecast, outlook: forecast && outlookOf(forecast, limit, { period, elapsed, values, aggregation }) };
}

/** Whether a rise or a fall of the figure says anything: not of a figure that can only rise. */
function hasTrend(goal: Goal, values: readonly Value[]): boolean {
  return goal.aggregation !== "deviation" && !(isBudgetUse(goal) && onlyRise(values));
}
