import type { CalendarDate } from "../domain/calendarDate";
import type { Evaluation } from "../domain/evaluation";
import { isPercent } from "../domain/measurement";
import { decimalsToTell, formatDate, formatDegree, formatMonth, formatNumber } from "./numbers.da";

/**
 * *Forklaring*: one Danish sentence with the numbers in it, made from the same values as the answer (DOMAIN.md §4),
 * e.g. "171 af 162,5 forventet ved udgangen af marts (650 × 3/12): 105 %."
 */
export function explain(evaluation: Evaluation): string {
  const { goal, status, basis } = evaluation;
  if (goal.form === "milestone") return explainMilestone(evaluation);
  if (status === "pending") return explainPending(evaluation);
  if (basis.lack) return LACKS[basis.lack](goal.baselinePeriod);
  if (status === "noData") return explainNoData(evaluation);
  return `${explainJudged(evaluation)}${provisionalNote(evaluation)}`;
}

const LACKS = {
  form: () => "Målform mangler, så målet kan ikke vurderes.",
  target: () => "Måltal mangler, så målet kan ikke vurderes.",
  baseline: (period: string) => `Udgangspunktet${period === "" ? "" : ` (${period})`} mangler, så måltallet ikke kan regnes ud.`,
  targetUpper: () => "Den øvre grænse mangler, så målet kan ikke vurderes.",
  boundsReversed: () => "Den øvre grænse er mindre end den nedre, så målet kan ikke vurderes.",
  profile: () => "Profilen mangler, så det kan ikke siges, hvad der forventes nu.",
} as const satisfies Record<NonNullable<Evaluation["basis"]["lack"]>, (period: string) => string>;

function explainMilestone({ basis, deadline, status }: Evaluation): string {
  const state = basis.milestone;
  if (state?.kind === "done") return `Gennemført ${formatDate(state.on)}; fristen er ${formatDate(deadline)}.`;
  if (state?.kind === "doneLate") return `Gennemført ${formatDate(state.on)}, efter fristen ${formatDate(deadline)}.`;
  if (status === "pending") return `Ikke gennemført endnu; fristen er ${formatDate(deadline)}.`;
  return `Ikke gennemført ved fristen ${formatDate(deadline)}.`;
}

function explainPending(evaluation: Evaluation): string {
  const { actual, basis, aggregation, deadline, year } = evaluation;
  const due = aggregation === "deviation" ? "når årsresultatet foreligger" : `ved fristen ${formatDate(deadline)}`;
  const last = basis.values.at(-1);
  if (aggregation === "deviation") return `Kan ikke opgøres endnu; opgøres, ${due}.`;
  if (actual === null || !last) return `Kan ikke opgøres endnu; opgøres ${due}.`;
  return `Kan ikke opgøres endnu; opgøres ${due}. Foreløbig ${withUnit(actual, evaluation)} til og med ${formatMonth(last.period.end, year)}.`;
}

function explainNoData({ aggregation, asOf }: Evaluation): string {
  if (aggregation === "deviation") return "Prognosen eller årsresultatet mangler.";
  return `Ingen målinger fra afsluttede perioder til og med ${formatDate(asOf)}.`;
}

function explainJudged(evaluation: Evaluation): string {
  const { aggregation, method, goal, pacing, expected, target } = evaluation;
  if (aggregation === "everyPeriod") return explainEveryPeriod(evaluation);
  if (aggregation === "deviation") return explainDeviation(evaluation);
  if (method === "change") return explainChange(evaluation);
  if (goal.form === "between") return explainInterval(evaluation);
  const paced = pacing !== "constant" && expected !== target;
  return paced ? explainPaced(evaluation) : explainLevel(evaluation);
}

function explainLevel(evaluation: Evaluation): string {
  const { actual, expected, goal } = evaluation;
  const [a, t] = pair(actual ?? 0, expected ?? 0);
  const direction = goal.form === "atMost" ? "højst" : "mindst";
  return `${meanNote(evaluation)}${a} mod ${direction} ${t}${unitOf(evaluation)}: ${degreeOf(evaluation)}.`;
}

function explainPaced(evaluation: Evaluation): string {
  const { actual, expected, goal } = evaluation;
  const [a, t] = pair(actual ?? 0, expected ?? 0);
  const relation = goal.form === "atMost" ? "mod højst" : "af";
  return `${meanNote(evaluation)}${a} ${relation} ${t} forventet ved udgangen af ${reached(evaluation)} (${pathOf(evaluation)}): ${degreeOf(evaluation)}.`;
}

/** How the expected figure came about: 650 × 3/12, or 650 × 20 % by the profile. */
function pathOf({ basis, target, goal, aggregation, pacing }: Evaluation): string {
  const { finished, total } = basis.elapsed;
  const share = pacing === "profile" ? `${formatNumber((basis.share ?? 0) * 100, 1)} % efter profilen` : `${finished}/${total}`;
  const t = formatNumber(target ?? 0);
  if (aggregation === "sum" || goal.baseline === null || goal.baseline === 0) return `${t} × ${share}`;
  const b = formatNumber(goal.baseline);
  return `fra ${b} mod ${t}, ${share}`;
}

function explainChange(evaluation: Evaluation): string {
  const { actual, expected, expectedBaseline, goal, target } = evaluation;
  const [a, t] = pair(actual ?? 0, expected ?? 0);
  const b = formatNumber(expectedBaseline ?? 0);
  const wanted = Math.abs((expected ?? 0) - (expectedBaseline ?? 0));
  const delivered = ((actual ?? 0) - (expectedBaseline ?? 0)) * (goal.form === "atMost" ? -1 : 1);
  const now = expected === target ? "" : ` forventet ved udgangen af ${reached(evaluation)} (${changePath(evaluation)})`;
  return `${meanNote(evaluation)}Fra ${b} til ${a} mod ${t}${unitOf(evaluation)}${now}: ${formatNumber(delivered)} af ${formatNumber(wanted)}, ${degreeOf(evaluation)} af den aftalte ændring.`;
}

function changePath(evaluation: Evaluation): string {
  const { basis, goal, target, aggregation, pacing } = evaluation;
  if (aggregation !== "sum") return pathOf(evaluation);
  const share = pacing === "profile" ? `${formatNumber((basis.share ?? 0) * 100, 1)} %` : `${basis.elapsed.finished}/${basis.elapsed.total}`;
  return `${share} af ${formatNumber(goal.baseline ?? 0)} → ${formatNumber(target ?? 0)}`;
}

function explainInterval(evaluation: Evaluation): string {
  const { actual, expected, expectedUpper, deviation } = evaluation;
  const [a = 0, lower = 0, upper = 0] = [actual ?? 0, expected ?? 0, expectedUpper ?? 0];
  const nearest = a > upper ? upper : lower;
  const bounds = `${formatNumber(lower)}–${formatNumber(upper)}${unitOf(evaluation)}`;
  const [shown, bound] = pair(a, nearest);
  if (deviation === 0) return `${meanNote(evaluation)}${formatNumber(a)} ligger inden for ${bounds}: ${degreeOf(evaluation)}.`;
  return `${meanNote(evaluation)}${shown} er ${formatNumber(Math.abs(deviation ?? 0), 4)} ${a > upper ? "over" : "under"} ${bound} (${bounds}): ${degreeOf(evaluation)}.`;
}

function explainEveryPeriod(evaluation: Evaluation): string {
  const { basis, actual, goal, expected, expectedUpper } = evaluation;
  const { met = 0, of = 0 } = basis.periodsMet ?? {};
  const limit =
    goal.form === "between"
      ? `${formatNumber(expected ?? 0)}–${formatNumber(expectedUpper ?? 0)}`
      : `${goal.form === "atMost" ? "højst" : "mindst"} ${formatNumber(expected ?? 0)}`;
  const periods = of === 1 ? "periode" : "perioder";
  return `${met} af ${of} ${periods} opfylder ${limit}${unitOf(evaluation)}; den dårligste er ${formatNumber(actual ?? 0, 4)}: ${degreeOf(evaluation)}.`;
}

function explainDeviation(evaluation: Evaluation): string {
  const { basis, actual, expected, deadline, year } = evaluation;
  const [a, t] = pair(actual ?? 0, expected ?? 0);
  const { forecast = 0, result = 0 } = basis.figure?.compared ?? {};
  return `Prognosen i ${formatMonth(deadline, year)} var ${formatNumber(forecast)}, årsresultatet ${formatNumber(result)}: ${a} pct. afvigelse mod højst ${t}: ${degreeOf(evaluation)}.`;
}

/** Says which mean was used, where there are more values than one. */
function meanNote({ aggregation, basis }: Evaluation): string {
  if (aggregation !== "mean" || basis.values.length < 2) return "";
  return basis.figure?.meanOf === "shares" ? "Gennemsnit af tællere og nævnere: " : `Gennemsnit af ${basis.values.length} perioder: `;
}

function provisionalNote({ basis }: Evaluation): string {
  const provisional = basis.values.filter((value) => value.provisional).length;
  return provisional === 0 ? "" : ` Heraf ${provisional === 1 ? "ét foreløbigt tal" : `${provisional} foreløbige tal`}.`;
}

/** The last month that the expected figure covers. */
function reached({ basis, year }: Evaluation): string {
  const month = Math.max(1, basis.elapsed.finished);
  const date: CalendarDate = `${year + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, "0")}-01`;
  return formatMonth(date, year);
}

function degreeOf({ degree, status }: Evaluation): string {
  return formatDegree(degree ?? 0, status === "met");
}

/** Two numbers with decimals enough to be told apart where they differ. */
function pair(a: number, b: number): [string, string] {
  const decimals = decimalsToTell(a, b);
  return [formatNumber(a, decimals), formatNumber(b, decimals)];
}

function unitOf({ goal }: Evaluation): string {
  if (goal.unit === "" || goal.unit === "antal") return "";
  return isPercent(goal.unit) ? " pct." : ` ${goal.unit}`;
}

function withUnit(value: number, evaluation: Evaluation): string {
  return `${formatNumber(value)}${unitOf(evaluation)}`;
}
