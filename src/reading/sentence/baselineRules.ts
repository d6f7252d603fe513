import { type ClauseContext, cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { isLink, isPresent } from "./links";
import type { Surroundings } from "./surroundings";
import { goalWords } from "../words/telling";

/** *I 2019 var gennemsnittet 12,9*: a statement about the past, a few words before. */
export function wasSo({ context, at }: Surroundings): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
    const cue = cueOf(context.items[back]);
    if (cue?.role === "was") return !namesDemand(context.items, back, at);
    if (cue && !["at", "relativeTo", "aggregate"].includes(cue.role)) return false;
  }
  return false;
}

/** *Der i dag er på 21,7 pct.*, *i dag er tallet 28 pct.* */
export function isNow({ context: { items }, leftAt, leftCue }: Surroundings): boolean {
  let stateAt = leftCue?.role === "at" ? leftAt - 1 : leftAt;
  while (stateAt > leftAt - 5 && items[stateAt]?.kind === "word") stateAt--;
  return cueOf(items[stateAt])?.role === "state" && isPresent(items[stateAt - 1]);
}

/** *58 % af forbruget er i dag dækket, og det er målet at øge tallet*: stated first, then changed. */
export function isSoNow({ context: { items }, at }: Surroundings): boolean {
  const behind = items.slice(at + 1, at + 8);
  const wasAt = behind.findIndex((item) => cueOf(item)?.role === "was");
  return (
    wasAt > 0 &&
    items.slice(0, at).every((item) => item.kind === "time") &&
    behind.slice(0, wasAt).every((item) => item.kind === "word")
  );
}

/** *Udgangspunkt 2010: 96*, *udgangspunktet er 760*. */
export function isStart({ context: { items }, left, leftAt, leftCue }: Surroundings): boolean {
  const name = leftCue?.role === "state" ? items[leftAt - 1] : left;
  return name?.kind === "word"
    ? /^udgangspunkt(?:et)?$/.test(name.key)
    : name === items[0] && cueOf(name)?.role === "level" && leftCue?.role === "state";
}

/** *I 2022 var kravet 77,9 procent* tells of a goal, not of a result. */
function namesDemand(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(Math.max(0, from - 4), to).some((item) => item.kind === "word" && goalWords.test(item.key));
}

/** A figure with a year in brackets behind the goal is how it was then. */
export function isDatedAside({ context, at }: Surroundings): boolean {
  const beside = [...context.items.slice(Math.max(0, at - 3), at), ...context.items.slice(at + 1, at + 4)];
  return inBrackets(context.items, at) && beside.some((item) => item.kind === "time");
}

/** *Antal ulykker: fra 85 til 60*, but not *skal ligge fra 80 til 90*. */
function goesOn({ items, mustAt }: ClauseContext, at: number): boolean {
  const next = items.slice(at + 1, at + 6).map(cueOf);
  return (
    mustAt === null &&
    next.some((cue) => isLink(cue, "to")) &&
    !items.slice(0, at).some((item) => cueOf(item)?.role === "state")
  );
}

/** *De nuværende 8 skoler til 4*. */
export function isFromNow({ context, at }: Surroundings): boolean {
  if (!isPresent(context.items[at - 1])) return false;
  const toAt = context.items.findIndex((item, index) => index > at && index < at + 5 && isLink(cueOf(item), "to"));
  return toAt > 0 && context.items.slice(toAt + 1, toAt + 4).some((item) => item.kind === "quantity");
}

export function isFromLink(around: Surroundings): boolean {
  const { leftCue, context, leftAt } = around;
  if (leftCue?.role === "direction" && leftCue.link === "from") return true;
  if (leftCue?.role !== "link" || leftCue.link !== "from") return false;
  const demanded = cueOf(context.items[leftAt - 1])?.role === "must";
  return demanded || context.direction !== null || context.multiply !== null || goesOn(context, around.at);
}
