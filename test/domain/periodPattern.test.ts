import fc from "fast-check";
import { comparePeriods, holds, instantPeriod, monthPeriod, periodId, type Period } from "../../src/domain/period";
import { patternOf } from "../../src/domain/periodPattern";
import { anyPeriod } from "../support/arbitraries";

const SEED = { seed: 2026, numRuns: 400 };
const anyPeriods = fc.array(fc.oneof({ weight: 8, arbitrary: anyPeriod }, fc.constant(instantPeriod("2009-01-01"))), {
  maxLength: 20,
});
const rowsOf = (periods: readonly Period[]) => periods.map((period) => ({ period }));

describe("the pattern of periods", () => {
  test("has each period once, by its last row, in order of time", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const last = new Map(periods.map((period, at) => [periodId(period), at]));
        const wanted = [...last.values()].sort((a, b) =>
          comparePeriods(periods[a] ?? instantPeriod("2009-01-01"), periods[b] ?? instantPeriod("2009-01-01")),
        );
        const { inOrder, isInOrder } = patternOf(rowsOf(periods));
        expect(inOrder).toEqual(wanted);
        expect(isInOrder).toBe(wanted.length === periods.length && wanted.every((at, place) => at === place));
      }),
      SEED,
    );
  });

  test("tells which periods hold a shorter one, as each held against all others does", () => {
    fc.assert(
      fc.property(anyPeriods, (periods) => {
        const wanted = periods.map((period) => periods.some((other) => holds(period, other)));
        const { holdsShorter, inOrder, counting } = patternOf(rowsOf(periods));
        expect(holdsShorter).toEqual(wanted);
        expect(counting).toEqual(inOrder.filter((at) => wanted[at] !== true));
      }),
      SEED,
    );
  });

  test("names each repeated row with the first of its period", () => {
    const [march, april] = [monthPeriod(2009, 3), monthPeriod(2009, 4)];
    expect(patternOf(rowsOf([march, april, march, april, march])).repeated).toEqual([
      { at: 2, first: 0 },
      { at: 3, first: 1 },
      { at: 4, first: 0 },
    ]);
  });

  test("tells the first and the last day", () => {
    const [march, april] = [monthPeriod(2009, 3), monthPeriod(2009, 4)];
    expect(patternOf(rowsOf([april, march]))).toMatchObject({
      firstStart: "2009-03-01",
      lastStart: "2009-04-01",
      lastEnd: "2009-04-30",
    });
    expect(patternOf([])).toMatchObject({ inOrder: [], firstStart: "", lastStart: "", lastEnd: "" });
  });

  test("is the same for the same periods, and another where a list goes on", () => {
    const [march, april] = [monthPeriod(2009, 3), monthPeriod(2009, 4)];
    expect(patternOf(rowsOf([march, april]))).toBe(patternOf(rowsOf([march, april])));
    expect(patternOf(rowsOf([march])).inOrder).toEqual([0]);
    expect(patternOf(rowsOf([march, april])).inOrder).toEqual([0, 1]);
    expect(patternOf(rowsOf([april, march])).inOrder).toEqual([1, 0]);
  });

  test("of more periods than are remembered is found too", () => {
    const long = Array.from({ length: 401 }, (_, at) => monthPeriod(2009 + Math.floor(at / 12), (at % 12) + 1));
    expect(patternOf(rowsOf(long.toReversed())).inOrder).toEqual(long.map((_, at) => 400 - at));
  });
});
