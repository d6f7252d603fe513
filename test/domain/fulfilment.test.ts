import { degreeByChange, degreeByLevel, degreeOf, deviationOf, isMet, wantedMethod } from "../../src/domain/fulfilment";
import type { Limit } from "../../src/domain/target";
import { goal } from "../support/builders";
import { realGoal } from "../support/realGoals";

const atLeast = (target: number): Limit => ({ form: "atLeast", target });
const atMost = (target: number): Limit => ({ form: "atMost", target });
const between = (target: number, targetUpper: number): Limit => ({ form: "between", target, targetUpper });

test.each([
  { limit: atLeast(95), actual: 95, deviation: 0, met: true, degree: 1 },
  { limit: atLeast(95), actual: 94.96, deviation: -0.04, met: false, degree: 94.96 / 95 },
  { limit: atLeast(95), actual: 96, deviation: 1, met: true, degree: 96 / 95 },
  { limit: atLeast(162.5), actual: 171, deviation: 8.5, met: true, degree: 171 / 162.5 },
  { limit: atLeast(100), actual: -20, deviation: -120, met: false, degree: -0.2 },
  { limit: atMost(17.3), actual: 17.3, deviation: 0, met: true, degree: 1 },
  { limit: atMost(17.3), actual: 18, deviation: -0.7, met: false, degree: 2 - 18 / 17.3 },
  { limit: atMost(17.3), actual: 17.2, deviation: 0.1, met: true, degree: 2 - 17.2 / 17.3 },
  { limit: atMost(100), actual: 250, deviation: -150, met: false, degree: -0.5 },
  { limit: between(85, 100), actual: 84.9, deviation: -0.1, met: false, degree: 1 - 0.1 / 85 },
  { limit: between(85, 100), actual: 85, deviation: 0, met: true, degree: 1 },
  { limit: between(85, 100), actual: 92, deviation: 0, met: true, degree: 1 },
  { limit: between(85, 100), actual: 100, deviation: 0, met: true, degree: 1 },
  { limit: between(85, 100), actual: 100.1, deviation: -0.1, met: false, degree: 1 - 0.1 / 100 },
  { limit: between(85, 85), actual: 85, deviation: 0, met: true, degree: 1 },
])("$limit with $actual deviates by $deviation, met: $met", ({ limit, actual, deviation, met, degree }) => {
  expect(deviationOf(limit, actual)).toBeCloseTo(deviation, 10);
  expect(isMet(limit, actual)).toBe(met);
  expect(degreeByLevel(limit, actual)).toBeCloseTo(degree, 10);
});

test.each([
  { limit: atMost(0), actual: 0, degree: 1 },
  { limit: atMost(0), actual: -0, degree: 1 },
  { limit: atMost(0), actual: 1, degree: 0 },
  { limit: atMost(0), actual: -5, degree: 1 },
  { limit: atLeast(0), actual: -1, degree: 0 },
  { limit: atLeast(0), actual: 7, degree: 1 },
  { limit: between(0, 10), actual: -1, degree: 0 },
  { limit: between(0, 10), actual: 11, degree: 0.9 },
  { limit: between(-10, 0), actual: 1, degree: 0 },
  { limit: between(-10, 0), actual: -11, degree: 0.9 },
])(
  "against a target of 0 the degree is one or nothing: $limit with $actual is $degree",
  ({ limit, actual, degree }) => {
    expect(degreeByLevel(limit, actual)).toBeCloseTo(degree, 12);
  },
);

test.each([
  { limit: atLeast(-200), actual: -150, degree: 1.25 },
  { limit: atLeast(-200), actual: -250, degree: 0.75 },
  { limit: atMost(-200), actual: -250, degree: 1.25 },
  { limit: atMost(-200), actual: -150, degree: 0.75 },
  { limit: between(-200, -100), actual: -50, degree: 0.5 },
  { limit: between(-200, -100), actual: -300, degree: 0.5 },
])("a negative target keeps its direction: $limit with $actual is $degree", ({ limit, actual, degree }) => {
  expect(degreeByLevel(limit, actual)).toBe(degree);
});

test.each([
  { limit: atLeast(0.3), actual: 0.3 - 1e-10, met: true },
  { limit: atLeast(0.3), actual: 0.3 - 1e-9, met: false },
  { limit: atLeast(1e6), actual: 1e6 - 5e-4, met: true },
  { limit: atLeast(1e6), actual: 1e6 - 2e-3, met: false },
  { limit: between(85, 100), actual: 100 + 1e-8, met: true },
  { limit: between(85, 100), actual: 85 - 1e-8, met: true },
  { limit: between(85, 100), actual: 100 + 1e-6, met: false },
])("only floating-point noise is forgiven: $limit with $actual is met: $met", ({ limit, actual, met }) => {
  expect(isMet(limit, actual)).toBe(met);
});

test.each([
  { actual: 18, degree: 2.4 / 3.1 },
  { actual: 21, degree: -0.6 / 3.1 },
  { actual: 17.3, degree: 1 },
  { actual: 20.4, degree: 0 },
  { actual: 14.2, degree: 2 },
])("from 20.4 to 17.3 days, $actual delivers the share $degree of the change", ({ actual, degree }) => {
  expect(degreeByChange(17.3, 20.4, actual)).toBeCloseTo(degree, 10);
});

test.each([
  { what: "a stated method", from: goal({ method: "change" }), method: "change" },
  {
    what: "Niveau stated although there is a change",
    from: { ...realGoal("Skelbækgade 2009", "3.1"), method: "level" as const },
    method: "level",
  },
  { what: "a baseline and a stated change", from: realGoal("Skelbækgade 2009", "3.1"), method: "change" },
  { what: "a baseline and a target apart", from: goal({ baseline: 90 }), method: "change" },
  {
    what: "a target that follows from the change",
    from: goal({ target: null, baseline: 90, change: 5 }),
    method: "change",
  },
  { what: "a stated change of 0 (fastholdes)", from: realGoal("Skelbækgade 2009", "1.8"), method: "level" },
  { what: "a stated change of 0 beside a target apart", from: goal({ baseline: 90, change: 0 }), method: "level" },
  { what: "a baseline equal to the target", from: goal({ baseline: 95 }), method: "level" },
  { what: "no baseline", from: goal({ change: -5 }), method: "level" },
  { what: "no baseline and no change", from: goal(), method: "level" },
  {
    what: "an interval, whatever is stated",
    from: goal({ form: "between", targetUpper: 100, baseline: 50, method: "change" }),
    method: "level",
  },
])("$what asks for the method $method", ({ from, method }) => {
  expect(wantedMethod(from)).toBe(method);
});

test.each([
  { what: "a reduction", limit: atMost(17.3), baseline: 20.4, actual: 18, degree: 2.4 / 3.1, method: "change" },
  { what: "a rise", limit: atLeast(63), baseline: 53, actual: 58, degree: 0.5, method: "change" },
  { what: "no baseline", limit: atMost(17.3), baseline: null, actual: 18, degree: 2 - 18 / 17.3, method: "level" },
  { what: "fastholdes, kept", limit: atMost(32), baseline: 32, actual: 32, degree: 1, method: "level" },
  { what: "fastholdes, missed", limit: atMost(32), baseline: 32, actual: 40, degree: 0.75, method: "level" },
  {
    what: "fastholdes but for floating point",
    limit: atLeast(0.1 + 0.2),
    baseline: 0.3,
    actual: 0.15,
    degree: 0.5,
    method: "level",
  },
  { what: "a limit on a rise", limit: atMost(105), baseline: 100, actual: 110, degree: 2 - 110 / 105, method: "level" },
  { what: "a limit on a fall", limit: atLeast(95), baseline: 100, actual: 90, degree: 90 / 95, method: "level" },
])("asked for Ændring, $what is judged by $method", ({ limit, baseline, actual, degree, method }) => {
  const found = degreeOf({ limit, baseline }, actual, "change");
  expect(found.degree).toBeCloseTo(degree, 10);
  expect(found.method).toBe(method);
});

test("asked for Niveau, a change is not looked at", () => {
  expect(degreeOf({ limit: atMost(100), baseline: 200 }, 150, "level")).toEqual({ degree: 0.5, method: "level" });
});
