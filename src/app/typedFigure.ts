import type { Goal } from "../domain/goal";
import type { Cell } from "../sheets/sheetTable";
import { figureIn, type FigureColumnFault } from "./importFigure";
import type { GivenFigure } from "./planFigures";

/** What a field for a figure holds: a figure, nothing, or a text with the sentence of what is wrong with it. */
export type TypedFigure = { kind: "figure"; content: GivenFigure["content"] } | { kind: "empty" } | { kind: "wrong"; problem: FigureColumnFault["problem"] };

/** Reads what was typed for a goal: a number in Danish writing, also with a per-cent sign; for a milestone a date, Ja or Nej. */
export function typedFigure(text: string, goal: Goal, provisional: boolean): TypedFigure {
  const cell = (value: string): Cell => ({ value, numberFormat: "General" });
  const read = figureIn({ value: cell(text), numerator: null, denominator: null, provisional: null }, goal, { decimal: "comma", shares: false, dates1904: false });
  if (read.kind === "fault") return { kind: "wrong", problem: read.problem };
  if (read.kind === "empty") return read;
  return { kind: "figure", content: { ...read.content, Foreløbig: provisional ? "Ja" : "" } };
}
