import type { Goal } from "../../src/domain/goal";
import type { Trend } from "../../src/domain/trend";
import { evaluate, goal, measurement, months } from "../support/builders";

const atMost = goal({ form: "atMost", target: 17.3, unit: "dage" });
const between = goal({ form: "between", target: 85, targetUpper: 100 });

test.each<{ of: Goal; cells: number[]; trend: Trend | null }>([
  { of: goal(), cells: [], trend: null },
  { of: goal(), cells: [94], trend: null },
  { of: goal(), cells: [94, 95], trend: { direction: "better", periods: 1 } },
  { of: goal(), cells: [95, 94], trend: { direction: "worse", periods: 1 } },
  { of: goal(), cells: [94, 94], trend: { direction: "unchanged", periods: 1 } },
  { of: goal(), cells: [0.3, 0.1 + 0.2], trend: { direction: "unchanged", periods: 1 } },
  { of: goal(), cells: [90, 91, 92, 93], trend: { direction: "better", periods: 3 } },
  { of: goal(), cells: [95, 90, 91, 92], trend: { direction: "better", periods: 2 } },
  { of: goal(), cells: [90, 91, 92, 91], trend: { direction: "worse", periods: 1 } },
  { of: goal(), cells: [90, 91, 91, 92], trend: { direction: "better", periods: 1 } },
  { of: goal(), cells: [90, 91, 91, 91], trend: { direction: "unchanged", periods: 2 } },
  { of: atMost, cells: [20, 19, 18], trend: { direction: "better", periods: 2 } },
  { of: atMost, cells: [18, 19], trend: { direction: "worse", periods: 1 } },
  { of: between, cells: [80, 84], trend: { direction: "better", periods: 1 } },
  { of: between, cells: [84, 80], trend: { direction: "worse", periods: 1 } },
  { of: between, cells: [104, 102], trend: { direction: "better", periods: 1 } },
  { of: between, cells: [90, 99], trend: { direction: "unchanged", periods: 1 } },
  { of: { ...between, target: 0.1, targetUpper: 0.3 }, cells: [0, 0.4], trend: { direction: "unchanged", periods: 1 } },
  { of: between, cells: [90, 101], trend: { direction: "worse", periods: 1 } },
])("$of.form with $cells has the trend $trend", ({ of, cells, trend }) => {
  expect(evaluate(of, months(2009, cells), "2009-12-31").trend).toEqual(trend);
});

test("in a sum a month is held against a quarter by the month", () => {
  const sum = goal({ aggregation: "sum", target: 650, unit: "antal" });
  const rows = [measurement("1. kvartal 2009", 150), measurement("april 2009", 60)];
  expect(evaluate(sum, rows, "2009-04-30").trend).toEqual({ direction: "better", periods: 1 });
});

test("in a mean a month and a quarter are held against each other as they are", () => {
  const rows = [measurement("1. kvartal 2009", 90), measurement("april 2009", 89)];
  expect(evaluate(goal(), rows, "2009-04-30").trend).toEqual({ direction: "worse", periods: 1 });
});

test("the trend looks at counting periods only", () => {
  const rows = [...months(2008, [1, 2, 3]), ...months(2009, [90, 91, 80])];
  expect(evaluate(goal(), rows, "2009-02-28").trend).toEqual({ direction: "better", periods: 1 });
});
