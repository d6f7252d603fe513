import type { CalendarDate } from "./calendarDate";
import type { AggregatedFigure } from "./aggregation";
import type { ContractPeriod } from "./contractPeriod";
import type { PeriodsMet } from "./everyPeriod";
import type { Forecast, Outlook } from "./forecast";
import type { Aggregation, Goal, Method, Pacing } from "./goal";
import type { Measurement, Value } from "./measurement";
import type { MilestoneState } from "./milestone";
import type { Elapsed, ProfilePoint } from "./pacing";
import { partlyMetFrom, statusOf, type Judgement, type Status, type Thresholds } from "./status";
import type { MissingTarget } from "./target";
import type { Trend } from "./trend";

/** What one goal is judged from. `measurements` are the goal's own rows, of any year, in the order of the sheet. */
export type GoalInput = {
  goal: Goal;
  /** The contract's period; everything that is said of its year is said of it. */
  period: ContractPeriod;
  asOf: CalendarDate;
  measurements: readonly Measurement[];
  profile: readonly ProfilePoint[];
  thresholds: Thresholds;
};

/** Why a goal with figures cannot be judged: an input that the set-up must ask for. */
export type Lack = MissingTarget["missing"] | "profile";

/** The answer on one indicator (*mål*, or *delmål*), DOMAIN.md §4. `null` is "there is none", never zero. */
export type Evaluation = {
  goal: Goal;
  /** The contract's period; everything that is said of its year is said of it. */
  period: ContractPeriod;
  asOf: CalendarDate;
  deadline: CalendarDate;
  /** The target of the whole year, and of now. */
  target: number | null;
  targetUpper: number | null;
  expected: number | null;
  expectedUpper: number | null;
  expectedBaseline: number | null;
  actual: number | null;
  deviation: number | null;
  degree: number | null;
  method: Method | null;
  /** *Gul grænse* as it applied: from which degree a miss is partly met; `null` where none applied. */
  partlyMetFrom: number | null;
  aggregation: Aggregation;
  pacing: Pacing;
  status: Status;
  /** Whether the deadline has passed, so that the status is final and nothing is forecast. */
  deadlinePassed: boolean;
  forecast: Forecast | null;
  outlook: Outlook | null;
  trend: Trend | null;
  /** What the explanation needs beside the figures. */
  basis: Basis;
  /** Of a closed status (*lukket*): what was said then, in the words of then. */
  closed?: { explanation: string; remark: string; plans: string; course: string };
};

export type Basis = {
  figure: AggregatedFigure | null;
  values: readonly Value[];
  elapsed: Elapsed;
  share: number | null;
  periodsMet: PeriodsMet | null;
  milestone: MilestoneState | null;
  lack: Lack | null;
};

/** The goal's deadline (*frist*): the end of the contract's period unless the goal says otherwise. */
export function deadlineOf(goal: Goal, period: ContractPeriod): CalendarDate {
  return goal.deadline ?? period.to;
}

/** What of an evaluation is the judgement itself. */
export type ShownJudgement = Pick<
  Evaluation,
  "deviation" | "degree" | "method" | "partlyMetFrom" | "status" | "deadlinePassed"
>;

/** The judgement as the evaluation carries it, with the status it leads to. */
export function shownJudgement(
  judgement: Judgement,
  thresholds: Thresholds,
  goal: Goal,
  { deadlinePassed }: Elapsed,
): ShownJudgement {
  if (judgement.kind !== "judged") {
    const status = statusOf(judgement, null);
    return { deviation: null, degree: null, method: null, partlyMetFrom: null, status, deadlinePassed };
  }
  const { deviation, degree, method } = judgement;
  const limit = partlyMetFrom(goal.partlyMetFrom, thresholds, method, deadlinePassed);
  return { deviation, degree, method, partlyMetFrom: limit, status: statusOf(judgement, limit), deadlinePassed };
}
