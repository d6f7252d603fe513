import { evaluate, goal, measurement, share } from "../support/builders";

const timely = goal({ target: 95, unit: "pct." });
/** January to March: 90, 92 and 94 pct. by their counts. */
const rows = (march: number | null) => [
  share("januar 2009", 90, 100, 90),
  share("februar 2009", 92, 100, 92),
  share("marts 2009", 94, 100, march),
];

test.each([
  { march: null, counted: 94, direction: "better" },
  { march: 94.4, counted: 94.4, direction: "better" },
  { march: 93.5, counted: 93.5, direction: "better" },
  { march: 89, counted: 94, direction: "better" },
  { march: 99, counted: 94, direction: "better" },
])("beside 94 of 100 a Værdi of $march counts as $counted in a mean of shares", ({ march, counted, direction }) => {
  const { actual, trend, basis } = evaluate(timely, rows(march), "2009-03-31");
  expect([actual, basis.values.at(-1)?.value, trend]).toEqual([92, counted, { direction, periods: 2 }]);
});

test("the forecast's interval lies around the mean that the counts give", () => {
  const of = (march: number) =>
    evaluate(timely, [...rows(march), share("april 2009", 92, 100, 92)], "2009-04-30").forecast;
  expect(of(9)).toEqual(of(94));
});

test("where a row has no counts the mean is of the values, as they are written", () => {
  const { actual, basis } = evaluate(timely, [...rows(89), measurement("april 2009", 93)], "2009-04-30");
  expect([actual, basis.values.map(({ value }) => value)]).toEqual([91, [90, 92, 89, 93]]);
});

test("the latest value stays as it is written", () => {
  expect(evaluate({ ...timely, aggregation: "latest" }, rows(89), "2009-03-31").actual).toBe(89);
});

test.each([
  { unit: "pct.", value: 49.5, counted: 49.5 },
  { unit: "pct.", value: 49.49, counted: 50 },
  { unit: "antal", value: 0.9, counted: 0.9 },
  { unit: "antal", value: 1.1, counted: 0.5 },
])("under $unit a value of $value beside 50 of 100 is told apart by more than rounding", ({ unit, value, counted }) => {
  const { basis } = evaluate(goal({ target: 50, unit }), [share("januar 2009", 50, 100, value)], "2009-03-31");
  expect(basis.values.map((own) => own.value)).toEqual([counted]);
});
