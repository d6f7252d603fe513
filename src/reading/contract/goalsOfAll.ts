import type { Steps } from "../../domain/steps";
import { contractEndOf } from "../sentence/contractEnd";
import { emptyGoal } from "../sentence/goalOf";
import { readItems, readSentence } from "../sentence/readSentence";
import type { Doubt, ReadField, ReadGoal, SentenceSetting } from "../reading";
import type { Span } from "../span";
import type { FoundGoal } from "./foundGoal";
import { type Assembled, placeOf } from "./lines";
import { anyFigureIn, weightIn } from "./measured/cellValue";

const partNames = "abcdefghijklmnopqrstuvwxyz";

/** The rows of all goals found; goals under one number are its parts, in the order they stand in. */
export function* goalsOfAll(
  found: readonly FoundGoal[],
  setting: SentenceSetting,
  weights: ReadonlyMap<string, number>,
): Steps<ReadGoal[]> {
  const rows: ReadGoal[] = [];
  let run: ReadGoal[] = [];
  const close = (parts: number): void => {
    rows.push(...(parts > 1 && run.length > 1 ? run.map((goal, at) => ({ ...goal, part: partOf(at) })) : run));
    run = [];
  };
  const names = namesOfOne(found);
  let parts = 0;
  for (const goal of found) {
    if (!goal.continued) {
      close(parts);
      parts = 0;
    }
    run.push(...goalsOf(goal, setting, weights, names.has(goal.focus?.name ?? "")));
    parts += 1;
    yield;
  }
  close(parts);
  return rows;
}

/** a … z, then aa, ab …: no two parts share a letter. */
function partOf(at: number): string {
  const last = partNames[at % partNames.length] ?? "";
  return at < partNames.length ? last : `${partNames[Math.floor(at / partNames.length) - 1] ?? ""}${last}`;
}

/** The goals of one sentence by itself; one without a figure, in doubt, where it states none. */
export function goalsOfSentence(text: string, setting: SentenceSetting): ReadGoal[] {
  const read = readSentence(text, setting);
  const goals = read.length > 0 ? read : [unreadGoal(text, setting)];
  const whole = { start: 0, end: text.length };
  return goals.map((goal) => ({ ...goal, spans: { ...goal.spans, text: whole } }));
}

/** What the contract calls a goal but where none was read still gets its row, in doubt. */
function unreadGoal(text: string, setting: SentenceSetting): ReadGoal {
  return {
    ...emptyGoal,
    text,
    deadline: contractEndOf(setting),
    doubts: [{ code: "noNumber", figures: [], span: null }],
  };
}

const partlyMet =
  /\s*(?:målet|kravet|resultatkravet|resultatmålet)?\s*(?:er|anses (?:for|som)|betragtes som|regnes for)\s+delvist?\s+(?:opfyldt|nået|indfriet)[^.;]*?\d[^;]*?(?:pct\.|procent|%|\.|$)/iu;

/** The sentence without *Målet er delvist opfyldt ved 70 pct.*, and that figure. */
function withoutPartly({ text, offsets }: Assembled): { sentence: Assembled; partly: number | null } {
  const match = partlyMet.exec(text);
  const partly = match ? (anyFigureIn(match[0])?.value ?? null) : null;
  if (!match || partly === null || match.index === 0) return { sentence: { text, offsets }, partly: null };
  const end = match.index + match[0].length;
  return {
    sentence: {
      text: text.slice(0, match.index) + text.slice(end),
      offsets: [...offsets.slice(0, match.index), ...offsets.slice(end)],
    },
    partly,
  };
}

const weightBehind =
  /\s*\(?(?:vægt(?:ning|es|en)?|vægter)[\s:]+(?:med\s+|er\s+)?((?:\d{1,3}\s*\/\s*\d{1,3})|\d{1,3}(?:,\d+)?\s*(?:pct\.?|%|point))\)?\s*\.?$/iu;

/** The sentence without *(Vægt 10 %)* at its end, and that weight. */
function withoutWeight({ text, offsets }: Assembled): { sentence: Assembled; weight: number | null } {
  const match = weightBehind.exec(text);
  const weight = match && match.index > 0 ? weightIn(match[1] ?? "") : null;
  if (!match || weight === null) return { sentence: { text, offsets }, weight: null };
  return { sentence: { text: text.slice(0, match.index), offsets: offsets.slice(0, match.index) }, weight };
}

/** The share of the target at which the goal is partly met. */
function degreeAt(partly: number | null, { target, targetUpper, form }: ReadGoal): number | null {
  if (partly === null || target === null || target === 0 || targetUpper !== null) return null;
  const degree = form === "atMost" ? 2 - partly / target : partly / target;
  return degree > 0 && degree < 1 ? degree : null;
}

function goalsOf(
  found: FoundGoal,
  setting: SentenceSetting,
  weights: ReadonlyMap<string, number>,
  isNamed: boolean,
): ReadGoal[] {
  const { sentence: own, weight } = found.read
    ? { sentence: found.sentence, weight: null }
    : withoutWeight(found.sentence);
  const { sentence, partly } = found.read ? { sentence: own, partly: null } : withoutPartly(own);
  const places: [ReadField, Span | null][] = [
    ["nr", found.nrSpan],
    ["goalType", found.typeSpan],
    ["area", found.areaSpan],
    ["focus", found.focus?.span ?? null],
    ["text", found.whole ?? placeOf(sentence, { start: 0, end: sentence.text.length })],
  ];
  const spans = Object.fromEntries(places.filter(([, span]) => span !== null));
  const read = found.read ?? readFound(found, sentence.text, setting);
  return (read.length > 0 ? read : [unreadGoal(sentence.text, setting)]).map((goal) => ({
    ...goal,
    nr: found.nr ?? "",
    goalType: found.goalType,
    area: found.area,
    focus: found.focus?.name ?? null,
    responsible: goal.responsible ?? found.responsible ?? null,
    source: goal.source ?? found.source ?? null,
    weight: goal.weight ?? weight ?? found.weight ?? weights.get(found.nr ?? "") ?? null,
    partlyMetFrom: goal.partlyMetFrom ?? degreeAt(partly, goal),
    spans: {
      ...spans,
      ...Object.fromEntries(Object.entries(goal.spans).map(([field, span]) => [field, placeOf(sentence, span)])),
    },
    doubts: withNameless(goal.doubts, sentence.text, isNamed).map((doubt) => ({
      ...doubt,
      span: doubt.span && placeOf(sentence, doubt.span),
    })),
  }));
}

/** The goals of a found goal's sentence, from the items that were made to find it if they are of this text. */
function readFound({ parsed }: FoundGoal, text: string, setting: SentenceSetting): ReadGoal[] {
  return parsed?.text === text ? readItems(parsed.items, text, setting) : readSentence(text, setting);
}

const onlyFigure =
  /^(?:[\s\d.,;:()<>≤≥=+%–—-]|mindst|højst|minimum|maks(?:imalt|imum)?|min|under|over|eller|derover|derunder|pct|procent|dage|uger|timer|point|kr|mio)*$/iu;

/** *Mindst 85 %*, and no word of what, or one that other goals have too: a cell that has lost its row. */
function withNameless(doubts: readonly Doubt[], text: string, isNamed: boolean): readonly Doubt[] {
  const isUnclear = isNamed || doubts.some(({ code }) => code === "measureUnclear");
  return isUnclear || !onlyFigure.test(text)
    ? doubts
    : [...doubts, { code: "measureUnclear", figures: [], span: null }];
}

/** The names of focuses that one goal alone has. */
function namesOfOne(found: readonly FoundGoal[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { focus } of found) if (focus) (once.has(focus.name) ? again : once).add(focus.name);
  return new Set([...once].filter((name) => !again.has(name)));
}
