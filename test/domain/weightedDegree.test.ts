import { evaluateBook } from "../../src/domain/evaluateBook";
import type { Goal } from "../../src/domain/goal";
import { areMixed } from "../../src/domain/weights";
import { weightedLine } from "../../src/text/sentences/danish/status";
import { contract, goal, months, rowsOf } from "../support/builders";

/** Goals of at least 100 with these figures (null: no row) and weights. */
function weighted(...goals: readonly (Partial<Goal> & { figure: number | null })[]) {
  const all = goals.map(({ figure, ...more }, index) => ({
    figure,
    goal: goal({ nr: String(index + 1), target: 100, unit: "antal", ...more }),
  }));
  const book = {
    contracts: [contract()],
    goals: all.map((one) => one.goal),
    measurements: all.flatMap((one) => rowsOf(one.goal, months(2009, [one.figure]))),
    profiles: [],
  };
  return evaluateBook(book, { asOf: "2009-06-30", today: "2009-06-30" })[0]?.weighted;
}

test("without weights there is no weighted degree", () => {
  expect(weighted({ figure: 50 }, { figure: 100 })).toBeNull();
});

test("each goal counts by its weight", () => {
  expect(weighted({ figure: 50, weight: 3 }, { figure: 100, weight: 1 })).toEqual({
    degree: 0.625,
    left: 0,
    sum: { total: 4, whole: 100 },
  });
});

test("weights need not add up to anything", () => {
  expect(weighted({ figure: 50, weight: 30 }, { figure: 100, weight: 10 })?.degree).toBeCloseTo(0.625, 12);
});

test.each([
  { figure: 250, degree: 0.75 },
  { figure: -50, degree: 0.25 },
])("a degree above one or below nothing is held within: $figure beside 50 gives $degree", ({ figure, degree }) => {
  expect(weighted({ figure: 50, weight: 1 }, { figure, weight: 1 })?.degree).toBe(degree);
});

test("a goal without a degree is left out and counted, not taken as zero", () => {
  expect(weighted({ figure: 50, weight: 1 }, { figure: null, weight: 9 })).toEqual({
    degree: 0.5,
    left: 1,
    sum: { total: 10, whole: 100 },
  });
});

test("a goal without a weight has no part in it", () => {
  expect(weighted({ figure: 50, weight: 1 }, { figure: 100 }, { figure: 100, weight: 0 })).toEqual({
    degree: 0.5,
    left: 0,
    sum: null,
  });
});

test("with no degree at all there is no weighted one", () => {
  expect(weighted({ figure: null, weight: 1 })).toBeNull();
});

test("a goal with parts weighs its worst part, once, whichever part has the weight", () => {
  const parts = [
    { nr: "1", part: "a", figure: 100 },
    { nr: "1", part: "b", figure: 40, weight: 1 },
  ];
  expect(weighted(...parts, { figure: 100, weight: 1 })?.degree).toBeCloseTo(0.7, 12);
});

test("a goal of which one part has no figure has no degree", () => {
  expect(
    weighted(
      { nr: "1", part: "a", figure: 100, weight: 1 },
      { nr: "1", part: "b", figure: null, weight: 1 },
      { figure: 60, weight: 1 },
    ),
  ).toEqual({ degree: 0.6, left: 1, sum: { total: 2, whole: 1 } });
});

test("enormous weights still weigh", () => {
  expect(weighted({ figure: 50, weight: 1e308 }, { figure: 100, weight: 1e308 })?.degree).toBe(0.75);
});

test.each([
  { weights: [0.4, 0.3, 20], mixed: true },
  { weights: [2 / 12, 40], mixed: true },
  { weights: [0.4, 0.3, 0.3], mixed: false },
  { weights: [40, 30, 30], mixed: false },
  { weights: [1, 20], mixed: false },
  { weights: [0, 20], mixed: false },
  { weights: [0.4, 1], mixed: false },
])("weights $weights are shares and percentages mixed: $mixed", ({ weights, mixed }) => {
  expect(areMixed(weights)).toBe(mixed);
  expect(weighted(...weights.map((weight) => ({ figure: 50, weight }))) === null).toBe(mixed);
});

test.each([
  { weights: [40, 30, 20], sum: { total: 90, whole: 100 } },
  { weights: [40, 30, 30], sum: null },
  { weights: [0.4, 0.3, 0.2], sum: { total: 0.9, whole: 1 } },
  { weights: [0.4, 0.3, 0.3], sum: null },
  { weights: [2 / 12, 10 / 12], sum: null },
])("weights $weights add up to $sum", ({ weights, sum }) => {
  const found = weighted(...weights.map((weight) => ({ figure: 50, weight })))?.sum ?? null;
  expect(found?.whole ?? null).toBe(sum?.whole ?? null);
  expect(found?.total ?? 0).toBeCloseTo(sum?.total ?? 0, 12);
});

test.each([
  { weights: [40, 30, 20], says: "Vægtet målopfyldelse 77,8 %. Vægtene er i alt 90 og ikke 100." },
  { weights: [40, 30, 30], says: "Vægtet målopfyldelse 70,0 %" },
])("the line of weights $weights: $says", ({ weights, says }) => {
  const figures = [100, 100, 0];
  const all = weights.map((weight, index) => goal({ nr: String(index), target: 100, unit: "antal", weight }));
  const measurements = all.flatMap((one, index) => rowsOf(one, months(2009, [figures[index] ?? null])));
  const [status] = evaluateBook(
    { contracts: [contract()], goals: all, measurements, profiles: [] },
    { asOf: "2009-12-31", today: "2009-12-31" },
  );
  expect(status && weightedLine(status)).toBe(says);
});
