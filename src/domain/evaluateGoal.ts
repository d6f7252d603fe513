import { dateOf, type CalendarDate } from "./calendarDate";
import { aggregate, forecastDeviation, type AggregatedFigure } from "./aggregation";
import { judgeEveryPeriod, type PeriodsMet } from "./everyPeriod";
import { forecastOf, outlookOf, type Forecast, type Outlook } from "./forecast";
import { degreeOf, deviationOf, isMet, wantedMethod } from "./fulfilment";
import type { Aggregation, Goal, Method, Pacing } from "./goal";
import { endingWithin, valuesOf, type Measurement, type Value } from "./measurement";
import { evaluateMilestone } from "./evaluateMilestone";
import type { MilestoneState } from "./milestone";
import { elapsedOf, elapsedShare, expectedNow, lastYearShare, pacingOf, typedProfileShare, type Elapsed, type Expected, type ProfilePoint } from "./pacing";
import { partlyMetFrom, statusOf, type Judgement, type Status, type Thresholds } from "./status";
import { limitOf, yearTargetOf, type Limit, type MissingTarget } from "./target";
import { trendOf, type Trend } from "./trend";

/** What one goal is judged from. `measurements` are the goal's own rows, of any year, in the order of the sheet. */
export type GoalInput = {
  goal: Goal;
  year: number;
  asOf: CalendarDate;
  measurements: readonly Measurement[];
  profile: readonly ProfilePoint[];
  thresholds: Thresholds;
};

/** Why a goal with figures cannot be judged: an input that the set-up must ask for. */
export type Lack = MissingTarget["missing"] | "profile";

/** The answer on one indicator (*mål*, or *delmål*), DOMAIN.md §4. `null` is "there is none", never zero. */
export type Evaluation = {
  goal: Goal;
  year: number;
  asOf: CalendarDate;
  deadline: CalendarDate;
  /** The target of the whole year, and of now. */
  target: number | null;
  targetUpper: number | null;
  expected: number | null;
  expectedUpper: number | null;
  expectedBaseline: number | null;
  actual: number | null;
  deviation: number | null;
  degree: number | null;
  method: Method | null;
  aggregation: Aggregation;
  pacing: Pacing;
  status: Status;
  /** Whether the deadline has passed, so that the status is final. */
  deadlinePassed: boolean;
  forecast: Forecast | null;
  outlook: Outlook | null;
  trend: Trend | null;
  /** What the explanation needs beside the figures. */
  basis: Basis;
};

export type Basis = {
  figure: AggregatedFigure | null;
  values: readonly Value[];
  elapsed: Elapsed;
  share: number | null;
  periodsMet: PeriodsMet | null;
  milestone: MilestoneState | null;
  lack: Lack | null;
};

/** The goal's deadline (*frist*): the end of the contract's year unless the goal says otherwise. */
export function deadlineOf(goal: Goal, year: number): CalendarDate {
  return goal.deadline ?? dateOf(year, 12, 31);
}

/** Judges one indicator from its own rows at a status date. Reads no clock and depends on no other goal. */
export function evaluateGoal(input: GoalInput): Evaluation {
  if (input.goal.form === "milestone") return evaluateMilestone(input);
  const { goal, year, asOf, measurements } = input;
  const deadline = deadlineOf(goal, year);
  const judgedBy = goal.aggregation === "deviation" ? dateOf(year, 12, 31) : deadline;
  const all = valuesOf(measurements, goal.unit);
  const values = endingWithin(all, `${year}-01-01`, asOf < judgedBy ? asOf : judgedBy);
  const elapsed = elapsedOf(year, judgedBy, asOf);
  const pacing = pacingOf(goal);
  const limit = limitOf(goal);
  const share = pacing === "profile" ? profileShare(input, all, elapsed) : elapsedShare(elapsed);
  const base = { goal, year, asOf, deadline, aggregation: goal.aggregation, pacing, deadlinePassed: elapsed.deadlinePassed };
  const basis = { values, elapsed, share, milestone: null };
  if ("missing" in limit) return { ...base, ...UNJUDGED, ...withoutLimit(goal, values, basis, limit.missing) };

  const expected = share === null ? null : expectedNow(limit, goal.baseline, goal.aggregation, pacing, share);
  const figure = figureOf(goal, values, year, deadline, expected?.limit ?? limit);
  const pending = pacing === "yearEnd" && !elapsed.deadlinePassed;
  const judgement = pending ? { kind: "pending" as const, due: judgedBy } : judge(goal, figure, expected);
  return {
    ...base,
    target: limit.target,
    targetUpper: limit.form === "between" ? limit.targetUpper : null,
    ...shownExpectation(pending ? null : expected),
    actual: figure?.figure.value ?? null,
    ...shownJudgement(judgement, input.thresholds, goal, elapsed),
    ...outlookFor(goal, figure, limit, { year, elapsed, share, values }),
    trend: goal.aggregation === "deviation" ? null : trendOf(values, limit, goal.aggregation),
    basis: { ...basis, figure: figure?.figure ?? null, periodsMet: figure?.periodsMet ?? null, lack: share === null ? "profile" : null },
  };
}

const UNJUDGED = {
  expected: null, expectedUpper: null, expectedBaseline: null, deviation: null, degree: null, method: null,
  forecast: null, outlook: null, trend: null,
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
  if (typed !== null || input.goal.aggregation !== "sum") return typed;
  return lastYearShare(all, input.year, elapsed);
}

type GoalFigure = { figure: AggregatedFigure; periodsMet: PeriodsMet | null };

function figureOf(goal: Goal, values: readonly Value[], year: number, deadline: CalendarDate, limit: Limit): GoalFigure | null {
  if (goal.aggregation === "everyPeriod") return judgeEveryPeriod(values, limit);
  const figure =
    goal.aggregation === "deviation" ? forecastDeviation(values, year, deadline) : aggregate(goal.aggregation, values, goal.unit);
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

function shownExpectation(expected: Expected | null): Pick<Evaluation, "expected" | "expectedUpper" | "expectedBaseline"> {
  if (expected === null) return { expected: null, expectedUpper: null, expectedBaseline: null };
  const { limit, baseline } = expected;
  return { expected: limit.target, expectedUpper: limit.form === "between" ? limit.targetUpper : null, expectedBaseline: baseline };
}

/** The judgement as the evaluation carries it, with the status it leads to. */
export function shownJudgement(
  judgement: Judgement,
  thresholds: Thresholds,
  goal: Goal,
  elapsed: Elapsed,
): Pick<Evaluation, "deviation" | "degree" | "method" | "status"> {
  if (judgement.kind !== "judged") return { deviation: null, degree: null, method: null, status: statusOf(judgement, null) };
  const { deviation, degree, method } = judgement;
  const limit = partlyMetFrom(goal.partlyMetFrom, thresholds, method, elapsed.deadlinePassed);
  return { deviation, degree, method, status: statusOf(judgement, limit) };
}

function outlookFor(
  goal: Goal,
  figure: GoalFigure | null,
  limit: Limit,
  time: { year: number; elapsed: Elapsed; share: number | null; values: readonly Value[] },
): Pick<Evaluation, "forecast" | "outlook"> {
  if (figure === null) return { forecast: null, outlook: null };
  const forecast = forecastOf({ ...time, share: paceOf(goal, time.elapsed, time.share), aggregation: goal.aggregation, actual: figure.figure.value });
  return { forecast, outlook: forecast && outlookOf(forecast, limit, time.values, time.elapsed) };
}

/** A sum is forecast along its profile if it has one, else along time, whatever is expected part-way. */
function paceOf(goal: Goal, elapsed: Elapsed, share: number | null): number | null {
  return pacingOf(goal) === "profile" ? share : elapsedShare(elapsed);
}
