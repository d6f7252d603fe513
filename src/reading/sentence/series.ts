import { contextOf, cueOf } from "./clauseContext";
import type { Item } from "./item";
import type { Quantity } from "./quantity";
import { isJoiner } from "./joiners";
import { isTimeLimit } from "./links";
import { rolesOf } from "./roles";
import { functionWords } from "../words/units";

/** The maximum distance to the previous figure, and the reach of its own words. */
const reach = 6;
const longestShare = 14;
const longestName = 6;
const separators = /^(?:,|og|samt)$/;
const places = /^(?:for|i|på|hos|til|blandt|ved)$/;
/** Below this a figure only describes a group or limits a time. */
const leastTarget = 25;

/**
 * Whether a comma or *og* joins two figures of one list, each with its own year, group or noun: *15 pct. i 2014, 14
 * pct. i 2015*, *6 uger for enkle sager og 10 uger for andre*, *to rapporter og fire møder*.
 */
export function isSeriesStep(items: readonly Item[], at: number): boolean {
  if (!isSeparator(items[at])) return false;
  if (isShareWithin(items, at) || isNamedStep(items, at)) return true;
  const grouped = groupAfter(items, at);
  const next = grouped > 0 ? grouped : figureAfter(items, at);
  const before = figureBefore(items, at);
  const [first, second] = [items[before], items[next]];
  if (first?.kind !== "quantity" || second?.kind !== "quantity" || !alike(first.quantity, second.quantity))
    return false;
  if (grouped > 0) return true;
  if (
    first.quantity.counts &&
    second.quantity.counts &&
    items[before + 1]?.kind === "word" &&
    items[next + 1]?.kind === "word"
  )
    return items[before + 1] !== items[at];
  const [own, other] = [ownWords(items, before, at), ownWords(items, next, items.length)];
  return own !== null && own === other;
}

/** *Enfamiliehuse 38 dage, lagerbygninger 48 dage og etagebyggeri 58 dage*: each name has its figure. */
function isNamedStep(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const behind = items.slice(at + 1, at + 1 + longestName);
  const names = behind.slice(
    0,
    Math.max(
      0,
      behind.findIndex((item) => item.kind === "quantity"),
    ),
  );
  const figure = behind[names.length];
  if (before?.kind !== "quantity" || figure?.kind !== "quantity" || names.length === 0) return false;
  const unit = figure.quantity.unit;
  return (
    unit !== null &&
    unit.kind === before.quantity.unit?.kind &&
    alike(before.quantity, figure.quantity) &&
    names.every((item, index) => isPartOfName(item, names[index - 1]))
  );
}

/** *Industri- og lagerbygninger*, *etagebyggeri (boliger)*. */
function isPartOfName(item: Item, before: Item | undefined): boolean {
  if (item.kind === "mark") return /^[-()]$/.test(item.key);
  if (item.kind !== "word") return false;
  return before?.kind === "mark" && before.key === "-" ? true : !functionWords.has(item.key) && !isJoiner(item);
}

/** *80 % inden for 10 minutter, 94 % inden for 15 minutter*: each share has its own limit. */
function isShareWithin(items: readonly Item[], at: number): boolean {
  const next = isSeparator(items[at + 1]) ? at + 2 : at + 1;
  return (
    shareBefore(items, at) >= 0 && isShare(items[next]) && isTimeLimit(items, next + 1) && isTimeLimit(items, at - 2)
  );
}

function isShare(item: Item | undefined): boolean {
  return item?.kind === "quantity" && item.quantity.unit?.kind === "percent";
}

function shareBefore(items: readonly Item[], at: number): number {
  const lowest = Math.max(0, at - longestShare);
  let back = at - 1;
  while (back >= lowest && !isShare(items[back])) back--;
  return back >= lowest ? back : -1;
}

/** One clause for each figure of a list: the words before the first figure hold for all of them. */
export function expandedSeries(clause: readonly Item[]): (readonly Item[])[] {
  const steps = clause.flatMap((_item, at) =>
    isSeriesStep(clause, at) && !(isSeparator(clause[at - 1]) && isSeriesStep(clause, at - 1)) ? [at] : [],
  );
  const [firstStep] = steps;
  if (firstStep === undefined) return [clause];
  const first = isShareWithin(clause, firstStep) ? shareBefore(clause, firstStep) : figureBefore(clause, firstStep);
  const role = rolesOf(contextOf(clause)).find((each) => each.at === first);
  if (
    !role ||
    !(role.role === "change" || (role.role === "target" && role.score >= (isBare(role.quantity) ? 20 : leastTarget)))
  )
    return [clause];
  const headEnd = boundsBefore(clause, first);
  const [head, limits] = [clause.slice(0, headEnd), clause.slice(headEnd, first)];
  const starts = [headEnd, ...steps.map((step) => step + (isSeparator(clause[step + 1]) ? 2 : 1))];
  return starts.map((start, index) => {
    const own = clause.slice(start, steps[index] ?? clause.length);
    return [...head, ...(cueOf(own[0])?.role === "bound" ? [] : limits), ...own];
  });
}

function isSeparator(item: Item | undefined): boolean {
  return (item?.kind === "word" || item?.kind === "mark") && separators.test(item.key);
}

function isBare({ unit, counts }: Quantity): boolean {
  return unit === null && !counts;
}

function alike(first: Quantity, second: Quantity): boolean {
  if (first.name || second.name || first.share === "all" || second.share === "all") return false;
  return first.unit && second.unit
    ? first.unit.kind === second.unit.kind
    : first.unit === second.unit || (isBare(first) && isBare(second));
}

/** Past a second separator and a limit: *, og mindst 350*. */
function figureAfter(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next < at + 4 && (isSeparator(items[next]) || cueOf(items[next])?.role === "bound")) next++;
  return next;
}

/** *Og for etageboliger 55 dage*: the figure behind its group. */
function groupAfter(items: readonly Item[], at: number): number {
  const place = items[at + 1];
  if (place?.kind !== "word" || !/^(?:for|i|hos|blandt)$/.test(place.key)) return -1;
  let next = at + 2;
  while (
    next < at + reach &&
    (items[next]?.kind === "word" || items[next]?.kind === "time" || cueOf(items[next])?.role === "at")
  )
    next++;
  return next > at + 2 ? (cueOf(items[next])?.role === "bound" ? next + 1 : next) : -1;
}

function figureBefore(items: readonly Item[], at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    const item = items[back];
    if (item?.kind === "quantity" && !item.quantity.name) return back;
    if (item?.kind === "cue" && !["link", "at", "comparative"].includes(item.cue.role)) return -1;
  }
  return -1;
}

function boundsBefore(items: readonly Item[], at: number): number {
  let start = at;
  while (cueOf(items[start - 1])?.role === "bound") start--;
  return start;
}

/** What tells a figure from the others of its list: that it has a year, or what it is for. */
function ownWords(items: readonly Item[], figure: number, end: number): string | null {
  for (let at = figure + 1; at < Math.min(end, figure + 4); at++) {
    const [item, next] = [items[at], items[at + 1]];
    if (item?.kind === "time" || (item?.kind === "word" && next?.kind === "time")) return "time";
    if (item?.kind === "word" && places.test(item.key)) return item.key;
    const cue = cueOf(item);
    if (cue?.role === "link" || cue?.role === "at") return cue.role;
    if (item?.kind !== "word" && !(item?.kind === "mark" && item.key === "(")) return null;
  }
  return null;
}
