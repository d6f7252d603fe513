import type { CalendarDate } from "../domain/calendarDate";
import { type ClauseContext, cueOf } from "./clauseContext";
import type { Figures } from "./figures";
import type { ReadParts } from "./goalOf";
import type { Flag, FlagCode } from "./reading";

/** A doubt, when it arises, and the figures it is about. */
type FlagRule = { code: FlagCode; when: (parts: ReadParts, deadline: CalendarDate | null) => boolean; figures?: (parts: ReadParts) => (number | null | undefined)[] };

const rules: readonly FlagRule[] = [
  { code: "noNumber", when: ({ figures }) => figures.targetValue === null && figures.change === null },
  { code: "directionUncertain", when: ({ form }) => form.uncertain },
  { code: "baselineMissing", when: ({ figures }) => isBaselineMissing(figures) },
  { code: "unitUncertain", when: ({ unit }) => unit.uncertain || unit.unit === null },
  { code: "figuresDisagree", when: ({ figures }) => figures.disagreement !== null, figures: ({ figures }) => [figures.targetValue, figures.disagreement] },
  { code: "measureUnclear", when: (parts) => isMeasureUnclear(parts), figures: ({ figures }) => figures.rivals.map((rival) => rival.quantity.value) },
  { code: "deadlineMissing", when: (_parts, deadline) => deadline === null },
  { code: "aggregationAssumed", when: ({ aggregation }) => aggregation.assumed },
];

/** The doubts about one goal, in the order of the rules. */
export function flagsOf(parts: ReadParts, deadline: CalendarDate | null): Flag[] {
  return rules
    .filter(({ when }) => when(parts, deadline))
    .map(({ code, figures }) => ({ code, figures: (figures?.(parts) ?? []).filter((figure): figure is number => typeof figure === "number"), span: null }));
}

/** *Nedbringes til 95 pct. af forbruget i 2008* is a change in another dress. */
function isShareOfEarlier({ items, measure }: ClauseContext, at: number): boolean {
  const next = items[at + 1];
  return measure !== null && measure.unit !== "pct." && items[at]?.kind === "quantity" && next?.kind === "word" && next.key === "af" && items.slice(at + 2, at + 5).some((item) => item.kind === "word" && /forbruget|niveauet|antallet|udledningen/.test(item.key));
}

/** Not stated; or only computed back through a percentage, which is rarely what it was. */
function isBaselineMissing({ change, changeKind, baseline, baselineValue }: Figures): boolean {
  if (change === null || change === 0) return change === 0 && baselineValue === null;
  return baselineValue === null || (baseline === null && changeKind === "relative");
}

/** Another figure could be the target, or the one taken is only a time limit or a whole in words. */
function isMeasureUnclear({ context, figures }: ReadParts): boolean {
  if (figures.rivals.length > 0 || (figures.changeFrom?.quantity.upper ?? null) !== null) return true;
  const target = figures.target;
  if (!target || figures.change !== null || figures.upper) return false;
  if (target.score === 100 && isShareOfEarlier(context, target.at)) return true;
  if (target.quantity.share === "all") return context.items.some((item, at) => at !== target.at && item.kind === "quantity" && !item.quantity.name);
  const whole = context.items.some((item) => item.kind === "quantity" && item.quantity.share === "all") && target.score < 90;
  return whole || (target.score < 40 && target.bound === null) || cueOf(context.items[target.at - 1])?.role === "within";
}
