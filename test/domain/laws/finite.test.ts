import { calendarYear } from "../../../src/domain/contractPeriod";
import fc from "fast-check";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import { evaluateGoal } from "../../../src/domain/evaluateGoal";
import { areMixed } from "../../../src/domain/weights";
import { anyInput, plainNumber, wildNumber } from "../../support/arbitraries";
import { contract, goal, months, rowsOf } from "../../support/builders";
import { share } from "../../support/runs";

/** Every number in an answer that is NaN or infinite, by the path to it. */
function brokenNumbers(answer: unknown, path = ""): string[] {
  if (typeof answer === "number") return Number.isFinite(answer) ? [] : [`${path} = ${answer}`];
  if (answer === null || typeof answer !== "object") return [];
  return Object.entries(answer).flatMap(([key, value]) => brokenNumbers(value, `${path}.${key}`));
}

test.each([
  { what: "ordinary figures", number: plainNumber },
  { what: "figures at the ends of the range", number: wildNumber },
])("no answer holds NaN or Infinity: $what", ({ number }) => {
  fc.assert(
    fc.property(anyInput(number), (input) => {
      expect(brokenNumbers(evaluateGoal(input))).toEqual([]);
    }),
    { numRuns: share(2000) },
  );
});

test.each([
  { what: "a swing from end to end", cells: [1e308, -1e308, 1e308, -1e308, 1e308] },
  { what: "the smallest there is", cells: [5e-324, -5e-324, 5e-324, 0, -0] },
  { what: "nothing at all", cells: [] },
])("$what stays finite for every way to make a figure and to pace it", ({ cells }) => {
  for (const aggregation of ["sum", "mean", "latest", "everyPeriod"] as const) {
    for (const pacing of ["linear", "constant", "profile", "yearEnd"] as const) {
      for (const baseline of [null, 0, -1e308, 1e308, 5e-324]) {
        const of = goal({ aggregation, pacing, baseline, target: baseline === 5e-324 ? 0 : 1e308 });
        const answer = evaluateGoal({
          goal: of,
          period: calendarYear(2009),
          asOf: "2009-06-30",
          measurements: months(2009, cells),
          profile: [{ month: 3, share: 5e-324 }],
          thresholds: contract().thresholds,
        });
        expect(brokenNumbers(answer)).toEqual([]);
      }
    }
  }
});

test("the weighted degree lies between the degrees of its goals, each held within 0 and 1", () => {
  const part = fc.record({
    figure: fc.double({ min: -300, max: 300, noNaN: true }),
    weight: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constantFrom(1e308, 5e-324)),
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const goals = parts.map(({ weight }, index) => goal({ nr: String(index), target: 100, weight }));
      const measurements = parts.flatMap(({ figure }, index) =>
        rowsOf(goal({ nr: String(index) }), months(2009, [figure])),
      );
      const [status] = evaluateBook(
        { contracts: [contract()], goals, measurements, profiles: [] },
        { asOf: "2009-06-30", today: "2009-06-30" },
      );
      const degrees = parts
        .filter(({ weight }) => weight > 0)
        .map(({ figure }) => Math.max(0, Math.min(1, figure / 100)));
      if (degrees.length === 0 || areMixed(parts.map(({ weight }) => weight))) {
        expect(status?.weighted).toBeNull();
        return;
      }
      expect(status?.weighted?.degree).toBeGreaterThanOrEqual(Math.min(...degrees) - 1e-9);
      expect(status?.weighted?.degree).toBeLessThanOrEqual(Math.max(...degrees) + 1e-9);
    }),
    { numRuns: share(500) },
  );
});
