import type { FollowUp } from "../../domain/contract";
import type { Aggregation, ChangeKind, GoalForm, GoalType, ManagementArea, Method, Pacing } from "../../domain/goal";
import type { Outlook } from "../../domain/forecast";
import type { SourceForm } from "../../domain/source";
import type { Status } from "../../domain/status";
import type { TrendDirection } from "../../domain/trend";

/** The field's own words (CONTEXT.md) in cells and on the status. */
export const goalForms = {
  atLeast: "Mindst",
  atMost: "Højst",
  between: "Interval",
  milestone: "Milepæl",
} as const satisfies Record<GoalForm, string>;

export const goalTypes = {
  result: "Resultatmål",
  effort: "Indsatsmål",
  development: "Udviklingsmål",
} as const satisfies Record<GoalType, string>;

export const managementAreas = {
  effort: "Indsats",
  quality: "Kvalitet",
  staff: "Personale",
  resources: "Ressourcer",
} as const satisfies Record<ManagementArea, string>;

export const changeKinds = { relative: "Pct.", points: "Pct.point", absolute: "Absolut" } as const satisfies Record<
  ChangeKind,
  string
>;

export const aggregations = {
  sum: "Sum",
  mean: "Gennemsnit",
  latest: "Seneste",
  yearToDate: "År til dato",
  everyPeriod: "Hver periode",
  deviation: "Afvigelse",
} as const satisfies Record<Aggregation, string>;

export const pacings = {
  linear: "Lineær",
  constant: "Konstant",
  profile: "Profil",
  yearEnd: "Ultimo",
} as const satisfies Record<Pacing, string>;

export const methods = { level: "Niveau", change: "Ændring" } as const satisfies Record<Method, string>;

export const followUps = { month: "måned", quarter: "kvartal", halfYear: "halvår" } as const satisfies Record<
  FollowUp,
  string
>;

export const sourceForms = {
  period: "Periode",
  yearToDate: "År til dato",
  rolling: "Glidende 12 mdr.",
} as const satisfies Record<SourceForm, string>;

/** The word for a status before and after the goal's deadline (DOMAIN.md §4). */
export const statusWords = {
  duringYear: { met: "På sporet", partlyMet: "I risiko", notMet: "Bagud", noData: "Ingen data", pending: "Afventer" },
  afterDeadline: {
    met: "Opfyldt",
    partlyMet: "Delvist opfyldt",
    notMet: "Ikke opfyldt",
    noData: "Ingen data",
    pending: "Afventer",
  },
} as const satisfies Record<"duringYear" | "afterDeadline", Record<Status, string>>;

/** One symbol for each status, told apart by shape alone. */
export const statusSymbols = {
  met: "✔",
  partlyMet: "▲",
  notMet: "✖",
  noData: "○",
  pending: "…",
} as const satisfies Record<Status, string>;

export const outlooks = {
  expectedMet: "Forventes opfyldt",
  uncertain: "Usikkert",
  expectedNotMet: "Forventes ikke opfyldt",
} as const satisfies Record<Outlook, string>;

export const trends = { better: "Bedre", worse: "Værre", unchanged: "Uændret" } as const satisfies Record<
  TrendDirection,
  string
>;

export const trendSymbols = { better: "↗", worse: "↘", unchanged: "→" } as const satisfies Record<
  TrendDirection,
  string
>;

export const monthNames = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;
