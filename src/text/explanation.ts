import { forecastAndResult } from "../domain/aggregation";
import { endOfMonth, partsOf } from "../domain/calendarDate";
import { calendarYearOf, endOfPeriodMonth, yearAround } from "../domain/contractPeriod";
import type { Evaluation } from "../domain/evaluation";
import { accumulates } from "../domain/goal";
import { wholePeriod, type Period } from "../domain/period";
import type { explanationWords } from "./da/goalWords";
import { figureDecimals } from "./figureDecimals";
import type { NumberTexts } from "./numbers";
import type { Worded } from "./worded";
import { unitText } from "./unit";

export type ExplanationWords = Worded<typeof explanationWords>;

/** Explains an answer in one sentence, in the words and number format of a language. */
export function explainer(
  words: ExplanationWords,
  { formatNumber, formatPercent, formatDegree, formatDate, formatMonth }: NumberTexts,
  periodName: (period: Period) => string,
): (evaluation: Evaluation) => string {
  function explain(evaluation: Evaluation): string {
    const { goal, status, basis } = evaluation;
    if (goal.form === "milestone") return explainMilestone(evaluation);
    if (basis.lack) return words.lacks[basis.lack](goal.baselinePeriod);
    if (status === "pending") return explainPending(evaluation);
    if (status === "noData") return explainNoData(evaluation);
    return `${explainJudged(evaluation)}${provisionalNote(evaluation)}`;
  }

  function explainMilestone({ basis, deadline, status }: Evaluation): string {
    const state = basis.milestone;
    const due = formatDate(deadline);
    if (state?.kind === "done") return words.milestone.done(formatDate(state.on), due);
    if (state?.kind === "doneLate") return words.milestone.doneLate(formatDate(state.on), due);
    return status === "pending" ? words.milestone.open(due) : words.milestone.missed(due);
  }

  function explainPending(evaluation: Evaluation): string {
    const { actual, basis, aggregation, deadline } = evaluation;
    if (aggregation === "deviation") return words.pending.result;
    const last = basis.values.at(-1);
    const soFar =
      actual === null || !last
        ? ""
        : words.pending.soFar(`${formatNumber(actual)}${unitOf(evaluation)}`, formatDate(last.period.end));
    return `${words.pending.due(formatDate(deadline))}${soFar}`;
  }

  function explainNoData({ aggregation, asOf, deadline, period, basis }: Evaluation): string {
    const name = periodName(wholePeriod(period));
    if (aggregation !== "deviation") return words.noData.figures(name, formatDate(asOf < deadline ? asOf : deadline));
    const { forecast, result } = forecastAndResult(basis.values, period, deadline);
    return words.noData.comparison(
      forecast === null ? formatMonth(deadline, yearAround(period)) : null,
      result === null ? name : null,
    );
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
    const [a, t] = actualAndExpected(evaluation);
    return `${meanNote(evaluation)}${words.level(a, limitOf(evaluation, t), unitOf(evaluation), degreeOf(evaluation))}`;
  }

  function explainPaced(evaluation: Evaluation): string {
    const { expected, goal, basis } = evaluation;
    const [a, t] = actualAndExpected(evaluation);
    const [path, degree, isMost] = [pathOf(evaluation), degreeOf(evaluation), goal.form === "atMost"];
    const nothingYet = basis.elapsed.finished === 0 && expected === 0 && !isMost;
    return `${meanNote(evaluation)}${nothingYet ? words.nothingYet(a, path, degree) : words.paced(a, t, isMost, reached(evaluation), path, degree)}`;
  }

  /** How the expected figure is computed: 650 × 3/12, or 650 × 20 % with a profile. */
  function pathOf({ basis, target, goal, aggregation, pacing }: Evaluation): string {
    const { finished, total } = basis.elapsed;
    const share =
      pacing === "profile" ? words.path.profile(formatPercent((basis.share ?? 0) * 100, 1)) : `${finished}/${total}`;
    const t = formatNumber(target ?? 0);
    if (accumulates(aggregation) || goal.baseline === null || goal.baseline === 0) return `${t} × ${share}`;
    return words.path.from(formatNumber(goal.baseline), t, share);
  }

  function explainChange(evaluation: Evaluation): string {
    const { actual, expected, expectedBaseline, goal, target } = evaluation;
    const [a, t] = actualAndExpected(evaluation);
    const b = formatNumber(expectedBaseline ?? 0);
    const wanted = Math.abs((expected ?? 0) - (expectedBaseline ?? 0));
    const delivered = ((actual ?? 0) - (expectedBaseline ?? 0)) * (goal.form === "atMost" ? -1 : 1);
    const now = expected === target ? "" : words.changeNow(reached(evaluation), changePath(evaluation));
    const said = words.change(
      b,
      a,
      t,
      unitOf(evaluation),
      now,
      formatNumber(delivered),
      formatNumber(wanted),
      degreeOf(evaluation),
    );
    return `${meanNote(evaluation)}${said}`;
  }

  function changePath(evaluation: Evaluation): string {
    const { basis, goal, target, aggregation, pacing } = evaluation;
    if (!accumulates(aggregation)) return pathOf(evaluation);
    const share =
      pacing === "profile"
        ? formatPercent((basis.share ?? 0) * 100, 1)
        : `${basis.elapsed.finished}/${basis.elapsed.total}`;
    return words.path.change(share, formatNumber(goal.baseline ?? 0), formatNumber(target ?? 0));
  }

  function explainInterval(evaluation: Evaluation): string {
    const { actual, expectedUpper, deviation, status } = evaluation;
    const [a, lower, upper] = actualAndExpected(evaluation);
    const [bounds, degree] = [`${lower}–${upper}${unitOf(evaluation)}`, degreeOf(evaluation)];
    if (status === "met") return `${meanNote(evaluation)}${words.interval.inside(a, bounds, degree)}`;
    const isAbove = (actual ?? 0) > (expectedUpper ?? 0);
    const distance = formatNumber(Math.abs(deviation ?? 0), figureDecimals(evaluation).deviation);
    return `${meanNote(evaluation)}${words.interval.outside(a, distance, isAbove, isAbove ? upper : lower, bounds, degree)}`;
  }

  function explainEveryPeriod(evaluation: Evaluation): string {
    const { basis, goal } = evaluation;
    const { met = 0, of = 0 } = basis.periodsMet ?? {};
    const [worst, lower, upper] = actualAndExpected(evaluation);
    const limit = goal.form === "between" ? `${lower}–${upper}` : limitOf(evaluation, lower);
    return words.everyPeriod(met, of, limit, unitOf(evaluation), worst, degreeOf(evaluation));
  }

  function explainDeviation(evaluation: Evaluation): string {
    const { basis, deadline, period } = evaluation;
    const [a, t] = actualAndExpected(evaluation);
    const { forecast = 0, result = 0 } = basis.figure?.compared ?? {};
    return words.deviation(
      formatMonth(deadline, yearAround(period)),
      formatNumber(forecast),
      formatNumber(result),
      a,
      t,
      degreeOf(evaluation),
    );
  }

  /** Names the kind of mean when there are several values. */
  function meanNote({ aggregation, basis }: Evaluation): string {
    if (aggregation !== "mean" || basis.values.length < 2) return "";
    return basis.figure?.meanOf === "shares" ? words.meanOf.shares : words.meanOf.periods(basis.values.length);
  }

  function provisionalNote({ basis }: Evaluation): string {
    const provisional = basis.values.filter((value) => value.provisional).length;
    return provisional === 0 ? "" : words.provisional(provisional);
  }

  /** The date of the expected figure: the end of the last month that it covers. */
  function reached({ basis, period }: Evaluation): string {
    const { finished } = basis.elapsed;
    if (finished === 0) return calendarYearOf(period) === null ? words.reached.periodStart : words.reached.start;
    const date = endOfPeriodMonth(period.from, finished);
    const { year, month } = partsOf(date);
    if (date !== endOfMonth(year, month)) return words.reached.day(formatDate(date));
    return words.reached.month(formatMonth(date, yearAround(period)));
  }

  function limitOf({ goal }: Evaluation, limit: string): string {
    return goal.form === "atMost" ? words.limit.atMost(limit) : words.limit.atLeast(limit);
  }

  function degreeOf({ degree, status }: Evaluation): string {
    return formatDegree(degree ?? 0, status === "met");
  }

  /** The figure and what is expected, an interval's upper bound last, as the columns show them. */
  function actualAndExpected(evaluation: Evaluation): [actual: string, expected: string, expectedUpper: string] {
    const { actual, expected, expectedUpper } = evaluation;
    const decimals = figureDecimals(evaluation);
    return [
      formatNumber(actual ?? 0, decimals.actual),
      formatNumber(expected ?? 0, decimals.expected),
      formatNumber(expectedUpper ?? 0, decimals.expectedUpper),
    ];
  }

  function unitOf({ goal }: Evaluation): string {
    return unitText(goal.unit, words.percentUnit);
  }

  return explain;
}
