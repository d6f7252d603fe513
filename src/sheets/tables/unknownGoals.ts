import { type Goal, type GoalKey, goalNr } from "../../domain/goal";
import { groupBy } from "../../domain/groupBy";
import type { Problem } from "../../text/problem";
import { problems, type Issue } from "../cells/issue";
import { nearestName } from "../cells/nearest";
import { comparable } from "../cells/sheetTable";
import { comparableKey, type GoalKeyHeader } from "./goalKey";

/** A row whose goal the table Mål does not have. */
export type StrayRow = { key: GoalKey; row: number };

/**
 * Rows whose goal does not exist, one issue for each cause: a contract that no goal has, with the contract that its
 * name is most likely a slip for, or a goal that a contract does not have.
 */
export function unknownGoalIssues(
  table: "Målinger" | "Profiler" | "Kilder" | "Handlingsplaner" | "Ændringer",
  rows: readonly StrayRow[],
  goals: readonly Goal[],
): Issue[] {
  const contracts = [...new Set(goals.map(({ contract }) => contract))];
  const known = new Set(contracts.map(comparable));
  const isKnown = ({ key }: StrayRow): boolean => known.has(comparable(key.contract));
  const isFigure = table === "Målinger";
  const issue = (row: number, column: GoalKeyHeader, problem: Problem): Issue => ({ table, row, column, problem });
  const byContract = groupBy(
    rows.filter((row) => !isKnown(row)),
    ({ key }) => comparable(key.contract),
  );
  const byGoal = groupBy(rows.filter(isKnown), ({ key }) => comparableKey(key));
  const first = ([row]: readonly StrayRow[]): StrayRow => row ?? { key: { contract: "", nr: "", part: "" }, row: 0 };
  return [
    ...[...byContract.values()].map((own) => {
      const { key, row } = first(own);
      const nearest = nearestName(key.contract, contracts);
      return issue(row, "Kontrakt", problems.unknownContract(key.contract, own.length, isFigure, nearest));
    }),
    ...[...byGoal.values()].map((own) => {
      const { key, row } = first(own);
      return issue(row, "Nr", problems.unknownGoal(goalNr(key), key.contract, own.length));
    }),
  ];
}
