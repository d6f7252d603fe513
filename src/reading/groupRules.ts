import { cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import type { Surroundings } from "./roles";

/** *Ingen … må være ældre end*: the age is what is limited, not whom it is about. */
export function isForbiddenAge({ leftCue, leftAt, context, quantity }: Surroundings): boolean {
  const stated = leftCue?.role === "groupLimit" && cueOf(context.items[leftAt - 1])?.role === "state";
  return stated && context.negatedAt !== null && context.negatedAt < leftAt && quantity.unit?.kind === "duration";
}

/** A limit in brackets behind another figure says which are counted. */
export function isBracketedGroup({ context, at, bound, quantity }: Surroundings): boolean {
  const isCount = quantity.unit === null || quantity.unit.kind === "duration" || quantity.unit.kind === "count";
  if (bound === null || !isCount || !inBrackets(context.items, at)) return false;
  return context.items.slice(0, at).some((item, index) => isFigure(item) && !inBrackets(context.items, index));
}

/** A limit on the subject, before the verb, where the figure of the demand comes after it. */
export function isGroupOfSubject({ context, at, leftCue, bound, quantity }: Surroundings): boolean {
  const { direction, mustAt, items } = context;
  if (leftCue?.role !== "link" || leftCue.link !== "by" || bound === null || quantity.share !== "none") return false;
  if (mustAt === null || mustAt < at || (direction !== null && direction.at < at)) return false;
  return items.slice(mustAt).some(isFigure);
}

function isFigure(item: Item): boolean {
  return item.kind === "quantity" && !item.quantity.name && item.quantity.share !== "all";
}

/** *25 af de 30 pladser*: the second is the whole. */
export function isWhole({ context, left, leftAt }: Surroundings): boolean {
  return left?.kind === "word" && left.key === "af" && context.items[leftAt - 1]?.kind === "quantity";
}

export function isAge({ quantity, bound, leftCue, left, context }: Surroundings): boolean {
  if (quantity.unit?.name !== "år" || context.measure?.unit === "år") return false;
  const directed = leftCue?.role === "link" && leftCue.link === "by";
  return (
    !directed &&
    (bound !== null || leftCue?.role === "between" || (left?.kind === "word" && /^(?:fyldt|omkring|er|ung|mellem)/.test(left.key)))
  );
}

/** A stretch of time beside a figure of another kind defines a group: *sager over 52 uger*. */
export function isDurationOfGroup({ quantity, context, leftCue }: Surroundings): boolean {
  if (quantity.unit?.kind !== "duration" || leftCue?.role === "state") return false;
  if (quantity.unit.name.includes(" pr. ") || quantity.unit.name === context.measure?.unit) return false;
  return context.items.some(
    (item) => item.kind === "quantity" && item.quantity.share !== "all" && !item.quantity.name && item.quantity.unit?.kind !== "duration",
  );
}

export function isOnScale({ context, at }: Surroundings): boolean {
  return context.items.slice(Math.max(0, at - 4), at).some((item) => cueOf(item)?.role === "scale");
}
