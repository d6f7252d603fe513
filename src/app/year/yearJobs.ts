import type { CalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import type { GoalEditOutcome } from "../goals/editGoal";
import type { Agreement, ReadAmendment, TypedAmendment } from "./amendGoal";
import type { Reopening } from "./closePeriod";
import type { CloseChoice, ClosePlan } from "./closePlan";
import type { OwedAt } from "./readOwed";

/** What *Opfølgning*, the ribbon and the command line ask of the workbook about the follow-up year. */
export type YearJobs = {
  /** What is owed at a date, by everybody, a person or a centre. */
  owed: (asOf: CalendarDate | null, who: string | null) => Promise<OwedAt>;
  /** What *Luk periode* would freeze, and what is missing. */
  planClosing: (choice: CloseChoice) => Promise<ClosePlan[]>;
  closePeriods: (choice: CloseChoice & { by: string }) => Promise<ClosePlan[]>;
  reopenPeriod: (reopening: Reopening) => Promise<void>;
  /** Changes a goal with its amendment; asks first where rows of other tables follow, or formulas are replaced. */
  amendGoal: (before: Goal, after: Goal, agreement: Agreement, agreed: boolean) => Promise<GoalEditOutcome>;
  /** Reads one field of a goal as somebody types it. */
  readAmendment: (typed: TypedAmendment) => Promise<ReadAmendment>;
};
