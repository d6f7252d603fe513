import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import { limitOf } from "../../domain/target";
import { goalsText } from "../../text/spoken/goals";
import { contractText } from "../../text/spoken/contract";
import { dateText } from "../../text/spoken/dates";
import type { GoalDraft, TypedKey } from "./goalDraft";

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

/** What keeps a goal from being written: the field that it is corrected in, and the sentence of what is wrong. */
export type DraftFault = { field: string; text: string };

/** The faults of a draft: fields that the goal cannot hold, then what the table Mål would say is wrong. */
export function draftFaults({ goal, typed }: GoalDraft, contract: ContractPeriod): DraftFault[] {
  const labels: Readonly<Record<string, string>> = { ...goalsText.field, ...contractText.field };
  const unread = (Object.keys(typed) as TypedKey[]).map((field) => ({
    field,
    text: `${labels[field] ?? field}: ${unreadText(field)}`,
  }));
  const wrong = Object.entries(goalFaults(goal, contract)).map(([field, text]) => ({ field, text }));
  return [...unread, ...wrong];
}

function unreadText(field: TypedKey): string {
  if (field === "aggregation") return goalsText.aggregationWanted;
  return field === "deadline" ? dateText.wanted : contractText.numberWanted;
}
