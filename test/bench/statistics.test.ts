import { median, medianInterval } from "../../bench/pane/statistics";

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => count - at);

test.each([
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %d", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

// The ranks are those of the tables for the sign test.
test.each([
  [5, [1, 5]],
  [6, [1, 6]],
  [9, [2, 8]],
  [15, [4, 12]],
  [20, [6, 15]],
  [25, [8, 18]],
])("of %d numbers the interval has the ranks %j", (count, ranks) => {
  expect(medianInterval(upTo(count))).toEqual(ranks);
});

test("no numbers have neither", () => {
  expect(() => median([])).toThrow("No numbers");
  expect(() => medianInterval([])).toThrow("No numbers");
});
