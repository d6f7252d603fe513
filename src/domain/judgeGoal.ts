import { aggregate, forecastDeviation, type AggregatedFigure } from "./aggregation";
import type { CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import { countedValues } from "./countedValue";
import { deadlineOf, type GoalInput } from "./evaluation";
import { judgeEveryPeriod, type PeriodsMet } from "./everyPeriod";
import { degreeOf, deviationOf, isMet, wantedMethod } from "./fulfilment";
import { accumulates, type Goal, type Pacing } from "./goal";
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
import type { Judgement } from "./status";
import { limitOf, type Limit, type MissingTarget } from "./target";

/** One figure (*faktisk*) of a goal, and of *Hver periode* how many periods meet the limit. */
export type GoalFigure = { figure: AggregatedFigure; periodsMet: PeriodsMet | null };

/** A goal's figure held against what is expected of it: what every answer on the goal is made of. */
export type JudgedGoal = {
  deadline: CalendarDate;
  pacing: Pacing;
  elapsed: Elapsed;
  /** The share of the year's path that should be behind us; null for a profile that is not known. */
  share: number | null;
  /** The counting values in order of time, as the figure is made of them. */
  values: readonly Value[];
  limit: Limit | MissingTarget;
  expected: Expected | null;
  /** The figure is there also where it is held against nothing. */
  figure: GoalFigure | null;
  judgement: Judgement;
};

/** Judges one indicator that is no milestone from its own rows at a status date, and computes nothing beside it. */
export function judgeGoal(input: GoalInput): JudgedGoal {
  const { goal, period, asOf } = input;
  const deadline = deadlineOf(goal, period);
  const judgedBy = goal.aggregation === "deviation" ? period.to : deadline;
  const all = countingValues(input.measurements, goal);
  const values = endingWithin(all, period.from, asOf < judgedBy ? asOf : judgedBy).filter(beginsIn(period));
  const elapsed = elapsedOf(period, judgedBy, asOf);
  const pacing = pacingOf(goal);
  const limit = limitOf(goal);
  const share = pacing === "profile" ? profileShare(input, all, elapsed) : elapsedShare(elapsed);
  const isKnown = !("missing" in limit);
  const expected =
    isKnown && share !== null ? expectedNow(limit, goal.baseline, goal.aggregation, pacing, share) : null;
  const figure = isKnown
    ? figureOf(goal, values, period, deadline, expected?.limit ?? limit)
    : figureAlone(goal, values);
  const pending = pacing === "yearEnd" && !elapsed.deadlinePassed;
  const judgement = pending ? { kind: "pending" as const, due: judgedBy } : judge(goal, figure, expected);
  const counted = figure?.figure.meanOf === "shares" ? countedValues(values, goal.unit) : values;
  return { deadline, pacing, elapsed, share, values: counted, limit, expected, figure, judgement };
}

function profileShare(input: GoalInput, all: readonly Value[], elapsed: Elapsed): number | null {
  if (elapsed.deadlinePassed) return 1;
  const typed = typedProfileShare(input.profile, elapsed);
  if (typed !== null || !accumulates(input.goal.aggregation)) return typed;
  const lastYear = input.goal.aggregation === "sum" ? lastYearShare : lastYearToDateShare;
  return lastYear(all, input.period, elapsed);
}

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

/** The figure of a goal whose limit is not known: it is shown, and not judged. */
function figureAlone({ aggregation, unit }: Goal, values: readonly Value[]): GoalFigure | null {
  const shown = aggregation === "everyPeriod" || aggregation === "deviation" ? "latest" : aggregation;
  const figure = aggregate(shown, values, unit);
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
  const { degree, method } = degreeOf(expected, actual, wantedMethod(goal));
  return { kind: "judged", met: isMet(limit, actual), deviation, degree, method };
}
