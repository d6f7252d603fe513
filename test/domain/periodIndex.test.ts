import fc from "fast-check";
import {
  holds,
  monthPeriod,
  overlaps,
  partOfYear,
  spanOfMonths,
  weekPeriod,
  type Period,
} from "../../src/domain/period";
import { periodIndex } from "../../src/domain/periodIndex";

const year = fc.integer({ min: 2007, max: 2013 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([of, at]) => monthPeriod(of, at));
const period: fc.Arbitrary<Period> = fc.oneof(
  month,
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([of, at]) => partOfYear("quarter", of, at)),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([of, at]) => weekPeriod(of, at) ?? monthPeriod(of, 1)),
  fc.tuple(month, month).map(([a, b]) => (a.start <= b.start ? spanOfMonths(a, b) : spanOfMonths(b, a))),
);

test.each([
  ["holds it", (wanted: Period, other: Period) => holds(wanted, other)],
  ["overlaps it", (wanted: Period, other: Period) => overlaps(wanted, other)],
])("of any periods the index gives the first that a period %s, as a look through all does", (_name, meets) => {
  fc.assert(
    fc.property(fc.array(period, { maxLength: 40 }), period, (all, wanted) => {
      const index = periodIndex<number>();
      for (const [at, each] of all.entries()) index.add(each, at);
      const first = all.findIndex((each) => meets(wanted, each));
      expect(index.first(wanted, (at) => meets(wanted, all[at] ?? wanted))).toBe(first === -1 ? undefined : first);
    }),
  );
});

const march = monthPeriod(2009, 3);

test.each([
  { months: "two years", to: monthPeriod(2010, 12) },
  { months: "two years and a month", to: monthPeriod(2011, 1) },
])("a period of $months is found from a month in it, and a month from it", ({ to }) => {
  const long = spanOfMonths(monthPeriod(2009, 1), to);
  const index = periodIndex<string>();
  index.add(long, "long");
  index.add(march, "march");
  expect(index.first(march, () => true)).toBe("long");
  expect(index.first(march, (name) => name !== "long")).toBe("march");
  expect(index.first(long, (name) => name !== "long")).toBe("march");
});
