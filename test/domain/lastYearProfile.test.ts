import { calendarYear } from "../../src/domain/contractPeriod";
import { lastYearShare } from "../../src/domain/pacing";
import { evaluate, goal, measurement, months, values } from "../support/builders";

const elapsed = (finished: number, total = 12) => ({ finished, total, deadlinePassed: false });
const lastYear = months(2008, [10, 20, 30, 40, 50, 60, 70, 80, 90, 50, 50, 50]);

test.each([
  { finished: 0, share: 0 },
  { finished: 1, share: 10 / 600 },
  { finished: 3, share: 60 / 600 },
  { finished: 11, share: 550 / 600 },
])("after $finished months last year had the share $share of its sum", ({ finished, share }) => {
  expect(lastYearShare(values(lastYear), calendarYear(2009), elapsed(finished))).toBeCloseTo(share, 12);
});

test("to a deadline in February of a year after a leap year, the whole of last February counts", () => {
  expect(lastYearShare(values(lastYear), calendarYear(2009), elapsed(1, 2))).toBeCloseTo(10 / 30, 12);
});

test("the years before last year are no part of it", () => {
  expect(lastYearShare(values([...months(2007, [600]), ...lastYear]), calendarYear(2009), elapsed(3))).toBe(0.1);
});

test("quarters give the profile that they can: nothing more until the next has ended", () => {
  const quarters = values([1, 2, 3, 4].map((n) => measurement(`${n}. kvartal 2008`, n * 10)));
  expect([2, 3, 5, 6].map((finished) => lastYearShare(quarters, calendarYear(2009), elapsed(finished)))).toEqual([
    0, 0.1, 0.1, 0.3,
  ]);
});

test("a week that runs into the next month has not come by the end of the month", () => {
  const weeks = values(Array.from({ length: 52 }, (_, index) => measurement(`uge ${index + 1} 2008`, 1)));
  expect(lastYearShare(weeks, calendarYear(2009), elapsed(1))).toBe(4 / 52);
});

test.each([
  { what: "no rows", rows: [] },
  { what: "only the end of the year", rows: lastYear.slice(6) },
  { what: "only its beginning", rows: lastYear.slice(0, 6) },
  { what: "a month missing", rows: [...lastYear.slice(0, 4), ...lastYear.slice(5)] },
  { what: "this year's rows", rows: months(2009, [1, 2, 3]) },
  { what: "a sum of nothing", rows: months(2008, new Array<number>(12).fill(0)) },
])("$what is no profile: a gap is not a zero", ({ rows }) => {
  expect(lastYearShare(values(rows), calendarYear(2009), elapsed(3))).toBeNull();
});

const seasonal = goal({ aggregation: "sum", unit: "antal", target: 1200, pacing: "profile" });

test("a goal paced by profile without a typed one is held against last year's course", () => {
  const answer = evaluate(seasonal, [...lastYear, ...months(2009, [30, 40, 50])], "2009-03-31");
  expect(answer.expected).toBeCloseTo(120, 10);
  expect(answer.degree).toBeCloseTo(1, 10);
  expect(answer.status).toBe("met");
  expect(answer.forecast?.value).toBeCloseTo(1200, 8);
});

test("a typed profile stands before last year's course", () => {
  const answer = evaluate(seasonal, [...lastYear, ...months(2009, [30, 40, 50])], "2009-03-31", {
    profile: [{ month: 3, share: 0.2 }],
  });
  expect(answer.expected).toBeCloseTo(240, 10);
  expect(answer.degree).toBeCloseTo(0.5, 10);
});

test("with no profile to be had the goal is not judged, and says that the profile lacks", () => {
  const answer = evaluate(seasonal, months(2009, [30, 40, 50]), "2009-03-31");
  expect([answer.status, answer.expected, answer.degree, answer.forecast, answer.basis.lack]).toEqual([
    "noData",
    null,
    null,
    null,
    "profile",
  ]);
  expect(answer.actual).toBe(120);
});

test("when the deadline has passed the whole is expected, profile or not", () => {
  const answer = evaluate(seasonal, months(2009, new Array<number>(12).fill(100)), "2009-12-31");
  expect([answer.expected, answer.degree, answer.status, answer.basis.lack]).toEqual([1200, 1, "met", null]);
});

test("only sums add up along last year: a level needs a typed profile, but its forecast does not", () => {
  const level = goal({ aggregation: "latest", unit: "antal", target: 60, baseline: 50, pacing: "profile" });
  const answer = evaluate(level, [...lastYear, ...months(2009, [52, 54, 56])], "2009-03-31");
  expect([answer.status, answer.basis.lack, answer.forecast?.value, answer.outlook]).toEqual([
    "noData",
    "profile",
    74,
    "expectedMet",
  ]);
});
