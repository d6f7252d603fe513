import { type ClauseContext, cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { Quantity } from "./quantity";
import { type RoleRule, roleRules } from "./roleRules";
import { targetScore } from "./targetRules";
import type { Role, Surroundings } from "./surroundings";
import type { Bound, Cue } from "../words/cue";
import { keptFor } from "../words/remembered";

/** `explained`: a rule gave the figure its role; without one it is assumed to be the target. */
export type RoledQuantity = {
  at: number;
  quantity: Quantity;
  role: Role;
  score: number;
  bound: Bound | null;
  boundAt: number | null;
  explained: boolean;
};

const passedOver = new Set([
  "ca",
  "cirka",
  "omkring",
  "kun",
  "bare",
  "blot",
  "hele",
  "samlet",
  "et",
  "en",
  "den",
  "de",
  "det",
  "(",
  "niveau",
  "indeks",
  "ialt",
  "lige",
  "godt",
  "knap",
  "omtrent",
  "yderligere",
  "nuværende",
  "dagens",
  "gennemsnitligt",
  "i",
  "som",
  "således",
  "årligt",
  "gerne",
  "stadig",
  "fortsat",
  "typisk",
  "normalt",
  "dog",
  "også",
  "allerede",
  "netto",
  "brutto",
  "netto",
  "brutto",
  "tilsvarende",
  "årlig",
  "årlige",
  ":",
]);

/** The figures of a clause with what each is for. */
export const rolesOf = keptFor((context: ClauseContext): readonly RoledQuantity[] => {
  const roled: RoledQuantity[] = [];
  let inBaseline = false;
  context.items.forEach((item, at) => {
    inBaseline = baselineOpen(inBaseline, context, at);
    if (item.kind === "quantity") roled.push(roleOf(context, at, item.quantity, inBaseline));
  });
  return roled;
});

function isLimit(cue: Cue | null): boolean {
  return cue?.role === "bound" && !cue.flips;
}

/**
 * A baseline part opens at *i forhold til* or *2009-niveauet* and closes at the next verb, *til* or *svarende til
 * højst*.
 */
function baselineOpen(open: boolean, context: ClauseContext, at: number): boolean {
  const cue = cueOf(context.items[at]);
  if (cue === null) return open;
  if (cue.role === "level" && isTo(cueOf(context.items[at - 1]))) return open;
  if (cue.role === "relativeTo" || cue.role === "level") return true;
  if (cueOf(context.items[at - 1])?.role === "relativeTo") return open;
  if (cue.role === "equals" && context.items.slice(at + 1, at + 7).some((item) => isLimit(cueOf(item)))) return false;
  return (
    open &&
    !(
      cue.role === "must" ||
      cue.role === "multiply" ||
      cue.role === "direction" ||
      (cue.role === "link" && cue.link !== "from")
    )
  );
}

/** *Reduceres til samme niveau som*: where it is to end. */
function isTo(cue: Cue | null): boolean {
  return cue?.role === "link" && cue.link === "to";
}

function roleOf(context: ClauseContext, at: number, quantity: Quantity, inBaseline: boolean): RoledQuantity {
  const { leftAt, bound, boundAt } = leftOf(context.items, at);
  const after = cueOf(context.items[at + 1]);
  const behind = after?.role === "bound" && after.after ? after.bound : null;
  const around: Surroundings = {
    context,
    at,
    quantity,
    leftAt,
    inBaseline,
    bound: behind ?? bound,
    limitsMove: boundAt !== null && boundAt > leftAt && flips(cueOf(context.items[boundAt])),
    left: context.items[leftAt],
    leftCue: cueOf(context.items[leftAt]),
    next: context.items[at + 1],
    nextCue: after,
  };
  const rule = roleRules.find(({ when }) => when(around));
  const score = rule ? scoreOf(rule.score, around) : targetScore(around);
  const explained = rule !== undefined;
  return {
    at,
    quantity,
    role: rule?.role ?? "target",
    score,
    bound: around.bound,
    boundAt: behind ? at + 1 : boundAt,
    explained,
  };
}

function scoreOf(score: RoleRule["score"], around: Surroundings): number {
  return typeof score === "function" ? score(around) : (score ?? 0);
}

function flips(cue: Cue | null): boolean {
  return cue?.role === "bound" && cue.flips && !cue.amount;
}

/** Walks left past limits, times and small words to what governs a figure. */
function leftOf(items: readonly Item[], at: number): { leftAt: number; bound: Bound | null; boundAt: number | null } {
  let [bound, boundAt, leftAt]: [Bound | null, number | null, number] = [null, null, at - 1];
  const lowest = Math.max(0, at - 8);
  for (; leftAt >= lowest; leftAt--) {
    const item = items[leftAt];
    const cue = cueOf(item);
    if (cue?.role === "bound" && !cue.after)
      [bound, boundAt] = [bound ?? boundIn(items, leftAt, cue), boundAt ?? leftAt];
    else if (!isPassedOver(item, cue)) break;
  }
  return bound ? { leftAt, bound, boundAt } : { leftAt, ...boundBeforeVerb(items, leftAt) };
}

const passedVerbs: ReadonlySet<Cue["role"]> = new Set(["state", "at", "link", "direction", "must"]);

/** The limit of *må maksimalt være 20 pct.*, with its verb in between. */
function boundBeforeVerb(items: readonly Item[], from: number): { bound: Bound | null; boundAt: number | null } {
  for (let at = from; at >= Math.max(0, from - 3); at--) {
    const cue = cueOf(items[at]);
    if (cue?.role === "must" && cueOf(items[at - 1])?.role !== "bound") break;
    if (cue?.role === "bound" && !cue.after) return { bound: boundIn(items, at, cue), boundAt: at };
    if (items[at]?.kind === "mark" || items[at]?.kind === "quantity" || (cue !== null && !passedVerbs.has(cue.role)))
      break;
  }
  return { bound: null, boundAt: null };
}

function isPassedOver(item: Item | undefined, cue: Cue | null): boolean {
  if (item?.kind === "time") return true;
  if (item?.kind === "word" || item?.kind === "mark") return passedOver.has(item.key);
  if (cue?.role === "comparative") return cue.amount && !cue.counts;
  return cue?.role === "aggregate" || cue?.role === "respectively" || cue?.role === "about";
}

/** *Må ikke overstige* limits from above although *overstige* means more: a *not* nearby turns it. */
function boundIn(items: readonly Item[], at: number, cue: Extract<Cue, { role: "bound" }>): Bound {
  const negated =
    items
      .slice(Math.max(0, at - 6), at)
      .some(
        (item) =>
          cueOf(item)?.role === "not" ||
          (item.kind === "word" && /^(?:ingen|intet)$/.test(item.key)) ||
          (item.kind === "quantity" && item.quantity.share === "all" && item.quantity.value === 0),
      ) || noneBefore(items, at);
  if (!cue.flips || !negated) return cue.bound;
  return cue.bound === "atLeast" ? "atMost" : "atLeast";
}

function noneBefore(items: readonly Item[], at: number): boolean {
  const first = items.slice(0, Math.min(at, 3)).find((item) => item.kind === "quantity");
  return first?.kind === "quantity" && first.quantity.share === "all" && first.quantity.value === 0;
}
