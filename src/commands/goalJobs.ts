import { changeGoal } from "../app/changeGoal";
import { tableEditor } from "../excel/tableEditor";
import type { GoalJobs } from "../taskpane/goals/jobs";
import { changingWorkbook } from "./inWorkbook";

/** The jobs of the forms of goals on the screen Kontrakt on the open workbook, fetched when it is first opened. */
export const goalJobs: GoalJobs = {
  changeGoal: (before, after, agreed) => changingWorkbook((context) => changeGoal(tableEditor(context), before, after, agreed)),
};
