import { changeKindOf, limitOf, targetDisagreement, targetFromChange, yearTargetOf } from "../../src/domain/target";
import { goal } from "../support/builders";
import { REAL_GOALS, realGoal } from "../support/realGoals";

test.each([
  { baseline: 48, change: -9, kind: "relative" as const, target: 43.68 },
  { baseline: 412_854, change: -5, kind: "relative" as const, target: 392_211.3 },
  { baseline: 75, change: -15, kind: "relative" as const, target: 63.75 },
  { baseline: 3.43, change: 0, kind: "relative" as const, target: 3.43 },
  { baseline: -40, change: 10, kind: "relative" as const, target: -36 },
  { baseline: -40, change: -10, kind: "relative" as const, target: -44 },
  { baseline: 0, change: -5, kind: "relative" as const, target: 0 },
  { baseline: 53, change: 10, kind: "points" as const, target: 63 },
  { baseline: 20.4, change: -3.1, kind: "absolute" as const, target: 17.3 },
])("$baseline changed by $change ($kind) gives the target $target", ({ baseline, change, kind, target }) => {
  expect(targetFromChange(baseline, change, kind)).toBeCloseTo(target, 9);
});

test.each([
  { nr: "4.2", baseline: 1000, target: 750 },
  { nr: "5.1", baseline: 32, target: 32 },
  { nr: "6.2", baseline: 40, target: 58 },
])("goal $nr of 2008 gets its target from the baseline when it comes", ({ nr, baseline, target }) => {
  expect(yearTargetOf({ ...realGoal("Sygedagpenge 2008", nr), baseline })).toBe(target);
});

test("a baseline that the contract does not state is missing, not zero", () => {
  expect(yearTargetOf(realGoal("Sygedagpenge 2008", "4.2"))).toBeNull();
  expect(limitOf(realGoal("Sygedagpenge 2008", "4.2"))).toEqual({ missing: "baseline" });
});

test("the stated target stands before one that follows from the baseline", () => {
  expect(yearTargetOf(realGoal("Udvalgssag 2010", "7"))).toBe(44);
});

test.each([
  { unit: "pct.", kind: "points" },
  { unit: "antal", kind: "absolute" },
  { unit: "point", kind: "absolute" },
])("a change in $unit with no kind stated is $kind", ({ unit, kind }) => {
  expect(changeKindOf(goal({ unit, changeKind: null }))).toBe(kind);
  expect(changeKindOf(goal({ unit, changeKind: "relative" }))).toBe("relative");
});

test.each([
  { what: "at least", from: goal(), limit: { form: "atLeast", target: 95 } },
  { what: "at most", from: goal({ form: "atMost", target: 0 }), limit: { form: "atMost", target: 0 } },
  {
    what: "an interval",
    from: realGoal("Skelbækgade 2009", "4.2"),
    limit: { form: "between", target: 85, targetUpper: 100 },
  },
  {
    what: "an interval of one point",
    from: goal({ form: "between", target: 85, targetUpper: 85 }),
    limit: { form: "between", target: 85, targetUpper: 85 },
  },
  { what: "no target", from: goal({ target: null }), limit: { missing: "target" } },
  { what: "a baseline without a change", from: goal({ target: null, baseline: 5 }), limit: { missing: "target" } },
  { what: "a change without a baseline", from: goal({ target: null, change: -5 }), limit: { missing: "baseline" } },
  { what: "an interval without an upper bound", from: goal({ form: "between" }), limit: { missing: "targetUpper" } },
  {
    what: "reversed bounds",
    from: goal({ form: "between", target: 100, targetUpper: 85 }),
    limit: { missing: "boundsReversed" },
  },
  { what: "no direction", from: goal({ form: null }), limit: { missing: "form" } },
])("$what is held against $limit", ({ from, limit }) => {
  expect(limitOf(from)).toEqual(limit);
});

test("44 points, said to be 9 pct. below 48, disagrees: 9 pct. is 43.68, and 44 is 8.3 pct. below", () => {
  const found = targetDisagreement(realGoal("Udvalgssag 2010", "7"));
  expect(found?.computedTarget).toBeCloseTo(43.68, 9);
  expect(found?.impliedChange).toBeCloseTo(-8.3333333, 6);
});

test("every other target in the five contracts agrees with its baseline and change", () => {
  const odd = REAL_GOALS.filter((real) => targetDisagreement(real) !== null).map(
    ({ contract, nr }) => `${contract} ${nr}`,
  );
  expect(odd).toEqual(["Udvalgssag 2010 (eksempler) 7"]);
});

test.each([
  { target: 44, change: -8.3, agrees: true },
  { target: 44, change: -8, agrees: true },
  { target: 43.7, change: -9, agrees: true },
  { target: 43.68, change: -9, agrees: true },
  { target: 43.67, change: -9, agrees: false },
  { target: 43, change: -9, agrees: false },
  { target: 44, change: -9.1, agrees: false },
])(
  "48 points changed by $change pct. to $target agrees to the decimals written: $agrees",
  ({ target, change, agrees }) => {
    const written = goal({ form: "atMost", unit: "point", baseline: 48, target, change, changeKind: "relative" });
    expect(targetDisagreement(written) === null).toBe(agrees);
  },
);

test.each([
  { baseline: 20.4, change: -3.1, target: 17.3, agrees: true },
  { baseline: 20.4, change: -3, target: 17.3, agrees: false },
  { baseline: 20.4, change: -3.1, target: 17, agrees: false },
])("$baseline days changed by $change to $target agrees: $agrees", ({ baseline, change, target, agrees }) => {
  const written = goal({ form: "atMost", unit: "dage", baseline, target, change, changeKind: "absolute" });
  expect(targetDisagreement(written) === null).toBe(agrees);
});

test("from a baseline of 0 no change in pct. can be implied, so none is said to disagree", () => {
  expect(targetDisagreement(goal({ target: 5, baseline: 0, change: -9, changeKind: "relative" }))).toBeNull();
});

test.each([{ target: null }, { baseline: null }, { change: null }])(
  "with %j there is nothing to compare",
  (missing) => {
    expect(
      targetDisagreement(goal({ target: 44, baseline: 48, change: -9, changeKind: "relative", ...missing })),
    ).toBeNull();
  },
);
