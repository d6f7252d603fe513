import { contractEndOf } from "./contractEnd";
import { type ClauseContext, contextOf, cueOf } from "./clauseContext";
import { isSentenceEnd } from "./clauses";
import { type ReadTimes, timesOf } from "./deadline";
import { emptyGoal } from "./goalOf";
import type { Item } from "./item";
import { rolesOf } from "./roles";
import { isMethod, isTold } from "./told";
import type { Bound, Direction } from "../words/cue";
import { deedVerbs, goalWords, methodVerbs, workWords } from "../words/telling";
import { keptFor } from "../words/remembered";
import type { Doubt, ReadGoal, SentenceSetting } from "../reading";

const opposite: Record<Bound, Bound> = { atLeast: "atMost", atMost: "atLeast" };
type Sentence = { context: ClauseContext; times: ReadTimes };

/**
 * The goals of a text without a figure: one milestone for each demand that sets a date, or one for them all; none where
 * nothing is demanded.
 */
export function milestonesOf(items: readonly Item[], text: string, setting: SentenceSetting): ReadGoal[] {
  const sentences = demandsOf(items, setting).filter(isDemanded);
  const dated = sentences.filter((sentence) => isDated(sentence) || isByDay(sentence));
  const first = dated[0] ?? sentences.find(({ times }) => times.deadlineSpan !== null) ?? sentences[0];
  const chosen = dated.length > 1 ? dated : first ? [first] : [];
  return chosen.map((sentence) => milestoneOf(sentence, text, setting));
}

/**
 * *Planen skal foreligge senest 1. oktober, og 60 pct. skal være …*: what is to be done by a date of its own, and
 * the items of the goals beside it.
 */
export function apartFrom(
  items: readonly Item[],
  text: string,
  setting: SentenceSetting,
): { rest: readonly Item[]; milestones: ReadGoal[] } {
  const demands = demandsOf(items, setting);
  const deeds = demands.filter((demand) => isDated(demand) && !hasFigure(demand) && !isOfTheGoal(demand));
  return deeds.length === 0 || deeds.length === demands.length
    ? { rest: items, milestones: [] }
    : {
        rest: demands.filter((demand) => !deeds.includes(demand)).flatMap(({ context }) => context.items),
        milestones: deeds.map((demand) => milestoneOf(demand, text, setting)),
      };
}

/** *Afsnittet tages i brug senest i februar 2016*. */
function isByDay({ context: { items }, times }: Sentence): boolean {
  return times.dated && items.some((_item, at) => isLimited(items, at));
}

function isDated({ context, times }: Sentence): boolean {
  return times.dated && (context.mustAt !== null || isDeed(context));
}

function hasFigure({ context }: Sentence): boolean {
  return (
    context.items.some((item) => item.kind === "quantity" && !item.quantity.name) ||
    context.multiply !== null ||
    context.keep !== null ||
    movingGoal(context) !== null
  );
}

/** *Og det skal ske inden udgangen af 2012* only dates what was said. */
function isOfTheGoal({ context: { items, mustAt } }: Sentence): boolean {
  const subject = items.slice(0, (mustAt ?? 0) + 4).filter((item) => item.kind === "word");
  return subject.some(
    (item) =>
      item.kind === "word" && (/^(?:det|dette|denne|disse|hvilket)$/.test(item.key) || goalWords.test(item.key)),
  );
}

/** A demand has its verb, its move or its date; *målet opgøres ved årets udgang* and what has been are none. */
function isDemanded({ context }: Sentence): boolean {
  if (context.mustAt !== null) return !isDescribed(context);
  if (isTold(context) || isMethod(context)) return false;
  if (isDeed(context)) return true;
  return (
    movingGoal(context) !== null ||
    context.items.some((_item, at) => isLimited(context.items, at) || isDueAt(context.items, at))
  );
}

/** *I kontrakten beskrives de mål, som centret skal indfri*: the demand is only mentioned. */
function isDescribed({ items, mustAt }: ClauseContext): boolean {
  const before = items.slice(0, mustAt ?? 0);
  const methodAt = before.findIndex((item) => item.kind === "word" && methodVerbs.test(item.key));
  return methodAt >= 0 && before.slice(methodAt).some((item) => item.kind === "word" && /^(?:som|der)$/.test(item.key));
}

/** *Inden for to år*; not *inden for klimaområdet*. */
function isLimited(items: readonly Item[], at: number): boolean {
  return (
    cueOf(items[at])?.role === "within" &&
    items.slice(at + 1, at + 4).some((item) => item.kind === "time" || item.kind === "quantity")
  );
}

/** *Der udarbejdes i 2012 en handleplan*, *at der udarbejdes en handleplan*. */
function isDeed({ items }: ClauseContext): boolean {
  const [at, there, verb] = items;
  if (
    at?.kind === "word" &&
    at.key === "at" &&
    there?.kind === "word" &&
    there.key === "der" &&
    verb?.kind === "word" &&
    deedVerbs.test(verb.key)
  )
    return true;
  return (
    items.some((item) => item.kind === "time" && !item.time.present) &&
    items.some((item) => item.kind === "word" && deedVerbs.test(item.key))
  );
}

/** *Ved udgangen af 2012 er …*, *pr. 1. august er …*. */
function isDueAt(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return item?.kind === "time" && (item.time.edge === "end" || (before?.kind === "word" && before.key === "pr"));
}

function demandsOf(items: readonly Item[], setting: SentenceSetting): Sentence[] {
  return sentencesOf(items).map((sentence) => {
    const context = contextOf(sentence);
    return { context, times: timesOf(context, [], setting.contractYear) };
  });
}

/** Sentences, and the halves of those in which *og* joins two demands. */
const sentencesOf = keptFor((items: readonly Item[]): (readonly Item[])[] => {
  const sentences: (readonly Item[])[] = [];
  let start = 0;
  items.forEach((_item, at) => {
    if (!isSentenceEnd(items, at) && at < items.length - 1 && !joinsDemand(items, start, at + 1)) return;
    sentences.push(start === 0 && at === items.length - 1 ? items : items.slice(start, at + 1));
    start = at + 1;
  });
  return sentences;
});

const longestSubject = 8;
const longestDemand = 80;

/** *…, og senest den 1. december skal systemet …*: both sides of the joining word have their own *skal*. */
function joinsDemand(items: readonly Item[], start: number, at: number): boolean {
  const joiner = items[at];
  if (joiner?.kind !== "word" || !/^(?:og|samt|mens|men)$/.test(joiner.key)) return false;
  const demands = (item: Item): boolean =>
    cueOf(item)?.role === "must" || (item.kind === "word" && deedVerbs.test(item.key));
  const next = items.slice(at + 1, at + longestSubject);
  return (
    items.slice(Math.max(start, at - longestDemand), at).some(demands) &&
    (next.some(demands) || (next[0]?.kind === "word" && goalWords.test(next[0].key)))
  );
}

function milestoneOf({ context, times }: Sentence, text: string, setting: SentenceSetting): ReadGoal {
  const deadline = times.deadline ?? contractEndOf(setting);
  const moving = movingGoal(context);
  const doubts: Doubt[] = [
    ...(moving || !times.deadlineSpan ? [{ code: "noNumber", figures: [], span: null } as const] : []),
    ...(rolesOf(context).some(
      ({ role, explained, quantity }) =>
        role !== "scope" && (role !== "target" || !explained || quantity.share === "all"),
    )
      ? [{ code: "measureUnclear", figures: [], span: null } as const]
      : []),
    ...(deadline === null ? [{ code: "deadlineMissing", figures: [], span: null } as const] : []),
  ];
  return {
    ...emptyGoal,
    ...moving,
    text,
    deadline,
    spans: times.deadlineSpan ? { deadline: times.deadlineSpan } : {},
    doubts,
  };
}

/**
 * *Sygefraværet skal nedbringes*, *… være lavere end i 2009*: a direction without a figure lacks one, it is no
 * milestone.
 */
function movingGoal(context: ClauseContext): Partial<ReadGoal> | null {
  const { direction, measure, spokenUnit, items } = context;
  if (measure === null && spokenUnit === null) return null;
  if (direction && isAimOfWork(items, direction.at)) return null;
  const compared = items.map(cueOf).find((cue) => cue?.role === "bound" && cue.flips);
  const limit =
    compared?.role === "bound" ? (context.negatedAt === null ? compared.bound : opposite[compared.bound]) : null;
  const noun = direction ? null : nounOfMove(context);
  if (noun)
    return {
      form: formOfMove(noun, measure?.better ?? null),
      unit: spokenUnit ?? measure?.unit ?? null,
      aggregation: measure?.aggregation ?? "latest",
    };
  const form = direction ? formOfMove(direction.direction, measure?.better ?? null) : (limit ?? limitAtLevel(context));
  return form && { form, unit: spokenUnit ?? measure?.unit ?? null, aggregation: measure?.aggregation ?? "latest" };
}

/** *Der skal ske en markant nedbringelse af ventetiden*: the move is a noun, behind *skal*. */
function nounOfMove({ items, mustAt, measureAt }: ClauseContext): Direction | null {
  const at = items.findIndex(
    (item, index) => mustAt !== null && index > mustAt && index < measureAt && cueOf(item)?.role === "direction",
  );
  const [cue, of] = [cueOf(items[at]), items[at + 1]];
  const isMove = cue?.role === "direction" && cue.form === "noun" && cue.direction !== "keep";
  return isMove && of?.kind === "word" && /^(?:af|i)$/.test(of.key) && !isAimOfWork(items, at) ? cue.direction : null;
}

/** *Som minimum på landsgennemsnittet*: a level that others set. */
function limitAtLevel({ items, mustAt }: ClauseContext): Bound | null {
  const at = items.findIndex(
    (item, index) => index > (mustAt ?? items.length) && item.kind === "word" && /gennemsnittet$/.test(item.key),
  );
  const limits = items.slice(mustAt ?? 0, Math.max(0, at)).map(cueOf);
  const limit = limits.find((cue) => cue?.role === "bound");
  return limit?.role === "bound" ? limit.bound : null;
}

/** *En plan for nedbringelse af sygefraværet*, *initiativer, der skal øge*: what is to be made, and what for. */
function isAimOfWork(items: readonly Item[], moveAt: number): boolean {
  return items.slice(0, moveAt).some((item) => item.kind === "word" && workWords.test(item.key));
}

function formOfMove(direction: Direction, better: "lower" | "higher" | null): Bound {
  return direction === "down" || (direction === "improve" && better === "lower") ? "atMost" : "atLeast";
}
