import { contextOf, cueOf } from "../sentence/clauseContext";
import type { Item } from "../sentence/item";
import { itemsOf } from "../sentence/items";
import { goalItems, sentencesIn } from "../sentence/natures";
import type { Quantity } from "../sentence/quantity";
import { readItems } from "../sentence/readSentence";
import { isTold } from "../sentence/told";
import type { ReadGoal } from "../reading";
import { tokensOf } from "../words/token";
import type { FoundGoal } from "./foundGoal";

/** `all`: its items; `items`: those of them that may belong to a goal; `goals`: those that it states by itself. */
type Sentence = { text: string; all: readonly Item[]; items: () => readonly Item[]; goals: () => readonly ReadGoal[] };
let last: Sentence | null = null;

/** What a sentence says, each part read when it is first asked for. The last one is kept: it is asked several times. */
export function sentenceOf(text: string): Sentence {
  if (last?.text === text) return last;
  const all = itemsOf(tokensOf(text));
  let [own, read]: [readonly Item[] | null, readonly ReadGoal[] | null] = [null, null];
  const items = (): readonly Item[] => (own ??= goalItems(all, text));
  last = { text, all, items, goals: () => (read ??= readItems(items(), text, { contractYear: null })) };
  return last;
}

/** The items of a sentence, to be kept with the goal that it states. */
export function parsed(text: string): FoundGoal["parsed"] & object {
  return { text, items: sentenceOf(text).items() };
}

/** A figure to reach, a level to keep, or an action with its date; not a figure in a statement. */
export function statesGoal(text: string): boolean {
  const sentence = sentenceOf(text);
  if (!canStateGoal(sentence.all) || !canStateGoal(sentence.items())) return false;
  const items = sentence.items();
  const roles = new Set(items.map((item) => cueOf(item)?.role));
  const goals = sentence.goals();
  if (goals.some((goal) => goal.form === "milestone"))
    return !lasting.test(text) && roles.has("must") && goals.some((goal) => goal.spans.deadline !== undefined);
  // *Skal i 2017 mindst svare til landsgennemsnittet*: a level without a figure, which still gets its row, in doubt.
  if (roles.has("must") && roles.has("bound") && goals.some((goal) => goal.spans.deadline !== undefined)) return true;
  const figures = goals.filter((goal) => !goal.doubts.some(({ code }) => code === "noNumber"));
  return figures.some((goal) => isDemandedIn(sentenceWith(items, goal), text));
}

/** *Område 12* only names something; a number of a year's size may yet be one, in a list of years. */
function mayBeFigure({ name, value }: Quantity): boolean {
  return !name || value >= 1990;
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

/**
 * Whether there is what every goal has: a figure, a time, a multiple, a level that is kept, or *ikke* with a move. Most
 * sentences of a contract are prose and have none, so that they are not read further.
 */
export function canStateGoal(items: readonly Item[]): boolean {
  let [forbids, moves] = [false, false];
  for (const item of items) {
    if (item.kind === "time" || (item.kind === "quantity" && mayBeFigure(item.quantity))) return true;
    const cue = cueOf(item);
    if (cue?.role === "multiply" || cue?.role === "level") return true;
    if (cue?.role === "direction" && cue.direction === "keep") return true;
    forbids ||= cue?.role === "not";
    moves ||= cue?.role === "direction";
  }
  return forbids && moves;
}

/** What turns a figure into a demand. */
const demands = ["must", "bound", "direction", "multiply", "comparative", "between", "save"] as const;
/** *Placere 650 ledige*, *650 ledige placeres*, *Der indgås 25 aftaler*. */
const opensWithDeed =
  /^(?:\p{Lu}\p{Ll}+[ei]re?|\p{Lu}\p{Ll}+e|\d[\d.,]*|Der (?!afsættes|udbetales|betales|ydes|bevilges|findes)\p{Ll}{3,}s (?:yderligere )?\d[\d.,]*)\s/u;

/** Below a goal's title or a focus, what is to be done by a day is a milestone, also without *skal*. */
export function isMilestone(text: string): boolean {
  const { all, items, goals } = sentenceOf(text);
  if (!all.some(isTime) || !items().some(isTime)) return false;
  return goals().some(
    ({ form, spans, doubts }) =>
      form === "milestone" && spans.deadline !== undefined && !doubts.some(({ code }) => code === "noNumber"),
  );
}

function isTime({ kind }: Item): boolean {
  return kind === "time";
}

function isShare(item: Item): boolean {
  return item.kind === "quantity" && item.quantity.unit?.kind === "percent";
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
