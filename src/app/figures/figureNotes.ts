import type { Goal } from "../../domain/goal";
import { isPercent } from "../../domain/measurement";
import { yearTargetOf } from "../../domain/target";
import { measurementText } from "../../text/spoken/measurements";
import type { FigureContent } from "./planFigures";

/** What a goal says of how large its figures are; a change is no figure of its own. */
export function knownFigures(goal: Goal): number[] {
  return [yearTargetOf(goal), goal.targetUpper, goal.baseline].filter((figure) => figure !== null);
}

/**
 * What is odd about a figure that can be written as it is: below 0, or above 100 pct., where none of the goal's own
 * figures is. @returns the sentence, or null where nothing is odd.
 */
export function figureNote(
  { value, numerator, denominator }: Pick<FigureContent, "value" | "numerator" | "denominator">,
  goal: Goal,
): string | null {
  if (goal.form === "milestone" || goal.aggregation === "deviation") return null;
  const { note } = measurementText;
  const known = knownFigures(goal);
  const figures = [value, numerator, denominator].filter((figure) => typeof figure === "number");
  if (figures.some((figure) => figure < 0) && known.every((figure) => figure >= 0)) return note.negative;
  if (!isPercent(goal.unit) || known.some((figure) => figure > 100)) return null;
  if (typeof numerator === "number" && typeof denominator === "number" && numerator > denominator)
    return note.numeratorLarger;
  return typeof value === "number" && value > 100 ? note.overHundred : null;
}
