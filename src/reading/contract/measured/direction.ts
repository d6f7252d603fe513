import type { GoalForm } from "../../../domain/goal";
import type { ReadGoal } from "../../reading";
import { measureIn } from "../../words/measures";
import { tokensOf } from "../../words/token";
import { type CellFigure, anyFigureIn } from "./cellValue";
import type { GoalRow, Wanted } from "./tableRows";

type Direction = { form: GoalForm; sure: boolean };

/**
 * The direction: a limit in the cell, else thresholds beside it, else the measure where the baseline does not
 * contradict it; else the row's own figures, in doubt.
 */
export function directionOf(row: GoalRow, wanted: Wanted, figure: CellFigure, base: ReadGoal | undefined): Direction {
  const target = figure.quantity.value;
  if (figure.bound) return { form: figure.bound, sure: true };
  const lower = row.partly && anyFigureIn(row.partly.text);
  if (lower && lower.value !== target) return { form: lower.value < target ? "atLeast" : "atMost", sure: true };
  const byWords = base && (base.form === "atLeast" || base.form === "atMost") ? base.form : null;
  const known =
    byWords !== null && base !== undefined && !base.doubts.some(({ code }) => code === "directionUncertain");
  const headed = /\bmindst|minimum\b/i.test(wanted.column.name)
    ? "atLeast"
    : /\bhøjst|maks/i.test(wanted.column.name)
      ? "atMost"
      : null;
  if (headed) return { form: headed, sure: true };
  const before = row.baseline && anyFigureIn(row.baseline.cell.text);
  const byFigures = before && before.value !== target ? (target > before.value ? "atLeast" : "atMost") : null;
  if (known && (byFigures === null || byFigures === byWords)) return { form: byWords, sure: true };
  return { form: byFigures ?? byWords ?? "atLeast", sure: false };
}

/** A movement from one figure to another, the way in which the row's measure is known to be better. */
export function isConfirmed({ form, baseline, target }: ReadGoal, label: string): boolean {
  const measure = tokensOf(label)
    .map(({ key }) => measureIn(key))
    .find((each) => each?.better);
  if (baseline === null || target === null || baseline === target || !measure) return false;
  const way = target < baseline ? "atMost" : "atLeast";
  return way === form && (measure.better === "lower") === (way === "atMost");
}
