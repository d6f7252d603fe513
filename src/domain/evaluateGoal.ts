import { aggregate, forecastDeviation, type AggregatedFigure } from "./aggregation";
import { isBudgetUse } from "./budgetUse";
import type { CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import { evaluateMilestone } from "./evaluateMilestone";
import { deadlineOf, shownJudgement, type Basis, type Evaluation, type GoalInput, type Lack } from "./evaluation";
import { judgeEveryPeriod, type PeriodsMet } from "./everyPeriod";
import { forecastOf, outlookOf } from "./forecast";
import { degreeOf, deviationOf, isMet, wantedMethod } from "./fulfilment";
import { accumulates, type Goal } from "./goal";
import { beginsIn, countingValues, endingWithin, type Value } from "./measurement";
import {
  elapsedOf,
  elapsedShare,
  expectedNow,
  lastYearShare,
  lastYearToDateShare,
  pacingOf,
  typedProfileShare,
  type Elapsed,
  type Expected,
} from "./pacing";
import { onlyRise } from "./runningTotals";
import type { Judgement } from "./status";
import { limitOf, yearTargetOf, type Limit } from "./target";
import { trendOf } from "./trend";

/** Judges one indicator from its own rows at a status date. Reads no clock and depends on no other goal. */
export function evaluateGoal(input: GoalInput): Evaluation {
  if (input.goal.form === "milestone") return evaluateMilestone(input);
  const { goal, period, asOf, measurements } = input;
  const deadline = deadlineOf(goal, period);
  const judgedBy = goal.aggregation === "deviation" ? period.to : deadline;
  const all = countingValues(measurements, goal);
  const values = endingWithin(all, period.from, asOf < judgedBy ? asOf : judgedBy).filter(beginsIn(period));
  const elapsed = elapsedOf(period.from, judgedBy, asOf);
  const pacing = pacingOf(goal);
  const limit = limitOf(goal);
  const share = pacing === "profile" ? profileShare(input, all, elapsed) : elapsedShare(elapsed);
  const base = {
    goal,
    period,
    asOf,
    deadline,
    aggregation: goal.aggregation,
    pacing,
    deadlinePassed: elapsed.deadlinePassed,
  };
  const basis = { values, elapsed, share, milestone: null };
  if ("missing" in limit) return { ...base, ...UNJUDGED, ...withoutLimit(goal, values, basis, limit.missing) };

  const expected = share === null ? null : expectedNow(limit, goal.baseline, goal.aggregation, pacing, share);
  const figure = figureOf(goal, values, period, deadline, expected?.limit ?? limit);
  const pending = pacing === "yearEnd" && !elapsed.deadlinePassed;
  const judgement = pending ? { kind: "pending" as const, due: judgedBy } : judge(goal, figure, expected);
  return {
    ...base,
    target: limit.target,
    targetUpper: limit.form === "between" ? limit.targetUpper : null,
    ...shownExpectation(pending ? null : expected),
    actual: figure?.figure.value ?? null,
    ...shownJudgement(judgement, input.thresholds, goal, elapsed),
    ...outlookFor(goal, figure, limit, { period, elapsed, share, values }),
    trend: hasTrend(goal, values) ? trendOf(values, limit, goal.aggregation, period) : null,
    basis: {
      ...basis,
      figure: figure?.figure ?? null,
      periodsMet: figure?.periodsMet ?? null,
      lack: share === null ? "profile" : null,
    },
  };
}

const UNJUDGED = {
  expected: null,
  expectedUpper: null,
  expectedBaseline: null,
  deviation: null,
  degree: null,
  method: null,
  partlyMetFrom: null,
  forecast: null,
  outlook: null,
  trend: null,
} as const;

/** A goal whose limit is not known: its figure is shown, and it is not judged. */
function withoutLimit(
  goal: Goal,
  values: readonly Value[],
  basis: Omit<Basis, "figure" | "periodsMet" | "lack">,
  lack: Lack,
): Pick<Evaluation, "target" | "targetUpper" | "actual" | "status" | "basis"> {
  const shown = goal.aggregation === "everyPeriod" || goal.aggregation === "deviation" ? "latest" : goal.aggregation;
  const figure = aggregate(shown, values, goal.unit);
  const pending = pacingOf(goal) === "yearEnd" && !basis.elapsed.deadlinePassed;
  return {
    target: yearTargetOf(goal),
    targetUpper: goal.targetUpper,
    actual: figure?.value ?? null,
    status: pending ? "pending" : "noData",
    basis: { ...basis, figure, periodsMet: null, lack },
  };
}

function profileShare(input: GoalInput, all: readonly Value[], elapsed: Elapsed): number | null {
  if (elapsed.deadlinePassed) return 1;
  const typed = typedProfileShare(input.profile, elapsed);
  if (typed !== null || !accumulates(input.goal.aggregation)) return typed;
  const lastYear = input.goal.aggregation === "sum" ? lastYearShare : lastYearToDateShare;
  return lastYear(all, input.period, elapsed);
}

type GoalFigure = { figure: AggregatedFigure; periodsMet: PeriodsMet | null };

function figureOf(
  goal: Goal,
  values: readonly Value[],
  period: ContractPeriod,
  deadline: CalendarDate,
  limit: Limit,
): GoalFigure | null {
  if (goal.aggregation === "everyPeriod") return judgeEveryPeriod(values, limit);
  const figure =
    goal.aggregation === "deviation"
      ? forecastDeviation(values, period, deadline)
      : aggregate(goal.aggregation, values, goal.unit);
  return figure && { figure, periodsMet: null };
}

function judge(goal: Goal, figure: GoalFigure | null, expected: Expected | null): Judgement {
  if (figure === null || expected === null) return { kind: "noData" };
  const actual = figure.figure.value;
  const { limit } = expected;
  const deviation = deviationOf(limit, actual);
  if (figure.periodsMet) {
    const { met, of } = figure.periodsMet;
    return { kind: "judged", met: met === of, deviation, degree: met / of, method: "level" };
  }
  return { kind: "judged", met: isMet(limit, actual), deviation, ...degreeOf(expected, actual, wantedMethod(goal)) };
}

function shownExpectation(
  expected: Expected | null,
): Pick<Evaluation, "expected" | "expectedUpper" | "expectedBaseline"> {
  if (expected === null) return { expected: null, expectedUpper: null, expectedBaseline: null };
  const { limit, baseline } = expected;
  return {
    expected: limit.target,
    expectedUpper: limit.form === "between" ? limit.targetUpper : null,
    expectedBaseline: baseline,
  };
}

/** What the year looks like ending on; nothing once the deadline has passed, as the figure itself is there. */
function outlookFor(
  goal: Goal,
  figure: GoalFigure | null,
  limit: Limit,
  time: { period: ContractPeriod; elapsed: Elapsed; share: number | null; values: readonly Value[] },
): Pick<Evaluation, "forecast" | "outlook"> {
  if (figure === null || time.elapsed.deadlinePassed) return { forecast: null, outlook: null };
  const forecast = forecastOf({
    ...time,
    share: paceOf(goal, time.elapsed, time.share),
    aggregation: goal.aggregation,
    actual: figure.figure.value,
  });
  return { forecast, outlook: forecast && outlookOf(forecast, limit, { ...time, aggregation: goal.aggregation }) };
}

/** Whether a rise or a fall of the figure says anything: not of a figure that can only rise. */
function hasTrend(goal: Goal, values: readonly Value[]): boolean {
  return goal.aggregation !== "deviation" && !(isBudgetUse(goal) && onlyRise(values));
}

/** A sum is forecast along its profile if it has one, else along time, whatever is expected part-way. */
function paceOf(goal: Goal, elapsed: Elapsed, share: number | null): number | null {
  return pacingOf(goal) === "profile" ? share : elapsedShare(elapsed);
}
