import { contractPeriod } from "../../src/domain/contractPeriod";
import { duePeriods } from "../../src/domain/duePeriods";
import { calendarYear } from "../../src/domain/contractPeriod";
import { expectedPath, trialOf } from "../../src/domain/trial";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { explain } from "../../src/text/sentences/danish/explanation";
import { periodName } from "../../src/text/da/periodName";
import { chartSeries } from "../../src/report/goalChart";
import { aggregationChoices } from "../../src/sheets/cells/choices";
import { evaluate, goal, measurement, months, period } from "../support/builders";

const placements = goal({ aggregation: "yearToDate", target: 650, unit: "antal" });
const TOTALS = [50, 101, 153, 204, 252, 301];

test("running totals: the one that ends last is the figure, against 650 × 6/12", () => {
  const answer = evaluate(placements, months(2009, TOTALS), "2009-06-30");
  expect(answer).toMatchObject({ actual: 301, expected: 325, pacing: "linear", status: "partlyMet", method: "level" });
  expect(answer.degree).toBeCloseTo(301 / 325, 12);
  expect(explain(answer)).toBe(
    "301 mod 325 forventet ved udgangen af juni (650 × 6/12): 92,6 % og over den gule grænse på 90 %.",
  );
});

test.each([
  { what: "rows out of order", rows: [measurement("juni 2009", 301), measurement("marts 2009", 153)] },
  { what: "rows that say from when", rows: [measurement("ÅTD marts 2009", 153), measurement("jan-jun 2009", 301)] },
  { what: "a quarter beside its months", rows: [measurement("1. halvår 2009", 301), measurement("maj 2009", 252)] },
])("$what: still 301", ({ rows }) => {
  expect(evaluate(placements, rows, "2009-06-30").actual).toBe(301);
});

test("absence that falls over the year is judged by its change, from 0 at the start", () => {
  const absence = goal({
    aggregation: "yearToDate",
    form: "atMost",
    target: 10.5,
    baseline: 12,
    unit: "dage pr. medarbejder",
  });
  const answer = evaluate(absence, [measurement("juni 2009", 4.9)], "2009-06-30");
  expect(answer).toMatchObject({ expected: 5.25, expectedBaseline: 6, status: "met", method: "change" });
});

test("the forecast is the total over the share of time, as of the same rows under Sum", () => {
  const each = TOTALS.map((total, index) => total - (TOTALS[index - 1] ?? 0));
  const totals = evaluate(placements, months(2009, TOTALS), "2009-06-30");
  const sums = evaluate({ ...placements, aggregation: "sum" }, months(2009, each), "2009-06-30");
  expect(totals.forecast?.value).toBe(602);
  expect(totals.forecast).toEqual(sums.forecast);
  expect([totals.outlook, totals.trend]).toEqual([sums.outlook, sums.trend]);
});

test.each([
  { cells: [50, 100, 160], direction: "better", periods: 1 },
  { cells: [50, 110, 160], direction: "worse", periods: 1 },
  { cells: [50, 100, 150], direction: "unchanged", periods: 2 },
  { cells: [50, 90, 120, 140], direction: "worse", periods: 3 },
] as const)("of the totals $cells the increments are $direction", ({ cells, direction, periods }) => {
  expect(evaluate(placements, months(2009, cells), "2009-04-30").trend).toEqual({ direction, periods });
});

test("the trend is per month: a quarter's 150 after a month's 60 is worse", () => {
  const rows = [measurement("marts 2009", 180), measurement("april 2009", 240), measurement("juli 2009", 390)];
  expect(evaluate(placements, rows, "2009-07-31").trend).toEqual({ direction: "worse", periods: 1 });
});

test("one total of three months is enough for an outlook, one of two is not", () => {
  expect(evaluate(placements, [measurement("marts 2009", 170)], "2009-03-31").outlook).toBe("expectedMet");
  expect(evaluate(placements, [measurement("februar 2009", 170)], "2009-02-28").outlook).toBe("uncertain");
});

test.each([
  { what: "both months of last year", lastYear: [130, 600], expected: 650 * (130 / 600) },
  { what: "no total of the same month", lastYear: [null, 600], expected: null },
  { what: "no total of the whole year", lastYear: [130, null], expected: null },
])("a profile from last year's totals: $what", ({ lastYear: [march, december], expected }) => {
  const rows = [
    ...(march ? [measurement("marts 2008", march)] : []),
    ...(december ? [measurement("december 2008", december)] : []),
    measurement("marts 2009", 150),
  ];
  expect(evaluate({ ...placements, pacing: "profile" }, rows, "2009-03-31").expected).toBe(expected);
});

test("of a school year the totals run from 1 August", () => {
  const school = { period: contractPeriod("2008-08-01", "2009-07-31") };
  const rows = [measurement("juli 2008", 900), measurement("december 2008", 300)];
  expect(evaluate(placements, rows, "2008-12-31", school)).toMatchObject({ actual: 300, expected: 650 * (5 / 12) });
});

test("a trial of 600 is made of totals that reach 600, and its path is a sum's", () => {
  const setting = { period: calendarYear(2009), thresholds: DEFAULT_THRESHOLDS, profile: [] };
  expect(trialOf(placements, 600, "2009-12-31", setting).actual).toBeCloseTo(600, 9);
  expect(trialOf(placements, 600, "2009-06-30", setting).actual).toBeCloseTo(300, 9);
  expect(expectedPath(placements, setting)).toEqual(expectedPath({ ...placements, aggregation: "sum" }, setting));
});

test("the chart shows totals as they stand, from 0", () => {
  const series = chartSeries(evaluate(placements, months(2009, TOTALS), "2009-06-30"));
  expect(series.accumulated).toBe(true);
  expect(series.measured.map(({ value }) => value)).toEqual(TOTALS);
  expect(series.expected[0]?.[0]).toEqual({ month: 0, value: 0 });
});

test.each([
  { rows: [], chosen: "marts 2009", due: ["marts 2009"] },
  { rows: ["marts 2009"], chosen: "marts 2009", due: [] },
  { rows: ["ÅTD marts 2009"], chosen: "1. kvartal 2009", due: [] },
  { rows: ["marts 2009", "juni 2009"], chosen: "juli 2009", due: [] },
  { rows: ["marts 2009", "juni 2009"], chosen: "september 2009", due: ["september 2009"] },
  { rows: ["januar 2009", "februar 2009"], chosen: "1. kvartal 2009", due: ["1. kvartal 2009"] },
])("with totals for $rows, $chosen lacks $due", ({ rows, chosen, due }) => {
  const existing = rows.map((when) => measurement(when, 10));
  expect(duePeriods(placements, existing, period(chosen), calendarYear(2009)).map(periodName)).toEqual(due);
});

test.each(["År til dato", "år til dato", "ÅTD", "YTD", "akkumuleret", "Hittil i år"])("»%s« is read", (word) => {
  expect(aggregationChoices.read(word)).toBe("yearToDate");
});
