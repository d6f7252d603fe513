import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import { limitOf } from "../../domain/target";
import { goalsText } from "../../text/spoken/goals";
import { isReadable, type GoalDraft } from "./goalDraft";

/** What the table Mål would say is wrong, by the field that it is mended in. What only lacks can be written. */
export type GoalFaults = Partial<Record<"targetUpper" | "deadline" | "partlyMetFrom", string>>;

/** @param contract The period of the goal's contract. */
export function goalFaults(goal: Goal, contract: ContractPeriod): GoalFaults {
  const limit = goal.form === "milestone" ? null : limitOf(goal);
  const degree = goal.partlyMetFrom;
  return {
    ...(limit !== null && "missing" in limit && limit.missing === "boundsReversed"
      ? { targetUpper: goalsText.boundsReversed }
      : {}),
    ...(goal.deadline !== null && goal.deadline < contract.from
      ? { deadline: goalsText.deadlineBeforeYear(contract) }
      : {}),
    ...(degree !== null && (degree < 0 || degree > 1) ? { partlyMetFrom: goalsText.percentWanted } : {}),
  };
}

/** Whether every field can be read, and none is known to be wrong. */
export function isWritable(draft: GoalDraft, contract: ContractPeriod): boolean {
  return isReadable(draft) && Object.keys(goalFaults(draft.goal, contract)).length === 0;
}
