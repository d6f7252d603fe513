import type { CalendarDate } from "../../src/domain/calendarDate";
import {
  calendarYear,
  calendarYearOf,
  contractPeriod,
  endOfPeriodMonth,
  finishedMonths,
  monthsBegun,
  monthsInto,
  periodBefore,
  periodBetween,
  yearAround,
} from "../../src/domain/contractPeriod";
import { evaluateBook } from "../../src/domain/evaluateBook";
import type { Goal } from "../../src/domain/goal";
import { lengthInMonths, wholePeriod } from "../../src/domain/period";
import { trialDates } from "../../src/domain/trial";
import { explain } from "../../src/text/sentences/danish/explanation";
import { contractPeriodName, periodName } from "../../src/text/da/periodName";
import { contractPeriodName as english } from "../../src/text/en/periodName";
import { readPeriod } from "../../src/domain/readPeriod";
import { contract, evaluate, goal, measurement } from "../support/builders";

const SCHOOL_YEAR = contractPeriod("2023-08-01", "2024-07-31");
const FROM_MID_MONTH = contractPeriod("2023-08-15", "2024-08-14");

test.each<{ from: CalendarDate | null; to: CalendarDate | null; read: ReturnType<typeof periodBetween> }>([
  { from: null, to: null, read: null },
  { from: "2023-08-01", to: null, read: { fault: "toMissing" } },
  { from: null, to: "2024-07-31", read: { fault: "fromMissing" } },
  { from: "2023-08-01", to: "2024-07-31", read: SCHOOL_YEAR },
  { from: "2023-08-01", to: "2023-08-01", read: contractPeriod("2023-08-01", "2023-08-01") },
  { from: "2023-08-02", to: "2023-08-01", read: { fault: "reversed" } },
  { from: "2019-01-01", to: "2023-12-31", read: contractPeriod("2019-01-01", "2023-12-31") },
  { from: "2019-01-01", to: "2024-01-01", read: { fault: "tooLong", months: 61 } },
])("the dates $from and $to are $read", ({ from, to, read }) => {
  expect(periodBetween(from, to)).toEqual(read);
});

test.each([
  { of: calendarYear(2009), months: 12, year: 2009, around: 2009, name: "kontraktåret 2009" },
  { of: SCHOOL_YEAR, months: 12, year: null, around: null, name: "kontraktperioden 2023/24" },
  {
    of: contractPeriod("2024-01-01", "2024-06-30"),
    months: 6,
    year: null,
    around: 2024,
    name: "kontraktperioden 1. halvår 2024",
  },
  {
    of: contractPeriod("2023-07-01", "2024-06-30"),
    months: 12,
    year: null,
    around: null,
    name: "kontraktperioden juli 2023-juni 2024",
  },
  { of: FROM_MID_MONTH, months: 12, year: null, around: null, name: "kontraktperioden 15-8-2023 til 14-8-2024" },
])("$name has $months months", ({ of, months, year, around, name }) => {
  expect(of.months).toBe(months);
  expect(calendarYearOf(of)).toBe(year);
  expect(yearAround(of)).toBe(around);
  expect(contractPeriodName(of)).toBe(name);
  expect(readPeriod(periodName(wholePeriod(of)))).toEqual(wholePeriod(of));
  expect(lengthInMonths(wholePeriod(of))).toBe(months);
});

test.each([
  { of: calendarYear(2009), says: "the contract year 2009" },
  { of: SCHOOL_YEAR, says: "the contract period 2023/24" },
  { of: contractPeriod("2023-07-01", "2024-06-30"), says: "the contract period July 2023 to June 2024" },
])("in English: $says", ({ of, says }) => expect(english(of)).toBe(says));

test.each<{ from: CalendarDate; asOf: CalendarDate; finished: number; begun: number }>([
  { from: "2023-08-01", asOf: "2023-07-31", finished: 0, begun: 0 },
  { from: "2023-08-01", asOf: "2023-08-01", finished: 0, begun: 1 },
  { from: "2023-08-01", asOf: "2023-08-30", finished: 0, begun: 1 },
  { from: "2023-08-01", asOf: "2023-08-31", finished: 1, begun: 1 },
  { from: "2023-08-01", asOf: "2024-02-28", finished: 6, begun: 7 },
  { from: "2023-08-01", asOf: "2024-02-29", finished: 7, begun: 7 },
  { from: "2023-08-01", asOf: "2024-07-31", finished: 12, begun: 12 },
  { from: "2023-08-15", asOf: "2023-09-13", finished: 0, begun: 1 },
  { from: "2023-08-15", asOf: "2023-09-14", finished: 1, begun: 1 },
  { from: "2023-08-31", asOf: "2023-09-29", finished: 1, begun: 1 },
])("from $from, $finished months have ended and $begun begun by $asOf", ({ from, asOf, finished, begun }) => {
  expect([finishedMonths(from, asOf), monthsBegun(from, asOf)]).toEqual([finished, begun]);
});

test("months are counted from Fra, with a broken month as a fraction", () => {
  expect(monthsInto("2023-08-01", "2023-08-31")).toBe(1);
  expect(monthsInto("2023-08-01", "2024-02-15")).toBeCloseTo(6 + 15 / 29, 12);
  expect(endOfPeriodMonth("2023-08-01", 7)).toBe("2024-02-29");
  expect(periodBefore(SCHOOL_YEAR)).toEqual(contractPeriod("2022-08-01", "2023-07-31"));
});

const pupils: Goal = goal({ aggregation: "sum", target: 600, unit: "antal" });
const school = { period: SCHOOL_YEAR };

test("a sum of a school year: 200 of 200 expected by the end of November, 4/12 of 600", () => {
  const rows = [measurement("aug-nov 2023", 200)];
  const answer = evaluate(pupils, rows, "2023-11-30", school);
  expect(answer).toMatchObject({
    expected: 200,
    actual: 200,
    status: "met",
    deadline: "2024-07-31",
    deadlinePassed: false,
  });
  expect(answer.forecast?.value).toBe(600);
  expect(explain(answer)).toBe(
    "200 mod 200 forventet ved udgangen af november 2023 (600 × 4/12): 100,0 %, og det forventede er nået.",
  );
});

test.each<{ asOf: CalendarDate; passed: boolean; status: string }>([
  { asOf: "2024-07-30", passed: false, status: "notMet" },
  { asOf: "2024-07-31", passed: true, status: "notMet" },
])("the school year's deadline is 31 July: at $asOf it has passed: $passed", ({ asOf, passed, status }) => {
  const answer = evaluate(pupils, [measurement("januar 2024", 10)], asOf, school);
  expect([answer.deadlinePassed, answer.status]).toEqual([passed, status]);
});

test("only rows of the school year count, and December is in the middle of it", () => {
  const rows = [
    measurement("juli 2023", 1000),
    measurement("august 2023", 50),
    measurement("december 2023", 70),
    measurement("august 2024", 1000),
  ];
  expect(evaluate(pupils, rows, "2024-08-31", school).actual).toBe(120);
});

test("the row for the whole school year is the result that a forecast is held against", () => {
  const forecast = goal({ aggregation: "deviation", form: "atMost", target: 3, deadline: "2023-11-30" });
  const rows = [measurement("november 2023", 206), measurement("2023/24", 200)];
  expect(evaluate(forecast, rows, "2024-07-31", school).actual).toBeCloseTo(3, 12);
  expect(evaluate(forecast, rows, "2024-07-30", school).status).toBe("pending");
});

test("last year's profile of a school year is the school year before", () => {
  const rows = [
    measurement("aug-nov 2022", 100),
    measurement("december 2022-juli 2023", 300),
    measurement("november 2023", 160),
  ];
  const answer = evaluate({ ...pupils, pacing: "profile" }, rows, "2023-11-30", school);
  expect(answer).toMatchObject({ expected: 150, status: "met" });
});

test("nothing measured in a school year, and at its beginning", () => {
  expect(explain(evaluate(pupils, [], "2024-03-31", school))).toBe(
    "Der er ingen målinger for 2023/24 fra perioder, der er slut senest 31. marts 2024.",
  );
  const atMost = goal({ form: "atMost", target: 17.3, baseline: 20.4, aggregation: "latest", unit: "dage" });
  expect(explain(evaluate(atMost, [measurement("primo august 2023", 20)], "2023-08-01", school))).toContain(
    "ved periodens begyndelse",
  );
});

test("a contract from the middle of a month says the day", () => {
  const answer = evaluate(pupils, [measurement("september 2023", 30)], "2023-10-14", { period: FROM_MID_MONTH });
  expect(explain(answer)).toBe(
    "30 mod 100 forventet pr. 14. oktober 2023 (600 × 2/12): 30,0 % og under den gule grænse på 90 %.",
  );
});

test("the middle of a period is half of its months", () => {
  expect(trialDates(pupils, SCHOOL_YEAR)).toEqual({ midYear: "2024-01-31", end: "2024-07-31" });
  expect(trialDates(pupils, contractPeriod("2024-01-01", "2024-01-31"))).toEqual({ midYear: null, end: "2024-01-31" });
});

test("without date and figures a school year that is over is judged on its last day", () => {
  const book = { contracts: [contract({ period: SCHOOL_YEAR })], goals: [pupils], measurements: [], profiles: [] };
  expect(evaluateBook(book, { asOf: null, today: "2024-08-15" })[0]?.asOf).toBe("2024-07-31");
  expect(evaluateBook(book, { asOf: null, today: "2024-05-15" })[0]?.asOf).toBe("2024-05-15");
});
