import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { goalsOwingRemarks } from "../../app/followUp/oweRemarks";
import { goalId, type Goal, type ManagementArea } from "../../domain/goal";
import type { Status } from "../../domain/status";
import type { Owed } from "../../domain/year/owed";

/** Which goals are shown; null is all. */
export type GoalFilter = {
  contract: string | null;
  status: Status | null;
  area: ManagementArea | null;
  /** What the goals are followed up on: that owe a remark, or that are expected not to be met. */
  followUp: FollowUpOn | null;
  /** Words and numbers, all of which stand in the goal; "" is no search. */
  sought: string;
};

export type FollowUpOn = "remark" | "outlook";

export const EVERYTHING: GoalFilter = { contract: null, status: null, area: null, followUp: null, sought: "" };

/**
 * The contracts that have goals to show, with those goals. A goal with parts is one, with the status of its worst, as
 * on the sheet. `selected` is a goal, by `goalId`, that is shown whatever is filtered.
 */
export function filtered(
  contracts: readonly ContractStatus[],
  filter: GoalFilter,
  owed: Pick<Owed, "remarks">,
  selected: string | null = null,
): { name: string; goals: readonly GoalStatus[] }[] {
  const isSelected = ({ parts }: GoalStatus): boolean => parts.some(({ goal }) => goalId(goal) === selected);
  return contracts
    .map(({ contract, goals }) => {
      const ofContract = filter.contract === null || contract.name === filter.contract;
      const found = new Set(ofContract ? followedUp(goals, filter, owed).filter((goal) => matches(filter, goal)) : []);
      return { name: contract.name, goals: goals.filter((goal) => found.has(goal) || isSelected(goal)) };
    })
    .filter(({ goals }) => goals.length > 0);
}

/** How many goals stand in the contracts. */
export const countGoals = (groups: readonly { goals: readonly GoalStatus[] }[]): number =>
  groups.flatMap(({ goals }) => goals).length;

function followedUp(
  goals: readonly GoalStatus[],
  { followUp }: GoalFilter,
  owed: Pick<Owed, "remarks">,
): readonly GoalStatus[] {
  if (followUp === "remark") return goalsOwingRemarks(goals, owed);
  return followUp === null
    ? goals
    : goals.filter(({ parts }) =>
        parts.some(({ outlook, deadlinePassed }) => outlook === "expectedNotMet" && !deadlinePassed),
      );
}

/** A number is sought from its beginning, 1.1 also finding 1.10; a word anywhere in the sentence and its fields. */
function isSought({ nr, part, text, focusArea, source, responsible }: Goal, sought: string): boolean {
  const told = [text, focusArea, source, responsible].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${nr}${part}`.toLowerCase().startsWith(word) || told.includes(word));
}

function matches(filter: GoalFilter, { status, parts }: GoalStatus): boolean {
  return (
    (filter.status === null || status === filter.status) &&
    (filter.area === null || parts.some(({ goal }) => goal.area === filter.area)) &&
    parts.some(({ goal }) => isSought(goal, filter.sought))
  );
}

export const evaluationId = ({ goal }: Evaluation): string => goalId(goal);
