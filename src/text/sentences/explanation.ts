import { forecastAndResult } from "../../domain/aggregation";
import { isBudgetUse } from "../../domain/budgetUse";
import { endOfMonth, partsOf, type CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf, endOfPeriodMonth, yearAround } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import { accumulates } from "../../domain/goal";
import { nearlyEqual } from "../../domain/numbers";
import { wholePeriod, type Period } from "../../domain/period";
import type { explanationWords } from "../da/goalWords";
import { figureDecimals, TARGET_DECIMALS } from "../figureDecimals";
import type { NumberTexts } from "../numbers";
import type { Worded } from "../worded";
import { unitText } from "../unit";
import { isPaced, verdicts } from "./verdict";

export type ExplanationWords = Worded<typeof explanationWords>;

/**
 * Explains an answer in a sentence or two, in the words and number format of a language: the figure with its unit, what
 * it is held against, the degree as its column shows it, and the limit that decided the colour.
 */
export function explainer(
  words: ExplanationWords,
  numbers: NumberTexts,
  periodName: (period: Period) => string,
): (evaluation: Evaluation) => string {
  const degree = verdicts(words.verdict, numbers);
  const { formatNumber, formatPercent, formatDate, formatMonth } = numbers;

  function explain(evaluation: Evaluation): string {
    const { goal, status, basis } = evaluation;
    if (goal.form === "milestone") return explainMilestone(evaluation);
    if (basis.lack) return words.lacks[basis.lack](goal.baselinePeriod);
    if (status === "pending") return explainPending(evaluation);
    if (status === "noData") return explainNoData(evaluation);
    return `${explainJudged(evaluation)}${budgetNote(evaluation)}${provisionalNote(evaluation)}`;
  }

  function explainMilestone({ basis, asOf, deadline, status }: Evaluation): string {
    const state = basis.milestone;
    const due = formatDate(deadline);
    if (state?.kind === "done") return words.milestone.done(formatDate(state.on), due);
    if (state?.kind === "doneLate") return words.milestone.doneLate(formatDate(state.on), due);
    const saidNo = state?.kind === "open" && state.reported;
    return status === "pending"
      ? words.milestone.open(due, saidNo)
      : words.milestone.missed(due, asOf > deadline, saidNo);
  }

  function explainPending(evaluation: Evaluation): string {
    const { actual, basis, aggregation, deadline, target, targetUpper, goal } = evaluation;
    if (aggregation === "deviation") return words.pending.result;
    const due = words.pending.due(formatDate(deadline));
    const last = basis.values.at(-1);
    if (actual === null || !last) return due;
    const t = formatNumber(target ?? 0, TARGET_DECIMALS);
    const upper = formatNumber(targetUpper ?? 0, TARGET_DECIMALS);
    const limit = goal.form === "between" ? words.bounds(t, upper) : limitOf(evaluation, t);
    const figure = `${formatNumber(actual)}${unitOf(evaluation)}`;
    return `${due} ${words.pending.soFar(formatDate(last.period.end), figure, `${limit}${unitOf(evaluation)}`)}`;
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
    const { aggregation, method, goal } = evaluation;
    if (aggregation === "everyPeriod") return explainEveryPeriod(evaluation);
    if (aggregation === "deviation") return explainDeviation(evaluation);
    if (method === "change") return explainChange(evaluation);
    if (goal.form === "between") return explainInterval(evaluation);
    return isPaced(evaluation) ? explainPaced(evaluation) : explainLevel(evaluation);
  }

  function explainLevel(evaluation: Evaluation): string {
    const [, t] = shown(evaluation);
    return words.level(
      figureOf(evaluation),
      `${limitOf(evaluation, t)}${percentOf(evaluation)}`,
      degree.joined(evaluation),
    );
  }

  function explainPaced(evaluation: Evaluation): string {
    const { expected, goal, basis } = evaluation;
    const [, t] = shown(evaluation);
    const [figure, path, said] = [figureOf(evaluation), pathOf(evaluation), degree.joined(evaluation)];
    const isMost = goal.form === "atMost";
    if (basis.elapsed.finished === 0 && expected === 0 && !isMost) return words.nothingYet(figure, path, said);
    return words.paced(figure, `${t}${percentOf(evaluation)}`, isMost, reached(evaluation), path, said);
  }

  /** How the expected figure is computed: 650 × 3/12, or 650 × 20 % with a profile. */
  function pathOf(evaluation: Evaluation): string {
    const { target, targetUpper, goal, aggregation } = evaluation;
    const [share, t] = [shareOf(evaluation), formatNumber(target ?? 0)];
    const to = targetUpper === null ? t : words.path.both(t, formatNumber(targetUpper));
    const isFromNothing = accumulates(aggregation) || goal.baseline === null || goal.baseline === 0;
    if (!isFromNothing) return onProfile(words.path.from(formatNumber(goal.baseline ?? 0), to, share), evaluation);
    return onProfile(targetUpper === null ? `${t} × ${share}` : words.path.of(share, to), evaluation);
  }

  const onProfile = (path: string, { pacing }: Evaluation): string =>
    pacing === "profile" ? words.path.profile(path) : path;

  function shareOf({ basis, pacing }: Evaluation): string {
    const { finished, total } = basis.elapsed;
    return pacing === "profile" ? formatPercent((basis.share ?? 0) * 100, 1) : `${finished}/${total}`;
  }

  function explainChange(evaluation: Evaluation): string {
    const { actual, expected, expectedBaseline, goal, target, aggregation } = evaluation;
    const [, t] = shown(evaluation);
    const [isMost, paced, adds] = [goal.form === "atMost", isPaced(evaluation), accumulates(aggregation)];
    const moved = (actual ?? 0) - (expectedBaseline ?? 0);
    const share = shareOf(evaluation);
    const path = adds ? onProfile(words.path.of(share, formatNumber(target ?? 0)), evaluation) : pathOf(evaluation);
    const isSameDay = lastDay(evaluation) === reachedDay(evaluation);
    const limit = `${limitOf(evaluation, t)}${percentOf(evaluation)}`;
    const held = paced
      ? words.change.paced(figureOf(evaluation, true), limit, isSameDay ? "" : reached(evaluation), path)
      : words.change.held(figureOf(evaluation), limit);
    const direction = nearlyEqual(actual ?? 0, expectedBaseline ?? 0) ? "none" : moved < 0 ? "fall" : "rise";
    const delivered = words.change.delivered(
      direction,
      isMost ? "fall" : "rise",
      `${formatNumber(Math.abs(moved))}${unitText(goal.unit, words.pointUnit)}`,
      words.change.baseline(formatNumber(expectedBaseline ?? 0), paced && adds ? share : ""),
      formatNumber(Math.abs((expected ?? 0) - (expectedBaseline ?? 0))),
      paced,
      degree.degreeText(evaluation),
    );
    return [held, delivered, degree.alone(evaluation)].join(" ");
  }

  function explainInterval(evaluation: Evaluation): string {
    const { actual, expectedUpper, deviation, status, goal } = evaluation;
    const [, lower, upper] = shown(evaluation);
    const bounds = `${words.bounds(lower, upper)}${unitOf(evaluation)}`;
    const [when, path] = isPaced(evaluation) ? [reached(evaluation), pathOf(evaluation)] : ["", ""];
    const figure = figureOf(evaluation, false, true);
    if (status === "met") return words.interval.inside(figure, bounds, when, path, degree.joined(evaluation));
    const isAbove = (actual ?? 0) > (expectedUpper ?? 0);
    const away = formatNumber(Math.abs(deviation ?? 0), figureDecimals(evaluation).deviation);
    const distance = `${away}${unitText(goal.unit, words.pointUnit)}`;
    return words.interval.outside(figure, distance, isAbove, bounds, when, path, degree.joined(evaluation));
  }

  function explainEveryPeriod(evaluation: Evaluation): string {
    const { basis, goal } = evaluation;
    const { met = 0, of = 0 } = basis.periodsMet ?? {};
    const [worst, lower, upper] = shown(evaluation);
    const unit = unitOf(evaluation);
    const limit = `${goal.form === "between" ? words.withinBounds(lower, upper) : limitOf(evaluation, lower)}${unit}`;
    const now = isPaced(evaluation) ? words.expected(limit, reached(evaluation), pathOf(evaluation)) : limit;
    return words.everyPeriod(met, of, now, `${worst}${unit}`, degree.joined(evaluation));
  }

  function explainDeviation(evaluation: Evaluation): string {
    const { basis, deadline, period } = evaluation;
    const { forecast = 0, result = 0 } = basis.figure?.compared ?? {};
    const [a, lower, upper] = shown(evaluation);
    const limit = evaluation.goal.form === "between" ? words.bounds(lower, upper) : limitOf(evaluation, lower);
    return words.deviation(
      formatMonth(deadline, yearAround(period)),
      formatNumber(forecast),
      formatNumber(result),
      `${a}${words.percentUnit}`,
      `${limit}${words.percentUnit}`,
      degree.joined(evaluation),
    );
  }

  /** The figure with its unit, and how a mean was made where there are several values. */
  function figureOf(evaluation: Evaluation, dated = false, isSubject = false): string {
    const { aggregation, basis } = evaluation;
    const when = dated ? words.upTo(dayText(lastDay(evaluation), evaluation)) : "";
    const figure = `${shown(evaluation)[0]}${unitOf(evaluation)}${when}`;
    if (aggregation !== "mean" || basis.values.length < 2) return figure;
    return basis.figure?.meanOf === "shares"
      ? words.meanOf.shares(figure, isSubject)
      : words.meanOf.periods(basis.values.length, figure, isSubject);
  }

  function budgetNote(evaluation: Evaluation): string {
    const { goal, period } = evaluation;
    if (goal.pacing !== null || !isBudgetUse(goal) || !isPaced(evaluation)) return "";
    return ` ${words.budgetUse(calendarYearOf(period) !== null)}`;
  }

  function provisionalNote({ basis }: Evaluation): string {
    const provisional = basis.values.filter((value) => value.provisional).length;
    return provisional === 0 ? "" : ` ${words.provisional(provisional, basis.values.length)}`;
  }

  /** The date of the expected figure: the end of the last month that it covers. */
  function reached(evaluation: Evaluation): string {
    const { basis, period } = evaluation;
    if (basis.elapsed.finished === 0)
      return calendarYearOf(period) === null ? words.reached.periodStart : words.reached.start;
    const date = reachedDay(evaluation);
    return isMonthEnd(date) ? words.reached.month(dayText(date, evaluation)) : words.reached.day(formatDate(date));
  }

  const reachedDay = ({ basis, period }: Evaluation): CalendarDate =>
    endOfPeriodMonth(period.from, basis.elapsed.finished);

  const lastDay = ({ basis, asOf }: Evaluation): CalendarDate => basis.values.at(-1)?.period.end ?? asOf;

  /** A month by its name on its last day, else the date. */
  function dayText(date: CalendarDate, { period }: Evaluation): string {
    return isMonthEnd(date) ? formatMonth(date, yearAround(period)) : formatDate(date);
  }

  function limitOf({ goal }: Evaluation, limit: string): string {
    return goal.form === "atMost" ? words.limit.atMost(limit) : words.limit.atLeast(limit);
  }

  /** The figure and what is expected, an interval's upper bound last, as the columns show them. */
  function shown(evaluation: Evaluation): [actual: string, expected: string, expectedUpper: string] {
    const { actual, expected, expectedUpper } = evaluation;
    const decimals = figureDecimals(evaluation);
    return [
      formatNumber(actual ?? 0, decimals.actual),
      formatNumber(expected ?? 0, decimals.expected),
      formatNumber(expectedUpper ?? 0, decimals.expectedUpper),
    ];
  }

  const unitOf = ({ goal }: Evaluation): string => unitText(goal.unit, words.percentUnit);

  /** A percentage carries its unit on both figures; any other unit is said once. */
  const percentOf = (evaluation: Evaluation): string =>
    unitOf(evaluation) === words.percentUnit ? words.percentUnit : "";

  return explain;
}

function isMonthEnd(date: CalendarDate): boolean {
  const { year, month } = partsOf(date);
  return date === endOfMonth(year, month);
}
