import { monthNames } from "../../text/da/terms";
import type { CellValue } from "../../sheets/cells/sheetTable";

/** How one goal fares in the example: all figures are made up. */
export type Course =
  | { kind: "months"; start: number; end: number; wobble: number; decimals: number }
  | { kind: "shares"; start: number; end: number; of: number; wobble: number }
  | { kind: "at"; figures: Readonly<Record<string, CellValue>> };

/** One goal of the contract as its row in the table Mål, and how the goal fares through the year. */
export type ExampleGoal = { row: Readonly<Record<string, CellValue>>; course: Course };

/** Twelve months towards a year's figure; `wobble` is the share by which months differ. */
export const months = (start: number, end: number, wobble = 0, decimals = 0): Course => ({
  kind: "months",
  start,
  end,
  wobble,
  decimals,
});
/** A share each month, as numerator and denominator. */
export const shares = (start: number, end: number, of: number, wobble = 0.02): Course => ({
  kind: "shares",
  start,
  end,
  of,
  wobble,
});
/** Figures at certain periods only. */
export const at = (figures: Readonly<Record<string, CellValue>>): Course => ({ kind: "at", figures });

/** How the months stray from a straight line: the same for every goal, so that the example never changes. */
const STRAY = [0.2, -0.6, 0.4, 0.9, -0.3, -0.8, 0.5, 0.1, -0.5, 0.7, -0.2, 0.3] as const;

/** The cells of a goal's measurements through a year, by column. */
export function measurementsOf(course: Course, year: number): Readonly<Record<string, CellValue>>[] {
  if (course.kind === "at")
    return Object.entries(course.figures).map(([period, figure]) => ({ Periode: period, Værdi: figure }));
  return monthNames.map((month, index) => ({ Periode: `${month} ${year}`, ...figureOf(course, index) }));
}

function figureOf(course: Exclude<Course, { kind: "at" }>, index: number): Readonly<Record<string, CellValue>> {
  const straight = course.start + ((course.end - course.start) * index) / 11;
  const figure = straight * (1 + course.wobble * (STRAY[index] ?? 0));
  if (course.kind === "months") return { Værdi: Number(figure.toFixed(course.decimals)) };
  const denominator = course.of + Math.round(course.wobble === 0 ? 0 : course.of * 0.05 * (STRAY[11 - index] ?? 0));
  const numerator = Math.round((figure / 100) * denominator);
  return { Værdi: Number(((numerator / denominator) * 100).toFixed(2)), Tæller: numerator, Nævner: denominator };
}
