import { contextOf, cueOf, inBrackets } from "./clauseContext";
import { withFrames } from "./frames";
import type { Item } from "./item";
import { isJoiner } from "./joiners";
import { isTimeLimit } from "./links";
import { namesMeasure } from "./namesMeasure";
import { expandedSeries, isSeriesStep } from "./series";
import { goalStrength } from "./strength";
import { keptFor } from "../words/remembered";
import { expandedSubjects } from "./subjects";

/** Longer than any goal; text without figures or stops is read in windows of this many items. */
const longestClause = 240;
const longestDemand = 10;
/** The words between two figures of a list, at most. */
const longestName = 7;

/**
 * The parts of a sentence that each state a goal. A sentence is cut at a joining word only where figures or verbs on
 * both sides make separate goals; a part without a verb takes the previous verb (*og på S-banen minimum …*).
 */
export const clausesOf = keptFor((items: readonly Item[]): (readonly Item[])[] => {
  const clauses: (readonly Item[])[] = [];
  let [current, hasGoal]: [readonly Item[], boolean] = [[], false];
  for (const segment of segmentsOf(items)) {
    const strength: number = goalStrength(segment);
    const parallel: boolean =
      isParallel(current, segment) || (hasGoal && (hasOwnLimit(segment) || isOtherMove(current, segment)));
    const states: boolean = strength >= (hasGoal ? 45 : 40) || parallel;
    if ((states && (hasGoal || parallel) && !saysLevelOf(current, segment)) || current.length > longestClause) {
      clauses.push(current);
      [current, hasGoal] = [segment, states];
    } else {
      current = current.length === 0 ? segment : [...current, ...segment];
      hasGoal ||= states;
    }
  }
  return withFrames([...clauses, current].filter((clause) => clause.length > 0))
    .flatMap(expandedSeries)
    .flatMap(expandedSubjects);
});

function segmentsOf(items: readonly Item[]): (readonly Item[])[] {
  const segments: (readonly Item[])[] = [];
  let start = 0;
  for (let at = 1; at < items.length; at++) {
    if (!isCut(items, at) && at - start < longestClause) continue;
    segments.push(items.slice(start, at));
    start = at;
  }
  return [...segments, start === 0 ? items : items.slice(start)];
}

function isCut(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (cueOf(item)?.role === "equals") return false;
  if (isSentenceEnd(items, at - 1)) return true;
  if (isSeriesStep(items, at)) return false;
  if (item?.kind === "mark" && item.key === ";") return !inBrackets(items, at);
  if (isListed(items, at)) return true;
  if (!isJoiner(item) || isInVerb(before, item)) return false;
  const near = items.slice(Math.max(0, at - 5), at).map(cueOf);
  if (near.some((cue) => cue?.role === "between")) return false;
  const listed = before?.kind === "quantity" && next?.kind === "quantity";
  if (listed && items.slice(Math.max(0, at - 8), at + 14).some((each) => cueOf(each)?.role === "respectively"))
    return false;
  const above = items.slice(at + 2, at + 4).find((each) => each.kind === "quantity");
  const higher =
    above?.kind !== "quantity" || before?.kind !== "quantity" || above.quantity.value > before.quantity.value;
  return !(before?.kind === "quantity" && isCeiling(next) && near.some(isFloor) && higher);
}

/** *Skal samtidig falde*: within the verb it joins nothing. */
function isInVerb(before: Item | undefined, item: Item | undefined): boolean {
  const opens = before === undefined || isJoiner(before) || (before.kind === "mark" && before.key === ",");
  return item?.kind === "word" && item.key === "samtidig" && !opens;
}

/** *Rettidighed 95 pct., tilfredshed mindst 80 pct.*: a list of measures, each with its figure. */
function isListed(items: readonly Item[], at: number): boolean {
  const [before, item, name] = items.slice(Math.max(0, at - 1), at + 2);
  if (before?.kind !== "quantity" || item?.kind !== "mark" || item.key !== "," || name?.kind !== "word") return false;
  const nameAt = items.findIndex((each, index) => index > at && index < at + 3 && namesMeasure([each]));
  if (nameAt < 0 || items.slice(at + 1, nameAt).some(({ kind }) => kind !== "word")) return false;
  const figure = items
    .slice(nameAt + 1, nameAt + 4)
    .find((each) => !["bound", "state", "at", "link"].includes(cueOf(each)?.role ?? ""));
  return figure?.kind === "quantity" && !figure.quantity.name;
}

/**
 * A full stop, or the sentence's last word, before a capital is looked for where the items are made; here a mark is
 * enough.
 */
export function isSentenceEnd(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.kind === "mark" && /^[.!?]$/.test(item.key) && item.end < (items[at + 1]?.start ?? 0);
}

function isCeiling(item: Item | undefined): boolean {
  const cue = cueOf(item);
  return cue?.role === "bound" && cue.bound === "atMost";
}

function isFloor(cue: ReturnType<typeof cueOf>): boolean {
  return cue?.role === "bound" && cue.bound === "atLeast";
}

/** *… inden for 180 dage, og arealsager inden for 160 dage*. */
function isParallel(current: readonly Item[], segment: readonly Item[]): boolean {
  const limitAt = segment.findIndex((item) => cueOf(item)?.role === "within");
  const named =
    limitAt >= 1 &&
    limitAt <= 5 &&
    segment.slice(0, limitAt).every((item) => item.kind === "word" && item.key !== "resten");
  return named && isTimeLimit(segment, limitAt) && current.some((_item, at) => isTimeLimit(current, at));
}

/**
 * *… nedbringes med 0,5 dage og langtidsfraværet med 1,5 dage*, *være 3 minutter og aldrig mere end 10 minutter*:
 * the verb of the clause before, and a figure of the same kind.
 */
function isOtherMove(current: readonly Item[], segment: readonly Item[]): boolean {
  const figureAt = segment.findIndex((item) => item.kind === "quantity" && !item.quantity.name);
  const figure = segment[figureAt];
  const last = current.findLast((item) => item.kind === "quantity" && !item.quantity.name);
  if (figure?.kind !== "quantity" || last?.kind !== "quantity") return false;
  if (isNextOfList(current, segment, figureAt)) return true;
  if (!isJoiner(segment[0])) return false;
  if (figure.quantity.unit === null || figure.quantity.unit.kind !== last.quantity.unit?.kind) return false;
  const before = segment.slice(1, figureAt);
  const isNever = cueOf(before[0])?.role === "not" && cueOf(before[1])?.role === "bound" && before.length === 2;
  const by = cueOf(before.at(-1));
  const moves = by?.role === "link" && by.link === "by" && current.some((item) => cueOf(item)?.role === "direction");
  return isNever || (moves && before.length <= 4 && namesMeasure(before));
}

/**
 * *… mindst 500 udlån, og antallet af besøg 320*, *…; på natten højst 14 minutter*: another measure, or another place,
 * with a figure of the same kind and the verb of the clause before.
 */
function isNextOfList(current: readonly Item[], segment: readonly Item[], figureAt: number): boolean {
  const [opener, figure] = [segment[0], segment[figureAt]];
  const last = current.findLast((item) => item.kind === "quantity" && !item.quantity.name);
  if (figure?.kind !== "quantity" || last?.kind !== "quantity" || figureAt < 2 || figureAt > longestName) return false;
  if (figure.quantity.share !== "none" || figure.quantity.unit?.kind !== last.quantity.unit?.kind) return false;
  const before = segment.slice(1, figureAt);
  const by = cueOf(before.at(-1));
  const isMoved = by?.role === "link" && by.link === "by";
  if (isMoved && !current.some((item) => cueOf(item)?.role === "direction")) return false;
  const isBound = before.some((item) => cueOf(item)?.role === "bound");
  const isPlain = before.every(
    (item, at) =>
      item.kind === "word" ||
      ["at", "bound"].includes(cueOf(item)?.role ?? "") ||
      (isMoved && at === before.length - 1),
  );
  const opens = opener?.kind === "mark" && (opener.key === "," || opener.key === ";");
  if (!isPlain || !(opens || isJoiner(opener))) return false;
  return namesMeasure(before) || (opener?.kind === "mark" && opener.key === ";" && isBound);
}

/** *… og fejl skal rettes inden for 5 dage*. */
function hasOwnLimit(segment: readonly Item[]): boolean {
  const limitAt = segment.findIndex((item) => cueOf(item)?.role === "within");
  const [joiner] = segment;
  return (
    isJoiner(joiner) &&
    limitAt <= longestDemand &&
    isTimeLimit(segment, limitAt) &&
    segment.slice(0, limitAt).some((item) => cueOf(item)?.role === "must")
  );
}

/** *Må ikke vokse og skal derfor holdes på 62*: the second part only says what the level is. */
function saysLevelOf(current: readonly Item[], [joiner, must]: readonly Item[]): boolean {
  if (joiner?.kind !== "word" || cueOf(must)?.role !== "must" || contextOf(current).keep === null) return false;
  return !current.some((item) => item.kind === "quantity" && !item.quantity.name);
}
