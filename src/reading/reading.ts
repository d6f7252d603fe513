import type { FollowUp } from "../domain/contract";
import type { Aggregation, ChangeKind, GoalForm, GoalType, ManagementArea, Pacing } from "../domain/goal";
import type { CalendarDate } from "../domain/calendarDate";
import type { Span } from "./span";

/** What the reader is in doubt of. */
export const doubtCodes = [
  "noNumber",
  "directionUncertain",
  "baselineMissing",
  "unitUncertain",
  "severalGoals",
  "figuresDisagree",
  "measureUnclear",
  "deadlineMissing",
  "aggregationAssumed",
] as const;
export type DoubtCode = (typeof doubtCodes)[number];
/** A doubt (*tvivl*), the figures it is about, and where in the text it arose. */
export type Doubt = { code: DoubtCode; figures: readonly number[]; span: Span | null };

/** The fields that carry the span they were read from. */
export type ReadField =
  | "nr"
  | "goalType"
  | "area"
  | "focus"
  | "text"
  | "form"
  | "target"
  | "targetUpper"
  | "unit"
  | "baseline"
  | "baselinePeriod"
  | "change"
  | "aggregation"
  | "deadline";

/**
 * One goal (*mål*) as read. `null` means that the text does not say. Spans are offsets into the given text.
 */
export type ReadGoal = {
  nr: string;
  /** *Delmål*: "a", "b" … when one sentence holds several; else "". */
  part: string;
  goalType: GoalType | null;
  area: ManagementArea | null;
  focus: string | null;
  text: string;
  form: GoalForm;
  target: number | null;
  targetUpper: number | null;
  unit: string | null;
  baseline: number | null;
  baselinePeriod: string | null;
  change: number | null;
  changeKind: ChangeKind | null;
  aggregation: Aggregation;
  pacing: Pacing | null;
  deadline: CalendarDate | null;
  spans: Partial<Record<ReadField, Span>>;
  doubts: readonly Doubt[];
};

/** A *fokusområde* or *visionspunkt* with its planned efforts (*indsats til målopfyldelse*). */
export type ReadFocusArea = { name: string; efforts: readonly string[]; span: Span };
export type ReadContractHead = {
  centre: string | null;
  year: number | null;
  title: string | null;
  signed: CalendarDate | null;
  followUp: FollowUp | null;
  focusAreas: readonly ReadFocusArea[];
  spans: Partial<Record<"centre" | "year" | "title" | "signed" | "followUp", Span>>;
};
/** A contract (*resultatkontrakt*) as read from its text. */
export type ReadContract = { contract: ReadContractHead; goals: readonly ReadGoal[] };

/** What the surroundings of a sentence give it: its contract's year. */
export type SentenceSetting = { contractYear: number | null };
