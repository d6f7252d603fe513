import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Status } from "../../src/domain/status";
import { evaluate, goal, measurement, months } from "../support/builders";
import { realGoal } from "../support/realGoals";

const sickness = realGoal("Skelbækgade 2009", "3.1");
const placements = realGoal("Skelbækgade 2009", "1.2");
const budget = realGoal("Skelbækgade 2009", "4.2");
const trains = goal({ aggregation: "mean", target: 92.3 });
const S_TRAINS = [92.3, 95.3, 95.2, 85.6, 91.1, 91.3, 93.4, 91.4, 93.0, 93.5, 92.6, 93.2];

test.each<{ actual: number; change: number; level: number; status: Status }>([
  { actual: 18, change: 2.4 / 3.1, level: 2 - 18 / 17.3, status: "partlyMet" },
  { actual: 18.86, change: 1.54 / 3.1, level: 2 - 18.86 / 17.3, status: "notMet" },
  { actual: 21, change: -0.6 / 3.1, level: 2 - 21 / 17.3, status: "notMet" },
  { actual: 17.3, change: 1, level: 1, status: "met" },
])("from 20.4 to 17.3 days, ended at $actual: $status", ({ actual, change, level, status }) => {
  const rows = [measurement("2009", actual)];
  const byChange = evaluate(sickness, rows, "2009-12-31");
  const byLevel = evaluate({ ...sickness, method: "level" }, rows, "2009-12-31");
  expect(byChange.method).toBe("change");
  expect(byChange.degree).toBeCloseTo(change, 10);
  expect(byChange.status).toBe(status);
  expect(byLevel.method).toBe("level");
  expect(byLevel.degree).toBeCloseTo(level, 10);
});

test.each<{ actual: number; degree: number; status: Status }>([
  { actual: 4.325, degree: 1, status: "met" },
  { actual: 4.5, degree: 0.6 / 0.775, status: "partlyMet" },
  { actual: 4.75, degree: 0.35 / 0.775, status: "notMet" },
])(
  "after a quarter $actual days are held against a quarter of the way from 20.4 to 17.3: $status",
  ({ actual, degree, status }) => {
    const answer = evaluate(sickness, [measurement("1. kvartal 2009", actual)], "2009-03-31");
    expect([answer.expected, answer.expectedBaseline, answer.method, answer.status]).toEqual([
      4.325,
      5.1,
      "change",
      status,
    ]);
    expect(answer.degree).toBeCloseTo(degree, 10);
  },
);

test("a survey score is expected half-way by June, from where it was", () => {
  const survey = realGoal("Skelbækgade 2009", "3.3");
  const answer = evaluate(survey, [measurement("juni 2009", 57)], "2009-06-30");
  expect(answer).toMatchObject({
    expected: 58,
    expectedBaseline: 53,
    method: "change",
    degree: 0.8,
    status: "partlyMet",
  });
});

test("650 placements in 2009 with 171 by March: 162.5 were expected, so 105.2 pct. and on track", () => {
  const answer = evaluate(placements, months(2009, [50, 60, 61]), "2009-03-31");
  expect(answer).toMatchObject({
    target: 650,
    expected: 162.5,
    actual: 171,
    deviation: 8.5,
    method: "level",
    status: "met",
  });
  expect(answer.degree).toBeCloseTo(1.0523, 4);
});

test.each<{ actual: number; status: Status; degree: number }>([
  { actual: 84.9, status: "notMet", degree: 0.9988 },
  { actual: 85, status: "met", degree: 1 },
  { actual: 100, status: "met", degree: 1 },
  { actual: 100.1, status: "notMet", degree: 0.999 },
])("85–100 pct. of the budget, ended at $actual: $status", ({ actual, status, degree }) => {
  const answer = evaluate(budget, [measurement("ultimo 2009", actual)], "2009-12-31");
  expect(answer).toMatchObject({ target: 85, targetUpper: 100, expected: 85, expectedUpper: 100, status });
  expect(answer.degree).toBeCloseTo(degree, 4);
});

test.each<{ actual: number; status: Status; degree: number }>([
  { actual: 0, status: "met", degree: 1 },
  { actual: 1, status: "notMet", degree: 0 },
])("at most 0 complaints with $actual: $status", ({ actual, status, degree }) => {
  const complaints = goal({ form: "atMost", target: 0, aggregation: "sum", unit: "antal" });
  expect(evaluate(complaints, [measurement("2009", actual)], "2009-12-31")).toMatchObject({ status, degree });
  expect(evaluate(complaints, [measurement("marts 2009", actual)], "2009-03-31")).toMatchObject({ status, degree });
});

test.each<{ asOf: CalendarDate; status: Status }>([
  { asOf: "2009-11-30", status: "partlyMet" },
  { asOf: "2009-12-31", status: "notMet" },
])("94.96 against at least 95 is a miss although it shows as 95.0: $status on $asOf", ({ asOf, status }) => {
  expect(evaluate(goal(), [measurement("januar 2009", 94.96)], asOf).status).toBe(status);
});

test("the S-trains end at 92.325 against 92.3: met, although only eight months are", () => {
  const mean = evaluate(trains, months(2009, S_TRAINS), "2009-12-31");
  expect(mean.actual).toBeCloseTo(92.325, 10);
  expect(mean).toMatchObject({ status: "met", expected: 92.3 });
  const every = evaluate({ ...trains, aggregation: "everyPeriod" }, months(2009, S_TRAINS), "2009-12-31");
  expect(every).toMatchObject({ actual: 85.6, status: "notMet", degree: 8 / 12, method: "level" });
  expect(every.basis.periodsMet).toEqual({ met: 8, of: 12 });
});

test("a level that ends at 96 pct. of its target is not met: a level has no partly met when the deadline has passed", () => {
  const rows = months(2009, new Array<number>(12).fill(0.96 * 92.3));
  expect(evaluate(trains, rows, "2009-11-30").status).toBe("partlyMet");
  expect(evaluate(trains, rows, "2009-12-30").status).toBe("partlyMet");
  expect(evaluate(trains, rows, "2009-12-31").status).toBe("notMet");
});

test("every month counts for a monthly goal, and one missed month is shown as a share", () => {
  const monthly = realGoal("Sygedagpenge 2008", "4.5");
  const answer = evaluate(monthly, months(2008, [25, 26, 24.9]), "2008-03-31", { period: calendarYear(2008) });
  expect(answer).toMatchObject({ actual: 24.9, degree: 2 / 3, status: "notMet" });
  expect(evaluate(monthly, months(2008, [25, 26, 25]), "2008-03-31", { period: calendarYear(2008) })).toMatchObject({
    degree: 1,
    status: "met",
  });
});

test("paced linearly, every period is held against what is expected by the status date", () => {
  const paced = goal({ aggregation: "everyPeriod", pacing: "linear", target: 100 });
  const answer = evaluate(paced, months(2009, [20, 25, 30]), "2009-03-31");
  expect(answer).toMatchObject({ expected: 25, actual: 20, degree: 2 / 3 });
});

test.each<{ asOf: CalendarDate; status: Status; degree: number | null }>([
  { asOf: "2010-11-30", status: "pending", degree: null },
  { asOf: "2010-12-30", status: "pending", degree: null },
  { asOf: "2010-12-31", status: "notMet", degree: 2 - 3.5 / 3 },
])(
  "the August forecast is judged at year-end, not at its own deadline: $status on $asOf",
  ({ asOf, status, degree }) => {
    const rows = [measurement("august 2010", 207), measurement("2010", 200)];
    const answer = evaluate(realGoal("Nyropsgade 2010", "14", "a"), rows, asOf, { period: calendarYear(2010) });
    expect(answer.status).toBe(status);
    if (degree === null) expect(answer.degree).toBeNull();
    else expect(answer.degree).toBeCloseTo(degree, 10);
    expect(answer.trend).toBeNull();
  },
);

test("with no result by year-end a forecast deviation has no data", () => {
  const rows = [measurement("august 2010", 207)];
  const answer = evaluate(realGoal("Nyropsgade 2010", "14", "a"), rows, "2010-12-31", { period: calendarYear(2010) });
  expect(answer).toMatchObject({ status: "noData", actual: null, degree: null });
});

test("the deadline is the goal's own, else the end of the contract's year", () => {
  expect(evaluate(goal({ deadline: "2009-06-30" }), [], "2009-06-30")).toMatchObject({
    deadline: "2009-06-30",
    deadlinePassed: true,
  });
  expect(evaluate(goal(), [], "2009-12-30")).toMatchObject({ deadline: "2009-12-31", deadlinePassed: false });
  expect(evaluate(goal(), [], "2009-12-31").deadlinePassed).toBe(true);
});
