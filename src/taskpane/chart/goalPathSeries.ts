import type { CalendarDate } from "../../domain/calendarDate";
import { monthsInto } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import { accumulates, type Goal } from "../../domain/goal";
import { pacingOf } from "../../domain/pacing";
import { limitOf } from "../../domain/target";
import { expectedPath, trialDates, trialOf, type TrialSetting } from "../../domain/trial";

type Point = { month: number; value: number };

/**
 * What the picture of a goal's path shows: one path, or two for an interval; none where it is judged only in the end.
 */
export type GoalPathSeries = {
  months: number;
  end: CalendarDate;
  paths: readonly (readonly Point[])[];
  targets: readonly number[];
  accumulated: boolean;
  trials: readonly (Point & { asOf: CalendarDate; evaluation: Evaluation })[];
};

export function goalPathOf(goal: Goal, setting: TrialSetting, figure: number): GoalPathSeries {
  const { period } = setting;
  const { midYear, end } = trialDates(goal, period);
  const path = expectedPath(goal, setting);
  const months = Math.max(1, path.length - 1);
  const along = (of: "expected" | "upper"): Point[] =>
    path.flatMap(({ month, [of]: value }) => (value === null ? [] : [{ month, value }]));
  const limit = limitOf(goal);
  const isStepped = pacingOf(goal) === "profile";
  const lines = [along("expected"), along("upper")].filter((points) => points.length > 1);
  const trials = [...(midYear ? [midYear] : []), end].flatMap((asOf) => {
    const evaluation = trialOf(goal, figure, asOf, setting);
    return evaluation.actual === null
      ? []
      : [{ asOf, evaluation, month: Math.min(months, monthsInto(period.from, asOf)), value: evaluation.actual }];
  });
  return {
    months,
    end,
    paths: isStepped ? lines.map(steps) : lines,
    targets: "missing" in limit ? [] : [limit.target, ...(limit.form === "between" ? [limit.targetUpper] : [])],
    accumulated: accumulates(goal.aggregation) && goal.form !== "milestone",
    trials,
  };
}

/** A profile says what is reached by the end of a month: nothing more is expected before that. */
function steps(points: readonly Point[]): Point[] {
  return points.flatMap((point, index) => {
    const last = points[index - 1];
    return last === undefined ? [point] : [{ month: point.month, value: last.value }, point];
  });
}
