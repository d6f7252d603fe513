import { calendarYear } from "../../src/domain/contractPeriod";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Goal } from "../../src/domain/goal";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { agreeingChange } from "../../src/domain/target";
import { expectedPath, tellingFigure, trialDates, trialOf, trialRange } from "../../src/domain/trial";
import { goal } from "../support/builders";

const setting = { period: calendarYear(2009), thresholds: DEFAULT_THRESHOLDS, profile: [] };
const absence = goal({ nr: "2.1", form: "atMost", target: 17.3, baseline: 20.4, unit: "dage", aggregation: "latest" });
const placements = goal({ nr: "1.2", target: 650, unit: "antal", aggregation: "sum" });
const timely = goal({ nr: "1.3", target: 95 });
const forecast = goal({
  nr: "14",
  part: "a",
  form: "atMost",
  target: 3,
  aggregation: "deviation",
  deadline: "2009-08-31",
});
const between = goal({ nr: "5", form: "between", target: 85, targetUpper: 100 });
const strategy = goal({ nr: "6", form: "milestone", target: null, aggregation: "latest", deadline: "2009-06-15" });

test.each<{
  what: string;
  of: Goal;
  figure: number;
  asOf: CalendarDate;
  actual: number;
  degree: number;
  method: string;
  status: string;
}>([
  {
    what: "18.0 days at year-end: 77 % of the change",
    of: absence,
    figure: 18,
    asOf: "2009-12-31",
    actual: 18,
    degree: 0.774,
    method: "change",
    status: "partlyMet",
  },
  {
    what: "18.0 days, Niveau: 96 % of the target",
    of: { ...absence, method: "level" },
    figure: 18,
    asOf: "2009-12-31",
    actual: 18,
    degree: 0.96,
    method: "level",
    status: "notMet",
  },
  {
    what: "18.0 days half-way, paced",
    of: absence,
    figure: 18,
    asOf: "2009-06-30",
    actual: 18,
    degree: 1.548,
    method: "change",
    status: "met",
  },
  {
    what: "18.0 days half-way, Konstant: in danger",
    of: { ...absence, pacing: "constant" },
    figure: 18,
    asOf: "2009-06-30",
    actual: 18,
    degree: 0.774,
    method: "change",
    status: "partlyMet",
  },
  {
    what: "a sum comes evenly: half of 650 half-way",
    of: placements,
    figure: 650,
    asOf: "2009-06-30",
    actual: 325,
    degree: 1,
    method: "level",
    status: "met",
  },
  {
    what: "a sum just short at year-end",
    of: placements,
    figure: 649,
    asOf: "2009-12-31",
    actual: 649,
    degree: 0.998,
    method: "level",
    status: "notMet",
  },
  {
    what: "a sum comes evenly to a deadline in the year",
    of: { ...placements, target: 60, deadline: "2009-06-30" },
    figure: 60,
    asOf: "2009-03-31",
    actual: 30,
    degree: 1,
    method: "level",
    status: "met",
  },
  {
    what: "a sum comes whole by a deadline in the middle of a month",
    of: { ...placements, target: 60, deadline: "2009-06-15" },
    figure: 60,
    asOf: "2009-06-15",
    actual: 60,
    degree: 1,
    method: "level",
    status: "met",
  },
  {
    what: "a mean",
    of: timely,
    figure: 94.96,
    asOf: "2009-06-30",
    actual: 94.96,
    degree: 1,
    method: "level",
    status: "partlyMet",
  },
  {
    what: "every period misses",
    of: { ...timely, aggregation: "everyPeriod" },
    figure: 94,
    asOf: "2009-03-31",
    actual: 94,
    degree: 0,
    method: "level",
    status: "notMet",
  },
  {
    what: "a deviation in the year's end",
    of: forecast,
    figure: 2,
    asOf: "2009-12-31",
    actual: 2,
    degree: 1.333,
    method: "level",
    status: "met",
  },
  {
    what: "an interval, below",
    of: between,
    figure: 84,
    asOf: "2009-12-31",
    actual: 84,
    degree: 0.988,
    method: "level",
    status: "notMet",
  },
])("$what", ({ of, figure, asOf, actual, degree, method, status }) => {
  const found = trialOf(of, figure, asOf, setting);
  expect([Number(found.actual?.toFixed(9)), Number(found.degree?.toFixed(3)), found.method, found.status]).toEqual([
    actual,
    degree,
    method,
    status,
  ]);
});

test.each<{ share: number; degree: number; status: string }>([
  { share: 0.5, degree: 1, status: "met" },
  { share: 0.625, degree: 0.8, status: "notMet" },
])(
  "a goal with a profile is tried within it: half of 650 half-way where $share is expected is $status",
  ({ share, degree, status }) => {
    const found = trialOf({ ...placements, pacing: "profile" }, 650, "2009-06-30", {
      ...setting,
      profile: [{ month: 6, share }],
    });
    expect([Number(found.degree?.toFixed(9)), found.status]).toEqual([degree, status]);
  },
);

test("a goal is tried by its contract's own limits", () => {
  const thresholds = { ...DEFAULT_THRESHOLDS, duringYear: { level: 0.999, change: 0.5 } };
  expect(
    [94.96, 94.9].map((figure) => trialOf(timely, figure, "2009-06-30", { ...setting, thresholds }).status),
  ).toEqual(["partlyMet", "notMet"]);
});

test.each<{ asOf: CalendarDate; done: 0 | 1; status: string }>([
  { asOf: "2009-06-14", done: 1, status: "pending" },
  { asOf: "2009-06-15", done: 1, status: "met" },
  { asOf: "2009-06-14", done: 0, status: "pending" },
  { asOf: "2009-06-15", done: 0, status: "notMet" },
])("a milestone tried on $asOf, done by its deadline ($done), is $status", ({ asOf, done, status }) => {
  expect(trialOf(strategy, done, asOf, setting).status).toBe(status);
});

test.each<{ what: string; of: Goal; midYear: CalendarDate | null; end: CalendarDate }>([
  { what: "the year", of: timely, midYear: "2009-06-30", end: "2009-12-31" },
  {
    what: "a deadline in the middle of the year",
    of: goal({ deadline: "2009-06-30" }),
    midYear: null,
    end: "2009-06-30",
  },
  { what: "a deadline the day after", of: goal({ deadline: "2009-07-01" }), midYear: "2009-06-30", end: "2009-07-01" },
  { what: "a deviation, whose deadline names the forecast", of: forecast, midYear: "2009-06-30", end: "2009-12-31" },
])("the days of trial of $what", ({ of, midYear, end }) => {
  expect(trialDates(of, calendarYear(2009))).toEqual({ midYear, end });
});

test.each<{ what: string; of: Goal; figure: number | null }>([
  { what: "three quarters of a change", of: absence, figure: 18.1 },
  { what: "just under a floor", of: timely, figure: 91 },
  { what: "just over a ceiling", of: goal({ form: "atMost", target: 6.5 }), figure: 6.8 },
  { what: "a step off a small target", of: goal({ target: 5 }), figure: 4 },
  { what: "under the lower bound", of: between, figure: 82 },
  {
    what: "a step of the decimals that a small ceiling is written with",
    of: goal({ form: "atMost", target: 0.1 }),
    figure: 0.2,
  },
  { what: "off a target of 0", of: goal({ form: "atMost", target: 0 }), figure: 1 },
  {
    what: "a target that is computed",
    of: goal({ form: "atMost", target: null, baseline: 20, change: -10, changeKind: "relative" }),
    figure: 19,
  },
  { what: "none without a target", of: goal({ target: null }), figure: null },
  { what: "none without the baseline of a change", of: goal({ target: null, change: -5 }), figure: null },
])("a telling figure: $what", ({ of, figure }) => {
  expect(tellingFigure(of)).toBe(figure);
});

test("a trial figure can be moved past the target and past the baseline, and below 0 only where the goal is", () => {
  expect(trialRange(absence)).toEqual({ least: 15.8, most: 21.9, step: 0.1 });
  expect(trialRange(timely)).toEqual({ least: 76, most: 114, step: 1 });
  expect(trialRange(between)).toEqual({ least: 78, most: 108, step: 1 });
  expect(trialRange(goal({ target: 4 }))).toEqual({ least: 3, most: 5, step: 0.1 });
  expect(trialRange(goal({ target: 10 }))).toEqual({ least: 8, most: 12, step: 1 });
  expect(trialRange(goal({ form: "atMost", target: 0, baseline: 4 }))?.least).toBe(0);
  expect(trialRange(goal({ form: "atMost", target: -1, baseline: 4 }))).toEqual({ least: -4, most: 7, step: 1 });
  expect(trialRange(goal({ target: null }))).toBeNull();
});

test.each<{ what: string; of: Goal; at: readonly (number | null)[] }>([
  { what: "Lineær slopes from the baseline", of: absence, at: [20.4, 18.85, 17.3] },
  { what: "Konstant is flat", of: timely, at: [95, 95, 95] },
  { what: "Ultimo is there only in the end", of: { ...absence, pacing: "yearEnd" }, at: [null, null, 17.3] },
  { what: "a sum rises from 0", of: placements, at: [0, 325, 650] },
])("$what", ({ of, at }) => {
  const path = expectedPath(of, setting);
  expect(path.map(({ month }) => month)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(
    [0, 6, 12].map((month) => path[month]?.expected ?? null).map((value) => value && Number(value.toFixed(9))),
  ).toEqual(at);
});

test("Profil follows its points", () => {
  const path = expectedPath(
    { ...placements, pacing: "profile" },
    {
      ...setting,
      profile: [
        { month: 3, share: 0.4 },
        { month: 12, share: 1 },
      ],
    },
  );
  expect([3, 12].map((month) => path[month]?.expected)).toEqual([260, 650]);
});

test.each<{ what: string; of: Goal; change: number | null }>([
  {
    what: "48 to 44 is not −9 pct.: −8.3 agrees",
    of: goal({ form: "atMost", target: 44, baseline: 48, change: -9, changeKind: "relative", unit: "point" }),
    change: -8.3,
  },
  {
    what: "figures that agree need none",
    of: goal({ form: "atMost", target: 18.36, baseline: 20.4, change: -10, changeKind: "relative", unit: "dage" }),
    change: null,
  },
])("$what", ({ of, change }) => {
  expect(agreeingChange(of)).toBe(change);
});
