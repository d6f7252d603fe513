import { changeGoal } from "../app/goals/changeGoal";
import { goalEditor } from "../excel/goalEditor";
import type { GoalJobs } from "../app/goals/goalJobs";
import { changingWorkbook } from "./inWorkbook";

/** The jobs of the forms of goals on the screen Kontrakt on the open workbook, fetched when it is first opened. */
export const goalJobs: GoalJobs = {
  changeGoal: (before, after, agreed) =>
    changingWorkbook((context) => changeGoal(goalEditor(context), before, after, agreed)),
};
