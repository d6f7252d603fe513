import { calendarYear } from "../../src/domain/contractPeriod";
import type { Aggregation } from "../../src/domain/goal";
import { duePeriods } from "../../src/domain/duePeriods";
import { lastFinished, type RegularKind } from "../../src/domain/regularPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import { periodName } from "../../src/text/da/periodName";
import { goal, measurement, period, share } from "../support/builders";
import { realGoal } from "../support/realGoals";

const practice = realGoal("Skelbækgade 2009", "1.2");
const due = (has: readonly string[], chosen: string, aggregation: Aggregation = "sum"): string[] =>
  duePeriods(
    { ...practice, aggregation },
    has.map((when) => measurement(when, 50)),
    period(chosen),
    calendarYear(2009),
  ).map(periodName);

test.each<{ has: string[]; chosen: string; due: string[] }>([
  { has: [], chosen: "marts 2009", due: ["marts 2009"] },
  { has: [], chosen: "1. kvartal 2009", due: ["1. kvartal 2009"] },
  { has: ["januar 2009", "februar 2009"], chosen: "marts 2009", due: ["marts 2009"] },
  { has: ["januar 2009", "februar 2009", "marts 2009"], chosen: "marts 2009", due: [] },
  { has: ["januar 2009"], chosen: "1. kvartal 2009", due: ["februar 2009", "marts 2009"] },
  { has: ["januar 2009", "februar 2009", "marts 2009"], chosen: "1. kvartal 2009", due: [] },
  { has: ["januar 2009", "marts 2009"], chosen: "1. kvartal 2009", due: ["februar 2009"] },
  { has: ["februar 2009", "marts 2009"], chosen: "1. kvartal 2009", due: ["januar 2009"] },
  { has: ["1. kvartal 2009"], chosen: "februar 2009", due: [] },
  { has: ["1. kvartal 2009"], chosen: "maj 2009", due: [] },
  { has: ["1. kvartal 2009"], chosen: "juni 2009", due: ["2. kvartal 2009"] },
  { has: ["1. kvartal 2009"], chosen: "1. halvår 2009", due: ["2. kvartal 2009"] },
  { has: ["1. kvartal 2009", "april 2009"], chosen: "2. kvartal 2009", due: ["maj 2009", "juni 2009"] },
  {
    has: ["januar 2009", "februar 2009", "marts 2009", "2. kvartal 2009"],
    chosen: "3. kvartal 2009",
    due: ["3. kvartal 2009"],
  },
  { has: ["april 2009", "1. kvartal 2009"], chosen: "2. kvartal 2009", due: ["maj 2009", "juni 2009"] },
  { has: ["november 2008", "december 2008"], chosen: "1. kvartal 2009", due: ["1. kvartal 2009"] },
  { has: ["primo 2009"], chosen: "januar 2009", due: ["januar 2009"] },
  { has: ["uge 9 2009", "uge 10 2009", "uge 11 2009", "uge 12 2009", "uge 13 2009"], chosen: "marts 2009", due: [] },
  { has: ["uge 9 2009", "uge 10 2009"], chosen: "marts 2009", due: ["marts 2009"] },
  { has: ["uge 40 2009", "uge 41 2009", "uge 42 2009", "uge 43 2009"], chosen: "oktober 2009", due: [] },
  { has: ["uge 18 2009", "uge 19 2009", "uge 20 2009", "uge 21 2009"], chosen: "maj 2009", due: ["maj 2009"] },
  { has: ["uge 18 2009", "uge 19 2009", "uge 20 2009", "uge 21 2009", "uge 22 2009"], chosen: "maj 2009", due: [] },
])("with figures for $has the goal lacks $due in $chosen", ({ has, chosen, due: expected }) => {
  expect(due(has, chosen)).toEqual(expected);
});

test("of a goal judged by its latest figure only the last month is asked for", () => {
  expect(due(["januar 2009"], "1. kvartal 2009", "latest")).toEqual(["marts 2009"]);
});

test.each<{ chosen: string; due: string[] }>([
  { chosen: "juni 2009", due: ["juni 2009"] },
  { chosen: "juli 2009", due: [] },
  { chosen: "3. kvartal 2009", due: [] },
])("a goal due by 30 June lacks $due in $chosen", ({ chosen, due: expected }) => {
  expect(duePeriods(goal({ deadline: "2009-06-30" }), [], period(chosen), calendarYear(2009)).map(periodName)).toEqual(
    expected,
  );
});

test.each<{ deadline: CalendarDate; has: string[]; chosen: string; due: string[] }>([
  { deadline: "2009-06-30", has: [], chosen: "juli 2009", due: [] },
  { deadline: "2009-07-01", has: [], chosen: "juli 2009", due: ["juli 2009"] },
  { deadline: "2009-05-31", has: ["marts 2009"], chosen: "2. kvartal 2009", due: ["april 2009", "maj 2009"] },
  {
    deadline: "2009-06-01",
    has: ["marts 2009"],
    chosen: "2. kvartal 2009",
    due: ["april 2009", "maj 2009", "juni 2009"],
  },
  { deadline: "2009-05-31", has: ["1. kvartal 2009"], chosen: "juni 2009", due: [] },
  { deadline: "2009-06-01", has: ["1. kvartal 2009"], chosen: "juni 2009", due: ["2. kvartal 2009"] },
])(
  "with figures for $has and the deadline $deadline a goal lacks $due in $chosen",
  ({ deadline, has, chosen, due: expected }) => {
    const rows = has.map((when) => measurement(when, 95));
    expect(duePeriods(goal({ deadline }), rows, period(chosen), calendarYear(2009)).map(periodName)).toEqual(expected);
  },
);

test.each<{ chosen: string; due: string[] }>([
  { chosen: "juli 2009", due: [] },
  { chosen: "august 2009", due: ["august 2009"] },
  { chosen: "december 2009", due: ["2009"] },
  { chosen: "2009", due: ["august 2009", "2009"] },
])("the forecast of August that is compared with the year lacks $due in $chosen", ({ chosen, due: expected }) => {
  const forecast = goal({ aggregation: "deviation", deadline: "2009-08-31" });
  expect(duePeriods(forecast, [], period(chosen), calendarYear(2009)).map(periodName)).toEqual(expected);
});

test("a share is a figure; half of one, or a row that awaits one, is not", () => {
  expect(duePeriods(goal(), [share("marts 2009", 180, 190)], period("marts 2009"), calendarYear(2009))).toEqual([]);
  expect(duePeriods(goal(), [measurement("marts 2009", null)], period("marts 2009"), calendarYear(2009))).toHaveLength(
    1,
  );
  expect(
    duePeriods(goal(), [measurement("marts 2009", null, { numerator: 180 })], period("marts 2009"), calendarYear(2009)),
  ).toHaveLength(1);
  expect(
    duePeriods(
      goal(),
      [measurement("marts 2009", null, { denominator: 190 })],
      period("marts 2009"),
      calendarYear(2009),
    ),
  ).toHaveLength(1);
});

test.each<{ kind: RegularKind; asOf: CalendarDate; last: string }>([
  { kind: "month", asOf: "2009-03-30", last: "februar 2009" },
  { kind: "month", asOf: "2009-03-31", last: "marts 2009" },
  { kind: "quarter", asOf: "2009-03-30", last: "4. kvartal 2008" },
  { kind: "quarter", asOf: "2009-03-31", last: "1. kvartal 2009" },
  { kind: "halfYear", asOf: "2009-12-30", last: "1. halvår 2009" },
  { kind: "year", asOf: "2009-12-31", last: "2009" },
])("the last $kind finished by $asOf is $last", ({ kind, asOf, last }) => {
  expect(periodName(lastFinished(kind, asOf))).toBe(last);
});

test.each([
  "marts 2009",
  "3. kvartal 2009",
  "2. halvår 2009",
  "2009",
  "uge 1 2009",
  "uge 53 2009",
  "uge 12 2009",
  "primo januar 2010",
])("%s is written as it is read", (name) => {
  expect(periodName(period(name))).toBe(name);
});
