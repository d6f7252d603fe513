import { isOpen, isOverdue, type PlanState } from "../../../src/domain/year/actionPlan";

test.each<{ state: PlanState; open: boolean }>([
  { state: "planned", open: true },
  { state: "underWay", open: true },
  { state: "done", open: false },
  { state: "abandoned", open: false },
])("a plan that is $state is still to be carried out: $open", ({ state, open }) => {
  expect(isOpen({ state })).toBe(open);
});

test.each([
  { state: "underWay", deadline: "2009-06-29", overdue: true },
  { state: "underWay", deadline: "2009-06-30", overdue: false },
  { state: "underWay", deadline: null, overdue: false },
  { state: "planned", deadline: "2009-06-29", overdue: true },
  { state: "done", deadline: "2009-06-29", overdue: false },
  { state: "abandoned", deadline: "2009-06-29", overdue: false },
] as const)("at 30 June a plan that is $state by $deadline is overdue: $overdue", ({ state, deadline, overdue }) => {
  expect(isOverdue({ state, deadline }, "2009-06-30")).toBe(overdue);
});
