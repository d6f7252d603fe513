import { calendarYear } from "../../src/domain/contractPeriod";
import { aggregate, forecastDeviation } from "../../src/domain/aggregation";
import { measurement, months, share, values } from "../support/builders";

/** S-banen 2019: customers' punctuality by month, pct. */
const S_TRAINS = [92.3, 95.3, 95.2, 85.6, 91.1, 91.3, 93.4, 91.4, 93.0, 93.5, 92.6, 93.2];

test("a sum adds what has come", () => {
  expect(aggregate("sum", values(months(2009, [50, 60, 61])), "antal")?.value).toBe(171);
});

test("the latest figure is the one whose period ends last, not the last row", () => {
  const rows = [measurement("juni 2009", 12), measurement("marts 2009", 10), measurement("1. kvartal 2009", 9)];
  expect(aggregate("latest", values(rows), "antal")?.value).toBe(12);
});

test("of a quarter and a month that end together the month is the latest", () => {
  const rows = [measurement("marts 2009", 10), measurement("1. kvartal 2009", 9)];
  expect(aggregate("latest", values(rows), "antal")?.value).toBe(10);
});

test("the S-trains' twelve months have the mean 92.325", () => {
  const mean = aggregate("mean", values(months(2019, S_TRAINS), "pct."), "pct.");
  expect(mean?.value).toBeCloseTo(92.325, 10);
  expect(mean?.meanOf).toBe("periods");
});

test("a mean weighs each period by its length in months", () => {
  const rows = [measurement("1. kvartal 2009", 90), measurement("april 2009", 98), measurement("2. halvår 2009", 96)];
  expect(aggregate("mean", values(rows), "pct.")?.value).toBeCloseTo((90 * 3 + 98 + 96 * 6) / 10, 10);
});

test("four weeks of 100 do not outweigh a month of 90", () => {
  const rows = [measurement("januar 2009", 90), ...[6, 7, 8, 9].map((week) => measurement(`uge ${week} 2009`, 100))];
  expect(aggregate("mean", values(rows), "pct.")?.value).toBeCloseTo(94.791495, 6);
});

test.each([
  { unit: "pct.", mean: (100 * 130) / 160 },
  { unit: "dage pr. medarbejder", mean: 130 / 160 },
])("with Tæller and Nævner in every row the mean in $unit is $mean", ({ unit, mean }) => {
  const rows = [share("januar 2009", 40, 60), share("februar 2009", 90, 100)];
  const figure = aggregate("mean", values(rows, unit), unit);
  expect(figure?.value).toBeCloseTo(mean, 10);
  expect(figure?.meanOf).toBe("shares");
});

test("one row without Tæller and Nævner makes it a mean of periods", () => {
  const rows = [share("januar 2009", 1, 2), measurement("februar 2009", 90)];
  expect(aggregate("mean", values(rows, "pct."), "pct.")).toEqual({ value: 70, meanOf: "periods", compared: null });
});

test("a share of nothing is no figure, whatever is written beside it", () => {
  const rows = [share("januar 2009", 0, 0, 100), share("februar 2009", 9, 10), share("marts 2009", 0, 0)];
  expect(values(rows, "pct.").map(({ value }) => value)).toEqual([90]);
});

test("a share of something that is nothing is 0", () => {
  expect(values([share("januar 2009", 0, 5)], "pct.").map(({ value }) => value)).toEqual([0]);
});

test.each(["sum", "mean", "latest", "yearToDate"] as const)("without rows there is no %s", (aggregation) => {
  expect(aggregate(aggregation, [], "antal")).toBeNull();
});

const result = measurement("2010", 200);

test.each([
  { what: "a forecast too high", rows: [measurement("august 2010", 206), result], deviation: 3 },
  { what: "a forecast too low", rows: [measurement("august 2010", 190), result], deviation: 5 },
  { what: "a forecast on the spot", rows: [measurement("august 2010", 200), result], deviation: 0 },
  { what: "a loss", rows: [measurement("august 2010", -206), measurement("2010", -200)], deviation: 3 },
  {
    what: "nothing forecast, nothing used",
    rows: [measurement("august 2010", 0), measurement("2010", 0)],
    deviation: 0,
  },
])("$what deviates by $deviation pct. of the result", ({ rows, deviation }) => {
  expect(forecastDeviation(values(rows), calendarYear(2010), "2010-08-31")?.value).toBeCloseTo(deviation, 10);
});

test.each([
  { what: "no result", rows: [measurement("august 2010", 206)] },
  { what: "no forecast", rows: [result] },
  { what: "a forecast from another month", rows: [measurement("november 2010", 206), result] },
  { what: "a forecast from another year", rows: [measurement("august 2009", 206), result] },
  { what: "the result of another year", rows: [measurement("august 2010", 206), measurement("2009", 200)] },
  { what: "a quarter that ends with no month", rows: [measurement("3. kvartal 2010", 206), result] },
  {
    what: "December in the place of the year",
    rows: [measurement("august 2010", 206), measurement("december 2010", 200)],
  },
  { what: "a result of 0 and a forecast that is not", rows: [measurement("august 2010", 206), measurement("2010", 0)] },
])("$what gives no deviation", ({ rows }) => {
  expect(forecastDeviation(values(rows), calendarYear(2010), "2010-08-31")).toBeNull();
});

test("the two limits of one goal look at two forecasts", () => {
  const rows = values([measurement("august 2010", 206), measurement("november 2010", 201), result]);
  expect(forecastDeviation(rows, calendarYear(2010), "2010-08-31")?.compared).toEqual({ forecast: 206, result: 200 });
  expect(forecastDeviation(rows, calendarYear(2010), "2010-11-30")?.compared).toEqual({ forecast: 201, result: 200 });
});
