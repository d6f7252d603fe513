import { goalNr } from "../../domain/goal";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import { planStates } from "../../text/da/year";
import { foldedKey } from "../../domain/year/followed";
import { caseColumns as columns } from "../../text/da/caseTerms";
import { caseWords as words } from "../../text/da/caseWords";
import { formatDate, formatNumber } from "../../text/da/numbers";
import { answerWords } from "../../text/sentences/danish/answer";
import { unitText } from "../../text/unit";
import { usualDecimals } from "../../text/numbers";
import type { CaseBlock, CaseCell } from "../caseReport";
import { danishAnswer, danishValue } from "../danishAnswer";
import { figureDecimals } from "../../text/figureDecimals";
import { chartSeries, hasChart, type ChartSeries } from "../goalChart";
import type { Value } from "../value";
import { withoutMethod } from "../valueText";
import { cell, columnsOf, fitsHeading, heading, list, paragraph, shortened } from "./caseBlocks";
import { type CaseMatter } from "./caseMatter";
import { figuresBehind } from "./figuresBehind";

/** A goal that deviates, in full: figure, chart, trend, outlook, remark or that it lacks, and action plans. */
export function goalInFull(evaluation: Evaluation, matter: CaseMatter): CaseBlock[] {
  const { goal } = evaluation;
  const remark = matter.remarkOf(evaluation).trim();
  return [
    heading(3, words.goalHeading(goalNr(goal), shortened(goal.text))),
    ...(fitsHeading(goal.text) ? [] : [paragraph(goal.text.trim())]),
    paragraph(figureSentence(evaluation), "lead"),
    ...ahead(evaluation),
    ...chartBlocks(evaluation, matter),
    remark === "" ? paragraph(words.remarkMissing, "note") : paragraph(words.remark(remark)),
    ...planBlocks(evaluation, matter),
  ];
}

/** Status and figure in a sentence or two: "▲ I risiko: 35,33 pct. mod mindst 36 pct.; …" */
export function figureSentence(evaluation: Evaluation): string {
  const { status, explanation } = danishAnswer(evaluation);
  return `${status.label}. ${explanation}`;
}

/** Trend and outlook; nothing of a goal whose deadline has passed but its trend. */
export function aheadSentences(evaluation: Evaluation): string[] {
  const { trend, outlook, forecast, deadlinePassed, period, goal } = evaluation;
  const said = trend === null ? [] : [words.trend(trend.direction, trend.periods)];
  if (outlook === null || deadlinePassed) return said;
  const decimals = usualDecimals(forecast?.value ?? 0);
  const unit = unitText(goal.unit, answerWords.percentUnit);
  const interval = forecast?.interval ?? null;
  const figure = forecast === null ? "" : `${formatNumber(forecast.value, decimals)}${unit}`;
  const range =
    interval === null || interval.low === interval.high
      ? ""
      : words.range(formatNumber(interval.low, decimals), formatNumber(interval.high, decimals));
  return [...said, words.outlook(outlook, figure, range, calendarYearOf(period) !== null)];
}

const ahead = (evaluation: Evaluation): CaseBlock[] => {
  const said = aheadSentences(evaluation);
  return said.length === 0 ? [] : [paragraph(said.join(" "))];
};

/** The chart of a goal. A closed one is drawn from its figures as long as they are those that it was closed with. */
function chartBlocks(evaluation: Evaluation, matter: CaseMatter): CaseBlock[] {
  const behind = figuresBehind(evaluation, matter);
  if (behind === "edited") return [paragraph(words.chartMissing, "note")];
  if (behind === null || !hasChart(behind)) return [];
  const { goal } = evaluation;
  const of = chartSeries(behind, { ...matter.book, amendments: [] });
  const decimals = Math.max(figureDecimals(behind).actual, figureDecimals(behind).target);
  return [
    {
      kind: "chart",
      caption: words.chart(goalNr(goal), goal.contract),
      sentence: [figureSentence(evaluation), ...aheadSentences(evaluation), ...lastYearSentence(of, goal.unit)].join(
        " ",
      ),
      unit: goal.unit,
      decimals,
      of,
    },
  ];
}

/** The latest of last year's figures that the chart shows. */
function lastYearSentence({ lastYear }: ChartSeries, unit: string): string[] {
  const last = lastYear.at(-1);
  if (last === undefined) return [];
  const figure = `${formatNumber(last.value, usualDecimals(last.value))}${unitText(unit, answerWords.percentUnit)}`;
  return [words.lastYear(figure, formatDate(last.then))];
}

function planBlocks({ goal, asOf }: Evaluation, { year, goalNow }: CaseMatter): CaseBlock[] {
  const key = foldedKey(goalNow(goal, asOf));
  const plans = year.plans.filter((plan) => foldedKey(plan) === key);
  const told = plans.map((plan) => {
    const { action, state, responsible, deadline, cause, expectedEffect, followUp } = plan;
    const due = deadline === null ? "" : formatDate(deadline);
    const said = words.plan(action, planStates[state], responsible, due, cause, expectedEffect);
    return followUp === "" ? said : `${said} ${words.planFollowUp(followUp)}`;
  });
  const isAsked = year.withoutPlan.some((own) => foldedKey(own) === key);
  return [...list(told), ...(isAsked ? [paragraph(words.withoutPlan, "note")] : [])];
}

/** What a table of goals shows beside number, wording and target. */
export type GoalColumns = "brief" | "appendix";

/** A table with a row for each indicator. */
export function goalTable(
  evaluations: readonly Evaluation[],
  shown: GoalColumns,
  caption: string,
  description: string,
): CaseBlock[] {
  if (evaluations.length === 0) return [];
  const isBrief = shown === "brief";
  return [
    {
      kind: "table",
      caption,
      description,
      columns: columnsOf([
        [columns.nr, 6],
        [columns.goal, isBrief ? 36 : 34],
        [columns.target, 13, true],
        ...(isBrief ? [] : [[columns.expected, 11, true] as const]),
        [columns.actual, 11, true],
        ...(isBrief ? [] : [[columns.degree, 12, true] as const]),
        [columns.status, 14],
        ...(isBrief ? [[columns.outlook, 20] as const] : []),
      ]),
      rows: evaluations.map((evaluation) => {
        const answer = danishAnswer(evaluation);
        return [
          cell(answer.nr),
          cell(evaluation.goal.text),
          valueCell(answer.target),
          ...(isBrief ? [] : [valueCell(answer.expected)]),
          valueCell(answer.actual),
          ...(isBrief ? [] : [valueCell(withoutMethod(answer.degree))]),
          statusCell(evaluation),
          ...(isBrief ? [cell(evaluation.deadlinePassed ? "" : answer.outlook.word)] : []),
        ];
      }),
    },
  ];
}

/** A value as a cell, with the number behind it. */
export function valueCell(value: Value): CaseCell {
  const text = danishValue(value);
  return value.kind === "number" || value.kind === "degree" ? { text, value: value.value } : { text };
}

export function statusCell(evaluation: Evaluation): CaseCell {
  return { text: danishAnswer(evaluation).status.label, status: evaluation.status };
}
