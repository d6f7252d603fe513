import { cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { isLink } from "./links";
import type { Surroundings } from "./surroundings";

/** *Falde med 5 pct., svarende til 40 mio. kr.*: how much the percentage is, not where it ends. */
export function isAmountOfShare({ context, at, leftCue, quantity, bound }: Surroundings): boolean {
  if (
    leftCue?.role !== "equals" ||
    bound !== null ||
    quantity.unit?.kind === "percent" ||
    quantity.unit?.kind === "points"
  )
    return false;
  return context.items
    .slice(Math.max(0, at - 20), at)
    .some((item) => item.kind === "quantity" && item.quantity.unit?.kind === "percent");
}

/** *Reduceres med 65 mio. kr. om året, svarende til 260 mio. kr. i alt*: the same once more. */
export function isSumOfChange({ context: { items }, at, leftCue, quantity, bound }: Surroundings): boolean {
  if (leftCue?.role !== "equals" || bound !== null || quantity.unit?.kind !== "money") return false;
  return items
    .slice(0, at)
    .some(
      (item, index) =>
        item.kind === "quantity" &&
        item.quantity.unit?.kind === "money" &&
        items.slice(Math.max(0, index - 3), index).some((each) => isBy(cueOf(each))),
    );
}

/** *Fra 6,5 til 4,5 ton, svarende til 31 procent*: the percentage is the change. */
export function isEqualChange({ context, at, leftAt, leftCue, quantity }: Surroundings): boolean {
  if (leftCue?.role !== "equals" || quantity.unit?.kind !== "percent" || !context.direction) return false;
  const before = context.items.slice(Math.max(0, at - 20), at).filter((item) => item.kind === "quantity");
  if (context.items[leftAt - 1] === context.items[context.direction.at]) return true;
  return (
    before.length > 0 && before.every((item) => item.kind === "quantity" && item.quantity.unit?.kind !== "percent")
  );
}

/** *Reduceres med 25 pct.*, *en reduktion af fraværet med 25 pct.* */
export function isByLink({ leftCue, context, leftAt, quantity }: Surroundings): boolean {
  if (leftCue?.role === "direction" && leftCue.link === "by") return true;
  if (leftCue?.role !== "link" || leftCue.link !== "by" || quantity.share === "all") return false;
  const governed =
    (context.direction !== null && context.direction.at < leftAt) ||
    isNounOf(context.items[nounOfPhrase(context.items, leftAt)]);
  return (
    governed &&
    !(
      quantity.unit?.kind === "duration" &&
      context.items.slice(leftAt + 2).some((item) => cueOf(item)?.role === "direction")
    )
  );
}

/** *Må stige med 1,5 pct. (–2,0 pct. året før)*: how it moved last time, and no level. */
export function isMoveBefore({ context: { items }, at, quantity }: Surroundings): boolean {
  return (
    quantity.unit?.kind === "percent" &&
    quantity.value < 0 &&
    inBrackets(items, at) &&
    items.some((item, index) => index < at && item.kind === "quantity" && isBy(cueOf(items[index - 1])))
  );
}

/** *Reducere CO2-udslippet mindst to procent*: only the object is between the verb and the amount. */
export function isBareMove({ context, at, quantity, bound }: Surroundings): boolean {
  if ((quantity.unit?.kind !== "percent" && quantity.unit?.kind !== "points") || quantity.share !== "none")
    return false;
  for (let back = at - 1; back >= at - 5; back--) {
    const [item, cue] = [context.items[back], cueOf(context.items[back])];
    if (cue?.role === "direction")
      return cue.form === "verb" && cue.direction !== "keep" && cue.link === null && back < at - 1 && bound !== null;
    if (cue?.role === "bound" && !cue.flips) continue;
    if (item?.kind !== "word" || /^(?:så|at|der|som|hvor|og|hvis|når|af|i)$/.test(item.key)) return false;
  }
  return false;
}

function isBy(cue: ReturnType<typeof cueOf>): boolean {
  return (cue?.role === "link" || cue?.role === "direction") && cue.link === "by";
}

function isNounOf(item: Item | undefined): boolean {
  const cue = cueOf(item);
  return cue?.role === "direction" && cue.form === "noun" && cue.direction !== "keep";
}

/** *En stigning på 10 pct. point*. */
export function isNounOfChange({ leftCue, context, leftAt, nextCue, quantity }: Surroundings): boolean {
  if (leftCue?.role === "at")
    return (
      context.items.slice(Math.max(0, leftAt - 3), leftAt).some(isNounOf) ||
      isNounOf(context.items[nounOfPhrase(context.items, leftAt)])
    );
  if (quantity.unit?.kind === "percent" && isNounOf(context.items[0]) && isColon(context.items[leftAt + 1]))
    return true;
  if (quantity.unit?.kind === "percent" && leftCue?.role === "state" && opensWithNoun(context.items)) return true;
  if (isNounOf(context.items[leftAt]) || isNounOf(context.items[subjectAt(context.items, leftAt)])) return true;
  return (
    nextCue?.role === "direction" &&
    nextCue.form === "noun" &&
    quantity.unit !== null &&
    quantity.unit.kind !== "duration"
  );
}

/** *Besparelser på 35 mio. kr.*: what is saved is itself what is reached. */
export function isSaving({ context: { items }, left, leftAt, leftCue, quantity }: Surroundings): boolean {
  const linked = leftCue?.role === "at" || (left?.kind === "word" && left.key === "for");
  const noun = cueOf(items[linked ? leftAt - 1 : leftAt]);
  return (
    quantity.unit !== null &&
    quantity.unit.kind !== "percent" &&
    quantity.unit.kind !== "points" &&
    noun?.role === "direction" &&
    noun.saves
  );
}

/** *Reduktion af udledningen foreslås at nå 66 pct.* */
function opensWithNoun([noun, of]: readonly Item[]): boolean {
  return isNounOf(noun) && of?.kind === "word" && of.key === "af";
}

/** *Reduktion i antallet af kørte kilometer: 10 pct.* */
function isColon(item: Item | undefined): boolean {
  return item?.kind === "mark" && item.key === ":";
}

/** *+3 point*, *-5 pct. i forhold til 2011*: the sign says that it is a change; *mellem -1 og +3* are two ends. */
export function isSigned({ context: { items }, at, quantity }: Surroundings): boolean {
  const before = items[at - 1];
  if (before?.kind === "mark" && before.key === "+" && before.end === items[at]?.start)
    return !items.slice(Math.max(0, at - 4), at).some((item) => cueOf(item)?.role === "between");
  return quantity.value < 0 && !quantity.plusMinus && items.some((item) => cueOf(item)?.role === "relativeTo");
}

/** *Reduktionen skal være på 100 pct.*: the noun before the verb of the figure. */
function subjectAt(items: readonly Item[], from: number): number {
  let at = from;
  while (at > from - 6 && ["state", "at", "must", "bound"].includes(cueOf(items[at])?.role ?? "")) at--;
  return at < from ? at : -1;
}

/**
 * The index of the noun in *en stigning i andelen af genanvendt affald på*: only words and ages are between, and *i* or
 * *af* follows it.
 */
function nounOfPhrase(items: readonly Item[], at: number): number {
  let back = at - 1;
  while (back > at - 10 && isInPhrase(items[back])) back--;
  const behind = items[back + 1];
  return behind?.kind === "word" && /^(?:i|af)$/.test(behind.key) ? back : -1;
}

function isInPhrase(item: Item | undefined): boolean {
  if (item?.kind === "quantity") return item.quantity.name || item.quantity.unit?.kind === "duration";
  return (
    item?.kind === "word" ||
    isLink(cueOf(item), "from") ||
    ["bound", "aggregate", "at"].includes(cueOf(item)?.role ?? "")
  );
}
