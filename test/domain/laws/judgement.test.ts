import fc from "fast-check";
import { evaluateGoal, judgementOf } from "../../../src/domain/evaluateGoal";
import { anyInput, plainNumber, wildNumber } from "../../support/arbitraries";
import { share } from "../../support/runs";

test.each([
  { what: "ordinary figures", number: plainNumber },
  { what: "figures at the ends of the range", number: wildNumber },
])("the judgement alone is that of the whole answer: $what", ({ number }) => {
  fc.assert(
    fc.property(anyInput(number), (input) => {
      const { deviation, degree, method, partlyMetFrom, status, deadlinePassed } = evaluateGoal(input);
      expect(judgementOf(input)).toMatchObject({ deviation, degree, method, partlyMetFrom, status, deadlinePassed });
    }),
    { numRuns: share(2000) },
  );
});
