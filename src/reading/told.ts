import { type ClauseContext, cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { Cue } from "./words/cues";
import { methodVerbs, tellingVerbs } from "./words/telling";

const demands: ReadonlySet<string> = new Set(["must", "bound", "multiply", "between", "save", "within"]);

/** Whether a clause only tells how it has been: *sygefraværet er faldet fra 17 til 15 dage*, *andelen faldt*. */
export function isTold(context: ClauseContext): boolean {
  const { items } = context;
  if (items.some((item) => isDemand(cueOf(item)) || isMove(item) || isAhead(item))) return false;
  return items.some((item, at) => isPast(item) || isDone(items, at));
}

/** *Skal*, *mindst*, *inden for*; not *flere end*, which is told as well. */
function isDemand(cue: Cue | null): boolean {
  return cue !== null && demands.has(cue.role) && !(cue.role === "bound" && cue.flips);
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

function isPast(item: Item): boolean {
  return cueOf(item)?.role === "was" || (item.kind === "word" && tellingVerbs.test(item.key));
}

/** *Er faldet*, *har reduceret*. */
function isDone(items: readonly Item[], at: number): boolean {
  const cue = cueOf(items[at]);
  if (cue?.role !== "direction" || cue.form !== "participle") return false;
  return items
    .slice(Math.max(0, at - 4), at)
    .some((item) => cueOf(item)?.role === "state" || (item.kind === "word" && /^(?:er|har|blevet)$/.test(item.key)));
}
