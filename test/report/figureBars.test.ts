import type { CalendarDate } from "../../src/domain/calendarDate";
import type { Basis } from "../../src/domain/evaluation";
import { instantPeriod, monthPeriod, partOfYear, weekPeriod, type Period } from "../../src/domain/period";
import { figureBars } from "../../src/report/figureBars";

type Figure = readonly [Period | null, number];

const barsOf = (figures: readonly Figure[], closed = false): string =>
  figureBars({
    basis: {
      values: figures.flatMap(([period, value]) =>
        period === null ? [] : [{ period, value, numerator: null, denominator: null, provisional: false }],
      ),
    } as unknown as Basis,
    ...(closed && { closed: { explanation: "", remark: "", plans: "", course: "▁█" } }),
  });
const months = (values: readonly (number | null)[]): Figure[] =>
  values.flatMap((value, at): Figure[] => (value === null ? [] : [[monthPeriod(2009, at + 1), value]]));

test.each([
  { said: "from the least to the greatest", values: [0, 1, 2, 3, 4, 5, 6, 7], bars: "▁▂▃▄▅▆▇█" },
  { said: "the scale is the row's own: small steps are as high as great ones", values: [95, 95.1], bars: "▁█" },
  { said: "figures that are all the same are as high", values: [60, 60, 60], bars: "▄▄▄" },
  { said: "zeroes are figures", values: [0, 0], bars: "▄▄" },
  { said: "the least of negative figures is the lowest bar", values: [-2, 2, 0], bars: "▁█▅" },
  { said: "a month without a figure is a dot", values: [1, null, 2], bars: "▁·█" },
  { said: "two months are two", values: [1, null, null, 2], bars: "▁··█" },
  { said: "months before the first figure are none", values: [null, null, 1, 2], bars: "▁█" },
  { said: "one figure has no course", values: [4], bars: "" },
  { said: "neither has none", values: [], bars: "" },
  { said: "a year of months", values: [57, 48, 66, 51, 49, 60, 30, 42, 55, 58, 61, 47], bars: "▆▅█▅▅▇▁▃▆▆▇▄" },
])("$said", ({ values, bars }) => {
  expect(barsOf(months(values))).toBe(bars);
});

test("of weeks the last twelve are shown, and a missing week is a dot", () => {
  const weeks = [...Array.from({ length: 14 }, (_, at) => at + 1), 16].map((week): Figure => [
    weekPeriod(2009, week),
    week,
  ]);
  expect(barsOf(weeks)).toBe("▁▂▂▃▄▄▅▅▆▇·█");
});

test("a figure far back counts no more than the periods that are shown", () => {
  expect(
    barsOf([
      [monthPeriod(2007, 1), 1],
      [monthPeriod(2009, 1), 1],
      [monthPeriod(2009, 2), 2],
    ]),
  ).toBe("▁█");
});

test("quarters lie as far apart as their figures", () => {
  expect(
    barsOf([
      [partOfYear("quarter", 2009, 1), 1],
      [partOfYear("quarter", 2009, 3), 3],
      [partOfYear("quarter", 2009, 4), 2],
    ]),
  ).toBe("▁·█▅");
});

test("single days have no periods between them", () => {
  const days: readonly CalendarDate[] = ["2009-01-01", "2009-06-30", "2009-12-31"];
  expect(barsOf(days.map((date, at): Figure => [instantPeriod(date), at]))).toBe("▁▅█");
});

test("a closed status says what was shown when it was closed", () => {
  expect(barsOf(months([2, 1]), true)).toBe("▁█");
});
