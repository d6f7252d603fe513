import { cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { isLink } from "./links";
import type { Surroundings } from "./surroundings";

/** *Ingen … må være ældre end*: the age is what is limited, not whom it is about. */
export function isForbiddenAge({ leftCue, leftAt, context, quantity }: Surroundings): boolean {
  const stated = leftCue?.role === "groupLimit" && cueOf(context.items[leftAt - 1])?.role === "state";
  return stated && context.negatedAt !== null && context.negatedAt < leftAt && quantity.unit?.kind === "duration";
}

/**
 * *Ingen sager må være uden opfølgning i mere end 6 måneder*, *ingen nedbrud med en varighed på mere end 4 timer*: none
 * of those are to be, and the time says of which.
 */
export function isOfNone(around: Surroundings): boolean {
  const { context, at, leftCue, quantity } = around;
  const [first, ...rest] = context.items.slice(0, at);
  if (quantity.unit?.kind !== "duration" || first?.kind !== "quantity") return false;
  const isNone = first.quantity.share === "all" && first.quantity.value === 0;
  const lacks = rest.some((item) => item.kind === "word" && item.key === "uden");
  return isNone && (lacks || (leftCue?.role === "groupLimit" && !isForbiddenAge(around)));
}

/** A limit in brackets behind another figure says which are counted. */
export function isBracketedGroup({ context, at, bound, quantity }: Surroundings): boolean {
  const isCount = quantity.unit === null || quantity.unit.kind === "duration" || quantity.unit.kind === "count";
  if (bound === null || !isCount || !inBrackets(context.items, at)) return false;
  return context.items.slice(0, at).some((item, index) => isFigure(item) && !inBrackets(context.items, index));
}

/** A limit on the subject, before the verb, where the figure of the demand comes after it: *ture under 5 km skal*. */
export function isGroupOfSubject({ context, at, left, leftAt, leftCue, bound, quantity }: Surroundings): boolean {
  const { direction, mustAt, items } = context;
  const before = cueOf(items[leftAt - 1]);
  if (
    bound !== null &&
    direction !== null &&
    direction.at > at &&
    mustAt === null &&
    isLink(left?.kind === "word" ? before : leftCue, "by")
  )
    return items.slice(direction.at).some(isFigure);
  const described = isLink(leftCue, "by") || (left?.kind === "word" && quantity.unit?.kind === "other");
  if (!described || bound === null || quantity.share !== "none") return false;
  if (mustAt === null || mustAt < at || (direction !== null && direction.at < at)) return false;
  return items.slice(mustAt).some(isFigure);
}

function isFigure(item: Item): boolean {
  return item.kind === "quantity" && !item.quantity.name && item.quantity.share !== "all";
}

/** *I alle fem afdelinger*, *for samtlige 12 skoler*: how many places there are. */
export function isAllOfPlaces({ context, at }: Surroundings): boolean {
  const [place, all] = [context.items[at - 2], context.items[at - 1]];
  const isAll =
    all?.kind === "word"
      ? /^(?:alle|samtlige|begge)$/.test(all.key)
      : all?.kind === "quantity" && all.quantity.share === "all";
  return isAll && place?.kind === "word" && /^(?:i|for|hos|blandt)$/.test(place.key);
}

/** *6 procentpoint mere end det nationale mål på 70 pct.*: the goal that is compared with. */
export function isGoalOfOthers({ context, leftAt, leftCue }: Surroundings): boolean {
  const before = context.items.slice(Math.max(0, leftAt - 3), leftAt);
  const end = before.findIndex((item) => cueOf(item)?.role === "relativeTo");
  return leftCue?.role === "state" && end >= 0 && before.slice(end + 1).every((item) => item.kind === "word");
}

/** *Pr. 1.000 indbyggere*. */
export function isRate({ left, context, at }: Surroundings): boolean {
  return left === context.items[at - 1] && left?.kind === "word" && left.key === "pr";
}

/**
 * *80 pct. af virksomheder med mindst 5 ansatte*: a limit behind a share of something says which, or how, not how many.
 */
export function isGroupOfShare({ context, at, bound, quantity }: Surroundings): boolean {
  if (bound === null || quantity.share === "all") return false;
  const shareAt = context.items.findIndex(
    (item, index) => index < at && isFigure(item) && isShareOf(item, context.items[index + 1]),
  );
  if (shareAt < 0) return false;
  const share = context.items[shareAt];
  const between = context.items.slice(shareAt + 1, at);
  return (
    share?.kind === "quantity" &&
    (share.quantity.unit?.kind !== quantity.unit?.kind ||
      between.some((item) => item.kind === "word" && /^(?:med|et|en)$/.test(item.key))) &&
    !between.some((item) => isFigure(item) || (item.kind === "word" && /^(?:og|samt|mens|men)$/.test(item.key)))
  );
}

/** *350 besøg på virksomheder med under 10 ansatte*: behind a counted figure, which they are. */
export function isGroupWith({ context, at, bound, leftCue, leftAt, quantity }: Surroundings): boolean {
  const { items, direction } = context;
  if (bound === null || !quantity.counts || leftCue?.role !== "link" || leftCue.link !== "by" || direction !== null)
    return false;
  return (
    items[leftAt - 1]?.kind === "word" &&
    items.slice(0, at).some((item) => isFigure(item) && item.kind === "quantity" && item.quantity.counts)
  );
}

function isShareOf(item: Item, next: Item | undefined): boolean {
  if (item.kind !== "quantity" || item.quantity.unit?.kind !== "percent") return false;
  return item.quantity.share === "part" || (next?.kind === "word" && next.key === "af");
}

/** *25 af de 30 pladser*, *15 af kommunens 18 skoler*: the second is the whole. */
export function isWhole({ context, at, bound }: Surroundings): boolean {
  const before = context.items.slice(Math.max(0, at - 4), at);
  const of = before.findIndex(
    (item, index) => item.kind === "word" && item.key === "af" && before[index - 1]?.kind === "quantity",
  );
  return of > 0 && bound === null && before.slice(of).every((item) => item.kind === "word");
}

export function isAge({ quantity, bound, leftCue, left, context }: Surroundings): boolean {
  if (quantity.unit?.name !== "år" || context.measure?.unit === "år") return false;
  const directed = leftCue?.role === "link" && leftCue.link === "by";
  return (
    !directed &&
    (bound !== null ||
      leftCue?.role === "between" ||
      (left?.kind === "word" && /^(?:fyldt|omkring|er|ung|mellem)/.test(left.key)))
  );
}

/** A stretch of time beside a figure of another kind defines a group: *sager over 52 uger*. */
export function isDurationOfGroup({ quantity, context, leftCue, at, bound }: Surroundings): boolean {
  if (quantity.unit?.kind !== "duration" || leftCue?.role === "state") return false;
  if (quantity.unit.name.includes(" pr. ") || quantity.unit.name === context.measure?.unit) return false;
  if (bound !== null && context.multiply !== null && at < context.multiply.at) return true;
  return context.items.some(
    (item) =>
      item.kind === "quantity" &&
      item.quantity.share !== "all" &&
      !item.quantity.name &&
      item.quantity.unit?.kind !== "duration",
  );
}

export function isOnScale({ context, at }: Surroundings): boolean {
  return context.items.slice(Math.max(0, at - 4), at).some((item) => cueOf(item)?.role === "scale");
}
