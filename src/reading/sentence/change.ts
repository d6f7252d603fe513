import type { ChangeKind } from "../../domain/goal";
import { type ClauseContext, cueOf } from "./clauseContext";
import { rounded } from "./number";
import type { Quantity } from "./quantity";
import type { RoledQuantity } from "./roles";
import type { Cue, Direction } from "../words/cue";

/** Which way a change goes; *forbedres* goes the way that is better for the measure. */
function signOf(direction: Direction | null, better: "lower" | "higher" | null): 1 | -1 {
  if (direction === "down") return -1;
  return direction === "improve" && better === "lower" ? -1 : 1;
}

/** *Fastholdes på mindst 45 pct.* says neither what the level is today nor that it is to stay there. */
function isKeptAtLimit(target: RoledQuantity | null, baseline: RoledQuantity | null): boolean {
  return target !== null && target.bound !== null && target.score >= 20 && baseline === null;
}

/** The change (*ændring*) that is agreed, and its kind. */
type Change = { change: number | null; changeKind: ChangeKind | null };

/** What is agreed to change: as stated, as kept, or from where it starts to where it is to be. */
export function changeOf(
  context: ClauseContext,
  from: RoledQuantity | null,
  target: RoledQuantity | null,
  baseline: RoledQuantity | null,
): Change {
  if (from)
    return {
      change: rounded(signOfChange(context, from) * Math.abs(from.quantity.value)),
      changeKind: kindOfChange(context, from, target ?? baseline),
    };
  if (context.multiply) return { change: context.multiply.change, changeKind: "relative" };
  if (context.keep !== null && !leadsTo(context, context.keep, target) && !isKeptAtLimit(target, baseline))
    return { change: 0, changeKind: "relative" };
  if (!target || !baseline) return { change: null, changeKind: null };
  return {
    change: rounded(target.quantity.value - baseline.quantity.value),
    changeKind:
      isPercentage(target.quantity) ||
      isPercentage(baseline.quantity) ||
      (target.quantity.unit === null && context.spokenUnit === "pct.")
        ? "points"
        : "absolute",
  };
}

/** *Holdes i ro, så der højst tilkendes 120*: the limit is the goal, what it keeps is why. */
function leadsTo({ items }: ClauseContext, keep: number, target: RoledQuantity | null): boolean {
  if (target === null || target.bound === null || target.at < keep) return false;
  return items.slice(keep, target.at).some((item) => item.kind === "word" && item.key === "så");
}

function signOfChange(context: ClauseContext, from: RoledQuantity): 1 | -1 {
  const beside = [1, -1, -2, -3, -4].map((step) => cueOf(context.items[from.at + step]));
  const own = beside.find(
    (cue) =>
      (cue?.role === "comparative" && !isMerelyMore(context, cue)) ||
      (cue?.role === "direction" && cue.direction !== "keep" && (cue.form === "noun" || cue.link === "by")),
  );
  const direction =
    own?.role === "comparative" || own?.role === "direction"
      ? own.direction
      : (context.direction?.direction ?? nounDirection(context));
  return direction === null && (from.score === 70 || from.quantity.value < 0)
    ? -1
    : signOf(direction, context.measure?.better ?? null);
}

/** *Reduceres med yderligere 300.000 kWh*: the verb says which way. */
function isMerelyMore({ direction }: ClauseContext, cue: Extract<Cue, { role: "comparative" }>): boolean {
  return direction !== null && cue.amount && !cue.counts && cue.direction === "up";
}

/** The direction of a noun or of *spare* where no verb gives one. */
function nounDirection(context: ClauseContext): Direction | null {
  const cue = context.items.map(cueOf).find((each) => each?.role === "direction" && each.direction !== "keep");
  return cue?.role === "direction" ? cue.direction : null;
}

function kindOfChange(context: ClauseContext, from: RoledQuantity, level: RoledQuantity | null): ChangeKind {
  const kind = from.quantity.unit?.kind;
  if (kind === "points") return "points";
  if (kind === "percent") return "relative";
  const bare = kind === undefined || from.quantity.unit?.name === "point";
  return bare &&
    level !== null &&
    isPercentage(level.quantity) &&
    !from.quantity.counts &&
    context.spokenUnit !== "antal"
    ? "points"
    : "absolute";
}

function isPercentage(quantity: Quantity): boolean {
  return quantity.unit?.kind === "percent" || quantity.unit?.kind === "points";
}
