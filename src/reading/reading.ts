import type { FollowUp } from "../domain/contract";
import type { Aggregation, ChangeKind, GoalForm, GoalType, ManagementArea, Method, Pacing } from "../domain/goal";
import type { CalendarDate } from "../domain/calendarDate";
import type { ColumnRole } from "../domain/document/columnRoles";
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
/** A doubt (*tvivl*), the figures it is about, the words that no goal was read from, and where in the text it arose. */
export type Doubt = { code: DoubtCode; figures: readonly number[]; span: Span | null; words?: string };

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
  /** *Vægt*: a number, or a share of one. */
  weight: number | null;
  /** *Gul grænse*: from which degree the goal is partly met, where the text has a threshold. */
  partlyMetFrom: number | null;
  /** *Metode*, where a document of our own says it. */
  method?: Method | null;
  /** *Kilde* and *Ansvarlig*, where a column says so. */
  source: string | null;
  responsible: string | null;
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
  /** *Kontraktperioden*, where the text says it by its days or as a school year. */
  period: { from: CalendarDate; to: CalendarDate } | null;
  focusAreas: readonly ReadFocusArea[];
  spans: Partial<Record<"centre" | "year" | "title" | "signed" | "followUp" | "period", Span>>;
};
/**
 * Why a passage gave no goal: `figures` were not understood; `laterYear` is a target of a later year; the others are
 * no goals by their nature.
 */
export const passageKinds = [
  "figures",
  "laterYear",
  "wish",
  "weights",
  "contents",
  "definition",
  "fine",
  "terms",
  "example",
] as const;
export type PassageKind = (typeof passageKinds)[number];
/** A passage (*afsnit*) with figures or a demand that gave no goal, and where it stands. */
export type Passage = { kind: PassageKind; text: string; page: number | null; span: Span };
/** What a user says that a table's columns hold, and how many rows its headings take (0: it has none). */
export type TableLabel = { roles: readonly ColumnRole[]; headRows: number };
/** The user's labels by where each table begins in the document's text. */
export type TableLabels = ReadonlyMap<number, TableLabel>;
/** A table as it was understood. `isRead`: its goals were read by its columns. */
export type ReadTable = TableLabel & { span: Span; headings: readonly string[]; isRead: boolean };
/** A contract (*resultatkontrakt*) as read from its text, with its tables and what was passed over. */
export type ReadContract = {
  contract: ReadContractHead;
  goals: readonly ReadGoal[];
  tables: readonly ReadTable[];
  passed: readonly Passage[];
};

/** What the surroundings of a sentence give it: its contract's year, and its last day where that is no year-end. */
export type SentenceSetting = {
  contractYear: number | null;
  contractEnd?: CalendarDate | null;
  /** Whether somebody calls it a goal, so that it is one even as an example or a definition. */
  isCalledGoal?: boolean;
};
