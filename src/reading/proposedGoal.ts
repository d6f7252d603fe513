import type { Goal } from "../domain/goal";
import type { ReadGoal } from "./reading";

/** The row that is proposed for a goal as it was read. What no contract states — weight, source, who — is left open. */
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
