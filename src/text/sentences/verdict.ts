import type { Evaluation } from "../../domain/evaluation";
import { nearlyEqual } from "../../domain/numbers";
import type { verdictWords } from "../da/goalWords";
import { figureDecimals, TARGET_DECIMALS } from "../figureDecimals";
import type { NumberTexts } from "../numbers";
import type { Worded } from "../worded";

/** What decided a colour: the target, met or missed, in a clause of its own; or the yellow limit, after "det er". */
type Verdict = { by: "met" | "missed" | "limit"; text: string };

/** Whether what is expected now is another figure than the whole year's target. */
export const isPaced = ({ pacing, expected, target }: Evaluation): boolean =>
  pacing !== "constant" && expected !== target;

/** Whether the sentence before the degree says that the goal is met: a figure within its bounds, all periods. */
const saysItself = ({ status, goal, aggregation }: Evaluation): boolean =>
  status === "met" && (goal.form === "between" || aggregation === "everyPeriod");

/**
 * A degree and what decided its colour, in the words of a language: the target, or the yellow limit (*gul grænse*)
 * that a miss is held against.
 */
export function verdicts(
  words: Worded<typeof verdictWords>,
  { formatPercent }: NumberTexts,
): Record<"degreeText" | "joined" | "alone", (evaluation: Evaluation) => string> {
  function verdictOf(evaluation: Evaluation): Verdict {
    const { status, partlyMetFrom, degree, goal, deadlinePassed } = evaluation;
    const subject = goal.form === "between" ? "goal" : isPaced(evaluation) ? "expected" : "target";
    const isMost = goal.form === "atMost";
    if (status === "met") return { by: "met", text: words.met(subject, isMost) };
    if (partlyMetFrom === null) return { by: "missed", text: words.noLimit(subject, isMost, deadlinePassed) };
    const side = nearlyEqual(degree ?? 0, partlyMetFrom) ? "at" : status === "partlyMet" ? "above" : "below";
    return { by: "limit", text: words.limit(side, formatPercent(partlyMetFrom * 100, TARGET_DECIMALS)) };
  }

  /** The degree with the decimals that its column shows. */
  function degreeText(evaluation: Evaluation): string {
    const { degree: decimals } = figureDecimals(evaluation);
    return formatPercent((evaluation.degree ?? 0) * 100, decimals, decimals);
  }

  return {
    degreeText,
    joined: (evaluation) => {
      const text = degreeText(evaluation);
      return saysItself(evaluation) ? text : words.joined(text, verdictOf(evaluation));
    },
    alone: (evaluation) => words.alone(verdictOf(evaluation)),
  };
}
