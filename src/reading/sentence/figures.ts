import type { ChangeKind } from "../../domain/goal";
import { targetFromChange } from "../../domain/target";
import { changeOf } from "./change";
import { type ClauseContext, cueOf } from "./clauseContext";
import { isLink } from "./links";
import { rounded } from "./number";
import type { Quantity } from "./quantity";
import { limitScore } from "./targetRules";
import type { RoledQuantity } from "./roles";

/** The figures of one goal, chosen among those of its clause, with the other ends computed where they follow. */
export type Figures = {
  target: RoledQuantity | null;
  upper: RoledQuantity | null;
  baseline: RoledQuantity | null;
  changeFrom: RoledQuantity | null;
  change: number | null;
  changeKind: ChangeKind | null;
  targetValue: number | null;
  baselineValue: number | null;
  /** Figures that could as well have been the target. */
  rivals: readonly RoledQuantity[];
  /** Set where target, baseline and change do not agree: what baseline and change would give. */
  disagreement: number | null;
};

/** Below this a figure yields to a stated change; from `leastRival` it could itself have been meant. */
const leastOwn = 45;
const leastRival = 40;
/** Beside *halveres* a figure that only defines a group is no level. */
const leastOfMultiplied = 20;

export function figuresOf(context: ClauseContext, roled: readonly RoledQuantity[]): Figures {
  const pick = (role: RoledQuantity["role"]): RoledQuantity | null => best(roled.filter((each) => each.role === role));
  const stated = lowerOf(context, roled, pick("target"));
  const rest = stated && restOf(context, stated);
  const chosen = rest ? null : stated;
  const changeFrom = pick("change") ?? rest;
  const group = changeFrom && chosen && isGroupOfChange(context, chosen, changeFrom) ? chosen : rest && stated;
  const moved = changeFrom !== null || (context.multiply !== null && (chosen?.score ?? 0) < leastOfMultiplied);
  const target = moved && chosen && (chosen.score < leastOwn || chosen === group) ? null : chosen;
  const upper = target ? upperOf(context, roled, target) : null;
  const baseline = pick("baseline") ?? keptBaseline(context, target);
  const rivals = roled.filter(
    (each) =>
      ![target, upper, group, baseline, changeFrom].includes(each) &&
      (each.role === "target"
        ? !each.explained || isSecondLimit(each, roled) || isRival(each, target)
        : isSecond(each, each.role === "change" ? changeFrom : baseline)),
  );
  return withComputed({
    target,
    upper,
    baseline,
    changeFrom,
    rivals,
    ...changeOf(context, changeFrom, target, baseline),
  });
}

/** *Reduceres til en tredjedel*: of what it was, unless a share is measured. */
function restOf(
  { direction, spokenUnit }: ClauseContext,
  { quantity, score, ...rest }: RoledQuantity,
): RoledQuantity | null {
  const led = score === 100 && direction?.direction === "down" && quantity.share === "part" && spokenUnit !== "pct.";
  return led
    ? {
        ...rest,
        score: 90,
        role: "change",
        quantity: {
          ...quantity,
          value: rounded(100 - quantity.value),
          exact: quantity.exact === null ? null : 100 - quantity.exact,
        },
      }
    : null;
}

/** *Elever med over 10 pct. fravær skal reduceres med en femtedel*: the words before the change only name the group. */
function isGroupOfChange(context: ClauseContext, chosen: RoledQuantity, changeFrom: RoledQuantity): boolean {
  const byLink = [1, 2, 3].some((step) => isLink(cueOf(context.items[changeFrom.at - step]), "by"));
  return byLink && chosen.score < 100 && chosen.at < changeFrom.at;
}

/** As strong as the chosen one, a second figure of its very unit, or a second limit. */
function isRival(each: RoledQuantity, target: RoledQuantity | null): boolean {
  const strong = each.score >= leastRival && each.score >= (target?.score ?? 0) - 40;
  const twin =
    target !== null &&
    each.score >= 20 &&
    each.quantity.unit !== null &&
    each.quantity.unit.kind === target.quantity.unit?.kind;
  const limited = each.bound !== null && target !== null && target.bound !== null && each.score >= 30;
  return strong || twin || limited;
}

/** *Inden for 4 uger i 2012 og 3 uger i 2013*: one of them got no goal. */
function isSecondLimit(each: RoledQuantity, roled: readonly RoledQuantity[]): boolean {
  const stretch = each.quantity.unit?.kind === "duration" && each.role === "target";
  return (
    stretch &&
    roled.some(
      (other) => other.score === limitScore && other.at < each.at && other.quantity.value !== each.quantity.value,
    )
  );
}

/** A second change or start of the same kind, that says something else. */
function isSecond(each: RoledQuantity, used: RoledQuantity | null): boolean {
  if (used === null || each.role === "scope" || each.role !== used.role || each.score < used.score) return false;
  const kinds = [each, used].map(({ quantity }) =>
    quantity.unit?.kind === "points" ? "percent" : quantity.unit?.kind,
  );
  return each.quantity.value !== used.quantity.value && kinds[0] === kinds[1];
}

function best(candidates: readonly RoledQuantity[]): RoledQuantity | null {
  return candidates.reduce<RoledQuantity | null>(
    (top, each) => (top === null || each.score > top.score ? each : top),
    null,
  );
}

/** The other bound of *mindst 85 pct. og højst 100 pct.* and *mellem 8 og 12*. */
function upperOf(context: ClauseContext, roled: readonly RoledQuantity[], target: RoledQuantity): RoledQuantity | null {
  const next = roled[roled.indexOf(target) + 1];
  if (next?.quantity.plusMinus && isRightBehind(context, target, next) && sameUnit(target.quantity, next.quantity))
    return next;
  if (
    !next ||
    next.role !== "target" ||
    next.quantity.value <= target.quantity.value ||
    !sameUnit(target.quantity, next.quantity)
  )
    return null;
  const opposite = target.bound === "atLeast" && next.bound === "atMost" && next.boundAt !== null && next.score < 100;
  const between = context.items
    .slice(Math.max(0, target.at - 3), target.at)
    .some((item) => cueOf(item)?.role === "between");
  const resting = context.direction === null && context.multiply === null;
  const fromTo =
    next.at - target.at <= 3 &&
    isLink(cueOf(context.items[next.at - 1]), "to") &&
    (resting || isLink(cueOf(context.items[target.at - 1]), "from"));
  return opposite || (between && next.at - target.at <= 3) || fromTo ? next : null;
}

/** The lower bound, where the strongest figure is the upper one. */
function lowerOf(
  context: ClauseContext,
  roled: readonly RoledQuantity[],
  chosen: RoledQuantity | null,
): RoledQuantity | null {
  const before = chosen ? roled[roled.indexOf(chosen) - 1] : undefined;
  return before?.role === "target" && before.score >= leastRival && upperOf(context, roled, before) === chosen
    ? before
    : chosen;
}

/** *93 pct. +/- 2*, *93 pct. (+/- 2 pct.point)*. */
function isRightBehind({ items }: ClauseContext, target: RoledQuantity, next: RoledQuantity): boolean {
  const opening = items[target.at + 1];
  return next.at === target.at + 1 || (next.at === target.at + 2 && opening?.kind === "mark" && opening.key === "(");
}

function sameUnit(left: Quantity, right: Quantity): boolean {
  const [one, other] = [left, right].map(({ unit }) => (unit?.kind === "points" ? "percent" : unit?.kind));
  return one === undefined || other === undefined || one === other;
}

/** *Fastholdes på 78 pct.*: the level that is kept is both target and baseline. */
function keptBaseline(context: ClauseContext, target: RoledQuantity | null): RoledQuantity | null {
  if (context.keep === null || target === null || target.score < 20) return null;
  return target.bound === null ? { ...target, role: "baseline" } : null;
}

type Stated = Omit<Figures, "targetValue" | "baselineValue" | "disagreement">;

/** Target from baseline and change, or the baseline backwards; what is stated in full is checked instead. */
function withComputed(stated: Stated): Figures {
  const [target, baseline] = [stated.target?.quantity.value ?? null, stated.baseline?.quantity.value ?? null];
  const { change, changeKind } = stated;
  if (change === null || changeKind === null)
    return { ...stated, targetValue: target, baselineValue: baseline, disagreement: null };
  const exact = stated.changeFrom?.quantity.exact ?? null;
  const forward =
    baseline === null
      ? null
      : rounded(targetFromChange(baseline, exact === null ? change : Math.sign(change) * exact, changeKind));
  const disagreement =
    target !== null &&
    forward !== null &&
    baseline !== null &&
    !agrees(stated, { target, baseline, change, kind: changeKind })
      ? forward
      : null;
  return {
    ...stated,
    targetValue: target ?? forward,
    baselineValue: baseline ?? (target === null || keptAtLimit(stated) ? null : movedBack(target, change, changeKind)),
    disagreement,
  };
}

/** *Fastholdes på mindst 45 pct.* does not say what the level is today. */
function keptAtLimit({ change, target }: Stated): boolean {
  return change === 0 && target !== null && target.bound !== null;
}

/** Through a percentage only where that gives a round figure (*halveres til 90*): else the percentage was rounded. */
function movedBack(target: number, change: number, kind: ChangeKind): number | null {
  if (kind !== "relative") return rounded(target - change);
  if (change <= -100) return null;
  const start = target / (1 + change / 100);
  const shown = rounded(Math.round(start * 100) / 100);
  return Math.abs(start - shown) < 1e-9 * Math.max(1, Math.abs(start)) ? shown : null;
}

/**
 * Whether target and baseline give the change; a percentage to the decimals it is written with: 44 is no 9 pct. less
 * than 48.
 */
function agrees(
  { changeFrom }: Stated,
  { target, baseline, change, kind }: { target: number; baseline: number; change: number; kind: ChangeKind },
): boolean {
  if (kind !== "relative") return rounded(target - baseline) === change;
  const implied = baseline === 0 ? change : ((target - baseline) / baseline) * 100;
  return Math.abs(implied - change) <= 0.5 * 10 ** -(changeFrom?.quantity.decimals ?? 2) + 1e-9;
}
