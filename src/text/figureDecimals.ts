import type { Evaluation } from "../domain/evaluation";
import { decimalsToTell, type NumberTexts } from "./numbers";
import type { figureWords } from "./da/goalWords";
import type { Worded } from "./worded";
import { unitText } from "./unit";

export type FigureWords = Worded<typeof figureWords>;

/** A goal's figures as texts, in the words and number format of a language. */
export type GoalFigures = {
  /** A figure with its unit; a dash for null. */
  figureText: (value: number | null, evaluation: Evaluation, beside?: number | null) => string;
  /** The actual figure, with enough decimals to differ from the expected one; for a milestone the day it was done. */
  actualText: (evaluation: Evaluation) => string;
  /** The deviation in the goal's own unit, pct.point for a percentage (DOMAIN.md §4). */
  deviationText: (evaluation: Evaluation) => string;
  /** *Mindst 95 pct.*, *85–100 pct.*, *Milepæl: 31. december 2009*. */
  targetText: (evaluation: Evaluation) => string;
  /** What is expected by now, with both bounds of an interval. */
  expectedText: (evaluation: Evaluation) => string;
  /** *77,4 % (ændring)*. */
  degreeText: (evaluation: Evaluation) => string;
  /** *77,4 %*: the degree without the method that gave it. */
  degreeAlone: (evaluation: Evaluation) => string;
};

export function goalFigures(
  { percentUnit, pointUnit, forms, methods }: FigureWords,
  { formatNumber, formatDegree, formatDate }: NumberTexts,
): GoalFigures {
  const unitOf = ({ goal }: Evaluation): string => unitText(goal.unit, percentUnit);

  function figureText(value: number | null, evaluation: Evaluation, beside: number | null = null): string {
    if (value === null) return "–";
    const decimals = beside === null ? undefined : decimalsToTell(value, beside);
    return `${formatNumber(value, decimals)}${unitOf(evaluation)}`;
  }

  function actualText(evaluation: Evaluation): string {
    const { goal, basis, actual, expected } = evaluation;
    if (goal.form !== "milestone") return figureText(actual, evaluation, expected);
    return basis.milestone === null || basis.milestone.kind === "open" ? "–" : formatDate(basis.milestone.on);
  }

  function deviationText({ deviation, goal }: Evaluation): string {
    if (deviation === null) return "–";
    return `${formatNumber(deviation, decimalsToTell(deviation, 0))}${unitText(goal.unit, pointUnit)}`;
  }

  function targetText(evaluation: Evaluation): string {
    const { goal, target, targetUpper, deadline } = evaluation;
    if (goal.form === "milestone") return `${forms.milestone}: ${formatDate(deadline)}`;
    if (target === null) return "–";
    if (goal.form === "between")
      return `${formatNumber(target, 4)}–${targetUpper === null ? "?" : formatNumber(targetUpper, 4)}${unitOf(evaluation)}`;
    return `${goal.form === null ? "" : `${forms[goal.form]} `}${formatNumber(target, 4)}${unitOf(evaluation)}`;
  }

  function expectedText(evaluation: Evaluation): string {
    const { expected, expectedUpper, actual } = evaluation;
    if (expected !== null && expectedUpper !== null)
      return `${formatNumber(expected)}–${formatNumber(expectedUpper)}${unitOf(evaluation)}`;
    return figureText(expected, evaluation, actual);
  }

  function degreeText({ degree, status, method, aggregation }: Evaluation): string {
    if (degree === null) return "–";
    const by = method === null ? "" : ` (${aggregation === "everyPeriod" ? methods.periods : methods[method]})`;
    return `${formatDegree(degree, status === "met")}${by}`;
  }

  function degreeAlone({ degree, status }: Evaluation): string {
    return degree === null ? "–" : formatDegree(degree, status === "met");
  }

  return { figureText, actualText, deviationText, targetText, expectedText, degreeText, degreeAlone };
}
