import { isBudgetGoal } from "../../src/domain/budgetUse";
import { goal } from "../support/builders";
import { realGoal } from "../support/realGoals";

test.each([
  ["Skelbækgade 2009", "4.1", "", true],
  ["Skelbækgade 2009", "4.2", "", true],
  ["Nyropsgade 2010", "14", "a", true],
  ["Nyropsgade 2010", "15", "", false],
  ["Skelbækgade 2009", "4.3", "", false],
])("%s, goal %s%s is shown among the goals of the budget: %s", (contract, nr, part, is) => {
  expect(isBudgetGoal(realGoal(contract, nr, part))).toBe(is);
});

test("a goal of another area that only mentions a budget is none", () => {
  expect(isBudgetGoal(goal({ area: "quality", text: "Alle borgere får et budgetskema." }))).toBe(false);
});
