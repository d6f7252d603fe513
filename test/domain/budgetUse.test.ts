import { isBudgetUse } from "../../src/domain/budgetUse";
import { calendarYear } from "../../src/domain/contractPeriod";
import { looksLikeWholeYears } from "../../src/domain/runningTotals";
import type { Status } from "../../src/domain/status";
import { trialOf } from "../../src/domain/trial";
import { DEFAULT_THRESHOLDS } from "../../src/domain/status";
import { evaluate, goal, months } from "../support/builders";
import { REAL_GOALS, realGoal } from "../support/realGoals";

const administration = realGoal("Skelbækgade 2009", "4.1");
const purchases = realGoal("Skelbækgade 2009", "4.2");

test("of the 61 real goals these are shares of a budget used so far", () => {
  const found = REAL_GOALS.filter(isBudgetUse).map(({ contract, nr }) => `${contract} ${nr}`);
  expect(found).toEqual([
    "Sygedagpenge 2008 7.1",
    "Sygedagpenge 2008 7.2",
    "Skelbækgade 2009 4.1",
    "Skelbækgade 2009 4.2",
  ]);
});

test.each([
  { what: "a budget that is kept to the crown", of: { text: "Budgettet skal overholdes med 100 pct." } },
  { what: "a use of something else", of: { text: "Højst 10 pct. må bruge ordningen." } },
  { what: "an amount", of: { unit: "kr." } },
  { what: "a goal with a baseline", of: { baseline: 98 } },
  { what: "running totals, which say so themselves", of: { aggregation: "yearToDate" as const } },
  { what: "a floor", of: { form: "atLeast" as const } },
])("$what is none", ({ of }) => {
  expect(isBudgetUse({ ...administration, ...of })).toBe(false);
});

test.each<{ month: number; used: number; status: Status; expected: number }>([
  { month: 9, used: 74, status: "met", expected: 75 },
  { month: 9, used: 75, status: "met", expected: 75 },
  { month: 9, used: 75.1, status: "partlyMet", expected: 75 },
  { month: 9, used: 82.6, status: "notMet", expected: 75 },
  { month: 12, used: 100, status: "met", expected: 100 },
  { month: 12, used: 100.1, status: "notMet", expected: 100 },
])("$used pct. used after $month months, of $expected expected: $status", ({ month, used, status, expected }) => {
  const cells = Array.from({ length: month }, (_, index) => (used * (index + 1)) / month);
  const asOf = month === 9 ? "2009-09-30" : "2009-12-31";
  expect(evaluate(administration, months(2009, cells), asOf)).toMatchObject({ pacing: "linear", expected, status });
});

test.each<{ used: number; status: Status }>([
  { used: 42.4, status: "partlyMet" },
  { used: 42.5, status: "met" },
  { used: 50, status: "met" },
  { used: 50.1, status: "partlyMet" },
])("$used pct. of a budget that 85 to 100 pct. is to be used of, at mid-year: $status", ({ used, status }) => {
  expect(evaluate(purchases, months(2009, [8, 16, 24, 32, 40, used]), "2009-06-30").status).toBe(status);
});

test("the pacing that the cell says stands", () => {
  const answer = evaluate({ ...administration, pacing: "constant" }, months(2009, [8, 16, 74]), "2009-03-31");
  expect(answer).toMatchObject({ pacing: "constant", expected: 100, status: "met" });
});

test.each([
  { what: "what can only rise", cells: [8, 16, 25], trend: null },
  { what: "a month without use", cells: [8, 8, 25], trend: null },
  { what: "figures that fall", cells: [98, 99, 97], trend: { direction: "better", periods: 1 } },
])("$what has the trend $trend", ({ cells, trend }) => {
  expect(evaluate(administration, months(2009, cells), "2009-03-31").trend).toEqual(trend);
});

test.each([
  { what: "use that rises evenly", cells: [8, 16, 25], of: administration, asked: false },
  { what: "use that is far ahead", cells: [20, 45, 70], of: administration, asked: false },
  { what: "a whole year's figure in January", cells: [75], of: administration, asked: true },
  { what: "a little less in January", cells: [74.9], of: administration, asked: false },
  { what: "figures that fall", cells: [8, 16, 15], of: administration, asked: true },
  {
    what: "the same, with a pacing that says so",
    cells: [98, 97],
    of: { ...administration, pacing: "constant" as const },
    asked: false,
  },
  { what: "another goal", cells: [98, 97], of: goal(), asked: false },
  { what: "nothing yet", cells: [], of: administration, asked: false },
])("$what: asked whether it is the whole year's $asked", ({ cells, of, asked }) => {
  expect(looksLikeWholeYears(of, months(2009, cells), calendarYear(2009))).toBe(asked);
});

test("a trial figure is used evenly over the year", () => {
  const setting = { period: calendarYear(2009), thresholds: DEFAULT_THRESHOLDS, profile: [] };
  expect(trialOf(administration, 96, "2009-06-30", setting)).toMatchObject({ actual: 48, expected: 50, status: "met" });
});
