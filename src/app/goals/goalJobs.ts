import type { GoalEditOutcome } from "./editGoal";
import type { Goal } from "../../domain/goal";

/** What the forms of goals on the screen Kontrakt asks of the workbook. */
export type GoalJobs = {
  /** Changes a goal in its row; asks first where rows of other tables follow, or formulas are replaced. */
  editGoal: (before: Goal, after: Goal, agreed: boolean) => Promise<GoalEditOutcome>;
};
