import { chartSeries } from "../../src/report/goalChart";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { evaluate, goal, measurement, months, rowsOf } from "../support/builders";

const forecastOf = (of: Goal, cells: readonly number[]) =>
  chartSeries(evaluate(of, months(2009, cells), "2009-04-30")).forecast;

test.each<{ what: string; of: Goal; cells: number[]; from: number; to: number }>([
  {
    what: "a mean, from the mean so far and not from its last month",
    of: goal(),
    cells: [94, 96, 95, 99],
    from: 96,
    to: 96,
  },
  {
    what: "a sum, from what has added up",
    of: goal({ aggregation: "sum", target: 650, unit: "antal" }),
    cells: [50, 50, 50, 50],
    from: 200,
    to: 600,
  },
  {
    what: "the latest figure, from itself",
    of: goal({ aggregation: "latest" }),
    cells: [90, 91, 92, 93],
    from: 93,
    to: 101,
  },
])("the dashed line of $what", ({ of, cells, from, to }) => {
  expect(forecastOf(of, cells)).toMatchObject({ from: { month: 4, value: from }, month: 12, value: to });
});

test("after the end there is no dashed line", () => {
  expect(chartSeries(evaluate(goal(), months(2009, [94, 96]), "2009-12-31")).forecast).toBeNull();
});

describe("last year's line", () => {
  const lastYearOf = (of: Goal, rows: Measurement[], figures: readonly number[] = [94, 96]) =>
    chartSeries(evaluate(of, months(2009, figures), "2009-02-28"), { goals: [of], measurements: rows }).lastYear;

  test.each<{ what: string; of: Goal; rows: Measurement[]; points: [number, number, string][] }>([
    { what: "is empty where the year before is not known", of: goal(), rows: months(2009, [94]), points: [] },
    {
      what: "is a mean's own figures",
      of: goal(),
      rows: months(2008, [90, null, 93]),
      points: [
        [1, 90, "2008-01-31"],
        [3, 93, "2008-03-31"],
      ],
    },
    {
      what: "is a sum as it added up, on the last day of february after a leap year",
      of: goal({ aggregation: "sum", target: 650, unit: "antal" }),
      rows: months(2008, [50, 40]),
      points: [
        [1, 50, "2008-01-31"],
        [2, 90, "2008-02-29"],
      ],
    },
    { what: "leaves out the year before that", of: goal(), rows: months(2007, [80]), points: [] },
    {
      what: "ends with the deadline",
      of: goal({ deadline: "2009-06-30" }),
      rows: [measurement("juni 2008", 91), measurement("juli 2008", 92)],
      points: [[6, 91, "2008-06-30"]],
    },
  ])("$what", ({ of, rows, points }) => {
    expect(lastYearOf(of, rows).map(({ month, value, then }) => [month, value, then])).toEqual(points);
  });

  test("is another goal's where Fjoråret links the two", () => {
    const of = goal({ contract: "Skelbækgade 2009", nr: "2.1" });
    const old = { contract: "Skelbækgade 2008", nr: "1.3", part: "" };
    const link = { contract: of.contract, nr: of.nr, part: of.part, before: old };
    const series = chartSeries(evaluate(of, rowsOf(of, months(2009, [94, 96])), "2009-02-28"), {
      goals: [of],
      measurements: rowsOf(old, months(2008, [90])),
      lastYear: [{ ...link, period: null, value: null, numerator: null, denominator: null }],
    });
    expect(series.lastYear).toEqual([{ month: 1, value: 90, date: "2009-01-31", then: "2008-01-31" }]);
  });

  test("is not sought without a book", () => {
    expect(chartSeries(evaluate(goal(), months(2009, [94]), "2009-01-31")).lastYear).toEqual([]);
  });
});
