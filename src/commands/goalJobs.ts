import { editGoal } from "../app/goals/editGoal";
import type { GoalJobs } from "../app/goals/goalJobs";
import { GOALS, takeBackGoals, writeGoalsWithWayBack } from "../app/goals/lastGoals";
import { putGoalBack, REMOVAL, removeGoal } from "../app/goals/removeGoal";
import { recallLast } from "../app/workbook/wayBack";
import type { YearJobs } from "../app/year/yearJobs";
import { memoryOutside, withTables } from "./rememberedWrites";

/** The jobs of the goals on the screen Kontrakt on the open workbook, lazy-loaded when it is first opened. */
export const goalJobs: GoalJobs & Pick<YearJobs, "amendGoal"> = {
  editGoal: (before, after, agreed) => withTables((workbook) => editGoal(workbook, before, after, agreed)),
  amendGoal: async (before, after, agreement, agreed) =>
    (await import(/* webpackChunkName: "year" */ "./yearJobs")).yearJobs.amendGoal(before, after, agreement, agreed),
  writeGoals: (proposal, goals) => writeGoalsWithWayBack(withTables, memoryOutside, proposal, goals),
  lastGoals: () => recallLast(memoryOutside, GOALS),
  takeBackGoals: () => takeBackGoals(withTables, memoryOutside),
  removeGoal: (before, agreed) => removeGoal(withTables, memoryOutside, before, agreed),
  lastRemoval: () => recallLast(memoryOutside, REMOVAL),
  putGoalBack: () => putGoalBack(withTables, memoryOutside),
};
