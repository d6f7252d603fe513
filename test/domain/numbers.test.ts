import { bounded, decimalsOf, medianOf, nearlyEqual, sumOf } from "../../src/domain/numbers";

test.each([
  { a: 92.3, b: 92.3, equal: true },
  { a: 0.1 + 0.2, b: 0.3, equal: true },
  { a: 1, b: 1 + 0.9e-9, equal: true },
  { a: 1, b: 1 + 1.1e-9, equal: false },
  { a: 1e12, b: 1e12 + 900, equal: true },
  { a: 1e12, b: 1e12 + 1100, equal: false },
  { a: 0, b: 1e-300, equal: false },
  { a: 0, b: -0, equal: true },
  { a: -5, b: 5, equal: false },
  { a: 1e308, b: -1e308, equal: false },
])("$a and $b are the same figure: $equal", ({ a, b, equal }) => {
  expect(nearlyEqual(a, b)).toBe(equal);
  expect(nearlyEqual(b, a)).toBe(equal);
});

test.each([
  { value: Infinity, held: Number.MAX_VALUE },
  { value: -Infinity, held: -Number.MAX_VALUE },
  { value: -94.7, held: -94.7 },
])("$value is held at $held", ({ value, held }) => {
  expect(bounded(value)).toBe(held);
});

test("a sum that runs out of range stays at its end", () => {
  expect(sumOf([1e308, 1e308])).toBe(Number.MAX_VALUE);
  expect(sumOf([])).toBe(0);
});

test.each([
  { values: [], median: 0 },
  { values: [7], median: 7 },
  { values: [9, 1, 4], median: 4 },
  { values: [9, 1, 4, 5], median: 4.5 },
  { values: [10, 9, 100], median: 10 },
  { values: [1e308, 1e308], median: 1e308 },
])("the median of $values is $median", ({ values, median }) => {
  expect(medianOf(values)).toBe(median);
});

test.each([
  { value: 44, decimals: 0 },
  { value: -8.3, decimals: 1 },
  { value: 43.68, decimals: 2 },
  { value: 0.1 + 0.2, decimals: 1 },
  { value: 0.0000000001, decimals: 10 },
  { value: 0.00000000001, decimals: 0 },
])("$value is written with $decimals decimals", ({ value, decimals }) => {
  expect(decimalsOf(value)).toBe(decimals);
});
