import { calendarYear } from "../../src/domain/contractPeriod";
import { elapsedOf, elapsedShare, expectedNow, pacingOf, typedProfileShare } from "../../src/domain/pacing";
import type { Limit } from "../../src/domain/target";
import { goal } from "../support/builders";
import { realGoal } from "../support/realGoals";

test.each([
  { asOf: "2008-12-31" as const, share: 0 },
  { asOf: "2009-01-30" as const, share: 0 },
  { asOf: "2009-03-30" as const, share: 2 / 12 },
  { asOf: "2009-03-31" as const, share: 3 / 12 },
  { asOf: "2009-12-30" as const, share: 11 / 12 },
  { asOf: "2009-12-31" as const, share: 1 },
  { asOf: "2010-06-30" as const, share: 1 },
])("by $asOf the share $share of 2009 has run", ({ asOf, share }) => {
  expect(elapsedShare(elapsedOf(calendarYear(2009), "2009-12-31", asOf))).toBe(share);
});

test.each([
  { asOf: "2008-03-31" as const, finished: 3, total: 6, passed: false },
  { asOf: "2008-06-29" as const, finished: 5, total: 6, passed: false },
  { asOf: "2008-06-30" as const, finished: 6, total: 6, passed: true },
  { asOf: "2008-09-30" as const, finished: 6, total: 6, passed: true },
])("to a deadline on 30 June, $finished of $total months have run by $asOf", ({ asOf, finished, total, passed }) => {
  expect(elapsedOf(calendarYear(2008), "2008-06-30", asOf)).toEqual({ finished, total, deadlinePassed: passed });
});

test("a deadline in the middle of a month counts that month, and has passed on the day itself", () => {
  expect(elapsedOf(calendarYear(2009), "2009-06-15", "2009-06-14")).toEqual({
    finished: 5,
    total: 6,
    deadlinePassed: false,
  });
  expect(elapsedOf(calendarYear(2009), "2009-06-15", "2009-06-15")).toEqual({
    finished: 6,
    total: 6,
    deadlinePassed: true,
  });
});

test.each([
  { what: "a deadline in the next year runs over more months", deadline: "2010-06-30" as const, share: 9 / 18 },
  { what: "a deadline before the year has passed", deadline: "2008-11-30" as const, share: 1 },
])("$what", ({ deadline, share }) => {
  expect(elapsedShare(elapsedOf(calendarYear(2009), deadline, "2009-09-30"))).toBe(share);
});

test("no month lies between the year's start and a deadline before it", () => {
  expect(elapsedOf(calendarYear(2009), "2008-11-30", "2009-09-30")).toEqual({
    finished: 0,
    total: 0,
    deadlinePassed: true,
  });
  expect(elapsedShare(elapsedOf(calendarYear(2009), "2008-11-30", "2008-10-31"))).toBe(0);
});

test.each([
  { nr: "1.2", what: "a sum", pacing: "linear" },
  { nr: "1.3", what: "a mean", pacing: "constant" },
  { nr: "3.3", what: "a latest figure with a baseline", pacing: "linear" },
  { nr: "2.2", what: "a latest figure without a baseline", pacing: "constant" },
])("goal $nr, $what, is paced $pacing when the cell is empty", ({ nr, pacing }) => {
  expect(pacingOf(realGoal("Skelbækgade 2009", nr))).toBe(pacing);
});

test.each([
  { from: realGoal("Sygedagpenge 2008", "4.5"), pacing: "constant" },
  { from: realGoal("Nyropsgade 2010", "14", "a"), pacing: "yearEnd" },
  { from: realGoal("Sygedagpenge 2008", "7.4"), pacing: "yearEnd" },
  { from: goal({ form: "milestone", aggregation: "sum" }), pacing: "yearEnd" },
  { from: goal({ aggregation: "sum", pacing: "yearEnd" }), pacing: "yearEnd" },
  { from: goal({ aggregation: "deviation", pacing: "constant" }), pacing: "constant" },
])("$from.contract $from.nr is paced $pacing", ({ from, pacing }) => {
  expect(pacingOf(from)).toBe(pacing);
});

const atMost = (target: number): Limit => ({ form: "atMost", target });

test.each([
  { how: "a sum", aggregation: "sum" as const, baseline: 20.4, target: 17.3 * 0.25, soFar: 20.4 * 0.25 },
  { how: "a sum without a baseline", aggregation: "sum" as const, baseline: null, target: 17.3 * 0.25, soFar: null },
  { how: "a latest figure", aggregation: "latest" as const, baseline: 20.4, target: 20.4 - 3.1 * 0.25, soFar: 20.4 },
  {
    how: "a latest figure without a baseline",
    aggregation: "latest" as const,
    baseline: null,
    target: 17.3 * 0.25,
    soFar: null,
  },
  { how: "a mean", aggregation: "mean" as const, baseline: 20.4, target: 20.4 - 3.1 * 0.25, soFar: 20.4 },
])("linear after a quarter, $how expects $target from $baseline", ({ aggregation, baseline, target, soFar }) => {
  const expected = expectedNow(atMost(17.3), baseline, aggregation, "linear", 0.25);
  expect(expected.limit.target).toBeCloseTo(target, 10);
  if (soFar === null) expect(expected.baseline).toBeNull();
  else expect(expected.baseline).toBeCloseTo(soFar, 10);
});

test.each(["constant", "yearEnd"] as const)(
  "%s expects the whole target from the first day, and the whole baseline",
  (pacing) => {
    expect(expectedNow(atMost(17.3), 20.4, "sum", pacing, 0.25)).toEqual({ limit: atMost(17.3), baseline: 20.4 });
  },
);

test("a profile paces as time does, by its own share", () => {
  expect(expectedNow(atMost(100), 40, "sum", "profile", 0.1)).toEqual({ limit: atMost(10), baseline: 4 });
  expect(expectedNow(atMost(100), 40, "latest", "profile", 0.1)).toEqual({ limit: atMost(46), baseline: 40 });
});

test("both bounds of an interval are paced", () => {
  const limit: Limit = { form: "between", target: 80, targetUpper: 100 };
  expect(expectedNow(limit, null, "sum", "linear", 0.5).limit).toEqual({
    form: "between",
    target: 40,
    targetUpper: 50,
  });
  expect(expectedNow(limit, 60, "latest", "linear", 0.5).limit).toEqual({
    form: "between",
    target: 70,
    targetUpper: 80,
  });
});

const elapsed = (finished: number, total = 12) => ({ finished, total, deadlinePassed: false });

test.each([
  { finished: 0, share: 0 },
  { finished: 1, share: 0.05 },
  { finished: 2, share: 0.1 },
  { finished: 4, share: 0.25 },
  { finished: 6, share: 0.4 },
  { finished: 9, share: 0.7 },
  { finished: 11, share: 0.9 },
  { finished: 12, share: 1 },
])(
  "a profile of 10 pct. by February and 40 pct. by June expects $share after $finished months",
  ({ finished, share }) => {
    const points = [
      { month: 6, share: 0.4 },
      { month: 2, share: 0.1 },
    ];
    expect(typedProfileShare(points, elapsed(finished))).toBeCloseTo(share, 12);
  },
);

test("a profile typed for the year is read off as typed where the deadline is in June", () => {
  expect(
    typedProfileShare(
      [
        { month: 4, share: 0.2 },
        { month: 12, share: 1 },
      ],
      elapsed(5, 6),
    ),
  ).toBeCloseTo(0.3, 12);
});

test("a last point that does not reach the whole stands until the deadline", () => {
  expect(typedProfileShare([{ month: 12, share: 0.9 }], elapsed(12))).toBe(0.9);
});

test("without points there is no share", () => {
  expect(typedProfileShare([], elapsed(3))).toBeNull();
});
