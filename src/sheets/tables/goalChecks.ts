import type { Goal } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import { agreeingChange, changesAgainstForm, limitOf, targetDisagreement } from "../../domain/target";
import { areMixed } from "../../domain/weights";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { isEmpty, readDanishNumber, textOf } from "../cells/readCell";
import type { RowReader } from "../cells/rowReader";
import { comparable } from "../cells/sheetTable";
import { comparableKey } from "./goalKey";

type CheckedHeader = "Ændring" | "Måltal" | "Måltal øvre" | "Udgangspunkt" | "Metode";

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
  if (changesAgainstForm(goal) && (goal.form === "atLeast" || goal.form === "atMost"))
    row.note("Ændring", problems.changeAgainstForm(goal.form, goal.change ?? 0));
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

type GoalFault = { goal: Goal; column: "Delmål" | "Vægt"; problem: Problem };

/** What is wrong in goals beside each other: a row without *Delmål* beside parts, and weights that are mixed. */
export function goalsBesideOthers(goals: readonly Goal[]): GoalFault[] {
  return [...goalsBesideTheirParts(goals), ...mixedWeights(goals)];
}

/** A row without *Delmål* beside parts of the same Nr: one goal, of which nobody can say which part that row is. */
function goalsBesideTheirParts(goals: readonly Goal[]): GoalFault[] {
  const parts = new Map<string, string[]>();
  for (const { contract, nr, part } of goals) {
    if (part === "") continue;
    const whole = comparableKey({ contract, nr, part: "" });
    parts.set(whole, [...(parts.get(whole) ?? []), part]);
  }
  return goals.flatMap((goal) => {
    const beside = goal.part === "" && parts.size > 0 ? parts.get(comparableKey(goal)) : undefined;
    return beside ? [{ goal, column: "Delmål", problem: problems.partMissing(goal.nr, beside) }] : [];
  });
}

/** *Vægt*: a number, a percentage or a fraction (2/12); `null`, and said, where it is negative or no number. */
export function readWeight<Header extends string>(row: RowReader<Header>, header: Header): number | null {
  const fraction = /^([\d.,]+)\s*\/\s*([\d.,]+)$/.exec(textOf(row.cell(header)));
  const [share, of] = (fraction ?? []).slice(1).map((text) => readDanishNumber(text)?.value ?? 0);
  const weight = share !== undefined && of !== undefined && of > 0 ? share / of : row.number(header);
  if (weight === null || weight >= 0) return weight;
  row.note(header, problems.weightNegative(weight));
  return null;
}

/** Contracts whose goals have shares beside percentages as weights, each with the first goal that has a share. */
function mixedWeights(goals: readonly Goal[]): GoalFault[] {
  return [...groupBy(goals, ({ contract }) => comparable(contract)).values()].flatMap((own) => {
    const share = own.find(({ weight }) => weight !== null && weight > 0 && weight < 1);
    return share && areMixed(own.map(({ weight }) => weight ?? 0))
      ? [{ goal: share, column: "Vægt", problem: problems.weightsMixed(share.contract) }]
      : [];
  });
}

/** Says that a cell is missing only where it is empty; an unreadable one has its own sentence already. */
function noteUnlessSaid(row: RowReader<CheckedHeader>, header: CheckedHeader, problem: Problem): void {
  if (isEmpty(row.cell(header))) row.note(header, problem);
}
