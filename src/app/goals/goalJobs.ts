import type { Goal } from "../../domain/goal";
import type { Proposal } from "../contracts/proposeGoals";
import type { GoalEditOutcome } from "./editGoal";
import type { GoalsTakenBack, LastGoals } from "./lastGoals";
import type { GoalRemoval, LastRemoval } from "./removeGoal";
import type { WrittenGoals } from "./writeGoals";

/** What the screen Kontrakt asks of the workbook about its goals. */
export type GoalJobs = {
  /** Changes a goal in its row; asks first where rows of other tables follow, or formulas are replaced. */
  editGoal: (before: Goal, after: Goal, agreed: boolean) => Promise<GoalEditOutcome>;
  /** Adds goals, in a way that can be taken back. */
  writeGoals: (proposal: Pick<Proposal, "contract">, goals: readonly Goal[]) => Promise<WrittenGoals>;
  /** The goals that were last written from here; null where there are none that can be taken back. */
  lastGoals: () => Promise<LastGoals | null>;
  takeBackGoals: () => Promise<GoalsTakenBack>;
  /** Removes a goal that was written by mistake, once it has been agreed to. */
  removeGoal: (before: Goal, agreed: boolean) => Promise<GoalRemoval>;
  /** The goal that was last removed from here; null where there is none that can be put back. */
  lastRemoval: () => Promise<LastRemoval | null>;
  /** Puts it back, and gives how many rows went with it; null where there was none. */
  putGoalBack: () => Promise<number | null>;
};
