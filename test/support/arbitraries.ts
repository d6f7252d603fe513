import { calendarYear } from "../../src/domain/contractPeriod";
import fc from "fast-check";
import type { CalendarDate } from "../../src/domain/calendarDate";
import type { GoalInput } from "../../src/domain/evaluation";
import type { Goal } from "../../src/domain/goal";
import type { Measurement } from "../../src/domain/measurement";
import { monthPeriod, partOfYear, weekPeriod, type Period } from "../../src/domain/period";
import type { Thresholds } from "../../src/domain/status";
import { goal, measurement } from "./builders";

/** Figures as they come: small whole numbers that meet and collide, decimals, zero. */
export const plainNumber = fc.oneof(
  fc.integer({ min: -20, max: 120 }),
  fc.constantFrom(0, 85, 95, 100),
  fc.integer({ min: -50_000, max: 50_000 }).map((n) => n / 100),
);

/** Figures as they must not come: the ends of the range, the smallest, minus nothing. */
export const wildNumber = fc.oneof(
  fc.constantFrom(0, -0, 5e-324, -5e-324, 1e-308, 1e308, -1e308, Number.MAX_VALUE, -Number.MAX_VALUE, 1, -1),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 2008, max: 2010 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    last: fc.boolean(),
  })
  .map(({ year, month, day, last }) => {
    const end = monthPeriod(year, month).end;
    return last ? end : (`${end.slice(0, 8)}${String(day).padStart(2, "0")}` as CalendarDate);
  });

export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => monthPeriod(2009, month)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((month) => monthPeriod(2008, month)) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }).map((quarter) => partOfYear("quarter", 2009, quarter)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 52 }).map((week) => weekPeriod(2009, week) ?? monthPeriod(2009, 1)),
  },
  { weight: 1, arbitrary: fc.constant(partOfYear("year", 2009, 1)) },
);

export function anyRow(number: fc.Arbitrary<number>): fc.Arbitrary<Measurement> {
  const maybe = fc.option(number, { freq: 3 });
  return fc
    .record({ period: anyPeriod, value: fc.option(number, { freq: 8 }), numerator: maybe, denominator: maybe })
    .map(({ value, ...more }) => measurement("2009", value, more));
}

/** Rows of one goal, at most one for each period. */
export function anyRows(number: fc.Arbitrary<number>): fc.Arbitrary<Measurement[]> {
  return fc.uniqueArray(anyRow(number), { maxLength: 14, selector: ({ period }) => `${period.start}/${period.end}` });
}

export function anyGoal(number: fc.Arbitrary<number>): fc.Arbitrary<Goal> {
  const maybe = fc.option(number);
  return fc
    .record({
      form: fc.constantFrom("atLeast", "atMost", "between", "milestone"),
      target: fc.option(number, { freq: 8 }),
      targetUpper: maybe,
      baseline: maybe,
      change: maybe,
      changeKind: fc.option(fc.constantFrom("relative", "points", "absolute")),
      aggregation: fc.constantFrom("sum", "mean", "latest", "everyPeriod", "deviation"),
      pacing: fc.option(fc.constantFrom("linear", "constant", "profile", "yearEnd")),
      deadline: fc.option(anyDate),
      method: fc.option(fc.constantFrom("level", "change")),
      partlyMetFrom: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      unit: fc.constantFrom("pct.", "antal"),
    } satisfies { [K in keyof Goal]?: fc.Arbitrary<Goal[K]> })
    .map((drawn) => goal(drawn));
}

const limit = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
const anyThresholds: fc.Arbitrary<Thresholds> = fc.record({
  duringYear: fc.record({ level: limit, change: limit }),
  afterDeadline: fc.record({ level: limit, change: limit }),
});

export function anyInput(
  number: fc.Arbitrary<number>,
  rows: fc.Arbitrary<Measurement[]> = anyRows(number),
): fc.Arbitrary<GoalInput> {
  return fc.record({
    goal: anyGoal(number),
    period: fc.constant(calendarYear(2009)),
    asOf: anyDate,
    measurements: rows,
    profile: fc.array(
      fc.record({ month: fc.integer({ min: 1, max: 12 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
      { maxLength: 4 },
    ),
    thresholds: anyThresholds,
  });
}
