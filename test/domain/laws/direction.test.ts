import fc from "fast-check";
import { evaluateGoal } from "../../../src/domain/evaluateGoal";
import type { Evaluation, GoalInput } from "../../../src/domain/evaluation";
import type { Status } from "../../../src/domain/status";
import { monthPeriod } from "../../../src/domain/period";
import { measurement } from "../../support/builders";
import { anyInput, plainNumber } from "../../support/arbitraries";
import { share } from "../../support/runs";

const RANK: Readonly<Partial<Record<Status, number>>> = { notMet: 0, partlyMet: 1, met: 2 };

/** Goals that one figure can be held against. */
const anyJudgedInput = anyInput(plainNumber, fc.constant([])).filter(
  ({ goal }) =>
    goal.form !== "milestone" && goal.aggregation !== "deviation" && (goal.target !== null || goal.baseline !== null),
);

/** One value of one month for every goal: the figure itself, whatever the aggregation. */
function withFigure(input: GoalInput, figure: number): Evaluation {
  const row = measurement("2009", figure, { period: monthPeriod(2009, 1) });
  return evaluateGoal({ ...input, measurements: [row] });
}

/** The two answers, the one with the less favourable figure first; an interval is approached from outside. */
function lessAndMore(input: GoalInput, a: number, b: number): [Evaluation, Evaluation] | null {
  const { form, target, targetUpper } = input.goal;
  const [low, high] = a < b ? [a, b] : [b, a];
  if (form === "atLeast") return [withFigure(input, low), withFigure(input, high)];
  if (form === "atMost") return [withFigure(input, high), withFigure(input, low)];
  const bounds = withFigure(input, low);
  const lower = bounds.expected ?? target;
  const upper = bounds.expectedUpper ?? targetUpper;
  if (form !== "between" || lower === null || upper === null) return null;
  if (high <= lower) return [bounds, withFigure(input, high)];
  return low >= upper ? [withFigure(input, high), bounds] : null;
}

test("a favourable change of the figure never worsens the degree or the status", () => {
  fc.assert(
    fc.property(anyJudgedInput, plainNumber, plainNumber, (input, a, b) => {
      const pair = lessAndMore({ ...input, goal: { ...input.goal, deadline: null } }, a, b);
      fc.pre(pair !== null);
      const [less, more] = pair ?? [];
      fc.pre(typeof less?.degree === "number" && typeof more?.degree === "number");
      expect(more?.degree ?? 0).toBeGreaterThanOrEqual((less?.degree ?? 0) - 1e-9);
      expect(RANK[more?.status ?? "noData"]).toBeGreaterThanOrEqual(RANK[less?.status ?? "noData"] ?? 0);
    }),
    { numRuns: share(1500) },
  );
});

test("a figure equal to what is expected is met, with degree 1", () => {
  fc.assert(
    fc.property(anyJudgedInput, (input) => {
      const { expected, expectedUpper } = withFigure(input, 1);
      fc.pre(expected !== null);
      const answers = [expected, expectedUpper ?? expected]
        .map((bound) => withFigure(input, bound ?? 0))
        .filter(({ degree }) => degree !== null);
      for (const answer of answers) {
        expect(answer.status).toBe("met");
        expect(answer.degree).toBeCloseTo(1, 8);
      }
    }),
    { numRuns: share(1500) },
  );
});

test("met is the same as a degree of at least 1, by either method", () => {
  fc.assert(
    fc.property(anyJudgedInput, plainNumber, (input, figure) => {
      const { degree, status, actual, goal } = withFigure(input, figure);
      fc.pre(degree !== null && actual !== null && goal.form !== "milestone");
      if (status === "met") expect(degree ?? 0).toBeGreaterThanOrEqual(1 - 1e-6);
      else expect(degree ?? 0).toBeLessThan(1);
    }),
    { numRuns: share(1500) },
  );
});
