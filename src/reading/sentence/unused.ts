import { endOfMonth } from "../../domain/calendarDate";
import type { Doubt, ReadGoal, SentenceSetting } from "../reading";
import type { Span } from "../span";
import { cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { isSentenceEnd } from "./clauses";
import { isJoiner } from "./joiners";
import { lastDayOf } from "./time";

/**
 * The goals of a sentence, held against all its words. A milestone in a sentence with *mindst* or *højst* is a level
 * without a figure; one that is dated before its contract takes the sentence's later date; and a figure, a date or a
 * direction that no goal used is a doubt that says which words.
 */
export function heldAgainstWords(
  goals: readonly ReadGoal[],
  items: readonly Item[],
  text: string,
  setting: SentenceSetting,
): ReadGoal[] {
  const settled = goals.map((goal) => withDate(withBound(goal, items), items, setting));
  const left = unusedIn(settled, items, text);
  if (left === null) return settled;
  const isShown = settled.some(({ doubts }) => doubts.some(({ code }) => shown.has(code)));
  return settled.map((goal) => ({ ...goal, doubts: isShown ? named(goal.doubts, left) : [...goal.doubts, left] }));
}

/** A doubt that stands already says which words. */
function named(doubts: readonly Doubt[], { words }: Doubt): readonly Doubt[] {
  if (words === undefined) return doubts;
  return doubts.map((doubt) => (doubt.code === "measureUnclear" ? { ...doubt, words } : doubt));
}

/** Doubts that already ask the reader to hold the figures against the sentence. */
const shown: ReadonlySet<Doubt["code"]> = new Set(["measureUnclear", "severalGoals", "figuresDisagree", "noNumber"]);

/** *Skal mindst svare til landsgennemsnittet*: a direction without a figure. */
function withBound(goal: ReadGoal, items: readonly Item[]): ReadGoal {
  if (goal.form !== "milestone" || goal.spans.deadline === undefined || items.some(isFigure)) return goal;
  const limit = items.map((item) => cueOf(item)).find((cue) => cue?.role === "bound" && !cue.flips);
  if (limit?.role !== "bound") return goal;
  const doubts = goal.doubts.filter(({ code }) => code !== "noNumber");
  return { ...goal, form: limit.bound, doubts: [...doubts, { code: "noNumber", figures: [], span: null }] };
}

/** *Havde ved udgangen af 2022 …, så alle er gennemgået ved udgangen af 2023*: what is behind is no deadline. */
function withDate(goal: ReadGoal, items: readonly Item[], { contractYear }: SentenceSetting): ReadGoal {
  if (goal.form !== "milestone" || contractYear === null || goal.deadline === null) return goal;
  if (Number(goal.deadline.slice(0, 4)) >= contractYear) return goal;
  const later = items.filter((item) => item.kind === "time" && (item.time.year ?? 0) >= contractYear).at(-1);
  if (later?.kind !== "time") return goal;
  const span = { start: later.start, end: later.end };
  return {
    ...goal,
    deadline: lastDayOf(later.time, contractYear) ?? endOfMonth(contractYear, 12),
    spans: { ...goal.spans, deadline: span },
  };
}

/**
 * The first figure or date of the sentence that no goal was read from, and that describes no group; else a direction
 * in a part of the sentence that gave nothing.
 */
function unusedIn(goals: readonly ReadGoal[], items: readonly Item[], text: string): Doubt | null {
  if (goals.length === 0) return null;
  const used = goals
    .flatMap(({ spans }) => Object.entries(spans).flatMap(([field, span]) => (field === "text" ? [] : [span])))
    .sort((a, b) => a.start - b.start);
  let [next, usedUntil] = [0, 0];
  const isUsed = ({ start, end }: Span): boolean => {
    for (; next < used.length && (used[next]?.start ?? 0) < end; next++)
      usedUntil = Math.max(usedUntil, used[next]?.end ?? 0);
    return usedUntil > start;
  };
  const onlyDeeds = goals.every(({ form }) => form === "milestone");
  const at = items.findIndex(
    (item, index) =>
      !isUsed(item) &&
      (isOpenFigure(items, index) || isOpenDate(items, index) || (onlyDeeds && isOtherDate(items, index))),
  );
  const item =
    items[at] ??
    unusedMove(items, figuresOf(goals)) ??
    secondWhole(goals, items) ??
    (onlyDeeds ? lackOf(items) : null) ??
    unusedDemand(items, [...figuresOf(goals), ...deadlinesOf(goals)]);
  if (!item) return null;
  const span = { start: item.start, end: item.end };
  if (item.kind === "quantity") return { code: "measureUnclear", figures: [item.quantity.value], span };
  return { code: "measureUnclear", figures: [], span, words: text.slice(item.start, item.end) };
}

/**
 * *Liggetiden falder til 3 dage, uden at genindlæggelserne stiger*: a verb of direction in a part of the sentence that
 * no goal was read from. *Borgere, der øger …* and *for at øge …* only describe.
 */
function unusedMove(items: readonly Item[], used: readonly Span[]): Item | null {
  for (const part of partsOf(items)) {
    const [first, last] = [part[0], part.at(-1)];
    const isRead = used.some(({ start, end }) => first && last && start < last.end && end > first.start);
    const at = part.findIndex(isMove);
    const before = part.slice(opensWithout(part[0], part[1]) ? 2 : 0, Math.max(0, at));
    if (at >= 0 && !isRead && !before.some(describes) && before.some(isSubject)) return part[at] ?? null;
  }
  return null;
}

/**
 * *Andelen øges til 75 pct. Tilfredsheden skal mindst være på landsgennemsnittet.*: a sentence of its own with *skal*
 * and a limit or a move, that no goal was read from.
 */
function unusedDemand(items: readonly Item[], used: readonly Span[]): Item | null {
  let start = 0;
  for (let at = 0; at < items.length; at++) {
    if (!isSentenceEnd(items, at) && at < items.length - 1) continue;
    const sentence = items.slice(start, at + 1);
    start = at + 1;
    const [from, to] = [sentence[0]?.start ?? 0, sentence.at(-1)?.end ?? 0];
    const roles = sentence.map((item) => cueOf(item)?.role ?? "");
    const isDemand = roles.includes("must") && roles.some((role) => ["bound", "direction", "multiply"].includes(role));
    if (isDemand && !used.some((span) => span.start < to && span.end > from))
      return sentence[roles.findIndex((role) => ["bound", "direction", "multiply"].includes(role))] ?? null;
  }
  return null;
}

/** Where the goals' figures and directions were read from. */
function figuresOf(goals: readonly ReadGoal[]): Span[] {
  return goals.flatMap(({ spans: { form, target, targetUpper, baseline, change } }) =>
    [form, target, targetUpper, baseline, change].filter((span) => span !== undefined),
  );
}

function deadlinesOf(goals: readonly ReadGoal[]): Span[] {
  return goals.flatMap(({ spans: { deadline } }) => deadline ?? []);
}

/** The parts of a sentence between joining words, semicolons and *uden at*. */
function partsOf(items: readonly Item[]): Item[][] {
  const parts: Item[][] = [];
  let start = 0;
  for (let at = 1; at <= items.length; at++) {
    const [item, next] = [items[at], items[at + 1]];
    const isEnd =
      at === items.length ||
      isJoiner(item) ||
      opensWithout(item, next) ||
      (item?.kind === "mark" && /^[;.]$/.test(item.key));
    if (!isEnd) continue;
    parts.push(items.slice(start, at));
    start = at;
  }
  return parts;
}

function opensWithout(item: Item | undefined, next: Item | undefined): boolean {
  return item?.kind === "word" && item.key === "uden" && next?.kind === "word" && next.key === "at";
}

function isMove(item: Item): boolean {
  const cue = cueOf(item);
  return cue?.role === "direction" && cue.form === "verb" && cue.link === null && cue.direction !== "improve";
}

function isSubject(item: Item): boolean {
  return item.kind === "word" && item.key.length > 5;
}

function describes(item: Item): boolean {
  return item.kind === "word" && /^(?:som|der|hvilket|hvorved|så|for|henblik|derved|kan|ved|at)$/.test(item.key);
}

/** *MUS med alle medarbejdere og samtaler med alle ledere*: two wholes, and one milestone. */
function secondWhole(goals: readonly ReadGoal[], items: readonly Item[]): Item | null {
  const [goal, ...more] = goals;
  if (goal?.form !== "milestone" || more.length > 0) return null;
  const wholes = items.filter((item) => item.kind === "word" && /^(?:alle|samtlige)$/.test(item.key));
  return wholes[1] ?? null;
}

/** *Påtegningen skal være uden forbehold*: what there is to be none of. */
function lackOf(items: readonly Item[]): Item | null {
  const at = items.findIndex(
    (item, index) => item.kind === "word" && item.key === "uden" && cueOf(items[index - 1])?.role === "state",
  );
  return items[at] ?? null;
}

function isFigure(item: Item): boolean {
  return item.kind === "quantity" && !item.quantity.name && item.quantity.share === "none";
}

/** A figure with a unit of its own. Times (*inden for 30 dage*, *over 52 uger*) mostly describe what is counted. */
function isOpenFigure(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "quantity" || !isFigure(item)) return false;
  const { unit } = item.quantity;
  return unit !== null && (unit.kind === "percent" || unit.kind === "points" || unit.kind === "money");
}

/** *Senest 1. juni*: a day to be ready by. */
function isOpenDate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const pressing = items.slice(Math.max(0, at - 2), at).some((each) => cueOf(each)?.role === "within");
  return (
    item?.kind === "time" && pressing && (item.time.day !== null || item.time.month !== null) && item.time.year !== null
  );
}

/** *Et udkast skal være klar medio 2018 og strategien ultimo 2018*: beside a milestone, a second day is another's. */
function isOtherDate(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (item?.kind !== "time" || item.time.present || inBrackets(items, at)) return false;
  const begins = before?.kind === "word" && /^(?:fra|siden|af|pr|før)$/.test(before.key);
  const near = items.slice(Math.max(0, at - 3), at).map(cueOf);
  const isBehind = near.some((cue) => cue?.role === "groupLimit") || cueOf(before)?.role === "link";
  return !begins && !isBehind && (item.time.day !== null || item.time.edge !== null);
}
