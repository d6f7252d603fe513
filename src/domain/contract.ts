import type { CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import type { Goal, GoalKey } from "./goal";
import type { Measurement } from "./measurement";
import type { ProfilePoint } from "./pacing";
import type { Thresholds } from "./status";
import type { Amendment } from "./amendment";
import type { LastYearRow } from "./lastYear";

/** How often a contract is followed up (*opfølgning*): måned, kvartal, halvår. */
export type FollowUp = "month" | "quarter" | "halfYear";

/** A performance contract (*resultatkontrakt*) between the administration and one centre. */
export type Contract = {
  name: string;
  centre: string;
  /** *Kontraktperioden*: the calendar year, or the dates in Fra and Til. */
  period: ContractPeriod;
  /** *Statusdato*; null is the last day of the latest period with a figure. */
  asOf: CalendarDate | null;
  /** *Underskrevet*: from then on a change of a goal is asked about. Left out where nobody has said. */
  signed?: CalendarDate;
  followUp: FollowUp | null;
  thresholds: Thresholds;
};

/** A typed profile (*profil*) of one goal. */
export type Profile = GoalKey & { points: readonly ProfilePoint[] };

/** Everything that a status is computed from: the workbook's tables as the domain sees them. */
export type ContractBook = {
  contracts: readonly Contract[];
  goals: readonly Goal[];
  measurements: readonly Measurement[];
  profiles: readonly Profile[];
  /** What was amended during the year, in the order of the table Ændringer, by the keys that the goals have now. */
  amendments?: readonly Amendment[];
  /** *Fjoråret*: last year's figures of the goals, and which goal of last year each comes from. */
  lastYear?: readonly LastYearRow[];
};
