import type { Evaluation } from "../domain/evaluation";
import { decimalsOf, nearlyEqual } from "../domain/numbers";
import { decimalsShown, decimalsToTell, degreeDecimals, usualDecimals } from "./numbers";

/** The most decimals of a target and of a bound, which are shown as the contract writes them. */
export const TARGET_DECIMALS = 4;

/** With how many decimals an answer's figures are shown, in a column and in a sentence alike. */
export type FigureDecimals = Record<"target" | "targetUpper" | "expected" | "expectedUpper" | "actual", number> &
  Record<"deviation" | "degree", number>;

const known = new WeakMap<Evaluation, FigureDecimals>();

/**
 * The decimals of an answer's figures: as many as their size asks for, and more where two figures that differ must be
 * told apart (94,96 beside 95). Expected, actual and deviation have the same, so that their places stand below each
 * other on the sheet; texts leave out zeros at the end, but for the degree's one decimal. Found once for an evaluation,
 * as columns and sentences ask one after another.
 */
export function figureDecimals(evaluation: Evaluation): FigureDecimals {
  const decimals = known.get(evaluation) ?? decimalsOfFigures(evaluation);
  known.set(evaluation, decimals);
  return decimals;
}

function decimalsOfFigures(evaluation: Evaluation): FigureDecimals {
  const { goal, target, targetUpper, expected, expectedUpper, actual, deviation } = evaluation;
  const shown = (value: number | null, most: number): number => (value === null ? 0 : decimalsShown(value, most));
  const asWritten = (value: number | null): number => shown(value, TARGET_DECIMALS);
  const ofExpected = hasLimits(evaluation)
    ? asWritten(expected)
    : shown(expected, decimalsToTell(expected ?? 0, actual ?? expected ?? 0, usualDecimals(expected ?? 0)));
  const ofActual = shown(actual, decimalsToTell(actual ?? 0, nearestBound(evaluation), actualDecimals(evaluation)));
  const ofBoth = Math.max(ofExpected, ofActual);
  const together = Math.max(ofBoth, shown(deviation, decimalsToTell(deviation ?? 0, 0, ofBoth)));
  return {
    target: asWritten(target),
    targetUpper: asWritten(targetUpper),
    expected: together,
    expectedUpper: asWritten(expectedUpper),
    actual: together,
    deviation: together,
    degree: goal.form === "milestone" ? 0 : decimalsOfDegree(evaluation),
  };
}

/** As many as tell a missed degree from 100 %, and from the yellow limit that it is held against and is not at. */
function decimalsOfDegree({ degree, status, partlyMetFrom }: Evaluation): number {
  const decimals = degreeDecimals(degree ?? 0, status === "met");
  if (degree === null || status === "met" || partlyMetFrom === null) return decimals;
  if (nearlyEqual(degree, partlyMetFrom)) return decimals;
  return decimalsToTell(degree * 100, partlyMetFrom * 100, decimals, 9);
}

/** Whether the goal has a limit that stands as the contract writes it, also beside a figure of many decimals. */
const hasLimits = ({ goal, aggregation }: Evaluation): boolean =>
  goal.form === "between" || aggregation === "everyPeriod";

function actualDecimals(evaluation: Evaluation): number {
  const { actual, expected, expectedUpper } = evaluation;
  const usual = usualDecimals(actual ?? 0);
  if (!hasLimits(evaluation)) return usual;
  return Math.min(TARGET_DECIMALS, Math.max(usual, decimalsOf(expected ?? 0), decimalsOf(expectedUpper ?? 0)));
}

/** The bound that the figure must be told apart from: the upper one where the figure is above it. */
function nearestBound({ actual, expected, expectedUpper }: Evaluation): number {
  if (expectedUpper !== null && actual !== null && actual > expectedUpper) return expectedUpper;
  return expected ?? actual ?? 0;
}
