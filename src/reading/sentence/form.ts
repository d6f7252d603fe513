import { byMeasure, isSaved, namesFault, opposite, type ReadForm } from "./formByMeasure";
import { type ClauseContext, cueOf } from "./clauseContext";
import type { Figures } from "./figures";
import type { RoledQuantity } from "./roles";
import type { Bound } from "../words/cue";

/**
 * The form of a goal. A stated direction decides before a limit word: *nedbringes til minimum 1,96* is still a ceiling.
 */
export function formOf(context: ClauseContext, figures: Figures): ReadForm {
  if (isInterval(figures)) return { form: "between", uncertain: false };
  if (figures.target && figures.target.bound === null && isPortion(context, figures.target.at))
    return { form: "atLeast", uncertain: false };
  if (figures.target?.bound && isTurned(context, figures.target))
    return { form: figures.target.bound, uncertain: false };
  const moved = byMove(context, figures);
  if (permits(context, figures)) return { form: "atMost", uncertain: false };
  const limit = figures.target
    ? (figures.target.bound ?? limitOfVerb(context, figures.target.at) ?? forbiddenBeyond(context, figures.target.at))
    : null;
  if (moved && limit && figures.target && limitsMove(context, figures.target))
    return { form: limit === "atMost" ? opposite[moved] : moved, uncertain: false };
  if (moved && limit && figures.target?.score === 100)
    return { form: moved, uncertain: moved !== limit && context.negatedAt === null };
  if (limit) return byLimit(context, figures, limit);
  return moved ? { form: moved, uncertain: isForWhoKnowsWhat(context, figures) } : byMeasure(context, figures);
}

/** *Må ikke falde til under 50.000*: a limit that *ikke* turns says all. */
function isTurned({ items }: ClauseContext, { bound, boundAt }: RoledQuantity): boolean {
  const cue = cueOf(items[boundAt ?? -1]);
  return cue?.role === "bound" && cue.flips && cue.bound !== bound;
}

/** *Der må højst udbringes gødning svarende til 170 kg*: the limit is next to *må*, far from its figure. */
function limitOfVerb({ items, mustAt, direction }: ClauseContext, at: number): Bound | null {
  if (mustAt === null || mustAt > at || direction !== null) return null;
  const limitAt = items.findIndex(
    (item, index) => index > mustAt && index <= mustAt + 2 && cueOf(item)?.role === "bound",
  );
  const cue = cueOf(items[limitAt]);
  if (cue?.role !== "bound" || cue.flips || items.slice(limitAt, at).some((item) => item.kind === "quantity"))
    return null;
  return cue.bound;
}

/** *Loftet på 118 mio. kr. må ikke overskrides*: the limit is behind its figure. */
function forbiddenBeyond({ items, negatedAt }: ClauseContext, at: number): Bound | null {
  if (negatedAt === null || negatedAt < at) return null;
  const cue = cueOf(items.slice(negatedAt, negatedAt + 3).find((item) => cueOf(item)?.role === "bound"));
  const isOther = items.slice(negatedAt).some((item) => item.kind === "quantity");
  return cue?.role === "bound" && cue.flips && !isOther ? opposite[cue.bound] : null;
}

/** *Må højst stige til 50*: the limit comes before the verb and limits the movement. */
function limitsMove({ direction }: ClauseContext, target: RoledQuantity): boolean {
  return direction !== null && target.score === 100 && target.boundAt !== null && target.boundAt < direction.at;
}

function isInterval({ target, upper }: Figures): boolean {
  return upper !== null || (target !== null && (target.quantity.upper !== null || target.quantity.plusMinus));
}

/** *Må være 35 dage*, *må overskride med 8,9 måneder*: what is allowed is a ceiling, unless another word limits it. */
function permits({ items, mustAt, negatedAt }: ClauseContext, { target }: Figures): boolean {
  const must = cueOf(items[mustAt ?? -1]);
  if (must?.role !== "must" || !must.permits || mustAt === null || negatedAt !== null || !target || target.at < mustAt)
    return false;
  const limit = cueOf(items[target.boundAt ?? -1]);
  return target.bound === null || (limit?.role === "bound" && limit.flips && limit.bound === "atLeast");
}

/**
 * *Forbedres*, the other way than the measure is known to be better; of a measure that no table knows, or that only
 * follows it (*i forhold til budgettet*).
 */
function isForWhoKnowsWhat({ direction, measure, measureAt }: ClauseContext, { target, baseline }: Figures): boolean {
  if (direction?.direction !== "improve") return false;
  if (
    target &&
    baseline &&
    measure?.better &&
    Math.sign(target.quantity.value - baseline.quantity.value) !== (measure.better === "higher" ? 1 : -1)
  )
    return true;
  const better = measure?.better ?? null;
  return better === null || (better === "lower" && measureAt > direction.at);
}

/** *Nedbringes*, *øges*, *halveres* — turned by a ceiling on the change: *må højst stige med 2 pct.* */
function byMove(context: ClauseContext, { change, changeFrom, target }: Figures): Bound | null {
  if (isSaved(target)) return null;
  const led = target?.score === 100 ? directionSign(context) : 0;
  const stated = changeFrom !== null || context.multiply !== null;
  const sign = led !== 0 ? led : stated && change !== null && change !== 0 ? Math.sign(change) : directionSign(context);
  if (sign === 0 || (context.keep !== null && change === 0)) return null;
  const along: Bound = sign > 0 ? "atLeast" : "atMost";
  const ceiling = changeFrom?.bound === "atMost" && target === null;
  const forbidden =
    context.negatedAt !== null && changeFrom !== null && changeFrom.at > context.negatedAt && changeFrom.bound === null;
  return ceiling || forbidden || isForbiddenEnd(context, target) ? opposite[along] : along;
}

/** *Må ikke stige til 14*: the end that is not to be reached. */
function isForbiddenEnd({ direction, negatedAt }: ClauseContext, target: RoledQuantity | null): boolean {
  if (target?.score !== 100 || target.bound !== null || direction === null || negatedAt === null) return false;
  return negatedAt < direction.at && direction.at - negatedAt <= 2;
}

function directionSign(context: ClauseContext): number {
  const { direction, measure } = context;
  if (!direction || direction.direction === "keep") return 0;
  if (direction.direction === "improve") return measure?.better === "lower" ? -1 : measure?.better === "higher" ? 1 : 0;
  return direction.direction === "up" ? 1 : -1;
}

/**
 * A limit word alone. On a measure that is better lower, *som minimum* says the opposite of what is meant, or nearly.
 */
function byLimit(context: ClauseContext, { target }: Figures, limit: Bound): ReadForm {
  const measure = context.measure;
  if (limit !== "atLeast" || measure?.better !== "lower" || !target || context.measureAt > target.at)
    return { form: limit, uncertain: false };
  const otherShare = target.quantity.unit?.kind === "percent" && measure.unit !== "pct.";
  return { form: limit, uncertain: !otherShare };
}

/** *I 90 procent af tilfældene*: how often something is so. */
function isPortion(context: ClauseContext, at: number): boolean {
  const [before, after] = [context.items[at - 1], context.items[at + 1]];
  const figure = context.items[at];
  const part = figure?.kind === "quantity" && figure.quantity.share === "part" && !namesFault(context);
  return before?.kind === "word" && before.key === "i" && (part || (after?.kind === "word" && after.key === "af"));
}
