import type { Perspective } from "../../domain/map/strategyMap";
import type { PlanState } from "../../domain/year/actionPlan";
import type { AmendmentKind } from "../../domain/amendment";
import type { CorrectedField } from "../../domain/year/corrections";

/** The words of the follow-up year in cells. */
export const planStates = {
  planned: "Planlagt",
  underWay: "I gang",
  done: "Gennemført",
  abandoned: "Opgivet",
} as const satisfies Record<PlanState, string>;

export const amendmentKinds = {
  renegotiation: "Genforhandling",
  adjustment: "Justering",
  correction: "Rettelse",
} as const satisfies Record<AmendmentKind, string>;

/** *Perspektiv* of a strategy map, from the top. */
export const perspectives = {
  society: "By/samfund",
  citizens: "Borger/interessenter",
  processes: "Interne processer",
  people: "Mennesker og systemer",
} as const satisfies Record<Perspective, string>;

/** *Status* in Historik of a goal that had been retired by then; and the line of an amendment that adds a goal. */
export const closedWords = { retired: "Udgået", came: "Målet er kommet til" } as const;

/**
 * What a later correction is of, by the column that it stands in; `presence` is the goal itself, which came or went.
 */
export const correctedNames = {
  nr: "Nr",
  part: "Delmål",
  goalType: "Måltype",
  area: "Styringsområde",
  focusArea: "Fokusområde",
  text: "Mål",
  form: "Målform",
  target: "Måltal",
  targetUpper: "Måltal øvre",
  unit: "Enhed",
  baseline: "Udgangspunkt",
  baselinePeriod: "Udgangspunkt periode",
  change: "Ændring",
  changeKind: "Ændringstype",
  aggregation: "Opgørelse",
  pacing: "Periodisering",
  deadline: "Frist",
  method: "Metode",
  partlyMetFrom: "Gul grænse",
  weight: "Vægt",
  source: "Kilde",
  responsible: "Ansvarlig",
  retired: "Udgået",
  actual: "Faktisk",
  expected: "Forventet nu",
  degree: "Målopfyldelse",
  forecast: "Prognose",
  forecastLow: "Prognose lav",
  forecastHigh: "Prognose høj",
  outlook: "Forventet ved udgang",
  trend: "Tendens",
  trendPeriods: "Tendens perioder",
  explanation: "Forklaring",
  remark: "Bemærkning",
  presence: "Målet",
  centre: "Center",
  period: "Periode",
  "duringYear level": "Gul grænse i året, Niveau",
  "duringYear change": "Gul grænse i året, Ændring",
  "afterDeadline level": "Gul grænse efter frist, Niveau",
  "afterDeadline change": "Gul grænse efter frist, Ændring",
} as const satisfies Record<CorrectedField, string>;
