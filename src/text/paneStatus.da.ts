import type { Evaluation } from "../domain/evaluation";
import { isPercent } from "../domain/measurement";
import { decimalsToTell, formatDate, formatDegree, formatNumber } from "./numbers.da";
import { goalForms, methods } from "./terms.da";

/** The screen Status. */
export const statusText = {
  heading: "Status",
  date: "Statusdato",
  dateHelp: "Tom: hver kontrakts egen dato.",
  filters: "Vis",
  contract: "Kontrakt",
  status: "Status",
  area: "Styringsområde",
  all: "Alle",
  shown: (shown: number, all: number) => (shown === all ? `${all} mål` : `${shown} af ${all} mål`),
  none: "Ingen mål passer til det valgte. Vælg Alle for at se flere.",
  noGoals: "Der er ingen mål i tabellen Mål endnu. Læs en kontrakt, eller skriv mål i tabellen.",
  withoutTables: "Projektmappen har ingen resultatkontrakter endnu. Vælg Opret ark på skærmen Start.",
  target: "Måltal",
  expected: "Forventet nu",
  actual: "Faktisk",
  deviation: "Afvigelse",
  degree: "Målopfyldelse",
  trend: "Tendens",
  outlook: "Ved årets udgang",
  remark: "Bemærkning",
  noRemark: "Ingen bemærkning til denne statusdato.",
  editGoal: "Ret målet",
  toRow: "Gå til rækken i Mål",
  explanation: "Forklaring",
  loadingChart: "Tegner …",
} as const;

/** The chart of one goal. */
export const chartText = {
  measured: "Målt",
  accumulated: "Målt, lagt sammen",
  expected: "Forventet forløb",
  target: "Måltal",
  forecast: "Prognose",
  interval: "80 %-interval",
  months: "jfmamjjasond",
  summary: (goal: string, points: string, forecast: string) => `Graf over mål ${goal}. ${points}${forecast}`,
  point: (date: Parameters<typeof formatDate>[0], value: number) => `${formatDate(date)}: ${formatNumber(value)}`,
  forecastPart: (value: number) => `. Prognose ved fristen: ${formatNumber(value)}`,
} as const;

function unitOf({ goal }: Evaluation): string {
  if (goal.unit === "" || goal.unit === "antal") return "";
  return isPercent(goal.unit) ? " pct." : ` ${goal.unit}`;
}

/** A figure of a goal with its unit; a line where there is none. */
export function figureText(value: number | null, evaluation: Evaluation, beside: number | null = null): string {
  if (value === null) return "–";
  const decimals = beside === null ? undefined : decimalsToTell(value, beside);
  return `${formatNumber(value, decimals)}${unitOf(evaluation)}`;
}

/** *Mindst 95 pct.*, *85–100 pct.*, *Milepæl: 31. december 2009*. */
export function targetText(evaluation: Evaluation): string {
  const { goal, target, targetUpper, deadline } = evaluation;
  if (goal.form === "milestone") return `${goalForms.milestone}: ${formatDate(deadline)}`;
  if (target === null) return "–";
  if (goal.form === "between") return `${formatNumber(target, 4)}–${targetUpper === null ? "?" : formatNumber(targetUpper, 4)}${unitOf(evaluation)}`;
  return `${goal.form === null ? "" : `${goalForms[goal.form]} `}${formatNumber(target)}${unitOf(evaluation)}`;
}

/** What is expected by now, with both bounds of an interval. */
export function expectedText(evaluation: Evaluation): string {
  const { expected, expectedUpper, actual } = evaluation;
  if (expected !== null && expectedUpper !== null) return `${formatNumber(expected)}–${formatNumber(expectedUpper)}${unitOf(evaluation)}`;
  return figureText(expected, evaluation, actual);
}

/** *77 % (ændring)*. */
export function degreeText({ degree, status, method }: Evaluation): string {
  if (degree === null) return "–";
  return `${formatDegree(degree, status === "met")}${method === null ? "" : ` (${methods[method].toLowerCase()})`}`;
}

/** *77 %*: the degree without the method that gave it. */
export function degreeAlone({ degree, status }: Evaluation): string {
  return degree === null ? "–" : formatDegree(degree, status === "met");
}
