import type { Goal } from "../domain/goal";
import type { ReadGoal } from "./reading";

/** The row proposed for a goal. Fields that no contract states (weight, source, responsible) are left empty. */
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
    method: null,
    partlyMetFrom: null,
    weight: null,
    source: "",
    responsible: "",
    retired: null,
  };
}
