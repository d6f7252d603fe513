import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import type { Decimal } from "../../files/tables/decimals";
import type { Cell } from "../../sheets/cells/sheetTable";
import { measurementText } from "../../text/spoken/measurements";
import { decimalSign, numberToType } from "../../text/spoken/numbers";
import { knownFigures } from "./figureNotes";
import { figureIn, type FigureColumnFault } from "./figureFromCells";
import type { GivenFigure } from "./planFigures";

/** What a field for a figure holds: a figure, nothing, or a text with the sentence of what is wrong with it. */
export type TypedFigure =
  | { kind: "figure"; content: GivenFigure["content"] }
  | { kind: "empty" }
  | { kind: "wrong"; problem: FigureColumnFault["problem"] };

/**
 * Reads what was typed for a goal: a number in the pane's writing, also with a per-cent sign; for a milestone a date,
 * Ja or Nej.
 */
export function typedFigure(text: string, goal: Goal, provisional: boolean): TypedFigure {
  const decimal: Decimal = decimalSign() === "," ? "comma" : "point";
  const problem = goal.form === "milestone" ? null : twoReadings(text, goal, decimal);
  if (problem !== null) return { kind: "wrong", problem };
  const cell: Cell = { value: text, numberFormat: "General" };
  const read = figureIn({ value: cell, numerator: null, denominator: null, provisional: null }, goal, {
    decimal,
    shares: false,
    dates1904: false,
    order: "day",
  });
  if (read.kind === "fault") return { kind: "wrong", problem: read.problem };
  if (read.kind === "empty" && text.trim() !== "")
    return { kind: "wrong", problem: measurementText.fault.notANumber(text.trim(), numberToType(1250.5)) };
  if (read.kind === "empty") return { kind: "empty" };
  return { kind: "figure", content: { ...read.content, provisional: provisional ? "Ja" : "" } };
}

/**
 * The sentence that asks which number 1.333 is, where it may be a thousand and more or one and a third: in Danish where
 * the goal's own figures are nearer to the latter, in English also wherever the sheet's Danish reader would see the
 * former.
 */
function twoReadings(text: string, goal: Goal, decimal: Decimal): string | null {
  const [, sign = "", whole = "", mark = "", rest = ""] =
    /^\s*([-−+]?)([1-9]\d{0,2})([.,])(\d{3})\s*(?:%|pct\.?|procent)?\s*$/i.exec(text) ?? [];
  if (mark === "") return null;
  const thousands = Number(whole + rest);
  const small = Number(`${whole}.${rest}`);
  const isGrouping = mark !== (decimal === "comma" ? "," : ".");
  if (isGrouping ? !isNearer(small, thousands, goal) : decimal === "comma") return null;
  const minus = sign === "-" || sign === "−" ? "-" : "";
  return measurementText.fault.twoReadings(text.trim(), `${minus}${thousands}`, `${minus}${numberToType(small)}`);
}

/**
 * Whether a goal's figures are nearer to the small number than to the large one; a percentage is as good as never a
 * thousand.
 */
function isNearer(small: number, large: number, goal: Goal): boolean {
  const largest = Math.max(0, ...knownFigures(goal).map(Math.abs));
  return isPercent(goal.unit) ? largest < 1000 : largest > 0 && largest ** 2 < small * large;
}
