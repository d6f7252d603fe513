import type { GoalForm } from "../../domain/goal";
import { type ClauseContext, cueOf } from "./clauseContext";
import type { Figures } from "./figures";
import type { Item } from "./item";
import { savedScore } from "./roleRules";
import type { RoledQuantity } from "./roles";
import { measureIn } from "../words/measures";
import type { Bound } from "../words/cues";
import { standingVerbs } from "../words/telling";

/** Which way the goal is met (*målform*), and whether the text left it open or said two things. */
export type ReadForm = { form: GoalForm; uncertain: boolean };
/** A bare time is mostly a time limit, unless it is years or hours of something. */
const isShortTime = /^(?:dage|arbejdsdage|uger|måneder|sekunder|minutter)$/;
const opposite: Record<Bound, Bound> = { atLeast: "atMost", atMost: "atLeast" };

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
  const limit = figures.target ? (figures.target.bound ?? limitOfVerb(context, figures.target.at)) : null;
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

/** *Der må højst udbringes gødning svarende til 170 kg*: the limit stands beside *må*, far from its figure. */
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

/** *Må højst stige til 50*: the limit stands before the verb and is on the move. */
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
 * stands behind it (*i forhold til budgettet*).
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

function byMeasure(context: ClauseContext, { target, change }: Figures): ReadForm {
  if (target?.quantity.value === 0) return { form: "atMost", uncertain: false };
  const better = isForeign(context, target) ? null : (context.measure?.better ?? null);
  const within = target?.quantity.unit?.kind === "duration" && cueBefore(context, target.at, "within");
  if (within) return { form: "atMost", uncertain: false };
  if (change === 0)
    return {
      form: keptForm(context) ?? (better === "lower" ? "atMost" : "atLeast"),
      uncertain: better === null && keptForm(context) === null,
    };
  if (context.negatedAt !== null && target?.quantity.share === "all") return { form: "atMost", uncertain: false };
  const faulty = namesFault(context);
  if (
    target &&
    subjectIsShare(context) &&
    target.quantity.unit?.kind === "percent" &&
    context.measure?.better !== "lower"
  )
    return { form: faulty ? "atMost" : "atLeast", uncertain: faulty };
  if (
    target?.quantity.unit?.kind === "percent" &&
    context.measureAt > target.at &&
    context.mustAt !== null &&
    context.mustAt < target.at
  )
    return { form: "atLeast", uncertain: faulty };
  if (better === null && target?.quantity.unit?.kind === "duration")
    return { form: isShortTime.test(target.quantity.unit.name) ? "atMost" : "atLeast", uncertain: true };
  if (target && startsWithShare(context, target.at))
    return { form: "atLeast", uncertain: faulty && context.mustAt === null };
  if (target && isShareOf(context, target) && (context.mustAt !== null || isToStand(context, target, faulty)))
    return { form: "atLeast", uncertain: false };
  if (target && context.measureAt > target.at && isDeed(context, target)) return { form: "atLeast", uncertain: false };
  if (better === "lower") return { form: "atMost", uncertain: !isSubject(context) };
  return { form: "atLeast", uncertain: better === null && !(target && isDeed(context, target)) };
}

/** *Servicemål: etageboliger 50 dage*: what is counted, but the figure is a time. */
function isForeign({ measure }: ClauseContext, target: RoledQuantity | null): boolean {
  return measure?.better === "higher" && measure.unit === "antal" && target?.quantity.unit?.kind === "duration";
}

/** *Andelen af sager med fejl*: the measure is named by its share, but what it is a share of is better lower. */
function namesFault({ items }: ClauseContext): boolean {
  return items.some((item) => {
    const measure = item.kind === "word" ? measureIn(item.key) : null;
    return measure?.better === "lower" && measure.aggregation !== "latest";
  });
}

/** *Der skal besvares 90 pct. af opkaldene*: what must be so of a share is wanted. */
function isShareOf({ items }: ClauseContext, { at, quantity }: RoledQuantity): boolean {
  const next = items[at + 1];
  return (
    quantity.unit?.kind === "percent" && (quantity.share === "part" || (next?.kind === "word" && next.key === "af"))
  );
}

/** *Skal spare 25 mio. kr.*, *en besparelse på 2,5 mio. kr.* */
function isSaved(target: Pick<RoledQuantity, "quantity" | "score"> | null): boolean {
  return target?.score === savedScore && target.quantity.unit !== null;
}

/** *Centret skal placere 650 ledige*, *skal spare 25 mio. kr.*: a number of things to be done. */
function isDeed({ mustAt, spokenUnit, items }: ClauseContext, { at, quantity, score }: RoledQuantity): boolean {
  if (isSaved({ quantity, score })) return true;
  const counted = quantity.counts || quantity.unit?.kind === "count" || quantity.unit?.kind === "other";
  const between = items.slice((mustAt ?? 0) + 1, at);
  if (opensInfinitive(items, at)) return counted;
  return counted && spokenUnit === null && mustAt !== null && !between.some((item) => cueOf(item)?.role === "state");
}

/** *At udtage 108.000 hektar …*. */
function opensInfinitive([at, verb]: readonly Item[], figureAt: number): boolean {
  return at?.kind === "word" && at.key === "at" && verb?.kind === "word" && figureAt === 2;
}

/** *Sygefraværet skal være 13 dage*: of what is known to be better lower, a ceiling. */
function isSubject({ mustAt, measureAt, measure }: ClauseContext): boolean {
  return mustAt !== null && measureAt >= 0 && measureAt < mustAt && measure?.unit !== null && measure?.unit !== "kr.";
}

/** *Det sikres, at 90 pct. af opkaldene besvares*. */
function isToStand({ items }: ClauseContext, { at }: RoledQuantity, faulty: boolean): boolean {
  return !faulty && items.some((item, index) => index > at && item.kind === "word" && standingVerbs.test(item.key));
}

/**
 * *Må ikke stige*, *som minimum fastholdes* (of what is better lower: no worse), *må ikke overskride niveauet*, *højst
 * på niveau med*: the move or limit that is named decides.
 */
function keptForm({ items, keep, mustAt, measure }: ClauseContext): Bound | null {
  const at = items.findIndex(
    (item, index) =>
      index > (mustAt ?? -1) &&
      index <= (keep ?? 0) + 3 &&
      (isMove(item, items.slice(Math.max(0, index - 4), index)) || cueOf(item)?.role === "bound"),
  );
  const cue = cueOf(items[at]);
  const denied = items.slice(Math.max(0, at - 4), Math.max(0, at)).some((item) => cueOf(item)?.role === "not");
  if (cue?.role === "bound" && at < (keep ?? 0) && cue.bound === "atLeast" && measure?.better === "lower")
    return "atMost";
  if (cue?.role === "bound") return cue.flips && denied ? opposite[cue.bound] : cue.bound;
  return cue?.role === "direction" ? (cue.direction === "up" ? "atMost" : "atLeast") : null;
}

function isMove(item: Item, before: readonly Item[]): boolean {
  const cue = cueOf(item);
  return cue?.role === "direction" && cue.direction !== "keep" && before.some((each) => cueOf(each)?.role === "not");
}

function cueBefore(context: ClauseContext, at: number, role: "within"): boolean {
  return context.items.slice(Math.max(0, at - 3), at).some((item) => cueOf(item)?.role === role);
}

/** *36 pct. er i job*, *I 95 % af alle sager*: the share comes first, before any measure. */
function startsWithShare(context: ClauseContext, at: number): boolean {
  const figure = context.items[at];
  const share = figure?.kind === "quantity" && figure.quantity.unit?.kind !== "duration";
  return share && context.items.slice(0, at).every((item) => item.kind !== "word" || item.key.length < 6) && at <= 6;
}

/** *I 90 procent af tilfældene*: how often something is so. */
function isPortion(context: ClauseContext, at: number): boolean {
  const [before, after] = [context.items[at - 1], context.items[at + 1]];
  const figure = context.items[at];
  const part = figure?.kind === "quantity" && figure.quantity.share === "part" && !namesFault(context);
  return before?.kind === "word" && before.key === "i" && (part || (after?.kind === "word" && after.key === "af"));
}

function subjectIsShare(context: ClauseContext): boolean {
  return context.spokenUnit === "pct.";
}
