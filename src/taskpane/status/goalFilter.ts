import type { ContractStatus } from "../../domain/evaluateBook";
import type { Evaluation } from "../../domain/evaluation";
import { goalId, type ManagementArea } from "../../domain/goal";
import type { Status } from "../../domain/status";

/** Which goals are shown; null is all. */
export type GoalFilter = { contract: string | null; status: Status | null; area: ManagementArea | null };

export const EVERYTHING: GoalFilter = { contract: null, status: null, area: null };

/** The contracts that have goals to show, with those goals and parts. */
export function filtered(contracts: readonly ContractStatus[], filter: GoalFilter): { name: string; evaluations: readonly Evaluation[] }[] {
  return contracts
    .filter(({ contract }) => filter.contract === null || contract.name === filter.contract)
    .map(({ contract, goals }) => ({
      name: contract.name,
      evaluations: goals.flatMap(({ parts }) => parts).filter(({ status, goal }) => matches(filter, status, goal.area)),
    }))
    .filter(({ evaluations }) => evaluations.length > 0);
}

function matches(filter: GoalFilter, status: Status, area: ManagementArea | null): boolean {
  return (filter.status === null || status === filter.status) && (filter.area === null || area === filter.area);
}

export const evaluationId = ({ goal }: Evaluation): string => goalId(goal);
