import { calendarYear, contractPeriod } from "../../src/domain/contractPeriod";
import type { Goal } from "../../src/domain/goal";
import { latestFigure } from "../../src/domain/latestFigure";
import { contract, goal, measurement, rowsOf } from "../support/builders";

/** The date to judge at, of goals with figures for these periods. */
function latest(
  periods: readonly (readonly string[])[],
  today = "2010-03-31",
  of = calendarYear(2009),
  aggregation: Goal["aggregation"] = "mean",
) {
  const goals = periods.map((_, index) => goal({ nr: String(index + 1), aggregation }));
  const measurements = goals.flatMap((own, index) =>
    rowsOf(
      own,
      (periods[index] ?? []).map((period) => measurement(period, 90)),
    ),
  );
  return latestFigure(
    { contracts: [contract({ period: of })], goals, measurements, profiles: [] },
    today as "2010-03-31",
  );
}

test.each([
  { what: "the latest month", periods: [["januar 2009", "marts 2009"]], date: "2009-03-31" },
  { what: "a quarter after the months", periods: [["marts 2009", "2. kvartal 2009"]], date: "2009-06-30" },
  { what: "never a year beside its months", periods: [["marts 2009", "2009"]], date: "2009-03-31" },
  { what: "never a quarter beside a month of it", periods: [["april 2009", "2. kvartal 2009"]], date: "2009-04-30" },
  { what: "another goal's quarter", periods: [["april 2009"], ["2. kvartal 2009"]], date: "2009-06-30" },
  { what: "not the one goal's year total", periods: [["marts 2009"], ["2009"]], date: "2009-03-31" },
  {
    what: "the year where most goals have no other row",
    periods: [["marts 2009"], ["2009"], ["2009"]],
    date: "2009-12-31",
  },
  { what: "the year where there is nothing else", periods: [["2009"]], date: "2009-12-31" },
  { what: "no row before the contract", periods: [["december 2008"]], date: null },
  { what: "nothing at all", periods: [[]], date: null },
])("$what: $date", ({ periods, date }) => {
  expect(latest(periods)).toBe(date);
});

test.each([
  { today: "2009-12-30", date: "2009-03-31" },
  { today: "2009-12-31", date: "2009-12-31" },
])("a period that ends after today ($today) is not finished", ({ today, date }) => {
  expect(latest([["marts 2009"], ["4. kvartal 2009"]], today)).toBe(date);
});

test.each([
  { what: "each of them", periods: ["ÅTD januar 2009", "ÅTD februar 2009", "ÅTD marts 2009"], date: "2009-03-31" },
  { what: "also with steps of their own", periods: ["jan 2009", "jan-mar 2009", "jan-jun 2009"], date: "2009-06-30" },
  { what: "a half-year on top of a quarter", periods: ["1. kvartal 2009", "1. halvår 2009"], date: "2009-06-30" },
  { what: "not one that starts later", periods: ["april 2009", "2. kvartal 2009"], date: "2009-04-30" },
  { what: "not the year beside its spring", periods: ["januar 2009", "februar 2009", "2009"], date: "2009-02-28" },
  {
    what: "the year that follows three quarters",
    periods: ["K1 2009", "1. halvår 2009", "jan-sep 2009", "2009"],
    date: "2009-12-31",
  },
  { what: "the year that follows a half", periods: ["1. halvår 2009", "2009"], date: "2009-12-31" },
  { what: "not the year that follows a quarter", periods: ["1. kvartal 2009", "2009"], date: "2009-03-31" },
])("running totals give a date, $what: $date", ({ periods, date }) => {
  expect(latest([periods], "2010-03-31", calendarYear(2009), "yearToDate")).toBe(date);
});

test("of a school year too", () => {
  const school = contractPeriod("2008-08-01", "2009-07-31");
  expect(latest([["juli 2008", "oktober 2008", "2008/09"]], "2010-01-01", school)).toBe("2008-10-31");
});
