import type { Cells, Side } from "../../domain/exchange/merge";
import { comparable } from "../../sheets/cells/sheetTable";
import type { PlanRow } from "../../sheets/tables/actionPlans";
import { comparableKey } from "../../sheets/tables/goalKey";
import { newPlanKey, PLAN_HEADERS, planCells } from "./roundRows";

/**
 * Matches our plans with the rows of a round. The surest match comes first: the whole row as sent or as returned, then
 * the same Tiltag as sent, then the same Tiltag as returned. A plan without a match is one that we have added since.
 */
export function matchedPlans(base: Side, theirs: Side, plans: readonly PlanRow[]): Map<string, PlanRow> {
  const matched = new Map<string, PlanRow>();
  const left = new Set(plans);
  const rows = [...base.keys()].filter((id) => id.startsWith("plan "));
  const action = (cells: Cells | undefined): string => comparable(cells?.[PLAN_HEADERS.action] ?? "");
  const isSame = (cells: Cells | undefined, plan: PlanRow): boolean =>
    cells !== undefined && Object.entries(planCells(plan)).every(([header, cell]) => (cells[header] ?? "") === cell);
  const tests: readonly ((id: string, plan: PlanRow) => boolean)[] = [
    (id, plan) => isSame(base.get(id), plan),
    (id, plan) => isSame(theirs.get(id), plan),
    (id, plan) => action(base.get(id)) === comparable(plan.action),
    (id, plan) => action(theirs.get(id)) === comparable(plan.action),
  ];
  for (const test of tests)
    for (const id of rows) {
      if (matched.has(id)) continue;
      const found = [...left].find((plan) => id.startsWith(`plan ${comparableKey(plan)} `) && test(id, plan));
      if (found === undefined) continue;
      matched.set(id, found);
      left.delete(found);
    }
  for (const plan of left) matched.set(`plan ${comparableKey(plan)} ${newPlanKey(plan)}`, plan);
  return matched;
}
