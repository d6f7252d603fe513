import type { CalendarDate } from "../calendarDate";
import type { ContractPeriod } from "../contractPeriod";
import type { Evaluation } from "../evaluation";
import type { Goal } from "../goal";
import type { Status } from "../status";

/**
 * One closing of a contract's status (*luk periode*), a row of Lukninger. While it is open again (*genåbnet*) the
 * status is judged from the tables as they are.
 */
export type Closing = {
  contract: string;
  /** *Statusdato* that was closed. */
  asOf: CalendarDate;
  /**
   * Which of the contract's versions of that date in Historik it closed; 1 unless the status differed when closed
   * anew.
   */
  edition: number;
  /** How many rows of Historik it has, so that one that is gone is missed. */
  rows: number;
  closed: CalendarDate | null;
  closedBy: string;
  reopened: CalendarDate | null;
  reopenedBy: string;
  /** *Begrundelse* of the reopening. */
  reason: string;
};

/** Whether a closing holds: its status has not been opened again. */
export function isClosed({ reopened }: Pick<Closing, "reopened">): boolean {
  return reopened === null;
}

/** The judgement of one indicator, without what only its explanation and its chart need. */
export type Reported = Pick<
  Evaluation,
  | "deadline"
  | "target"
  | "targetUpper"
  | "expected"
  | "expectedUpper"
  | "expectedBaseline"
  | "actual"
  | "deviation"
  | "degree"
  | "method"
  | "partlyMetFrom"
  | "pacing"
  | "deadlinePassed"
  | "forecast"
  | "outlook"
  | "trend"
>;

/**
 * One indicator as it was reported when its status was closed, a row of Historik. `goal` is the version of then, by the
 * number of then. It is never rewritten.
 */
export type ClosedGoal = Reported & {
  goal: Goal;
  asOf: CalendarDate;
  edition: number;
  /** Its place among the contract's goals, from 1. */
  order: number;
  centre: string;
  period: ContractPeriod;
  status: Status | "retired";
  /** The day that a milestone was done. */
  doneOn: CalendarDate | null;
  explanation: string;
  remark: string;
  /** The open action plans as they were shown, a line each; "" where there were none. */
  plans: string;
  /** The course of its latest figures (*forløb*) as it was shown, a bar each; "" where it had fewer than two. */
  course: string;
  /** A mark of the figures behind the answer, also of those that it does not show (`basisMark`). */
  basis: string;
};
