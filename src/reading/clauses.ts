import { type ClauseContext, contextOf, cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { type RoledQuantity, rolesOf } from "./roles";
import { expandedSeries, isSeriesStep } from "./series";
import { measureIn, unitByEnding } from "./words/measures";

/** Longer than any goal; text without figures or stops is read in windows of this many items. */
const longestClause = 240;
const longestFrame = 40;
const joiners = new Set(["og", "samt", "mens", "heraf", "hvoraf", "men", "hvorimod", "imens", "medens"]);

/**
 * The parts of a sentence that each state a goal. A sentence is cut at a joining word only where figures or verbs on
 * both sides stand as goals of their own; a part without a verb takes the one before it (*og på S-banen minimum …*).
 */
export function clausesOf(items: readonly Item[]): Item[][] {
  const clauses: Item[][] = [];
  let [current, hasGoal]: [Item[], boolean] = [[], false];
  for (const segment of segmentsOf(items)) {
    const strength: number = goalStrength(segment);
    const states: boolean = strength >= (hasGoal ? 45 : 40);
    if ((states && hasGoal && !saysLevelOf(current, segment)) || current.length > longestClause) {
      clauses.push(current);
      [current, hasGoal] = [segment, states];
    } else {
      current = current.concat(segment);
      hasGoal ||= states;
    }
  }
  return withFrames([...clauses, current].filter((clause) => clause.length > 0)).flatMap(expandedSeries);
}

function segmentsOf(items: readonly Item[]): Item[][] {
  const segments: Item[][] = [];
  let start = 0;
  for (let at = 1; at < items.length; at++) {
    if (!isCut(items, at) && at - start < longestClause) continue;
    segments.push(items.slice(start, at));
    start = at;
  }
  return [...segments, items.slice(start)];
}

function isCut(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]];
  if (cueOf(item)?.role === "equals") return false;
  if (isSentenceEnd(items, at - 1)) return true;
  if (isSeriesStep(items, at)) return false;
  if (item?.kind === "mark" && item.key === ";") return !inBrackets(items, at);
  if (isListed(items, at)) return true;
  if (item?.kind !== "word" || !joiners.has(item.key)) return false;
  const near = items.slice(Math.max(0, at - 5), at).map(cueOf);
  if (near.some((cue) => cue?.role === "between")) return false;
  const listed = before?.kind === "quantity" && next?.kind === "quantity";
  if (listed && items.slice(Math.max(0, at - 8), at).some((each) => cueOf(each)?.role === "respectively")) return false;
  return !(before?.kind === "quantity" && isCeiling(next) && near.some(isFloor));
}

/** *Rettidighed 95 pct., tilfredshed mindst 80 pct.*: a list of measures, each with its figure. */
function isListed(items: readonly Item[], at: number): boolean {
  const [before, item, name] = items.slice(Math.max(0, at - 1), at + 2);
  if (before?.kind !== "quantity" || item?.kind !== "mark" || item.key !== "," || !name || !namesMeasure([name])) return false;
  const figure = items.slice(at + 2, at + 5).find((each) => !["bound", "state", "at"].includes(cueOf(each)?.role ?? ""));
  return figure?.kind === "quantity" && !figure.quantity.name;
}

/** A full stop, or the sentence's last word, before a capital is looked for where the items are made; here a mark is enough. */
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

/** How strongly a segment states a goal: a target, a change, a level that is kept. */
function goalStrength(segment: readonly Item[]): number {
  const context = contextOf(segment);
  const scores = rolesOf(context).map((each) => {
    if (each.role === "change") return each.score >= 80 ? each.score : 0;
    if (each.role !== "target") return 0;
    if (each.score > 0 && segment[0]?.kind === "word" && /^(?:heraf|hvoraf)$/.test(segment[0].key)) return 45;
    if (each.score >= 20 && isHeaded(segment, each.at)) return 45;
    if (each.score >= 35 && statesOwnLevel(context, segment, each)) return 45;
    return each.score === 30 && hasTime(segment, each.at) ? 45 : each.score;
  });
  const kept = (context.keep !== null || context.multiply !== null) && (context.mustAt !== null || multipliesOwn(context)) ? 60 : 0;
  return scores.reduce((top, score) => Math.max(top, score), kept);
}

/** *Gennemsnitlig svartid: 3 dage*. */
function isHeaded(segment: readonly Item[], at: number): boolean {
  let back = at - 1;
  while (cueOf(segment[back])?.role === "bound") back--;
  const colon = segment[back];
  return colon?.kind === "mark" && colon.key === ":" && namesMeasure(segment.slice(0, back));
}

/** *Og CO2-aftrykket er halveret*: what is halved is named. */
function multipliesOwn({ items, multiply, measureAt }: ClauseContext): boolean {
  const [joiner] = items;
  return joiner?.kind === "word" && joiners.has(joiner.key) && multiply !== null && measureAt > 0 && measureAt < multiply.at;
}

/** *Må ikke vokse og skal derfor holdes på 62*: the second part only says what the level is. */
function saysLevelOf(current: readonly Item[], [joiner, must]: readonly Item[]): boolean {
  if (joiner?.kind !== "word" || cueOf(must)?.role !== "must" || contextOf(current).keep === null) return false;
  return !current.some((item) => item.kind === "quantity" && !item.quantity.name);
}

/** *… og alle i 2030*, *… og i 2030 skal alle*. */
function hasTime(segment: readonly Item[], at: number): boolean {
  return [...segment.slice(0, at), ...segment.slice(at + 1, at + 3)].some((item) => item.kind === "time");
}

/** *Og et publikumstal på mindst 30.000*, *og mindst 120 på større virksomheder*, *og der skal gennemføres 8.000 kontroller*: a measure, or a verb, of its own. */
function statesOwnLevel({ measure, measureAt, spokenUnit, mustAt }: ClauseContext, segment: readonly Item[], each: RoledQuantity): boolean {
  const named = each.bound !== null && each.boundAt !== null && (spokenUnit !== null || (measure !== null && measureAt < each.at));
  const noun = segment.slice(1, each.at).some((item) => item.kind === "word" && (measureIn(item.key) ?? unitByEnding(item.key)) !== null);
  const ownDemand = each.bound !== null && mustAt !== null && mustAt >= 2 && mustAt <= 4 && mustAt < each.at;
  const parallel = isLimit(cueOf(segment[1])) && each.at === 2 && isPlace(segment[3]);
  return (named && noun) || ownDemand || parallel || (each.quantity.counts && ((mustAt !== null && mustAt < each.at && mustAt <= 2) || hasOwnDeed(segment, each.at)));
}

function isPlace(item: Item | undefined): boolean {
  const cue = cueOf(item);
  return cue?.role === "at" || (cue?.role === "link" && cue.link === "to") || (item?.kind === "word" && /^(?:for|i|hos|blandt)$/.test(item.key));
}

function isLimit(cue: ReturnType<typeof cueOf>): boolean {
  return cue?.role === "bound" && !cue.flips;
}

/** *Og indgå 40 aftaler*: an infinitive between *og* and the figure. */
function hasOwnDeed(segment: readonly Item[], at: number): boolean {
  const verb = segment[1];
  return verb?.kind === "word" && /[eå]s?$/.test(verb.key) && segment.slice(2, at).every((item) => cueOf(item)?.role === "bound");
}

/** Gives a clause without a verb of its own the verb, and so the measure and direction, of the one before it. */
function withFrames(clauses: readonly Item[][]): Item[][] {
  let frame: readonly Item[] = [];
  return clauses.map((clause) => {
    const own = clause.slice(0, firstFigure(clause)).filter((item) => item.kind !== "time" && cueOf(item)?.role !== "bound");
    const framed =
      clause.some(isVerb) || hasOwnSubject(clause)
        ? clause
        : [...(namesMeasure(own) ? frame.filter((item) => !namesMeasure([item])) : frame), ...clause];
    if (own.some(isVerb)) frame = own.slice(-longestFrame);
    return framed;
  });
}

/** *Og 90 pct. af sagerne afgøres*: a share with its whole needs no verb of the clause before. */
function hasOwnSubject(clause: readonly Item[]): boolean {
  const at = firstFigure(clause);
  const [figure, of] = [clause[at], clause[at + 1]];
  const opens = clause.slice(0, at).every((item) => item.kind !== "word" || joiners.has(item.key));
  return opens && figure?.kind === "quantity" && figure.quantity.unit?.kind === "percent" && of?.kind === "word" && of.key === "af";
}

function namesMeasure(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === "word" && (measureIn(item.key) ?? unitByEnding(item.key)) !== null);
}

function firstFigure(clause: readonly Item[]): number {
  const at = clause.findIndex((item) => item.kind === "quantity" && !item.quantity.name);
  return at < 0 ? clause.length : at;
}

function isVerb(item: Item): boolean {
  const cue = cueOf(item);
  return cue?.role === "must" || cue?.role === "direction" || cue?.role === "state" || cue?.role === "multiply";
}

/**
 * One list of figures for each part of *hhv. 3 pct. og 1 pct.*; the others of the sentence belong to all. The later
 * figures of the list are for what the first is for.
 */
export function respectiveParts(roled: readonly RoledQuantity[], items: readonly Item[], respectively: boolean): RoledQuantity[][] {
  if (!respectively) return [[...roled]];
  const listed = lastList(roled, items);
  const [first] = listed;
  if (listed.length < 2 || !first) return [[...roled]];
  const others = roled.filter((each) => !listed.includes(each));
  return listed.map((each) => [
    ...others,
    {
      ...each,
      role: first.role === "scope" ? "target" : first.role,
      score: Math.max(first.score, 60),
      bound: each.bound ?? first.bound,
      boundAt: each.bound === null ? first.boundAt : each.boundAt,
      quantity: { ...each.quantity, unit: each.quantity.unit ?? listed.at(-1)?.quantity.unit ?? null },
    },
  ]);
}

/** The last run of figures with only *og*, a comma or a limit between them. */
function lastList(roled: readonly RoledQuantity[], items: readonly Item[]): RoledQuantity[] {
  let list: RoledQuantity[] = [];
  let longest: RoledQuantity[] = [];
  for (const each of roled.filter(({ quantity }) => !quantity.name)) {
    const last = list.at(-1);
    const joined =
      last !== undefined &&
      each.at - last.at <= 3 &&
      items
        .slice(last.at + 1, each.at)
        .every((item) => (item.kind === "word" && item.key === "og") || (item.kind === "mark" && item.key === ",") || cueOf(item)?.role === "bound");
    list = joined ? [...list, each] : [each];
    if (list.length >= 2) longest = list;
  }
  return longest;
}
