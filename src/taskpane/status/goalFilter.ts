import type { ContractStatus, GoalStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { goalId, type ManagementArea } from "../../domain/goal";
import type { Status } from "../../domain/status";

/** Which goals are shown; null is all. */
export type GoalFilter = { contract: string | null; status: Status | null; area: ManagementArea | null };

export const EVERYTHING: GoalFilter = { contract: null, status: null, area: null };

/**
 * The contracts that have goals to show, with those goals. A goal with parts is one, with the status of its worst, as
 * on the sheet.
 */
export function filtered(
  contracts: readonly ContractStatus[],
  filter: GoalFilter,
): { name: string; goals: readonly GoalStatus[] }[] {
  return contracts
    .filter(({ contract }) => filter.contract === null || contract.name === filter.contract)
    .map(({ contract, goals }) => ({ name: contract.name, goals: goals.filter((goal) => matches(filter, goal)) }))
    .filter(({ goals }) => goals.length > 0);
}

/** How many goals stand in the contracts. */
export const countGoals = (groups: readonly { goals: readonly GoalStatus[] }[]): number =>
  groups.flatMap(({ goals }) => goals).length;

function matches(filter: GoalFilter, { status, parts }: GoalStatus): boolean {
  return (
    (filter.status === null || status === filter.status) &&
    (filter.area === null || parts.some(({ goal }) => goal.area === filter.area))
  );
}

export const evaluationId = ({ goal }: Evaluation): string => goalId(goal);
