import { editGoal } from "../app/goals/editGoal";
import { workbookTables } from "../excel/tables/tableWriter";
import type { GoalJobs } from "../app/goals/goalJobs";
import { changingWorkbook } from "../excel/inWorkbook";

/** The jobs of the forms of goals on the screen Kontrakt on the open workbook, fetched when it is first opened. */
export const goalJobs: GoalJobs = {
  editGoal: (before, after, agreed) =>
    changingWorkbook((context) => editGoal(workbookTables(context), before, after, agreed)),
};
