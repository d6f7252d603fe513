import type { Steps } from "../../domain/steps";
import { cueOf } from "../sentence/clauseContext";
import { itemsOf } from "../sentence/items";
import { tokensOf } from "../words/token";
import type { FoundGoal, Heading } from "./foundGoal";
import { type Line, assembled } from "./lines";
import { weightIn, weightOfTitle } from "./measured/cellValue";
import { focusIn, headingIn, markerIn } from "./patterns";
import type { Sections } from "./sections";
import { withLevelBelow } from "./levelBelow";
import { withoutPlainWeight } from "./plainWeights";
import { looksLikeTitle, opensSectionWithoutGoals } from "./sectionNature";
import { isLeadIn, isMilestone, parsed, sentenceOf, statesGoal } from "./statesGoal";

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
      goal.parsed = parsed(goal.sentence.text);
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

function depthOf(nr: string): number {
  return nr.split(".").length;
}

function demandsSomething(text: string): boolean {
  return sentenceOf(text)
    .items()
    .some((item) => ["must", "direction", "multiply"].includes(cueOf(item)?.role ?? ""));
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
