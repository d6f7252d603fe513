import type { Steps } from "../../domain/steps";
import { contextOf, cueOf } from "../sentence/clauseContext";
import type { Item } from "../sentence/item";
import { itemsOf } from "../sentence/items";
import { goalItems, sentencesIn } from "../sentence/natures";
import { readSentence } from "../sentence/readSentence";
import { isTold } from "../sentence/told";
import type { ReadGoal } from "../reading";
import { tokensOf } from "../words/token";
import type { FoundGoal, Heading } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { weightIn, weightOfTitle } from "./measured/cellValue";
import { focusIn, headingIn, markerIn } from "./patterns";
import type { Sections } from "./sections";
import { withLevelBelow } from "./levelBelow";
import { withoutPlainWeight } from "./plainWeights";
import { looksLikeTitle, opensSectionWithoutGoals } from "./sectionNature";

const bulletPattern =
  /^(?:[-–•*·▪]\s*)?(?:(\d{1,2}(?:\.\d{1,2}){0,2}(?=[.):]?\s)|[A-ZÆØÅ]\.\d{1,2}(?=[.):]?\s)|[a-zæøå](?=\)))[.):]?\s+(?=\p{L}|\d))?/u;

/** *B1 Sygefravær (20 %): Det samlede …*: a number, a name and a weight before the sentence. */
const namedPattern =
  /^(?:[-–•*·▪]\s*)?(?:((?:[A-ZÆØÅ]\.?)?\d{1,2}(?:\.\d{1,2}){0,2})[.):]?\s+)?\p{Lu}[^.:()]{2,60}\s\((\d{1,3}(?:\s*\/\s*\d{1,3}|(?:,\d+)?\s*(?:pct\.?|%|point)))\)\s*:\s+(?=\S)/u;

/** From how many goals that are numbered alike the other lines so numbered are taken for goals too. */
const leastNumbered = 2;

/**
 * Goals in a plain list, one a line. A line without a goal is passed over, unless it demands something and is numbered
 * as the goals are: then it still gets its row, in doubt.
 */
export function* plainGoals(document: string, lines: readonly Line[], sections: Sections): Steps<FoundGoal[]> {
  const found: FoundGoal[] = [];
  const stated = new Set<FoundGoal>();
  const numberedSo = new Map<number, number>();
  const weights = new Map<Heading, number>();
  let isOutside = false;
  for (const [at, line] of lines.entries()) {
    if (line.text === "") continue;
    const isHeading = headingIn(line.text) !== null || line.level !== null;
    if (isHeading || looksLikeTitle(line) || isChapter.test(line.text) || opensSectionWithoutGoals(line))
      isOutside = opensSectionWithoutGoals(line);
    const own = weightLine.exec(line.text);
    const heading = sections.headings[at] ?? null;
    if (own && heading) weights.set(heading, weightIn((own[1] ?? "").replace(/[.]$/, "")) ?? 0);
    const above = found.at(-1);
    if (above && otherLabel.test(line.text) && lines[at - 1]?.text.endsWith(above.sentence.text) === true)
      above.sentence = withLevelBelow(document, above.sentence, line);
    if (isHeading || own || isHeadline(line) || otherLabel.test(line.text)) continue;
    const read = goalOfLine(document, line, sections, at);
    const { sentence, weight } = withoutPlainWeight(read.sentence, lines);
    const goal = weight === null ? read : { ...read, sentence, weight };
    if (isOutside && goal.nr === null) continue;
    found.push(goal);
    if (goal.called === true || (!isLeadIn(goal.sentence.text) && statesGoal(goal.sentence.text))) {
      stated.add(goal);
      if (goal.nr !== null) numberedSo.set(depthOf(goal.nr), (numberedSo.get(depthOf(goal.nr)) ?? 0) + 1);
    }
    yield;
  }
  const isNumberedSo = ({ nr }: FoundGoal): boolean =>
    nr !== null && (numberedSo.get(depthOf(nr)) ?? 0) >= leastNumbered;
  const goals: FoundGoal[] = [];
  for (const goal of found) {
    const mayBeDue =
      goal.focus !== null ||
      (goal.weight ?? null) !== null ||
      isNumberedSo(goal) ||
      isPoint(document, goal) ||
      isGoalHeading(goal.heading);
    const isDue = mayBeDue && isMilestone(goal.sentence.text);
    if (stated.has(goal) || isDue || (isNumberedSo(goal) && demandsSomething(goal.sentence.text)))
      goals.push(underHeading(goal, weights));
    yield;
  }
  return goals;
}

const titlePattern = /^[^.]*\p{L}*(?:kontrakt|aftale|plan|oversigt)(?!\p{L})[^.]*(?:19|20)\d\d[^.]*$/iu;

/**
 * A line that names what stands below it and demands nothing: a heading, *Ekstraramme 2: Trivsel (20 point)*, the
 * document's title with its year. *Indsatsområde 1: …* names a focus, and *Mål 1: …* a goal that stands elsewhere,
 * whatever they say.
 */
function isHeadline({ text, level }: Line): boolean {
  if (focusIn(text) !== null || (markerIn(text)?.nr ?? null) !== null) return true;
  const isName = level !== null || weightOfTitle(text) !== null || (text.length < 120 && titlePattern.test(text));
  if (!isName) return false;
  return !itemsOf(tokensOf(text)).some((item) => ["must", "bound"].includes(cueOf(item)?.role ?? ""));
}

/** *2.1 Frafald*, *R1. Responstid*, *1. Fastholdelse (3/10)*: a heading that names a goal, and no chapter. */
function isGoalHeading(heading: Heading | null): heading is Heading {
  return (
    heading !== null &&
    (heading.ofGoals === true || /[.\p{L}§]/u.test(heading.number) || weightOfTitle(heading.title) !== null)
  );
}

/** *B. Basisrammen – 60 %*: a chapter, whatever its words. */
const isChapter = /^(?:[A-ZÆØÅ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s+\p{Lu}.{2,70}$/u;

/** *Vægt: 30 point*, alone on its line. */
const weightLine = /^vægt(?:ning)?\s*:?\s+(\d[^:]{0,20})$/iu;
/** *Mål: Mindst 1.100 børn …*: called a goal, whatever it says. */
const goalLabel = /^(?:mål|resultatmål|resultatkrav|succeskriteri(?:um|er)|målepunkt|måltal)\s*:\s+(?=\S)/iu;
/** *Opgørelse: …*, *Udmøntning: …*: about a goal, and none itself. */
const otherLabel =
  /^(?:opgørelse\p{L}*|opgøres|metode|målemetode|måling|datakilde|kilde|datagrundlag|dokumentation|ansvarlig\p{L}*|udmøntning|udbetaling|bemærkning\p{L}*|note|baggrund|begrundelse|formål|status|definition)\s*:/iu;

/** A goal without a number under a heading that names a goal has that number; several are its parts. */
function underHeading(goal: FoundGoal, weights: ReadonlyMap<Heading, number>): FoundGoal {
  const { heading } = goal;
  if (goal.nr !== null || heading === null) return goal;
  const weight = goal.weight ?? weights.get(heading) ?? null;
  if (!isGoalHeading(heading) && weight === null) return goal;
  return { ...goal, nr: heading.number.replace(/^§\s*/, "§ "), nrSpan: heading.span, shared: true, weight };
}

/** A point with a mark; a paragraph that names a day may only tell how the contract is followed up. */
function isPoint(document: string, { sentence }: FoundGoal): boolean {
  const start = sentence.offsets[0] ?? 0;
  return /[-–•*·▪\uE000-\uF8FF]\s*$/u.test(document.slice(Math.max(0, start - 4), start));
}

/** *Direktoratet skal i 2013:* leads in the points below, unless it has a figure of its own. */
export function isLeadIn(text: string): boolean {
  return (
    /:$/.test(text) &&
    sentenceOf(text)
      .goals()
      .every(({ target, change }) => target === null && change === null)
  );
}

function depthOf(nr: string): number {
  return nr.split(".").length;
}

function demandsSomething(text: string): boolean {
  return sentenceOf(text).items.some((item) => ["must", "direction", "multiply"].includes(cueOf(item)?.role ?? ""));
}

function goalOfLine(document: string, line: Line, sections: Sections, at: number): FoundGoal {
  const named = namedPattern.exec(line.text);
  const called = goalLabel.exec(line.text);
  const match = named ?? called ?? bulletPattern.exec(line.text);
  const heading = sections.headings[at] ?? null;
  const isLetter = /^\p{Ll}$/u.test(match?.[1] ?? "");
  const isPart =
    isLetter && heading !== null && (heading.number.includes(".") || weightOfTitle(heading.title) !== null);
  const nr = !called && match?.[1] && !isPart && !/^\d+\.?\d*\s*(?:pct|%|procent)/i.test(line.text) ? match[1] : null;
  const skipped = nr !== null || isPart || !match?.[1] ? (match?.[0].length ?? 0) : 0;
  const start = nr === null ? 0 : line.start + line.text.indexOf(nr);
  return {
    nr,
    nrSpan: nr === null ? null : { start, end: start + nr.length },
    goalType: null,
    typeSpan: null,
    area: null,
    areaSpan: null,
    focus: sections.focuses[at] ?? null,
    heading,
    ...(called ? { called: true } : {}),
    ...(named ? { weight: weightIn(named[2] ?? "") } : {}),
    ...(nr === null && isGoalHeading(heading) ? { weight: weightOfTitle(heading.title) } : {}),
    sentence: assembled(document, [{ start: line.start + skipped, end: line.end }]),
  };
}

type Sentence = { items: readonly Item[]; goals: () => readonly ReadGoal[] };
let last: { text: string; sentence: Sentence } | null = null;

/** A sentence's items and the goals that it states by itself. The last one is kept: it is asked about several times. */
function sentenceOf(text: string): Sentence {
  if (last?.text === text) return last.sentence;
  let read: readonly ReadGoal[] | null = null;
  const items = goalItems(itemsOf(tokensOf(text)), text);
  const sentence: Sentence = { items, goals: () => (read ??= readSentence(text)) };
  last = { text, sentence };
  return sentence;
}

/** A figure to reach, a level to keep, or an action with its date; not a figure in a statement. */
export function statesGoal(text: string): boolean {
  const { items, goals: read } = sentenceOf(text);
  if (!items.some(canTell)) return false;
  const roles = new Set(items.map((item) => cueOf(item)?.role));
  const goals = read();
  if (goals.some((goal) => goal.form === "milestone"))
    return !lasting.test(text) && roles.has("must") && goals.some((goal) => goal.spans.deadline !== undefined);
  // *Skal i 2017 mindst svare til landsgennemsnittet*: a level without a figure, which still gets its row, in doubt.
  if (roles.has("must") && roles.has("bound") && goals.some((goal) => goal.spans.deadline !== undefined)) return true;
  const figures = goals.filter((goal) => !goal.doubts.some(({ code }) => code === "noNumber"));
  return figures.some((goal) => isDemandedIn(sentenceWith(items, goal), text));
}

/** The sentence that a goal's figure stands in; all items where it has none. */
function sentenceWith(items: readonly Item[], { spans }: ReadGoal): readonly Item[] {
  const at = (spans.target ?? spans.change ?? spans.form)?.start;
  if (at === undefined) return items;
  return sentencesIn(items).find((sentence) => (sentence.at(-1)?.end ?? 0) > at) ?? items;
}

function isDemandedIn(sentence: readonly Item[], text: string): boolean {
  if (isTold(contextOf(sentence))) return false;
  const roles = new Set(sentence.map((item) => cueOf(item)?.role));
  const words = text.slice(sentence[0]?.start, sentence.at(-1)?.end);
  return demands.some((role) => roles.has(role)) || sentence.some(isShare) || opensWithDeed.test(words);
}

/** *Skal i 2013 arbejde med frivillighed*: goes on, and is never done. */
const lasting =
  /\sskal\s(?:[^.]*\s)?(?:arbejde (?:med|for)|have fokus|sætte fokus|fokusere|prioritere|bidrage til|understøtte)(?!\p{L})/iu;

/** A figure, a time, or a word that changes or keeps a level: without one no sentence states a goal. */
function canTell(item: Item): boolean {
  if (item.kind === "quantity" || item.kind === "time") return true;
  return ["multiply", "direction", "comparative", "level"].includes(cueOf(item)?.role ?? "");
}

/** What turns a figure into a demand. */
const demands = ["must", "bound", "direction", "multiply", "comparative", "between", "save"] as const;
/** *Placere 650 ledige*, *650 ledige placeres*, *Der indgås 25 aftaler*. */
const opensWithDeed =
  /^(?:\p{Lu}\p{Ll}+[ei]re?|\p{Lu}\p{Ll}+e|\d[\d.,]*|Der (?!afsættes|udbetales|betales|ydes|bevilges|findes)\p{Ll}{3,}s (?:yderligere )?\d[\d.,]*)\s/u;

/** Below a goal's title or a focus, what is to be done by a day is a milestone, also without *skal*. */
export function isMilestone(text: string): boolean {
  const { items, goals } = sentenceOf(text);
  if (!items.some(({ kind }) => kind === "time")) return false;
  return goals().some(
    ({ form, spans, doubts }) =>
      form === "milestone" && spans.deadline !== undefined && !doubts.some(({ code }) => code === "noNumber"),
  );
}

function isShare(item: Item): boolean {
  return item.kind === "quantity" && item.quantity.unit?.kind === "percent";
}
