import type { Goal } from "../../domain/goal";
import type { Source } from "../../domain/source";
import { yearTargetOf } from "../../domain/target";
import type { ToDecide } from "../../domain/lastYear";
import { openFieldNames } from "../../text/da/nextYear";
import { comparable } from "../../sheets/cells/sheetTable";
import { comparableKey } from "../../sheets/tables/goalKey";

/**
 * What is still to be decided of what Beslutninger lists: cells of Mål that stand as they were left, words that are
 * last year's, and sources that name it. What the list says of a goal that is gone is settled.
 */
export function openDecisions(
  decisions: readonly ToDecide[],
  goals: readonly Goal[],
  sources: readonly Source[],
): ToDecide[] {
  const byKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  return decisions.filter((decision) => {
    const goal = byKey.get(comparableKey(decision));
    if (goal === undefined) return false;
    const { field, before } = decision;
    if (field === openFieldNames.target) return yearTargetOf(goal) === null;
    if (field === openFieldNames.targetUpper) return goal.targetUpper === null;
    if (field === openFieldNames.change) return goal.change === null && goal.target === null;
    if (field === openFieldNames.deadline) return goal.deadline === null;
    if (field === openFieldNames.baseline) return goal.baseline === null;
    if (field === openFieldNames.text) return comparable(goal.text) === comparable(before);
    const own = sources.filter((source) => comparableKey(source) === comparableKey(goal));
    return own.some(({ from, filter }) => [from, filter].filter(Boolean).join("; ") === before);
  });
}
