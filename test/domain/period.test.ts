import { monthsInto } from "../../src/domain/contractPeriod";
import { comparePeriods, lengthInMonths, overlaps, periodId, weekPeriod } from "../../src/domain/period";
import { period } from "../support/builders";

test.each([
  { text: "marts 2009", months: 1 },
  { text: "februar 2009", months: 1 },
  { text: "1. kvartal 2009", months: 3 },
  { text: "2. halvår 2009", months: 6 },
  { text: "2009", months: 12 },
  { text: "primo 2010", months: 1 },
])("$text counts $months months", ({ text, months }) => {
  expect(lengthInMonths(period(text))).toBe(months);
});

test("a week is seven days of a mean month", () => {
  expect(lengthInMonths(period("uge 12 2009"))).toBeCloseTo(0.2299842, 7);
});

test.each([
  { year: 2004, weeks: 53 },
  { year: 2008, weeks: 52 },
  { year: 2009, weeks: 53 },
  { year: 2010, weeks: 52 },
  { year: 2015, weeks: 53 },
  { year: 2020, weeks: 53 },
])("$year has $weeks weeks", ({ year, weeks }) => {
  expect([weekPeriod(year, 0), weekPeriod(year, weeks + 1)]).toEqual([null, null]);
  expect(weekPeriod(year, weeks)?.kind).toBe("week");
});

test.each([
  { year: 2010, week: 1, start: "2010-01-04" },
  { year: 2012, week: 1, start: "2012-01-02" },
  { year: 2016, week: 53, start: null },
  { year: 2015, week: 1, start: "2014-12-29" },
  { year: 2017, week: 1, start: "2017-01-02" },
])("week $week of $year begins on Monday $start", ({ year, week, start }) => {
  expect(weekPeriod(year, week)?.start ?? null).toBe(start);
});

test("time's order is the order in which periods end; of two that end together the shorter comes last", () => {
  const texts = [
    "2009",
    "december 2009",
    "marts 2009",
    "1. kvartal 2009",
    "uge 12 2009",
    "primo 2009",
    "2. halvår 2009",
  ];
  const sorted = texts
    .map(period)
    .sort(comparePeriods)
    .map((p) => `${p.kind} ${p.end}`);
  expect(sorted).toEqual([
    "instant 2009-01-01",
    "week 2009-03-22",
    "quarter 2009-03-31",
    "month 2009-03-31",
    "year 2009-12-31",
    "halfYear 2009-12-31",
    "month 2009-12-31",
  ]);
});

test.each([
  { a: "ultimo 2009", b: "dec-09", same: true },
  { a: "2009-03-17", b: "marts 2009", same: true },
  { a: "1. kvartal 2009", b: "marts 2009", same: false },
])("$a and $b name the same period: $same", ({ a, b, same }) => {
  expect(periodId(period(a)) === periodId(period(b))).toBe(same);
});

test.each([
  { a: "1. kvartal 2009", b: "marts 2009", shared: true },
  { a: "1. kvartal 2009", b: "april 2009", shared: false },
  { a: "april 2009", b: "1. kvartal 2009", shared: false },
  { a: "uge 14 2009", b: "marts 2009", shared: true },
  { a: "uge 9 2009", b: "marts 2009", shared: true },
  { a: "marts 2009", b: "uge 9 2009", shared: true },
  { a: "primo 2009", b: "januar 2009", shared: false },
  { a: "2009", b: "primo 2009", shared: false },
])("$a and $b share a day: $shared", ({ a, b, shared }) => {
  expect(overlaps(period(a), period(b))).toBe(shared);
});

test.each([
  { date: "2009-03-31" as const, months: 3 },
  { date: "2009-06-15" as const, months: 5.5 },
  { date: "2010-01-31" as const, months: 13 },
  { date: "2008-12-31" as const, months: 0 },
])("$date is $months months into 2009", ({ date, months }) => {
  expect(monthsInto("2009-01-01", date)).toBe(months);
});
