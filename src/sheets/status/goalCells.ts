import type { Evaluation } from "../../domain/evaluation";
import { isPercent } from "../../domain/measurement";
import { explain } from "../../text/da/explanation";
import { decimalsToTell, degreeDecimals, formatDate, formatNumber, usualDecimals } from "../../text/da/numbers";
import { outlookLabel, statusLabel, statusSheet, trendLabel } from "../../text/da/status";
import { goalForms, managementAreas } from "../../text/da/terms";
import { textCell, type StatusCell } from "./statusCell";
import type { StatusColumnId } from "./statusColumns";

/** The cells of one goal's row that the add-in writes: numbers as numbers, with the format that shows them. */
export function goalCells(evaluation: Evaluation): Partial<Record<StatusColumnId, StatusCell>> {
  const { goal, status, deadlinePassed, expected, expectedUpper, actual, deviation } = evaluation;
  return {
    nr: textCell(`${goal.nr}${goal.part}`),
    goal: textCell(goal.text),
    area: textCell(goal.area ? managementAreas[goal.area] : ""),
    target: targetCell(evaluation),
    expected:
      expectedUpper === null
        ? numberCell(expected, actual)
        : textCell(`${formatNumber(expected ?? 0)}–${formatNumber(expectedUpper)}`),
    actual: goal.form === "milestone" ? milestoneCell(evaluation) : numberCell(actual, expected),
    deviation: numberCell(deviation, 0),
    degree: degreeCell(evaluation),
    status: textCell(statusLabel(status, deadlinePassed)),
    trend: textCell(trendLabel(evaluation)),
    outlook: textCell(outlookLabel(evaluation)),
    explanation: textCell(explain(evaluation)),
  };
}

function targetCell({ goal, target, targetUpper, deadline }: Evaluation): StatusCell {
  if (goal.form === "milestone") return textCell(`${goalForms.milestone}: ${formatDate(deadline)}`);
  if (target === null) return textCell("");
  const unit = goal.unit === "" || goal.unit === "antal" ? "" : ` ${isPercent(goal.unit) ? "pct." : goal.unit}`;
  if (goal.form === "between")
    return textCell(`${formatNumber(target, 4)}–${targetUpper === null ? "?" : formatNumber(targetUpper, 4)}${unit}`);
  const prefix = goal.form === null ? "" : statusSheet.targetPrefix[goal.form];
  const fits = prefix.length + formatNumber(target, 2).length + unit.length <= TARGET_LENGTH;
  // A format of one part puts the minus of a number before the word: "-mindst 5".
  const shown = (sign: string): string =>
    `${quoted(prefix)}${sign}${decimalFormat(target, target, 2)}${quoted(fits ? unit : "")}`;
  return { value: target, numberFormat: target < 0 ? `${shown("")};${shown("-")}` : shown("") };
}

/** Numbers do not wrap: a longer one shows as ####, so a long unit is left to the explanation, which has it too. */
const TARGET_LENGTH = 16;

function milestoneCell({ basis }: Evaluation): StatusCell {
  const state = basis.milestone;
  return textCell(state?.kind === "done" || state?.kind === "doneLate" ? formatDate(state.on) : "");
}

function degreeCell({ degree, method, status, goal, aggregation }: Evaluation): StatusCell {
  if (degree === null) return textCell("");
  const decimals = degreeDecimals(degree, status === "met");
  const suffix =
    aggregation === "everyPeriod" ? statusSheet.methodSuffix.periods : method ? statusSheet.methodSuffix[method] : "";
  const shown = goal.form === "milestone" ? "0 %" : `#,##0.${"0".repeat(decimals)} %`;
  return { value: degree, numberFormat: suffix === "" ? shown : `${shown}${quoted(` ${suffix} `)}` };
}

function numberCell(value: number | null, other: number | null): StatusCell {
  return value === null ? textCell("") : { value, numberFormat: decimalFormat(value, other ?? value) };
}

/**
 * A number format with the decimals that a figure has, few for large ones, and more where it must be told from another.
 */
function decimalFormat(value: number, other: number, most = usualDecimals(value)): string {
  const usual = [0, 1, 2].find((decimals) => decimals === most || Number(value.toFixed(decimals)) === value) ?? most;
  const decimals = value === other ? usual : decimalsToTell(value, other, usual);
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** Text inside a number format; quotes in it would end it, so they are left out. */
function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', "")}"`;
}
