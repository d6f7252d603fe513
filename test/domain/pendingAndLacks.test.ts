import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Goal } from "../../src/domain/goal";
import type { Status } from "../../src/domain/status";
import { evaluate, goal, measurement, months } from "../support/builders";
import { realGoal } from "../support/realGoals";

/** "… ultimo 2010 nedbringes til 1250 sager", paced Ultimo by the user. */
const cases: Goal = { ...realGoal("Udvalgssag 2010", "4"), pacing: "yearEnd" };

test.each<{ asOf: CalendarDate; status: Status; expected: number | null; deviation: number | null }>([
  { asOf: "2010-03-31", status: "pending", expected: null, deviation: null },
  { asOf: "2010-12-30", status: "pending", expected: null, deviation: null },
  { asOf: "2010-12-31", status: "notMet", expected: 1250, deviation: -50 },
])(
  "a year-end goal with figures is $status on $asOf, its forecast shown until its deadline",
  ({ asOf, status, expected, deviation }) => {
    const answer = evaluate(cases, months(2010, [1340, 1320, 1300]), asOf, { period: calendarYear(2010) });
    expect(answer).toMatchObject({ status, expected, deviation, actual: 1300 });
    expect(answer.forecast === null).toBe(asOf === "2010-12-31");
  },
);

test("pending comes before no data, and no data only when the deadline has passed", () => {
  expect(evaluate(cases, [], "2010-12-30", { period: calendarYear(2010) })).toMatchObject({
    status: "pending",
    forecast: null,
    outlook: null,
  });
  expect(evaluate(cases, [], "2010-12-31", { period: calendarYear(2010) }).status).toBe("noData");
});

test.each([
  { lack: "baseline", from: realGoal("Sygedagpenge 2008", "4.2") },
  { lack: "target", from: goal({ target: null }) },
  { lack: "targetUpper", from: goal({ form: "between" }) },
  { lack: "boundsReversed", from: goal({ form: "between", target: 100, targetUpper: 85 }) },
  { lack: "form", from: goal({ form: null }) },
])("without its $lack a goal shows its figure and is not judged", ({ lack, from }) => {
  const answer = evaluate(from, months(2008, [1200, 1100]), "2008-02-29", { period: calendarYear(2008) });
  expect(answer).toMatchObject({
    status: "noData",
    deviation: null,
    degree: null,
    method: null,
    forecast: null,
    outlook: null,
    trend: null,
    expected: null,
  });
  expect(answer.actual).not.toBeNull();
  expect(answer.basis.lack).toBe(lack);
});

test.each(["everyPeriod", "deviation"] as const)("without a limit %s shows the latest figure", (aggregation) => {
  expect(evaluate(goal({ aggregation, target: null }), months(2009, [90, 80, 88]), "2009-12-31").actual).toBe(88);
});

test("a year-end goal without a target is pending until its deadline", () => {
  const open = goal({ target: null, pacing: "yearEnd" });
  expect(evaluate(open, months(2009, [90]), "2009-06-30").status).toBe("pending");
  expect(evaluate(open, months(2009, [90]), "2009-12-31").status).toBe("noData");
});

test("a goal that lacks nothing says so", () => {
  expect(evaluate(goal(), months(2009, [96]), "2009-06-30").basis.lack).toBeNull();
});

const thresholds = { duringYear: { level: 0.8, change: 0.2 }, afterDeadline: { level: 0.95, change: 0.6 } };
const sickness = realGoal("Skelbækgade 2009", "3.1");

test.each<{ what: string; of: Goal; asOf: CalendarDate; actual: number; status: Status }>([
  { what: "by level in the year", of: goal(), asOf: "2009-06-30", actual: 76, status: "partlyMet" },
  { what: "just under it", of: goal(), asOf: "2009-06-30", actual: 75.9, status: "notMet" },
  { what: "by level at the end", of: goal(), asOf: "2009-12-31", actual: 90.25, status: "partlyMet" },
  { what: "just under that", of: goal(), asOf: "2009-12-31", actual: 90.2, status: "notMet" },
  {
    what: "by the goal's own limit",
    of: goal({ partlyMetFrom: 0.5 }),
    asOf: "2009-12-31",
    actual: 47.5,
    status: "partlyMet",
  },
  {
    what: "under the goal's own limit",
    of: goal({ partlyMetFrom: 0.5 }),
    asOf: "2009-06-30",
    actual: 47.4,
    status: "notMet",
  },
  { what: "by change at the end", of: sickness, asOf: "2009-12-31", actual: 18.54, status: "partlyMet" },
  { what: "by change, just under", of: sickness, asOf: "2009-12-31", actual: 18.55, status: "notMet" },
])("the contract's limits apply $what: $actual is $status", ({ of, asOf, actual, status }) => {
  expect(evaluate(of, [measurement("2009-01", actual)], asOf, { thresholds }).status).toBe(status);
});

test.each<{ passed: boolean; asOf: CalendarDate; status: Status }>([
  { passed: false, asOf: "2009-05-31", status: "partlyMet" },
  { passed: true, asOf: "2009-06-30", status: "notMet" },
])("a goal that asks for Ændring but has no baseline has Niveau's limit: $status on $asOf", ({ asOf, status }) => {
  const byJune = goal({ method: "change", deadline: "2009-06-30" });
  expect(evaluate(byJune, [measurement("2009-01", 94)], asOf)).toMatchObject({ method: "level", status });
});
