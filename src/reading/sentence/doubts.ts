import type { CalendarDate } from "../../domain/calendarDate";
import { type ClauseContext, cueOf, inBrackets } from "./clauseContext";
import { isSentenceEnd } from "./clauses";
import type { Figures } from "./figures";
import type { ReadParts } from "./readParts";
import type { Item } from "./item";
import type { RoledQuantity } from "./roles";
import { measureIn } from "../words/measures";
import type { Doubt, DoubtCode } from "../reading";
import { isMeasureOfDistance, isOneDeed, isPossible } from "./told";
import { goalWords, stativeVerbs, trendVerbs } from "../words/telling";

/** A doubt, when it arises, and the figures it is about. */
type DoubtRule = {
  code: DoubtCode;
  when: (parts: ReadParts, deadline: CalendarDate | null) => boolean;
  figures?: (parts: ReadParts) => (number | null | undefined)[];
};

const demanding: ReadonlySet<string> = new Set([
  "must",
  "bound",
  "direction",
  "multiply",
  "comparative",
  "between",
  "save",
  "within",
  "against",
]);

const rules: readonly DoubtRule[] = [
  { code: "noNumber", when: ({ figures }) => figures.targetValue === null && figures.change === null },
  { code: "directionUncertain", when: ({ form }) => form.uncertain },
  { code: "baselineMissing", when: ({ figures }) => isBaselineMissing(figures) },
  { code: "unitUncertain", when: (parts) => parts.unit.uncertain || parts.unit.unit === null || isUnlike(parts) },
  {
    code: "figuresDisagree",
    when: ({ figures }) => figures.disagreement !== null,
    figures: ({ figures }) => [figures.targetValue, figures.disagreement],
  },
  {
    code: "measureUnclear",
    when: (parts) => isMeasureUnclear(parts) || isTrend(parts) || isForecast(parts),
    figures: ({ figures }) => figures.rivals.map((rival) => rival.quantity.value),
  },
  { code: "severalGoals", when: (parts) => hasOtherDemand(parts) },
  { code: "deadlineMissing", when: (_parts, deadline) => deadline === null },
  { code: "aggregationAssumed", when: ({ aggregation }) => aggregation.assumed },
];

/** The doubts about one goal, in the order of the rules. */
export function doubtsOf(parts: ReadParts, deadline: CalendarDate | null): Doubt[] {
  return rules
    .filter(({ when }) => when(parts, deadline))
    .map(({ code, figures }) => ({
      code,
      figures: (figures?.(parts) ?? []).filter((figure): figure is number => typeof figure === "number"),
      span: null,
    }));
}

/** An unused figure has its own verb or its own sentence: the text demands more than was read. */
function hasOtherDemand({ context, figures: { target, changeFrom, rivals } }: ReadParts): boolean {
  const used = (target ?? changeFrom)?.at ?? 0;
  return rivals.some(({ at }) =>
    context.items
      .slice(Math.min(used, at), Math.max(used, at))
      .some((item, index, between) => isVerbOfDemand(item) || isSentenceEnd(between, index)),
  );
}

function isVerbOfDemand(item: Item): boolean {
  const cue = cueOf(item);
  return cue?.role === "must" || (cue?.role === "direction" && cue.form === "verb");
}

const mostUnlike = 50;

/** Figures that cannot be of one unit: *fra 210 til 198.000*, *andelen skal være 40 personer*. */
function isUnlike({ context, figures: { target, baseline } }: ReadParts): boolean {
  if (!target) return false;
  const kind = target.quantity.unit?.kind ?? null;
  if (context.spokenUnit === "pct." && (target.quantity.counts || (kind !== null && kind !== "percent"))) return true;
  const ratio =
    baseline && baseline.quantity.value !== 0 ? Math.abs(target.quantity.value / baseline.quantity.value) : 1;
  const other = baseline?.quantity.unit?.kind ?? kind;
  return (kind !== null && other !== kind) || (ratio !== 0 && (ratio > mostUnlike || ratio < 1 / mostUnlike));
}

/**
 * *Besvarelsesprocenten er 92 pct.*: no word shows whether this is a statement or a demand. A share of something
 * (*36 pct. er i job*) is a demand.
 */
function isNothingDemanded({ items }: ClauseContext, { at, quantity }: RoledQuantity): boolean {
  const share =
    quantity.unit?.kind === "percent" &&
    items.slice(0, at).every((item) => item.kind !== "word" || item.key.length < 6);
  if (share) return isOnlyTold(items, at);
  if (!items.some((item) => cueOf(item)?.role === "must") && items.slice(0, at).some(isPossible)) return true;
  if (items.slice(0, at + 2).some((item) => demanding.has(cueOf(item)?.role ?? ""))) return false;
  return !items.some(
    (item) =>
      item.kind === "word" &&
      /^(?:krav|mål|målsætning|resultatkrav|.{3,}e?s$)/.test(item.key) &&
      !/(?:ets|ens|rs)$/.test(item.key),
  );
}

/** *Fire ud af ti danskere spiser for lidt frugt*: neither a demand nor a verb of how it is to be. */
function isOnlyTold(items: readonly Item[], at: number): boolean {
  return !items.some(
    (item, index) =>
      demanding.has(cueOf(item)?.role ?? "") ||
      cueOf(item)?.role === "state" ||
      (index > at && item.kind === "word" && stativeVerbs.test(item.key)),
  );
}

/** *Nedbringes til 95 pct. af forbruget i 2008* is a change in another dress. */
function isShareOfEarlier({ items, measure }: ClauseContext, at: number): boolean {
  const [of, what] = [items[at + 1], items[at + 2]];
  if (
    measure === null ||
    measure.unit === "pct." ||
    (measure.unit === "kr." && !isPart(items[at])) ||
    of?.kind !== "word" ||
    of.key !== "af" ||
    what?.kind !== "word"
  )
    return false;
  const timeAt = items.findIndex((item, index) => index > at + 2 && index < at + 6 && item.kind === "time");
  const own = timeAt > 0 && items.slice(at + 3, timeAt).every((item) => item.kind === "word");
  return own && measureIn(what.key)?.better === measure.better;
}

/** *Halvdelen*, *en tredjedel*. */
function isPart(item: Item | undefined): boolean {
  return item?.kind === "quantity" && item.quantity.share === "part";
}

/**
 * *90 % skal være korrekte, og fejl skal rettes inden 5 dage*: a second demand that got no row; so too *og … skal
 * stige år for år*.
 */
function hasLaterTimeLimit({ items, mustAt }: ClauseContext, at: number): boolean {
  const must = items.findIndex(
    (item, index) => index > at && index > (mustAt ?? index) && cueOf(item)?.role === "must",
  );
  if (must < 0) return false;
  const rest = items.slice(must + 1);
  const figures = rest.filter((item) => item.kind === "quantity" && item.quantity.unit?.kind !== "duration");
  const limited = rest.some(
    (item, index) =>
      item.kind === "quantity" && item.quantity.unit?.kind === "duration" && cueOf(rest[index - 1])?.role === "within",
  );
  return limited || (figures.length === 0 && rest.some((item) => cueOf(item)?.role === "direction"));
}

/** A change from what the text doesn't state. */
function isBaselineMissing({ change, baselineValue }: Figures): boolean {
  return change !== null && baselineValue === null;
}

/** Another figure could be the target, or the one taken is only a time limit or a whole in words. */
function isMeasureUnclear({ context, figures }: Pick<ReadParts, "context" | "figures">): boolean {
  if (figures.rivals.length > 0 || (figures.changeFrom?.quantity.upper ?? null) !== null) return true;
  const target = figures.target;
  if (isJoinedToChange({ context, figures }) || isAside(context, target)) return true;
  if (!target || figures.change !== null || figures.upper) return false;
  if (isNothingDemanded(context, target) || isMeasureOfDistance(context, target.at)) return true;
  if (
    (isOneDeed(context) && isWithin(context, target)) ||
    isShareOfEarlier(context, target.at) ||
    hasLaterTimeLimit(context, target.at)
  )
    return true;
  if (isTimeLimit(context, target)) return false;
  const forbidden = context.negatedAt !== null && target.bound === "atMost";
  const whole =
    context.items.some((item) => isOtherWhole(item, target.quantity.value)) && target.score < 90 && !forbidden;
  return whole || (target.score < 30 && target.bound === null) || isWithin(context, target);
}

/** *Prisen stiger med 4 pct.*: as it goes, or as it is to go; no word or date ahead says. */
function isTrend({ context: { items, direction, mustAt }, text }: ReadParts): boolean {
  const move = items[direction?.at ?? -1];
  if (move === undefined || mustAt !== null || !trendVerbs.test(text.slice(move.start, move.end))) return false;
  return !items.some(
    (item) =>
      (item.kind === "time" && item.time.edge === "end") ||
      cueOf(item)?.role === "bound" ||
      cueOf(item)?.role === "within" ||
      (item.kind === "word" && goalWords.test(item.key)),
  );
}

/** *Antallet af ældre forventes at stige med 35 pct.*: as it will go by itself, or as it is to go. */
function isForecast({ context: { items, mustAt }, text }: ReadParts): boolean {
  const must = items[mustAt ?? -1];
  const [at, move] = items.slice((mustAt ?? 0) + 1, (mustAt ?? 0) + 3);
  return (
    must !== undefined &&
    /^forventes$/i.test(text.slice(must.start, must.end)) &&
    at?.kind === "word" &&
    at.key === "at" &&
    cueOf(move)?.role === "direction"
  );
}

/** A target and a change with *og* between them may well be of two goals. */
function isJoinedToChange({
  context,
  figures: { target, changeFrom, baseline },
}: Pick<ReadParts, "context" | "figures">): boolean {
  const changeAt = changeFrom?.at ?? context.multiply?.at ?? null;
  if (target === null || changeAt === null || baseline !== null || target.score === 100) return false;
  return context.items
    .slice(Math.min(target.at, changeAt), Math.max(target.at, changeAt))
    .some((item) => item.kind === "word" && /^(?:og|samt|mens|men)$/.test(item.key));
}

/** A target in brackets that nothing there calls one: *(85 pct.)*. */
function isAside({ items }: ClauseContext, target: RoledQuantity | null): boolean {
  if (target === null || target.bound !== null || target.score === 100 || !inBrackets(items, target.at)) return false;
  return !items
    .slice(Math.max(0, target.at - 6), target.at)
    .some((item) => item.kind === "word" && goalWords.test(item.key));
}

/** *Senest 8 uger efter modtagelsen*: a stretch of time from an event is a limit, *inden for 4 år* alone is a date. */
function isTimeLimit(context: ClauseContext, target: RoledQuantity): boolean {
  const next = context.items[target.at + 1];
  if (/^(?:sekunder|minutter|timer|dage|arbejdsdage)$/.test(target.quantity.unit?.name ?? ""))
    return isWithin(context, target);
  const counted =
    cueOf(next)?.role === "groupLimit" ||
    (cueOf(next)?.role === "link" && context.items[target.at + 2]?.kind === "word");
  return counted && isWithin(context, target);
}

function isWithin({ items }: ClauseContext, { at, quantity }: RoledQuantity): boolean {
  return cueOf(items[at - 1])?.role === "within" && !quantity.plusMinus;
}

function isOtherWhole(item: Item, value: number): boolean {
  return item.kind === "quantity" && item.quantity.share === "all" && item.quantity.value !== value;
}
