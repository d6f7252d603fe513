import { goalsLackingFigures } from "../../../src/app/followUp/lackFigures";
import { evaluateBook, type GoalStatus } from "../../../src/domain/evaluateBook";
import type { Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import { contract, goal, months, rowsOf } from "../../support/builders";

const [a, b] = [goal({ nr: "14", part: "a" }), goal({ nr: "14", part: "b" })];
const measured = (of: Goal, value: number): Measurement[] => rowsOf(of, months(2009, [value]));

function statuses(goals: readonly Goal[], measurements: readonly Measurement[]): readonly GoalStatus[] {
  const book = { contracts: [contract()], goals, measurements, profiles: [] };
  return evaluateBook(book, { asOf: "2009-06-30", today: "2009-06-30" }).flatMap(({ goals: own }) => own);
}

test.each<{ what: string; of: readonly Goal[]; rows: readonly Measurement[]; lack: number }>([
  { what: "a goal has no figure", of: [a], rows: [], lack: 1 },
  { what: "a goal has a figure", of: [a], rows: measured(a, 90), lack: 0 },
  { what: "one of two parts has no figure: one goal", of: [a, b], rows: measured(a, 96), lack: 1 },
  { what: "a goal has figures and no target", of: [goal({ target: null })], rows: measured(goal(), 96), lack: 0 },
  { what: "a goal has neither", of: [goal({ target: null })], rows: [], lack: 1 },
  { what: "a milestone is not due", of: [goal({ form: "milestone", deadline: "2009-12-31" })], rows: [], lack: 0 },
])("goals that lack figures where $what: $lack", ({ of, rows, lack }) => {
  expect(goalsLackingFigures(statuses(of, rows))).toHaveLength(lack);
});
