import { calendarYear } from "../../src/domain/contractPeriod";
import type { Measurement } from "../../src/domain/measurement";
import { DEFAULT_THRESHOLDS, type Status } from "../../src/domain/status";
import { evaluateGoal } from "../../src/domain/evaluateGoal";
import type { Goal } from "../../src/domain/goal";
import { yearTargetOf } from "../../src/domain/target";
import { measurement, months } from "../support/builders";
import { REAL_GOALS, yearOf } from "../support/realGoals";

const NAMED = REAL_GOALS.map((goal) => ({ name: `${goal.contract} ${goal.nr}${goal.part}`, goal }));
const LIMITED = NAMED.filter(({ goal }) => yearTargetOf(goal) !== null);

/** Rows that end the year exactly on a figure, in the way in which the goal is measured. */
function yearAt(goal: Goal, figure: number): Measurement[] {
  const year = yearOf(goal);
  if (goal.aggregation !== "deviation") return [measurement(String(year), figure)];
  const forecast = { ...measurement(goal.deadline ?? "", 100 + figure) };
  return [forecast, measurement(String(year), 100)];
}

function statusAt(goal: Goal, figure: number): Status {
  const year = yearOf(goal);
  return evaluateGoal({
    goal,
    period: calendarYear(year),
    asOf: `${year}-12-31`,
    measurements: yearAt(goal, figure),
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
  }).status;
}

test("the five contracts have 61 goals, of which nine lack a baseline and three are milestones", () => {
  expect(REAL_GOALS).toHaveLength(61);
  const open = NAMED.filter(({ goal }) => yearTargetOf(goal) === null);
  expect(open.filter(({ goal }) => goal.form !== "milestone").map(({ name }) => name)).toEqual([
    "Sygedagpenge 2008 4.2",
    "Sygedagpenge 2008 5.1",
    "Sygedagpenge 2008 6.1a",
    "Sygedagpenge 2008 6.1b",
    "Sygedagpenge 2008 6.2",
    "Skelbækgade 2009 1.4",
    "Skelbækgade 2009 1.5",
    "Skelbækgade 2009 1.6",
    "Skelbækgade 2009 1.7",
  ]);
  expect(open.filter(({ goal }) => goal.form === "milestone")).toHaveLength(3);
});

test.each(LIMITED)("$name is met by its target itself", ({ goal }) => {
  expect(statusAt(goal, yearTargetOf(goal) ?? 0)).toBe("met");
});

test.each(LIMITED)("$name is missed just on the wrong side, and met just on the right", ({ goal }) => {
  const target = yearTargetOf(goal) ?? 0;
  const better = goal.form === "atMost" ? -1e-3 : 1e-3;
  expect(statusAt(goal, target + better)).toBe("met");
  expect(statusAt(goal, target - better)).not.toBe("met");
});

test.each(NAMED)("$name without a row is pending or has no data, and is never red", ({ goal }) => {
  const year = yearOf(goal);
  const answer = evaluateGoal({
    goal,
    period: calendarYear(year),
    asOf: `${year}-03-31`,
    measurements: [],
    profile: [],
    thresholds: DEFAULT_THRESHOLDS,
  });
  const waits = goal.form === "milestone" || goal.aggregation === "deviation";
  expect(answer.status).toBe(waits ? "pending" : "noData");
  expect(answer.actual).toBeNull();
});

test.each(NAMED.filter(({ goal }) => yearTargetOf(goal) === null && goal.form !== "milestone"))(
  "$name shows its figure and waits for its baseline",
  ({ goal }) => {
    const year = yearOf(goal);
    const answer = evaluateGoal({
      goal,
      period: calendarYear(year),
      asOf: `${year}-03-31`,
      measurements: months(year, [10, 20, 30]),
      profile: [],
      thresholds: DEFAULT_THRESHOLDS,
    });
    expect([answer.status, answer.basis.lack]).toEqual(["noData", "baseline"]);
    expect(answer.actual).not.toBeNull();
  },
);
