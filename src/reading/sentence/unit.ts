import { type ClauseContext, countedUnit, cueOf } from "./clauseContext";
import type { Figures } from "./figures";
import type { RoledQuantity } from "./roles";
import { unitByEnding } from "../words/measures";

/** The unit (*enhed*) of a goal, which figure it stood with, and whether it had to be supposed. */
export type ReadUnit = { unit: string | null; from: RoledQuantity | null; uncertain: boolean };

/** A share below this may be written as a part of one. */
const leastPercent = 1;

/** The unit of the level. A relative change does not give it; then the measure's own words do. */
export function unitOf(context: ClauseContext, figures: Figures): ReadUnit {
  const { target, upper, baseline, changeFrom, changeKind } = figures;
  if (target && isNoThing(context, target)) return { unit: "antal", from: target, uncertain: false };
  const written = [target, upper, baseline].find((figure) => figure?.quantity.unit);
  if (written?.quantity.unit)
    return {
      unit: fullest([target, baseline, changeKind === "absolute" ? changeFrom : null], written.quantity.unit.name),
      from: written,
      uncertain: false,
    };
  if (changeKind === "points" && changeFrom?.quantity.unit) return { unit: "pct.", from: changeFrom, uncertain: false };
  if (changeKind === "absolute" && changeFrom) return changeUnit(context, changeFrom);
  return target || baseline ? bareUnit(context, target ?? baseline) : supposed(context, changeFrom);
}

/** *Der må ingen arbejdsulykker være*: things that are counted, of which there are to be none. */
function isNoThing({ items, mustAt, measure }: ClauseContext, { at, quantity }: RoledQuantity): boolean {
  if (quantity.share !== "all" || quantity.value !== 0 || items[at + 1]?.kind !== "word") return false;
  if (at === 0 && items.some((item) => item.kind === "quantity" && item.quantity.unit?.kind === "duration"))
    return true;
  const there = items[0]?.kind === "word" && items[0].key === "der" && mustAt !== null && mustAt < at;
  return there && (measure === null || measure.unit === "antal");
}

/** *Fra 14,1 dage pr. medarbejder til 13,4 dage*: both are per employee. */
function fullest(figures: readonly (RoledQuantity | null)[], first: string): string {
  const names = figures.map((figure) => figure?.quantity.unit?.name ?? "").filter((name) => name.startsWith(first));
  return names.find((name) => name.includes(" pr. ")) ?? first;
}

function changeUnit(context: ClauseContext, changeFrom: RoledQuantity): ReadUnit {
  const { unit, counts } = changeFrom.quantity;
  if (unit) return { unit: unit.name, from: changeFrom, uncertain: false };
  const own = context.spokenUnit ?? context.measure?.unit ?? null;
  return {
    unit: counts ? "antal" : (own ?? "antal"),
    from: changeFrom,
    uncertain: !counts && own !== "antal" && context.items[changeFrom.at + 1]?.kind !== "cue",
  };
}

/** A bare figure is a count where its noun, or the measure, says so; on a survey it is points. */
function bareUnit(context: ClauseContext, figure: RoledQuantity | null): ReadUnit {
  const quantity = figure?.quantity;
  if (quantity?.counts) return { unit: "antal", from: figure, uncertain: false };
  if (context.items.some((item) => cueOf(item)?.role === "scale"))
    return { unit: "point", from: null, uncertain: false };
  const nearest = nearestUnit(context, figure);
  if (nearest && nearest.unit !== context.spokenUnit)
    return { unit: nearest.unit, from: null, uncertain: !nearest.apart };
  const own = context.spokenUnit ?? context.measure?.unit ?? null;
  if (own === "antal" || own === "point" || own === "karakter") return { unit: own, from: figure, uncertain: false };
  const share = own === "pct." && (quantity?.value ?? 0) > leastPercent;
  if (own !== null)
    return { unit: own, from: null, uncertain: context.spokenUnit === null || (own === "pct." && !share) };
  return { unit: quantity && quantity.decimals > 0 ? "point" : "antal", from: figure, uncertain: true };
}

/** *Antallet skal falde, så udeblivelsesprocenten er højst 4*: a later word names the unit; `apart`: behind a comma. */
function nearestUnit(
  { items, spokenUnit }: ClauseContext,
  figure: RoledQuantity | null,
): { unit: string; apart: boolean } | null {
  if (!figure || spokenUnit === null) return null;
  let [unit, apart]: [string | null, boolean] = [null, false];
  for (let at = figure.at - 1; at >= Math.max(0, figure.at - 12) && unit === null; at--) {
    const item = items[at];
    if (item?.kind === "word") unit = countedUnit(items, at, unitByEnding(item.key));
    else if (item?.kind === "quantity") return null;
    if (unit !== null) apart = items.slice(0, at).some((each) => each.kind === "mark" && each.key === ",");
  }
  return unit === null ? null : { unit, apart };
}

/** *10 pct. flere elever*: elever are counted. */
function isOfThings({ items }: ClauseContext, changeFrom: RoledQuantity | null): boolean {
  const [cue, noun] = [cueOf(items[(changeFrom?.at ?? -2) + 1]), items[(changeFrom?.at ?? -2) + 2]];
  return cue?.role === "comparative" && cue.counts && noun?.kind === "word";
}

function supposed(context: ClauseContext, changeFrom: RoledQuantity | null): ReadUnit {
  if (context.spokenUnit) return { unit: context.spokenUnit, from: null, uncertain: false };
  if (context.multiply?.counts || isOfThings(context, changeFrom))
    return { unit: "antal", from: null, uncertain: false };
  const own = context.measure?.unit ?? null;
  return { unit: own === "point" ? "pct." : own, from: null, uncertain: own !== "kr." };
}
