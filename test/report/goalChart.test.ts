import { chartSeries } from "../../src/report/goalChart";
import type { Goal } from "../../src/domain/goal";
import { evaluate, goal, months } from "../support/builders";

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
