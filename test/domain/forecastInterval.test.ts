import { evaluate, goal, measurement, months } from "../support/builders";

const level = goal({ aggregation: "latest", form: "atMost", unit: "antal", target: 100, baseline: 130 });

test.each([
  {
    what: "a sum",
    of: goal({ aggregation: "sum", target: 150 }),
    cells: [10, 12, 14, 16],
    value: 156,
    half: 20.715448,
  },
  { what: "a mean", of: goal(), cells: [90, 92, 94, 96], value: 93, half: 1.726287 },
  { what: "a latest figure", of: level, cells: [10, 13, 14, 17], value: 34.333333, half: 5.257278 },
])("the 80 pct. interval of $what comes from how its values spread: $value ± $half", ({ of, cells, value, half }) => {
  const forecast = evaluate(of, months(2009, cells), "2009-04-30").forecast;
  expect(forecast?.value).toBeCloseTo(value, 5);
  expect(forecast?.interval?.low).toBeCloseTo(value - half, 5);
  expect(forecast?.interval?.high).toBeCloseTo(value + half, 5);
});

test.each([
  { what: "a sum", of: goal({ aggregation: "sum" }) },
  { what: "a mean", of: goal() },
  { what: "a latest figure", of: level },
])("three values give $what no interval", ({ of }) => {
  expect(evaluate(of, months(2009, [10, 13, 14]), "2009-04-30").forecast?.interval).toBeNull();
});

test("values of different lengths spread around their own share of the sum", () => {
  const rows = [measurement("1. kvartal 2009", 30), ...[4, 5, 6].map((month) => measurement(`2009-0${month}`, 10))];
  const forecast = evaluate(goal({ aggregation: "sum", target: 100 }), rows, "2009-06-30").forecast;
  expect(forecast).toEqual({ value: 120, interval: { low: 120, high: 120 } });
});

test.each([
  { what: "a sum", of: goal({ aggregation: "sum" }), value: 78, half: 7.323995 },
  { what: "a mean", of: goal(), value: 13, half: 1.220666 },
])("four quarters of $what look ahead by quarters, on to a deadline in the next June", ({ of, value, half }) => {
  const rows = [10, 12, 14, 16].map((cell, index) => measurement(`${index + 1}. kvartal 2009`, cell));
  const forecast = evaluate({ ...of, deadline: "2010-06-30" }, rows, "2009-12-31").forecast;
  expect(forecast?.value).toBeCloseTo(value, 10);
  expect(forecast?.interval?.low).toBeCloseTo(value - half, 4);
  expect(forecast?.interval?.high).toBeCloseTo(value + half, 4);
});
