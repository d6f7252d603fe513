import type { GoalJobs } from "../taskpane/goals/jobs";

/** The jobs of the forms of goals on the screen Kontrakt on the open workbook, fetched when it is first opened. */
export const goalJobs: GoalJobs = {};
