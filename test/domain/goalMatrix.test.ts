import type { Goal } from "../../src/domain/goal";
import { goalMatrix } from "../../src/domain/goalMatrix";
import { goal } from "../support/builders";
import { REAL_GOALS } from "../support/realGoals";

const counts = (goals: readonly Goal[]): [string, Record<string, number>, number][] =>
  goalMatrix(goals).map((row) => [row.focusArea, Object.fromEntries(row.counts), row.total]);

test("Nyropsgade 2010 has the numbers of its own Figur 1", () => {
  expect(counts(REAL_GOALS.filter(({ contract }) => contract === "Nyropsgade 2010"))).toEqual([
    ["Øge adgangen til job og uddannelse for ledige", { effort: 5 }, 5],
    ["Professionel service til tiden", { quality: 5, staff: 3, resources: 2 }, 10],
  ]);
});

test.each([
  {
    of: "a goal with parts counts once",
    goals: [goal({ nr: "14", part: "a" }), goal({ nr: "14", part: "b" })],
    total: 1,
  },
  {
    of: "one number in two contracts is two goals",
    goals: [goal({ contract: "A 2009" }), goal({ contract: "B 2009" })],
    total: 2,
  },
  { of: "1.10 is another goal than 1.1", goals: [goal({ nr: "1.1" }), goal({ nr: "1.10" })], total: 2 },
])("$of", ({ goals, total }) => {
  expect(goalMatrix(goals).map((row) => row.total)).toEqual([total]);
});

test("a goal without an area is counted apart", () => {
  expect(counts([goal({ area: null }), goal({ nr: "2", area: "staff" })])).toEqual([["", { null: 1, staff: 1 }, 2]]);
});

test("no goals give no rows", () => {
  expect(goalMatrix([])).toEqual([]);
});
