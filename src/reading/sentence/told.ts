import { type ClauseContext, cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { Cue } from "../words/cue";
import { factVerbs, goalWords, methodVerbs, pastEndings, pastVerbs, peopleVerbs, asides } from "../words/telling";

const describers = /^(?:antal|antallet|af|de|den|det|alle|samtlige|nye|for|med|på|til|i|mange|andel|andelen)$/;
const demands: ReadonlySet<string> = new Set(["must", "bound", "multiply", "between", "save", "within"]);

/** Whether a clause only tells how it has been: *sygefraværet er faldet fra 17 til 15 dage*, *andelen faldt*. */
export function isTold(context: ClauseContext): boolean {
  const { items } = context;
  if (items.some((item) => cueOf(item)?.role === "was") && items.some(isReached)) return true;
  if (isExplained(context)) return true;
  const was =
    opensWithWas(items) ||
    items.some((item, at) => cueOf(item)?.role === "was" && isPastYear(items[at + 1], items[at + 2]));
  if (items.some((item, at) => !(was && cueOf(item)?.role === "within") && isWanted(items, at))) return false;
  const [first, next] = items.filter((item) => item.kind !== "time" && !(item.kind === "word" && item.key === "i"));
  const share = first?.kind === "quantity" && first.quantity.unit?.kind === "percent" && next?.kind === "word";
  if (opensInPast(items) || isAside(items) || isFinding(items)) return true;
  return items.some(
    (item, at) =>
      isPast(items, at) || isDone(items, at) || (share ? isFactOfPeople(item) : isFact(item) || isPossible(item)),
  );
}

/**
 * *Ved rettidighed forstås, at …*, *der henvises til bilag 2*, *aftalen følges op to gange årligt*, *resultatet
 * måles ved en undersøgelse blandt 1.200 borgere*: how it is understood, measured or followed, without a demand.
 */
function isExplained({ items, mustAt }: ClauseContext): boolean {
  if (mustAt !== null || items.some((item) => ["direction", "multiply"].includes(cueOf(item)?.role ?? "")))
    return false;
  const isBound = items.some((item) => ["bound", "comparative"].includes(cueOf(item)?.role ?? "") || namesGoal(item));
  return items.some((item, at) => {
    if (item.kind !== "word") return false;
    const next = items[at + 1];
    if (/^(?:forstås|defineres|henvises)$/.test(item.key)) return true;
    if (item.key === "følges" && next?.kind === "word" && next.key === "op") return true;
    return /^(?:måles|opgøres|beregnes)$/.test(item.key) && next?.kind === "word" && !isBound;
  });
}

/** Whether a clause has a demand. One without may continue a statement of the clause before it. */
export function isDemanding({ items }: ClauseContext): boolean {
  return items.some((_item, at) => isWanted(items, at));
}

function isWanted(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const cue = cueOf(item);
  const of = items[at + 1];
  const opens =
    at === 0 && cue?.role === "direction" && cue.form === "noun" && of?.kind === "word" && /^(?:i|af)$/.test(of.key);
  return (
    item !== undefined &&
    (opens ||
      isDemand(cue) ||
      (cue?.role === "state" && cue.demands) ||
      isMove(item) ||
      isAhead(item) ||
      namesGoal(item) ||
      isForbidden(items, at))
  );
}

/** *Var i 2019*. */
function isPastYear(place: Item | undefined, time: Item | undefined): boolean {
  return place?.kind === "word" && place.key === "i" && time?.kind === "time" && time.time.year !== null;
}

/** *Kan aldrig overstige 65 pct.* */
function isForbidden(items: readonly Item[], at: number): boolean {
  const limit = cueOf(items[at]);
  return (
    limit?.role === "bound" &&
    limit.flips &&
    items.slice(Math.max(0, at - 3), at).some((item) => cueOf(item)?.role === "not")
  );
}

/** *I 2011 blev 81 pct. afsluttet inden fristen*: a year and its verb of the past come first. */
function opensWithWas(items: readonly Item[]): boolean {
  const wasAt = items.slice(0, 5).findIndex((item) => cueOf(item)?.role === "was");
  return (
    wasAt > 0 &&
    items
      .slice(0, wasAt)
      .every((item) => item.kind === "time" || (item.kind === "word" && /^(?:i|ved)$/.test(item.key)))
  );
}

/** *Det svarer til 21 pct. af arealet*. */
function isAside(items: readonly Item[]): boolean {
  const [subject, verb] = items;
  if (items.some((item) => cueOf(item)?.role === "direction")) return false;
  const says = verb?.kind === "word" && asides.test(verb.key);
  return (subject?.kind === "word" && subject.key === "det" && says) || cueOf(subject)?.role === "equals";
}

/** *88 pct. er tilfredse, viser undersøgelsen*; *der er målopfyldelse på 8 ud af 10 mål*. */
function isFinding(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const before = items[at - 1];
    if (item.kind !== "word") return false;
    return (
      (item.key.startsWith("målopfyldelse") && before?.kind !== "quantity") ||
      (/^(?:viser|viste|fremgår)$/.test(item.key) && before?.kind === "mark" && before.key === ",")
    );
  });
}

/**
 * *I 2013 valgte 19 procent …*, *… omkom sidste år*: the verb of the past behind the time, or beside one that is
 * over.
 */
function opensInPast(items: readonly Item[]): boolean {
  if (items.some((item, at) => item.kind === "time" && item.time.edge === null && isPastVerb(items[at + 1])))
    return true;
  // *Styrelsen beskæftigede i 2015 284 årsværk*.
  if (
    items.some(
      (item, at) =>
        item.kind === "word" &&
        /.{4}(?:ede|te)$/.test(item.key) &&
        at === 1 &&
        isPastYear(items[at + 1], items[at + 2]),
    )
  )
    return true;
  const over = items.findIndex((item) => item.kind === "time" && item.time.over);
  return over > 0 && isPastVerb(items[over - 1]);
}

function isPastVerb(item: Item | undefined): boolean {
  return item?.kind === "word" && pastEndings.test(item.key);
}

/** *Skal*, *mindst*, *inden for*; not *flere end*, which also occurs in statements. */
function isDemand(cue: Cue | null): boolean {
  return cue !== null && demands.has(cue.role) && !(cue.role === "bound" && cue.flips);
}

/** *Målet er at ligge under 12*. */
function namesGoal(item: Item): boolean {
  return item.kind === "word" && goalWords.test(item.key);
}

/** Whether a clause says how something is measured or when it holds, not what is to be reached. */
export function isMethod({ items, mustAt }: ClauseContext): boolean {
  return mustAt === null && items.some((item) => item.kind === "word" && methodVerbs.test(item.key));
}

/** *Nedbringes*, *fastholdes*, but not *faldet*: what is to happen. */
function isMove(item: Item): boolean {
  const cue = cueOf(item);
  return cue?.role === "direction" && cue.form === "verb" && cue.link === null;
}

function isAhead(item: Item): boolean {
  return item.kind === "time" && item.time.edge === "end";
}

/** A finite verb; behind *antal* or *de* it only describes (*antal gennemførte samtaler*). */
function isPast(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (cueOf(item)?.role === "was") return true;
  const described = !before || (before.kind === "word" && describers.test(before.key));
  return item?.kind === "word" && pastVerbs.test(item.key) && !described;
}

/** *Kontoret har 38 medarbejdere*; but *36 pct. har en plan* is demanded. */
function isFact(item: Item): boolean {
  return item.kind === "word" && factVerbs.test(item.key);
}

/** *Kontrakten kan opsiges*: nothing is demanded by *kan*. */
export function isPossible(item: Item): boolean {
  return item.kind === "word" && /^(?:kan|kunne)$/.test(item.key);
}

/** *En evaluering foreligger senest 8 uger efter øvelsen*: one thing to be done, or the time that each takes. */
export function isOneDeed({ items, measure }: ClauseContext): boolean {
  return (
    measure === null && items.some((item) => item.kind === "word" && /^(?:foreligger?|gennemføres)$/.test(item.key))
  );
}

/** *40 pct. under det, der var*: a distance from something that is not known. */
export function isMeasureOfDistance({ items }: ClauseContext, at: number): boolean {
  const next = cueOf(items[at + 1]);
  return next?.role === "bound" && next.flips && !next.after && items[at + 2]?.kind !== "quantity";
}

/** *Målet blev ikke nået*. */
function isReached(item: Item): boolean {
  return item.kind === "word" && /^(?:nået|opfyldt|indfriet)$/.test(item.key);
}

/** *22 pct. af danskerne ryger*: no demand could be worded so. */
function isFactOfPeople(item: Item): boolean {
  return item.kind === "word" && peopleVerbs.test(item.key);
}

/** *Er faldet*, *har reduceret*, *er der oprettet*. */
function isDone(items: readonly Item[], at: number): boolean {
  const [is, there, item] = [items[at - 2], items[at - 1], items[at]];
  if (
    cueOf(is)?.role === "state" &&
    there?.kind === "word" &&
    there.key === "der" &&
    item?.kind === "word" &&
    /et$/.test(item.key)
  )
    return true;
  const cue = cueOf(items[at]);
  if (cue?.role !== "direction" || cue.form !== "participle") return false;
  return items
    .slice(Math.max(0, at - 4), at)
    .some((item) => cueOf(item)?.role === "state" || (item.kind === "word" && /^(?:er|har|blevet)$/.test(item.key)));
}
