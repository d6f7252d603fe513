import { goalNr } from "../domain/goal";
import type { Evaluation } from "../domain/evaluation";
import type { Status } from "../domain/status";
import type { AnswerWords } from "../text/sentences/answerWords";
import { figureDecimals } from "../text/figureDecimals";
import { unitText } from "../text/unit";
import { NONE, type Value } from "./value";

/**
 * A goal's answer in words and figures, made once: sheet, pane, KONTRAKTSTATUS, terminal and JSON draw this one. `of`
 * is the judgement it tells of, for codes and unrounded figures.
 */
export type GoalAnswer = {
  of: Evaluation;
  /** Nr and Delmål as people read them: 7.3a. */
  nr: string;
  /** *Styringsområde*; "" when none. */
  area: string;
  /** The word alone, and with its symbol: "Opfyldt", "✔ Opfyldt". */
  status: { code: Status; word: string; label: string };
  /** *Måltal* of the whole year; of a milestone its deadline. */
  target: Value;
  /** *Forventet nu*, with both bounds of an interval. */
  expected: Value;
  /** *Faktisk*; of a milestone the day that it was done. */
  actual: Value;
  /** *Afvigelse* in the goal's own unit; pct.point for a percentage (DOMAIN.md §4). */
  deviation: Value;
  /** *Målopfyldelse*, with the method that gave it. */
  degree: Value;
  /** *Metode*; "" where the goal is not judged. */
  method: string;
  /** *Tendens*: the word alone, and with its symbol and for how long; "" when none. */
  trend: { word: string; label: string };
  /** *Forventet ved årets udgang*: the word alone, and with forecast and interval; "" when none. */
  outlook: { word: string; label: string };
  /** *Forklaring*, one sentence or two. */
  explanation: string;
};

/** The answer on a judged goal in the words of a language. */
export function goalAnswer(evaluation: Evaluation, words: AnswerWords): GoalAnswer {
  const { goal, status, deadlinePassed } = evaluation;
  const { method, explanation, ...own } = bareAnswer(evaluation, words);
  const { target, expected, actual, deviation, degree } = figures(evaluation, words);
  return {
    of: evaluation,
    nr: goalNr(goal),
    area: goal.area === null ? "" : words.areas[goal.area],
    status: { code: status, word: own.status, label: words.statusLabel(status, deadlinePassed) },
    target,
    expected,
    actual,
    deviation,
    degree,
    method,
    trend: { word: own.trend, label: words.trendLabel(evaluation) },
    outlook: { word: own.outlook, label: words.outlookLabel(evaluation) },
    explanation,
  };
}

/** The words of an answer alone, without labels and figures: what a row of KONTRAKTSTATUS says. */
export type BareAnswer = Record<"status" | "method" | "trend" | "outlook" | "explanation", string>;

export function bareAnswer(evaluation: Evaluation, words: AnswerWords): BareAnswer {
  const { method, trend, outlook, closed } = evaluation;
  return {
    status: statusWord(evaluation, words),
    method: method === null ? "" : words.methods[method],
    trend: trend === null ? "" : words.trends[trend.direction],
    outlook: outlook === null ? "" : words.outlooks[outlook],
    explanation: closed?.explanation ?? words.explain(evaluation),
  };
}

/** A goal's status as one word, which is another once the deadline has passed. */
export function statusWord(
  { status, deadlinePassed }: Pick<Evaluation, "status" | "deadlinePassed">,
  words: AnswerWords,
): string {
  return words.statusWords[deadlinePassed ? "afterDeadline" : "duringYear"][status];
}

type Figures = Pick<GoalAnswer, "target" | "expected" | "actual" | "deviation" | "degree">;

function figures(evaluation: Evaluation, words: AnswerWords): Figures {
  const { goal, target, targetUpper, expected, expectedUpper, actual, deviation, degree, deadline } = evaluation;
  const decimals = figureDecimals(evaluation);
  const unit = unitText(goal.unit, words.percentUnit);
  const number = (value: number | null, shown: number, prefix = "", own = unit): Value =>
    value === null ? NONE : { kind: "number", value, decimals: shown, prefix, unit: own };
  const range = (from: number | null, to: number | null, shown: readonly [number, number]): Value =>
    from === null
      ? NONE
      : {
          kind: "range",
          from: { value: from, decimals: shown[0] },
          to: to === null ? null : { value: to, decimals: shown[1] },
          unit,
        };
  return {
    target:
      goal.form === "milestone"
        ? { kind: "date", date: deadline, prefix: words.milestonePrefix }
        : goal.form === "between"
          ? range(target, targetUpper, [decimals.target, decimals.targetUpper])
          : number(target, decimals.target, goal.form === null ? "" : words.limitPrefix[goal.form]),
    expected:
      expectedUpper === null
        ? number(expected, decimals.expected)
        : range(expected, expectedUpper, [decimals.expected, decimals.expectedUpper]),
    actual: goal.form === "milestone" ? doneOn(evaluation) : number(actual, decimals.actual),
    deviation: number(deviation, decimals.deviation, "", unitText(goal.unit, words.pointUnit)),
    degree:
      degree === null
        ? NONE
        : { kind: "degree", value: degree, decimals: decimals.degree, by: methodOf(evaluation, words) },
  };
}

function doneOn({ basis: { milestone } }: Evaluation): Value {
  return milestone === null || milestone.kind === "open" ? NONE : { kind: "date", date: milestone.on, prefix: "" };
}

/** What gave the degree, in small letters: level, change, or the share of periods. */
function methodOf({ aggregation, method }: Evaluation, words: AnswerWords): string {
  if (aggregation === "everyPeriod" && method !== null) return words.degreeBy.periods;
  return method === null ? "" : words.degreeBy[method];
}
