import fc from "fast-check";
import { evaluateBook } from "../../src/domain/evaluateBook";
import { amendedGoal, goalInForce } from "../../src/domain/goalInForce";
import type { Goal } from "../../src/domain/goal";
import type { Amendment, FieldEdit } from "../../src/domain/amendment";
import { anyDate, anyGoal, plainNumber } from "../support/arbitraries";
import { amendmentOf, contract, goal, measurement } from "../support/builders";
import { share } from "../support/runs";

const agreed = goal({ target: 500, unit: "antal", aggregation: "sum" });
const amendment = (from: Amendment["from"], edit: Amendment["edit"], nr = "1.3"): Amendment =>
  amendmentOf({ ...agreed, nr }, from, edit);
const target = (before: number, after: number): FieldEdit => ({ field: "target", before, after });

test("without amendments the goal is as it stands in Mål", () => {
  expect(goalInForce(agreed, [], "2009-03-31")).toEqual(agreed);
});

test.each([
  { asOf: "2009-06-30", expected: 650 },
  { asOf: "2009-07-01", expected: 500 },
] as const)("650 until 1 July, 500 from then on: at $asOf it is $expected", ({ asOf, expected }) => {
  expect(goalInForce(agreed, [amendment("2009-07-01", target(650, 500))], asOf)?.target).toBe(expected);
});

test("several amendments are taken back from the latest on, in whatever order they come", () => {
  const both = [
    amendment("2009-04-01", target(700, 650)),
    amendment("2009-04-01", { field: "unit", before: "forløb", after: "antal" }),
    amendment("2009-07-01", target(650, 500)),
  ];
  for (const amendments of [both, [...both].reverse()]) {
    expect(goalInForce(agreed, amendments, "2009-03-31")).toMatchObject({ target: 700, unit: "forløb" });
    expect(goalInForce(agreed, amendments, "2009-05-31")).toMatchObject({ target: 650, unit: "antal" });
  }
});

test("of two amendments from one day the lower row is the later", () => {
  const both = [amendment("2009-07-01", target(650, 600)), amendment("2009-07-01", target(600, 500))];
  expect(goalInForce(agreed, both, "2009-06-30")?.target).toBe(650);
});

test.each([
  { asOf: "2009-03-31", isThere: false },
  { asOf: "2009-04-01", isThere: true },
] as const)("a goal added on 1 April is in force at $asOf: $isThere", ({ asOf, isThere }) => {
  expect(goalInForce(agreed, [amendment("2009-04-01", { field: "added" })], asOf) !== null).toBe(isThere);
});

test("a goal added on 1 April is neither judged nor counted before", () => {
  const book = {
    contracts: [contract()],
    goals: [agreed, goal({ nr: "1.4" })],
    measurements: [],
    profiles: [],
    amendments: [amendment("2009-04-01", { field: "added" })],
  };
  const numbers = (asOf: "2009-03-31" | "2009-04-01") =>
    evaluateBook(book, { asOf, today: asOf }).map(({ goals, counts }) => [goals.map(({ nr }) => nr), counts.noData]);
  expect(numbers("2009-03-31")).toEqual([[["1.4"], 1]]);
  expect(numbers("2009-04-01")).toEqual([[["1.3", "1.4"], 2]]);
});

test("another goal's amendment is not this one's", () => {
  const book = {
    contracts: [contract()],
    goals: [agreed],
    measurements: [],
    profiles: [],
    amendments: [amendment("2009-07-01", target(650, 500), "1.4")],
  };
  const [status] = evaluateBook(book, { asOf: "2009-01-31", today: "2009-01-31" });
  expect(status?.goals[0]?.parts[0]?.target).toBe(500);
});

test("a goal that gets another number is judged by its figures under the new one", () => {
  const book = {
    contracts: [contract()],
    goals: [agreed],
    measurements: [measurement("marts 2009", 130, { nr: "1.3" })],
    profiles: [],
    amendments: [amendment("2009-07-01", { field: "nr", before: "1.2", after: "1.3" })],
  };
  const [status] = evaluateBook(book, { asOf: "2009-03-31", today: "2009-03-31" });
  expect(status?.goals.map(({ nr, parts }) => [nr, parts[0]?.actual])).toEqual([["1.3", 130]]);
});

/** Amendments of one goal that follow on one another, each from what the one before it left. */
const chain = (start: Goal): fc.Arbitrary<Amendment[]> =>
  fc
    .array(
      fc.record({
        from: anyDate,
        edit: fc.oneof(
          fc.record({ field: fc.constantFrom("target", "baseline", "change"), after: fc.option(plainNumber) }),
          fc.record({ field: fc.constantFrom("unit", "text", "responsible", "nr"), after: fc.string() }),
          fc.record({ field: fc.constant("deadline"), after: fc.option(anyDate) }),
          fc.record({ field: fc.constant("form"), after: fc.constantFrom("atLeast", "atMost", "between") }),
        ),
      }),
      { maxLength: 8 },
    )
    .map((edits) => {
      let version = start;
      return [...edits]
        .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
        .map(({ from, edit: { field, after } }) => {
          const edit = { field, before: version[field as keyof Goal], after } as FieldEdit;
          version = { ...version, [field]: after };
          return amendment(from, edit);
        });
    });

test("law: amendments taken back and carried out again are the identity", () => {
  fc.assert(
    fc.property(
      anyGoal(plainNumber).chain((start) => fc.tuple(fc.constant(start), chain(start))),
      ([start, amendments]) => {
        const now = amendedGoal(start, amendments);
        expect(goalInForce(now, amendments, "2000-01-01")).toEqual(start);
        expect(amendedGoal(goalInForce(now, amendments, "2000-01-01") as Goal, amendments)).toEqual(now);
        expect(goalInForce(now, amendments, "2030-01-01")).toEqual(now);
      },
    ),
    { numRuns: share(500), seed: 2009 },
  );
});

test("law: what is in force at a date is what the amendments up to it make of the first wording", () => {
  fc.assert(
    fc.property(
      anyGoal(plainNumber).chain((start) => fc.tuple(fc.constant(start), chain(start), anyDate)),
      ([start, amendments, asOf]) => {
        const now = amendedGoal(start, amendments);
        const until = amendments.filter(({ from }) => from <= asOf);
        expect(goalInForce(now, amendments, asOf)).toEqual(amendedGoal(start, until));
      },
    ),
    { numRuns: share(500), seed: 2009 },
  );
});
