import { endOfMonth } from "../domain/calendarDate";
import { type ClauseContext, contextOf, cueOf } from "./clauseContext";
import { isSentenceEnd } from "./clauses";
import { type ReadTimes, timesOf } from "./deadline";
import { emptyGoal } from "./goalOf";
import type { Item } from "./item";
import { rolesOf } from "./roles";
import { isMethod, isTold } from "./told";
import type { Bound, Direction } from "./words/cues";
import { deedVerbs, workWords } from "./words/telling";
import type { Flag, ReadGoal, SentenceSetting } from "./reading";

const opposite: Record<Bound, Bound> = { atLeast: "atMost", atMost: "atLeast" };
type Sentence = { context: ClauseContext; times: ReadTimes };

/** The goals of a text without a figure: one milestone for each sentence that sets a date, or one for them all; none where nothing is demanded. */
export function milestonesOf(items: readonly Item[], text: string, setting: SentenceSetting): ReadGoal[] {
  const sentences = sentencesOf(items)
    .map((sentence): Sentence => {
      const context = contextOf(sentence);
      return { context, times: timesOf(context, [], setting.contractYear) };
    })
    .filter(isDemanded);
  const dated = sentences.filter(({ context, times }) => context.mustAt !== null && times.deadlineSpan !== null);
  const first = dated[0] ?? sentences.find(({ times }) => times.deadlineSpan !== null) ?? sentences[0];
  const chosen = dated.length > 1 ? dated : first ? [first] : [];
  return chosen.map((sentence) => milestoneOf(sentence, text, setting));
}

/** A demand has its verb, its move or its date; *målet opgøres ved årets udgang* and what has been are none. */
function isDemanded({ context }: Sentence): boolean {
  if (context.mustAt !== null) return true;
  if (isTold(context) || isMethod(context)) return false;
  if (isDeed(context)) return true;
  return movingGoal(context) !== null || context.items.some((item, at) => cueOf(item)?.role === "within" || isDueAt(context.items, at));
}

/** *Der udarbejdes i 2012 en handleplan*. */
function isDeed({ items }: ClauseContext): boolean {
  return items.some((item) => item.kind === "time" && !item.time.present) && items.some((item) => item.kind === "word" && deedVerbs.test(item.key));
}

/** *Ved udgangen af 2012 er …*, *pr. 1. august er …*. */
function isDueAt(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return item?.kind === "time" && (item.time.edge === "end" || (before?.kind === "word" && before.key === "pr"));
}

function sentencesOf(items: readonly Item[]): Item[][] {
  const sentences: Item[][] = [];
  let start = 0;
  items.forEach((_item, at) => {
    if (!isSentenceEnd(items, at) && at < items.length - 1) return;
    sentences.push(items.slice(start, at + 1));
    start = at + 1;
  });
  return sentences;
}

function milestoneOf({ context, times }: Sentence, text: string, setting: SentenceSetting): ReadGoal {
  const deadline = times.deadline ?? (setting.contractYear === null ? null : endOfMonth(setting.contractYear, 12));
  const moving = movingGoal(context);
  const flags: Flag[] = [
    ...(moving || !times.deadlineSpan ? [{ code: "noNumber", figures: [], span: null } as const] : []),
    ...(rolesOf(context).some(({ role, explained, quantity }) => role !== "scope" && (role !== "target" || !explained || quantity.share === "all"))
      ? [{ code: "measureUnclear", figures: [], span: null } as const]
      : []),
    ...(deadline === null ? [{ code: "deadlineMissing", figures: [], span: null } as const] : []),
  ];
  return { ...emptyGoal, ...moving, text, deadline, spans: times.deadlineSpan ? { deadline: times.deadlineSpan } : {}, flags };
}

/** *Sygefraværet skal nedbringes*, *… være lavere end i 2009*: a direction without a figure lacks one, it is no milestone. */
function movingGoal(context: ClauseContext): Partial<ReadGoal> | null {
  const { direction, measure, spokenUnit, items } = context;
  if (measure === null && spokenUnit === null) return null;
  if (direction && isAimOfWork(items, direction.at)) return null;
  const compared = items.map(cueOf).find((cue) => cue?.role === "bound" && cue.flips);
  const limit = compared?.role === "bound" ? (context.negatedAt === null ? compared.bound : opposite[compared.bound]) : null;
  const form = direction ? formOfMove(direction.direction, measure?.better ?? null) : limit;
  return form && { form, unit: spokenUnit ?? measure?.unit ?? null, aggregation: measure?.aggregation ?? "latest" };
}

/** *En plan for nedbringelse af sygefraværet*, *initiativer, der skal øge*: what is to be made, and what for. */
function isAimOfWork(items: readonly Item[], moveAt: number): boolean {
  return items.slice(0, moveAt).some((item) => item.kind === "word" && workWords.test(item.key));
}

function formOfMove(direction: Direction, better: "lower" | "higher" | null): Bound {
  return direction === "down" || (direction === "improve" && better === "lower") ? "atMost" : "atLeast";
}
