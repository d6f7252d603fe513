import { contractPeriod } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { evaluate, goal, measurement, months, share } from "../support/builders";
import { realGoal } from "../support/realGoals";

const placements = realGoal("Skelbækgade 2009", "1.2");

test.each<{ asOf: CalendarDate; actual: number | null }>([
  { asOf: "2008-12-31", actual: null },
  { asOf: "2009-01-30", actual: null },
  { asOf: "2009-01-31", actual: 50 },
  { asOf: "2009-03-30", actual: 110 },
  { asOf: "2009-03-31", actual: 171 },
  { asOf: "2009-04-29", actual: 171 },
])("only finished periods count: by $asOf there are $actual placements", ({ asOf, actual }) => {
  expect(evaluate(placements, months(2009, [50, 60, 61, 70]), asOf).actual).toBe(actual);
});

test.each<{ asOf: CalendarDate; actual: number | null }>([
  { asOf: "2009-03-30", actual: null },
  { asOf: "2009-03-31", actual: 171 },
])("a quarter counts on its last day: $actual on $asOf", ({ asOf, actual }) => {
  expect(evaluate(placements, [measurement("1. kvartal 2009", 171)], asOf).actual).toBe(actual);
});

test("rows of other years never count, and a week counts in the year in which it ends", () => {
  const rows = [
    ...months(2008, [1000]),
    ...months(2010, [1000]),
    measurement("uge 1 2009", 5),
    measurement("uge 53 2009", 1000),
    measurement("januar 2009", 50),
  ];
  expect(evaluate(placements, rows, "2010-12-31").actual).toBe(55);
});

test("rows after the goal's deadline do not count", () => {
  const byJune = { ...placements, deadline: "2009-06-30" as const };
  expect(evaluate(byJune, months(2009, new Array<number>(12).fill(10)), "2009-12-31")).toMatchObject({
    actual: 60,
    expected: 650,
  });
});

test("a deadline in the next year keeps on counting into it", () => {
  const long = { ...placements, deadline: "2010-06-30" as const };
  const rows = [...months(2009, new Array<number>(12).fill(10)), ...months(2010, [10, 10])];
  expect(evaluate(long, rows, "2010-02-28")).toMatchObject({ actual: 140, deadlinePassed: false });
});

test("no counting row is no data: neither zero nor red", () => {
  const answer = evaluate(placements, [], "2009-06-30");
  expect(answer).toMatchObject({
    status: "noData",
    actual: null,
    deviation: null,
    degree: null,
    method: null,
    forecast: null,
    outlook: null,
    trend: null,
  });
  expect(answer.expected).toBe(325);
});

test("a figure of 0 is a figure", () => {
  expect(evaluate(placements, [measurement("januar 2009", 0)], "2009-01-31")).toMatchObject({
    status: "notMet",
    actual: 0,
    degree: 0,
  });
});

test("of two rows for one period the last counts, and the sum is not doubled", () => {
  const rows = [...months(2009, [50, 60]), measurement("feb-09", 61)];
  expect(evaluate(placements, rows, "2009-02-28").actual).toBe(111);
});

test.each([
  { what: "a quarter that holds a month", rows: [measurement("1. kvartal 2009", 171), measurement("marts 2009", 61)] },
  { what: "a year that holds a month", rows: [measurement("marts 2009", 61), measurement("2009", 600)] },
  { what: "a month that holds a week", rows: [measurement("uge 10 2009", 61), measurement("marts 2009", 200)] },
])("$what does not count in a sum", ({ rows }) => {
  expect(evaluate(placements, rows, "2009-12-31").actual).toBe(61);
});

test("a quarter beside the months of another quarter counts", () => {
  const rows = [measurement("1. kvartal 2009", 171), measurement("april 2009", 61)];
  expect(evaluate(placements, rows, "2009-04-30").actual).toBe(232);
});

test("a month without a figure is no shorter row, and a day stands beside its month", () => {
  expect(
    evaluate(placements, [measurement("1. kvartal 2009", 171), measurement("marts 2009", null)], "2009-03-31").actual,
  ).toBe(171);
  expect(
    evaluate(placements, [measurement("marts 2009", 171), measurement("primo marts 2009", 1)], "2009-03-31").actual,
  ).toBe(172);
});

test("in a mean the quarter beside its months does not count either; as Seneste it is the last but one", () => {
  const rows = [measurement("1. kvartal 2009", 50), measurement("februar 2009", 90), measurement("marts 2009", 94)];
  expect(evaluate(goal({ aggregation: "mean" }), rows, "2009-03-31").actual).toBe(92);
  expect(evaluate(goal({ aggregation: "latest" }), rows, "2009-03-31").actual).toBe(94);
});

test("Afvigelse has the month and the year side by side", () => {
  const forecast = goal({ aggregation: "deviation", form: "atMost", target: 3, deadline: "2009-11-30" });
  const rows = [measurement("november 2009", 206), measurement("2009", 200)];
  expect(evaluate(forecast, rows, "2009-12-31").actual).toBeCloseTo(3, 12);
});

test("a row that begins before the contract does not count, but a week over its first day does", () => {
  const school = { period: contractPeriod("2009-08-01", "2010-07-31") };
  const rows = [measurement("3. kvartal 2009", 100), measurement("uge 31 2009", 7), measurement("oktober 2009", 20)];
  expect(evaluate(placements, rows, "2009-10-31", school).actual).toBe(27);
});

test("before the first month has ended a sum expects nothing yet", () => {
  const answer = evaluate(placements, [measurement("uge 2 2009", 3)], "2009-01-30");
  expect(answer).toMatchObject({ expected: 0, actual: 3, degree: 1, status: "met", forecast: null, outlook: null });
});

test("a reduction before the first month has ended is judged by Niveau, as there is no change to share yet", () => {
  const answer = evaluate(realGoal("Skelbækgade 2009", "3.1"), [measurement("uge 2 2009", 0.4)], "2009-01-30");
  expect(answer).toMatchObject({ expected: 0, expectedBaseline: 0, method: "level", degree: 0, status: "notMet" });
});

test("a mean says what it was made of", () => {
  const rows = [share("januar 2009", 90, 100), share("februar 2009", 45, 50)];
  expect(evaluate(goal({ target: 90 }), rows, "2009-02-28")).toMatchObject({ actual: 90, status: "met" });
  expect(evaluate(goal({ target: 90 }), rows, "2009-02-28").basis.figure?.meanOf).toBe("shares");
  expect(evaluate(goal(), months(2009, [90]), "2009-02-28").basis.figure?.meanOf).toBe("periods");
});
