import type { CalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import type { Period } from "../../domain/period";
import type { FollowUp } from "./readFollowUp";
import type { FollowUpTakenBack, FollowUpWork, WrittenFollowUp } from "./writeFollowUp";
import type { EditAnswer } from "../year/answerEdit";
import type { CorrectionReason } from "../year/writeReason";
import type { YearJobs } from "../year/yearJobs";
import type { RemarkChange } from "./writeRemark";

/** What the screens Status and Opfølgning ask of the workbook. */
export type FollowUpJobs = Pick<YearJobs, "planClosing" | "closePeriods" | "reopenPeriod"> & {
  writeRemark: (change: RemarkChange) => Promise<void>;
  /** Goes to a goal's rows in Målinger, or to the row of one period. Gives whether there is any. */
  showFigures: (goal: GoalKey, period: Period | null) => Promise<boolean>;
  /** Hears of each goal whose row is selected on the Status sheet; gives what stops that. */
  followSelection: (hear: (goal: GoalKey) => void) => Promise<() => void>;
  /** What Opfølgning shows at a date (null: each contract's own); null in a workbook that has none of our tables. */
  readFollowUp: (asOf: CalendarDate | null) => Promise<FollowUp | null>;
  writeFollowUp: (work: FollowUpWork) => Promise<WrittenFollowUp>;
  takeBackFollowUp: () => Promise<FollowUpTakenBack>;
  /** Why a later correction of a closed status was made. */
  writeReason: (reason: CorrectionReason) => Promise<void>;
  /** What an edit straight in Mål of a goal with a closed status was. */
  answerEdit: (answer: EditAnswer) => Promise<void>;
};
