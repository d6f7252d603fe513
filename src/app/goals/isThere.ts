import type { ContractBook } from "../../domain/contract";
import type { GoalKey } from "../../domain/goal";
import { comparableKey } from "../../sheets/tables/goalKey";

/** One text for a goal's Kontrakt, Nr and Delmål as tables compare them. */
export const goalKeyOf = (key: GoalKey): string => comparableKey(key);

/** Whether the table Mål has a goal with these Kontrakt, Nr and Delmål; case and spaces make no difference. */
export function isThere(key: GoalKey, { goals }: Pick<ContractBook, "goals">): boolean {
  const known = keys.get(goals) ?? new Set(goals.map(comparableKey));
  keys.set(goals, known);
  return known.has(comparableKey(key));
}

/** The keys of each list of goals that was asked about: a review asks once for each of its goals. */
const keys = new WeakMap<ContractBook["goals"], ReadonlySet<string>>();
