import { cueOf } from "./clauseContext";
import type { Item } from "./item";
import { isPresent } from "./links";
import type { Surroundings } from "./surroundings";
import { goalWords } from "../words/telling";

/** How strongly a figure without link or verb looks like the target, by what it measures. */
const strengthByKind = { percent: 50, points: 50, money: 45, other: 45, count: 40, duration: 25 } as const;

/** A time limit is a target only where nothing else is. */
export const limitScore = 20;

/** An amount to be saved, of which more is better. */
export const savedScore = 70;

/** *Udfases*, *afskaffes*: all of it, by a date. */
export function isEnding(item: Item): boolean {
  return item.kind === "word" && /^(?:udfas|afskaf|afvikl|nedlæg)/.test(item.key);
}

/** *Øges til 55 pct.*, *ned på 5 pct.*: the figure is where the move ends. */
export function isToLink({ leftCue, context, leftAt }: Surroundings): boolean {
  if (leftCue?.role === "direction" && leftCue.link === "to") return true;
  if (leftCue?.role !== "link" || leftCue.link !== "to") return false;
  const directed = context.direction !== null && context.direction.at < leftAt;
  const before = context.items.slice(0, leftAt).map(cueOf);
  if (context.items.some((item, at) => at < leftAt && item.kind === "quantity" && isPresent(context.items[at - 1])))
    return true;
  const lies = before.some((cue) => cue?.role === "state");
  return (
    directed ||
    context.multiply !== null ||
    (!lies && before.some((cue) => cue?.role === "link" && cue.link === "from"))
  );
}

/** *Alle* and *ingen* are a figure only where they are the subject: first, or behind *skal*. */
export function opensClause({ context, at, quantity }: Surroundings): boolean {
  const before = context.items[at - 1];
  if (cueOf(before)?.role === "must" || (quantity.value === 0 && before?.kind === "word" && before.key === "at"))
    return true;
  return context.items
    .slice(0, at)
    .every(
      (item) =>
        item.kind === "time" ||
        item.kind === "mark" ||
        (item.kind === "word" && /^(?:i|at|og|for|mens)$/.test(item.key)) ||
        ["must", "state", "within"].includes(cueOf(item)?.role ?? ""),
    );
}

/** A figure that no rule explains is a target, the more so the more it looks like one: *må højst udgøre 20 pct.* */
export function targetScore({ quantity, left, leftCue, bound, context, leftAt, next, at }: Surroundings): number {
  const strength = quantity.unit ? strengthByKind[quantity.unit.kind] : quantity.counts ? 40 : 20;
  const stated =
    leftCue?.role === "state" || (leftCue?.role === "at" && cueOf(context.items[leftAt - 1])?.role === "state");
  const share = quantity.unit?.kind === "percent" && next?.kind === "word" && next.key === "af" ? 25 : 0;
  const subject =
    quantity.unit === null &&
    cueOf(next)?.role === "must" &&
    context.items
      .slice(0, at)
      .every(
        (item) =>
          item.kind === "mark" || cueOf(item)?.role === "bound" || (item.kind === "word" && item.key.length <= 6),
      )
      ? 50
      : 0;
  const equal = bound !== null && leftCue?.role === "equals" ? 30 : 0;
  const named = left?.kind === "word" && goalWords.test(left.key) ? 20 : 0;
  return strength + named + (stated ? 30 : 0) + (bound ? 15 : 0) + share + subject + equal;
}
