import type * as danish from "../da/year";
import type { Worded } from "../worded";

/** The words of the follow-up year in English, each with the Danish word in the sheet. */
export const planStates: Worded<typeof danish.planStates> = {
  planned: "Planned (Planlagt)",
  underWay: "Under way (I gang)",
  done: "Done (Gennemført)",
  abandoned: "Abandoned (Opgivet)",
};

export const amendmentKinds: Worded<typeof danish.amendmentKinds> = {
  renegotiation: "Renegotiation (Genforhandling)",
  adjustment: "Adjustment (Justering)",
  correction: "Correction (Rettelse)",
};

export const perspectives: Worded<typeof danish.perspectives> = {
  society: "Town and society (By/samfund)",
  citizens: "Citizens and stakeholders (Borger/interessenter)",
  processes: "Internal processes (Interne processer)",
  people: "People and systems (Mennesker og systemer)",
};

export const closedWords: Worded<typeof danish.closedWords> = {
  retired: "Retired (Udgået)",
  came: "The goal came (Tilføjet)",
};

export const correctedNames: Worded<typeof danish.correctedNames> = {
  nr: "Number (Nr)",
  part: "Part (Delmål)",
  goalType: "Goal type (Måltype)",
  area: "Area (Styringsområde)",
  focusArea: "Focus area (Fokusområde)",
  text: "Goal (Mål)",
  form: "Form (Målform)",
  target: "Target (Måltal)",
  targetUpper: "Upper target (Måltal øvre)",
  unit: "Unit (Enhed)",
  baseline: "Baseline (Udgangspunkt)",
  baselinePeriod: "Baseline period (Udgangspunkt periode)",
  change: "Change (Ændring)",
  changeKind: "Kind of change (Ændringstype)",
  aggregation: "Aggregation (Opgørelse)",
  pacing: "Pacing (Periodisering)",
  deadline: "Deadline (Frist)",
  method: "Method (Metode)",
  partlyMetFrom: "Yellow limit (Gul grænse)",
  weight: "Weight (Vægt)",
  source: "Source (Kilde)",
  responsible: "Responsible (Ansvarlig)",
  retired: "Retired (Udgået)",
  actual: "Actual (Faktisk)",
  expected: "Expected now (Forventet nu)",
  degree: "Fulfilment (Målopfyldelse)",
  forecast: "Forecast (Prognose)",
  forecastLow: "Forecast, low (Prognose lav)",
  forecastHigh: "Forecast, high (Prognose høj)",
  outlook: "Expected at the end (Forventet ved udgang)",
  trend: "Trend (Tendens)",
  trendPeriods: "Periods of the trend (Tendens perioder)",
  explanation: "Explanation (Forklaring)",
  remark: "Remark (Bemærkning)",
  presence: "The goal",
  centre: "Centre (Center)",
  period: "Period (Fra and Til)",
  "duringYear level": "Yellow limit during the year, Level (Niveau)",
  "duringYear change": "Yellow limit during the year, Change (Ændring)",
  "afterDeadline level": "Yellow limit after the deadline, Level (Niveau)",
  "afterDeadline change": "Yellow limit after the deadline, Change (Ændring)",
};
