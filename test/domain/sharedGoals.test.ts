import type { Goal } from "../../src/domain/goal";
import { sharedGoals } from "../../src/domain/sharedGoals";
import { goal } from "../support/builders";
import { REAL_GOALS } from "../support/realGoals";

const named = (groups: readonly (readonly { goal: Goal }[])[]): string[][] =>
  groups.map((group) => group.map(({ goal: { contract, nr, part } }) => `${contract} ${nr}${part}`));
const shared = (goals: readonly Goal[]): string[][] => named(sharedGoals(goals.map((own) => ({ goal: own }))));

test("the goals that Nyropsgade and the committee case of 2010 have in common are found, each once", () => {
  const own = REAL_GOALS.filter(({ contract }) => contract.includes("2010"));
  expect(shared(own)).toEqual(
    [
      ["1", "1"],
      ["5", "2"],
      ["6", "5"],
      ["8", "6"],
      ["10", "7"],
      ["11", "8"],
      ["13", "9"],
      ["14a", "10a"],
      ["14b", "10b"],
      ["15", "11"],
    ].map(([mine, theirs]) => [`Nyropsgade 2010 ${mine}`, `Udvalgssag 2010 (eksempler) ${theirs}`]),
  );
});

const sickness = (contract: string, text: string, more: Partial<Goal> = {}): Goal =>
  goal({ contract, nr: "6.1", text, form: "atMost", unit: "dage", ...more });

test.each<[string, Goal, number]>([
  ["the same with other numbers", sickness("B 2009", "Centrets sygefravær skal nedbringes fra 16 til 15 dage"), 1],
  ["another unit", sickness("B 2009", "Centrets sygefravær skal nedbringes fra 16 til 15 dage", { unit: "pct." }), 0],
  ["another direction", sickness("B 2009", "Centrets sygefravær skal nedbringes", { form: "atLeast" }), 0],
  ["half of the words", sickness("B 2009", "Centrets sygefravær nedbringes for lærere"), 1],
  ["fewer than half", sickness("B 2009", "Centrets sygefravær nedbringes for lærere og pædagoger"), 0],
  ["the same contract", sickness("A 2009", "Centrets sygefravær skal nedbringes fra 16 til 15 dage", { nr: "6.2" }), 0],
])("a goal on absence beside %s", (_, other, groups) => {
  expect(
    shared([sickness("A 2009", "Centrets sygefravær skal nedbringes fra 20,4 til 17,3 dage"), other]),
  ).toHaveLength(groups);
});
