import { cueOf } from "./clauseContext";
import type { Item } from "./item";
import { isJoiner } from "./joiners";
import { namesMeasure } from "./namesMeasure";
import { goalWords } from "../words/telling";

const longestFrame = 40;

/** Gives a clause without a verb of its own the verb, and so the measure and direction, of the one before it. */
export function withFrames(clauses: readonly (readonly Item[])[]): (readonly Item[])[] {
  let frame: readonly Item[] = [];
  return clauses.map((clause) => {
    const own = clause
      .slice(0, firstFigure(clause))
      .filter((item) => item.kind !== "time" && cueOf(item)?.role !== "bound");
    const framed =
      clause.some(isVerb) || hasOwnSubject(clause)
        ? clause
        : [...(namesMeasure(own) ? frame.filter((item) => !namesMeasure([item])) : frame), ...clause];
    const spoken =
      isGoalOf(own) && !namesMeasure(own) ? [...frame.filter((item) => namesMeasure([item])), ...clause] : framed;
    if (own.some(isVerb)) frame = own.slice(-longestFrame);
    return spoken;
  });
}

/**
 * *Mens målet for etagebyggeri er 60 dage*, *mens reduktionen skal være 95 pct.*: of what the clause before measures.
 */
function isGoalOf([joiner, goal, next]: readonly Item[]): boolean {
  const named =
    goal?.kind === "word" ? goalWords.test(goal.key) : cueOf(goal)?.role === "direction" && cueOf(joiner) === null;
  return isJoiner(joiner) && named && cueOf(next)?.role !== "at";
}

/** *Og 90 pct. af sagerne afgøres*: a share with its whole needs no verb of the clause before. */
function hasOwnSubject(clause: readonly Item[]): boolean {
  const at = firstFigure(clause);
  const [figure, of] = [clause[at], clause[at + 1]];
  const opens = clause.slice(0, at).every((item) => item.kind !== "word" || isJoiner(item));
  return (
    opens &&
    figure?.kind === "quantity" &&
    figure.quantity.unit?.kind === "percent" &&
    of?.kind === "word" &&
    of.key === "af"
  );
}

function firstFigure(clause: readonly Item[]): number {
  const at = clause.findIndex((item) => item.kind === "quantity" && !item.quantity.name);
  return at < 0 ? clause.length : at;
}

function isVerb(item: Item): boolean {
  const cue = cueOf(item);
  return cue?.role === "must" || cue?.role === "direction" || cue?.role === "state" || cue?.role === "multiply";
}
