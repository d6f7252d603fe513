import fc from "fast-check";
import { evaluateBook } from "../../../src/domain/evaluateBook";
import { evaluateGoal } from "../../../src/domain/evaluateGoal";
import { anyGoal, anyInput, anyRow, anyRows, plainNumber } from "../../support/arbitraries";
import { contract, rowsOf } from "../../support/builders";
import { share } from "../../support/runs";

test("the order of the rows does not matter", () => {
  fc.assert(
    fc.property(
      anyInput(plainNumber).chain((input) =>
        fc.tuple(
          fc.constant(input),
          fc.shuffledSubarray([...input.measurements], { minLength: input.measurements.length }),
        ),
      ),
      ([input, shuffled]) => {
        expect(evaluateGoal({ ...input, measurements: shuffled })).toEqual(evaluateGoal(input));
      },
    ),
    { numRuns: share(1000) },
  );
});

test("of two rows for one period the last counts, as if the first had never been", () => {
  fc.assert(
    fc.property(anyInput(plainNumber), anyRow(plainNumber), plainNumber, ({ ...input }, row, first) => {
      const last = { ...row, figure: { kind: "number", value: 42 } as const };
      const early = { ...row, figure: { kind: "number", value: first } as const };
      const others = input.measurements.filter(
        ({ period }) => period.end !== row.period.end || period.start !== row.period.start,
      );
      const both = evaluateGoal({ ...input, measurements: [early, ...others, last] });
      expect(both).toEqual(evaluateGoal({ ...input, measurements: [...others, last] }));
    }),
    { numRuns: share(500) },
  );
});

test("rows in periods that have not ended change nothing but a milestone with a date", () => {
  fc.assert(
    fc.property(anyInput(plainNumber), anyRows(plainNumber), (input, more) => {
      const known = new Set(input.measurements.map(({ period }) => `${period.start}/${period.end}`));
      const later = more.filter(({ period }) => period.end > input.asOf && !known.has(`${period.start}/${period.end}`));
      expect(evaluateGoal({ ...input, measurements: [...input.measurements, ...later] })).toEqual(evaluateGoal(input));
    }),
    { numRuns: share(500) },
  );
});

test("one goal's rows never change another's answer", () => {
  fc.assert(
    fc.property(
      anyGoal(plainNumber),
      anyGoal(plainNumber),
      anyRows(plainNumber),
      anyRows(plainNumber),
      (first, second, its, others) => {
        const [a, b] = [
          { ...first, nr: "1.1" },
          { ...second, nr: "1.10" },
        ];
        const answerOfA = (measurements: typeof its) => {
          const book = { contracts: [contract()], goals: [a, b], measurements, profiles: [] };
          return evaluateBook(book, { asOf: "2009-09-30", today: "2009-09-30" })[0]?.goals[0];
        };
        expect(answerOfA([...rowsOf(b, others), ...rowsOf(a, its)])).toEqual(answerOfA(rowsOf(a, its)));
      },
    ),
    { numRuns: share(500) },
  );
});

test("judging changes neither the goal nor its rows", () => {
  fc.assert(
    fc.property(anyInput(plainNumber), (input) => {
      const before = structuredClone(input);
      evaluateGoal(input);
      expect(input).toEqual(before);
    }),
    { numRuns: share(200) },
  );
});
