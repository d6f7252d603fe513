import type { GoalForm } from "../../domain/goal";
import { type ClauseContext, cueOf } from "./clauseContext";
import type { Figures } from "./figures";
import type { Item } from "./item";
import { savedScore } from "./targetRules";
import type { RoledQuantity } from "./roles";
import { measureIn } from "../words/measures";
import type { Bound } from "../words/cue";
import { stativeVerbs } from "../words/telling";

/** Which way the goal is met (*målform*), and whether the text left it open or said two things. */
export type ReadForm = { form: GoalForm; uncertain: boolean };

/** A bare time is mostly a time limit, unless it is years or hours of something. */
const isShortTime = /^(?:dage|arbejdsdage|uger|måneder|sekunder|minutter)$/;

/** The other bound. */
export const opposite: Record<Bound, Bound> = { atLeast: "atMost", atMost: "atLeast" };

/** The form of a goal whose sentence names no direction and no limit: what it measures, or how it is said, decides. */
export function byMeasure(context: ClauseContext, { target, change }: Figures): ReadForm {
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
export function namesFault({ items }: ClauseContext): boolean {
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
export function isSaved(target: Pick<RoledQuantity, "quantity" | "score"> | null): boolean {
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
  return !faulty && items.some((item, index) => index > at && item.kind === "word" && stativeVerbs.test(item.key));
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

function subjectIsShare(context: ClauseContext): boolean {
  return context.spokenUnit === "pct.";
}
