import type { Steps } from "../../domain/steps";
import { cueOf } from "../sentence/clauseContext";
import type { Item } from "../sentence/item";
import { itemsOf } from "../sentence/items";
import { readSentence } from "../sentence/readSentence";
import type { ReadGoal } from "../reading";
import { tokensOf } from "../words/token";
import type { FoundGoal } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { weightIn, weightOfTitle } from "./measured/cellValue";
import { natureOf } from "./passages";
import { focusIn, headingIn, markerIn } from "./patterns";
import type { Sections } from "./sections";

const bulletPattern = /^(?:[-–•*·▪]\s*)?(?:(\d{1,2}(?:\.\d{1,2}){0,2})[.):]?\s+(?=\p{L}|\d))?/u;

/** *B1 Sygefravær (20 %): Det samlede …*: a number, a name and a weight before the sentence. */
const namedPattern =
  /^(?:[-–•*·▪]\s*)?(?:([A-ZÆØÅ]?\d{1,2}(?:\.\d{1,2}){0,2})[.):]?\s+)?\p{Lu}[^.:()]{2,60}\s\((\d{1,3}(?:\s*\/\s*\d{1,3}|(?:,\d+)?\s*(?:pct\.?|%|point)))\)\s*:\s+(?=\S)/u;

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
  for (const [at, line] of lines.entries()) {
    if (line.text === "" || headingIn(line.text) || natureOf(line.text) !== null || isHeadline(line)) continue;
    const goal = goalOfLine(document, line, sections, at);
    found.push(goal);
    if (!isLeadIn(goal.sentence.text) && statesGoal(goal.sentence.text)) {
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
      goal.focus !== null || (goal.weight ?? null) !== null || isNumberedSo(goal) || isPoint(document, goal);
    const isDue = mayBeDue && isMilestone(goal.sentence.text);
    if (stated.has(goal) || isDue || (isNumberedSo(goal) && demandsSomething(goal.sentence.text)))
      goals.push(underHeading(goal));
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

/** *2.1 Frafald*, *1. Fastholdelse (3/10)*: a heading that names a goal, and no chapter. */
function isGoalHeading(heading: FoundGoal["heading"]): heading is NonNullable<FoundGoal["heading"]> {
  return heading !== null && (heading.number.includes(".") || weightOfTitle(heading.title) !== null);
}

/** A goal without a number under a heading that names a goal has that number; several are its parts. */
function underHeading(goal: FoundGoal): FoundGoal {
  const { heading } = goal;
  if (goal.nr !== null || !isGoalHeading(heading)) return goal;
  return { ...goal, nr: heading.number, nrSpan: heading.span, shared: true };
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
  const match = named ?? bulletPattern.exec(line.text);
  const heading = sections.headings[at] ?? null;
  const nr = match?.[1] && !/^\d+\.?\d*\s*(?:pct|%|procent)/i.test(line.text) ? match[1] : null;
  const skipped = nr !== null || !match?.[1] ? (match?.[0].length ?? 0) : 0;
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
  const sentence: Sentence = { items: itemsOf(tokensOf(text)), goals: () => (read ??= readSentence(text)) };
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
    return roles.has("must") && goals.some((goal) => goal.spans.deadline !== undefined);
  // *Skal i 2017 mindst svare til landsgennemsnittet*: a level without a figure, which still gets its row, in doubt.
  if (roles.has("must") && roles.has("bound") && goals.some((goal) => goal.spans.deadline !== undefined)) return true;
  const figures = goals.some((goal) => !goal.doubts.some(({ code }) => code === "noNumber"));
  return figures && (demands.some((role) => roles.has(role)) || items.some(isShare) || opensWithDeed.test(text));
}

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
