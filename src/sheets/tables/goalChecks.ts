import type { Goal } from "../../domain/goal";
import { agreeingChange, limitOf, targetDisagreement } from "../../domain/target";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { isEmpty } from "../cells/readCell";
import type { RowReader } from "../cells/rowReader";
import { comparableKey } from "./goalKey";

type CheckedHeader = "Måltal" | "Måltal øvre" | "Udgangspunkt" | "Metode";

/** Notes what keeps a goal from being judged, or makes its target doubtful. */
export function checkGoal(goal: Goal, row: RowReader<CheckedHeader>): void {
  if (goal.form === "milestone") return;
  const limit = limitOf(goal);
  if ("missing" in limit) {
    if (limit.missing === "target") noteUnlessSaid(row, "Måltal", problems.targetMissing());
    if (limit.missing === "baseline")
      noteUnlessSaid(row, "Udgangspunkt", problems.baselineMissing(goal.baselinePeriod));
    if (limit.missing === "targetUpper") noteUnlessSaid(row, "Måltal øvre", problems.upperMissing());
    if (limit.missing === "boundsReversed")
      row.note("Måltal øvre", problems.upperBelowLower(goal.targetUpper ?? 0, goal.target ?? 0));
  }
  const differs = targetDisagreement(goal);
  if (differs) {
    row.note(
      "Måltal",
      problems.targetDisagrees(
        goal.target ?? 0,
        differs.computedTarget,
        agreeingChange(goal) ?? differs.impliedChange,
        goal.changeKind === "relative",
      ),
    );
  }
  if (goal.form === "between" && goal.method === "change") row.note("Metode", problems.changeOnInterval());
}

/** A row without *Delmål* beside parts of the same Nr: one goal, of which nobody can say which part that row is. */
export function goalsBesideTheirParts(goals: readonly Goal[]): { goal: Goal; problem: Problem }[] {
  const parts = new Map<string, string[]>();
  for (const goal of goals) {
    const whole = comparableKey({ ...goal, part: "" });
    if (goal.part !== "") parts.set(whole, [...(parts.get(whole) ?? []), goal.part]);
  }
  return goals.flatMap((goal) => {
    const beside = goal.part === "" ? parts.get(comparableKey(goal)) : undefined;
    return beside ? [{ goal, problem: problems.partMissing(goal.nr, beside) }] : [];
  });
}

/** Says that a cell is missing only where it is empty; an unreadable one has its own sentence already. */
function noteUnlessSaid(row: RowReader<CheckedHeader>, header: CheckedHeader, problem: Problem): void {
  if (isEmpty(row.cell(header))) row.note(header, problem);
}
