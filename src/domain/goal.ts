import type { CalendarDate } from "./calendarDate";

/** Direction of a goal (*målform*): Mindst, Højst, Interval, Milepæl. */
export type GoalForm = "atLeast" | "atMost" | "between" | "milestone";
/** *Måltype*: Resultatmål, Indsatsmål, Udviklingsmål. */
export type GoalType = "result" | "effort" | "development";
/** *Styringsområde*: Indsats, Kvalitet, Personale, Ressourcer. */
export type ManagementArea = "effort" | "quality" | "staff" | "resources";
/** *Ændringstype*: Pct., Pct.point, Absolut. */
export type ChangeKind = "relative" | "points" | "absolute";
/**
 * *Opgørelse*, how measurements become one figure: Sum, Gennemsnit, Seneste, År til dato, Hver periode, Afvigelse.
 */
export type Aggregation = "sum" | "mean" | "latest" | "yearToDate" | "everyPeriod" | "deviation";
/** *Periodisering*, what is expected part-way: Lineær, Konstant, Profil, Ultimo. */
export type Pacing = "linear" | "constant" | "profile" | "yearEnd";
/** *Metode*, how the degree is computed: Niveau, Ændring. */
export type Method = "level" | "change";

/** Whether a figure adds up from nothing over the contract's period: a sum, or running totals (*år til dato*). */
export function accumulates(aggregation: Aggregation): boolean {
  return aggregation === "sum" || aggregation === "yearToDate";
}

/** What names one indicator. Nr and part (*delmål*) are texts: 1.10 is not 1.1. */
export type GoalKey = { contract: string; nr: string; part: string };

/** Nr and Delmål as people read them: "1.2", "14a". */
export const goalNr = ({ nr, part }: Pick<GoalKey, "nr" | "part">): string => `${nr}${part}`;

/**
 * One indicator of a goal (*mål*), DOMAIN.md §2. `null` is what the contract leaves open: a default applies, or the
 * set-up asks for it. It is never a zero.
 */
export type Goal = GoalKey & {
  goalType: GoalType | null;
  area: ManagementArea | null;
  /** *Fokusområde* or *visionspunkt*; "" when none. */
  focusArea: string;
  /** The sentence in the contract. */
  text: string;
  /** *Målform*; null where the sheet does not say it readably: such a goal is shown and not judged. */
  form: GoalForm | null;
  /** *Måltal* for the whole year, as stated; see `yearTargetOf` for the one that follows from baseline and change. */
  target: number | null;
  /** *Måltal øvre*: the upper bound of an interval. */
  targetUpper: number | null;
  /** *Enhed*; percentages are "pct." and stored as 94.7, never 0.947. */
  unit: string;
  /** *Udgangspunkt*. */
  baseline: number | null;
  baselinePeriod: string;
  /** *Ændring*: minus is a decrease, 0 is *fastholdes*; in pct. when `changeKind` is relative. */
  change: number | null;
  changeKind: ChangeKind | null;
  aggregation: Aggregation;
  pacing: Pacing | null;
  /** *Frist*; null is the end of the contract's year. */
  deadline: CalendarDate | null;
  method: Method | null;
  /** *Gul grænse*: from which degree a missed goal is partly met. */
  partlyMetFrom: number | null;
  /** *Vægt*: the goal's share of its contract. */
  weight: number | null;
  /** *Kilde*: LIS or the centre. */
  source: string;
  /** *Ansvarlig*. */
  responsible: string;
  /** *Udgået*: from this day on the goal is not judged; at dates before it, it is. */
  retired: CalendarDate | null;
};

/** Whether a goal has been retired (*udgået*) by a day. */
export function isRetired({ retired }: Pick<Goal, "retired">, asOf: CalendarDate): boolean {
  return retired !== null && asOf >= retired;
}

/** One text for one goal key, for use as a map's key: the lengths tell where contract, nr and part begin. */
export function goalId({ contract, nr, part }: GoalKey): string {
  return `${contract.length} ${nr.length} ${contract}${nr}${part}`;
}

/** A goal with nothing in it, of a contract. */
export function emptyGoal(contract: string): Goal {
  return {
    contract,
    nr: "",
    part: "",
    goalType: null,
    area: null,
    focusArea: "",
    text: "",
    form: null,
    target: null,
    targetUpper: null,
    unit: "",
    baseline: null,
    baselinePeriod: "",
    change: null,
    changeKind: null,
    aggregation: "latest",
    pacing: null,
    deadline: null,
    method: null,
    partlyMetFrom: null,
    weight: null,
    source: "",
    responsible: "",
    retired: null,
  };
}
