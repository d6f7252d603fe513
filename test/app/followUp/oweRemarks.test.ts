import { goalsOwingRemarks } from "../../../src/app/followUp/oweRemarks";
import { evaluateBook, type ContractStatus } from "../../../src/domain/evaluateBook";
import type { Evaluation } from "../../../src/domain/evaluation";
import { owed } from "../../../src/domain/year/owed";
import { goalId, type Goal } from "../../../src/domain/goal";
import type { Measurement } from "../../../src/domain/measurement";
import { contract, goal, months, rowsOf } from "../../support/builders";

const [a, b] = [goal({ nr: "14", part: "a" }), goal({ nr: "14", part: "b" })];
const measured = (of: Goal, value: number): Measurement[] => rowsOf(of, months(2009, [value]));

function statuses(goals: readonly Goal[], measurements: readonly Measurement[]): readonly ContractStatus[] {
  const book = { contracts: [contract()], goals, measurements, profiles: [] };
  return evaluateBook(book, { asOf: "2009-06-30", today: "2009-06-30" });
}

test.each<{
  what: string;
  of: readonly Goal[];
  rows: readonly Measurement[];
  remarks?: [Goal, string][];
  owes: number;
}>([
  { what: "95 of 95 pct. is met", of: [a], rows: measured(a, 95), owes: 0 },
  { what: "94,9 of 95 pct. is partly met", of: [a], rows: measured(a, 94.9), owes: 1 },
  { what: "85,4 of 95 pct. is not met", of: [a], rows: measured(a, 85.4), owes: 1 },
  { what: "no figure is neither", of: [a], rows: [], owes: 0 },
  { what: "a remark is written", of: [a], rows: measured(a, 90), remarks: [[a, "Aftale med centret"]], owes: 0 },
  { what: "the remark is empty", of: [a], rows: measured(a, 90), remarks: [[a, ""]], owes: 1 },
  { what: "two parts deviate: one goal", of: [a, b], rows: [...measured(a, 90), ...measured(b, 80)], owes: 1 },
  {
    what: "only one of the parts that deviate has a remark",
    of: [a, b],
    rows: [...measured(a, 90), ...measured(b, 80)],
    remarks: [[a, "Aftale med centret"]],
    owes: 1,
  },
  {
    what: "the part that deviates has a remark, the part that is met has none",
    of: [a, b],
    rows: [...measured(a, 90), ...measured(b, 97)],
    remarks: [[a, "Aftale med centret"]],
    owes: 0,
  },
])("goals that owe a remark where $what: $owes", ({ of, rows, remarks = [], owes }) => {
  const written = new Map(remarks.map(([key, remark]) => [goalId(key), remark]));
  const all = statuses(of, rows);
  const remarkOf = (evaluation: Evaluation): string => written.get(goalId(evaluation.goal)) ?? "";
  const found = owed(all, { measurements: rows, plans: [], remarkOf });
  expect(
    goalsOwingRemarks(
      all.flatMap(({ goals }) => goals),
      found,
    ),
  ).toHaveLength(owes);
});
