import type { GoalKey } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { RemarkChange } from "./writeRemark";

/** What the screen Status asks of the workbook. */
export type FollowUpJobs = {
  writeRemark: (change: RemarkChange) => Promise<void>;
  /** Goes to a goal's rows in Målinger, or to the row of one period. Gives whether there is any. */
  showFigures: (goal: GoalKey, period: Period | null) => Promise<boolean>;
  /** Hears of each goal whose row is selected on the Status sheet; gives what stops that. */
  followSelection: (hear: (goal: GoalKey) => void) => Promise<() => void>;
};
