import type { GoalKey } from "../../domain/goal";

const PREFIX = "#decision ";

/** What the row of a decision is about: a goal, or (null) any goal of the contract. */
export function decisionKey(contract: string, goal: GoalKey | null): string {
  return `${PREFIX}${JSON.stringify(goal === null ? [contract] : [contract, goal.nr, goal.part])}`;
}

/** The contract and the goal that a hidden key names; null for a row that is no decision. */
export function readDecisionKey(text: string): { contract: string; goal: GoalKey | null } | null {
  if (!text.startsWith(PREFIX)) return null;
  const strings = (text.slice(PREFIX.length).match(/"(?:[^"\\]|\\.)*"/g) ?? []).map((own) => String(JSON.parse(own)));
  const [contract, nr, part] = strings;
  if (contract === undefined) return null;
  if (nr === undefined || part === undefined) return { contract, goal: null };
  return { contract, goal: { contract, nr, part } };
}
