import type { Goal } from "../domain/goal";
import type { ReadGoal } from "./reading";

/**
 * The row proposed for a goal. What the contract does not state is left empty. A threshold of the contract (*delvist
 * opfyldt*) is one of the level, so it brings Metode Niveau.
 */
export function proposedGoal(contract: string, goal: ReadGoal): Goal {
  const {
    nr,
    part,
    goalType,
    area,
    text,
    form,
    target,
    targetUpper,
    baseline,
    change,
    changeKind,
    aggregation,
    pacing,
    deadline,
  } = goal;
  return {
    contract,
    nr,
    part,
    goalType,
    area,
    focusArea: goal.focus ?? "",
    text,
    form,
    target,
    targetUpper,
    unit: goal.unit ?? "",
    baseline,
    baselinePeriod: goal.baselinePeriod ?? "",
    change,
    changeKind,
    aggregation,
    pacing,
    deadline,
    method: goal.method === undefined ? (goal.partlyMetFrom === null ? null : "level") : goal.method,
    partlyMetFrom: goal.partlyMetFrom,
    weight: goal.weight,
    source: goal.source ?? "",
    responsible: goal.responsible ?? "",
    retired: null,
  };
}
