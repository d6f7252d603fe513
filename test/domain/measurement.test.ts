import { endingWithin, isPercent, valuesOf } from "../../src/domain/measurement";
import { measurement, months, share, values } from "../support/builders";

test.each([
  { unit: "pct.", percent: true },
  { unit: "pct", percent: true },
  { unit: "Pct. af budget", percent: true },
  { unit: "procent", percent: true },
  { unit: "%", percent: true },
  { unit: " % ", percent: true },
  { unit: "pct.point", percent: false },
  { unit: "pct. point", percent: false },
  { unit: "pct.-point", percent: false },
  { unit: "procentpoint", percent: false },
  { unit: "%-point", percent: false },
  { unit: "point", percent: false },
  { unit: "antal", percent: false },
  { unit: "", percent: false },
])("the unit $unit is per cent: $percent", ({ unit, percent }) => {
  expect(isPercent(unit)).toBe(percent);
});

test("values come in order of time, whatever the order of the rows", () => {
  const rows = [measurement("marts 2009", 3), measurement("jan-09", 1), measurement("2009-02", 2)];
  expect(valuesOf(rows, "antal").map(({ value }) => value)).toEqual([1, 2, 3]);
});

test("of two rows for one period, however written, the last stands", () => {
  const rows = [measurement("marts 2009", 3), measurement("2009-02", 2), measurement("mar-09", 7)];
  expect(valuesOf(rows, "antal").map(({ value }) => value)).toEqual([2, 7]);
});

test("a row without a figure is no row: it takes no other's place", () => {
  const rows = [measurement("marts 2009", 3), measurement("mar-09", null)];
  expect(valuesOf(rows, "antal").map(({ value }) => value)).toEqual([3]);
});

test.each([
  { unit: "pct.", value: 75 },
  { unit: "antal", value: 0.75 },
])("a row with only Tæller 3 and Nævner 4 in $unit is $value", ({ unit, value }) => {
  expect(valuesOf([share("marts 2009", 3, 4)], unit).map((v) => v.value)).toEqual([value]);
});

test("a written value stands before its Tæller and Nævner", () => {
  expect(valuesOf([share("marts 2009", 3, 4, 74.9)], "pct.").map(({ value }) => value)).toEqual([74.9]);
});

test.each([
  { what: "Nævner 0", row: share("marts 2009", 3, 0) },
  { what: "Tæller alone", row: measurement("marts 2009", null, { numerator: 3 }) },
  { what: "Nævner alone", row: measurement("marts 2009", null, { denominator: 3 }) },
  { what: "a date", row: measurement("marts 2009", "2009-03-12") },
  { what: "an empty cell", row: measurement("marts 2009", null) },
])("$what is no number", ({ row }) => {
  expect(valuesOf([row], "pct.")).toEqual([]);
});

test("Tæller 0 is a value, not a gap", () => {
  expect(valuesOf([share("marts 2009", 0, 4)], "pct.").map(({ value }) => value)).toEqual([0]);
});

test("Ja and Nej are 1 and 0, and a preliminary figure counts and says so", () => {
  const rows = [measurement("jan-09", "Ja"), measurement("feb-09", "Nej", { provisional: true })];
  expect(valuesOf(rows, "").map(({ value, provisional }) => [value, provisional])).toEqual([
    [1, false],
    [0, true],
  ]);
});

test("a period lies in a span by its last day, both ends included", () => {
  const all = values([...months(2009, [1, 2, 3]), measurement("uge 1 2009", 9), measurement("uge 14 2009", 8)]);
  const within = (from: "2009-01-01" | "2009-01-31", to: "2009-03-30" | "2009-03-31"): number[] =>
    endingWithin(all, from, to).map(({ value }) => value);
  expect(within("2009-01-01", "2009-03-31")).toEqual([9, 1, 2, 3]);
  expect(within("2009-01-31", "2009-03-30")).toEqual([1, 2]);
});
