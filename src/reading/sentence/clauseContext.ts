import type { Item } from "./item";
import type { Cue, Direction } from "../words/cue";
import { type Measure, measureIn, unitByEnding } from "../words/measures";
import { keptFor } from "../words/remembered";
import { unitOfCompound, unitWords } from "../words/units";

/** What a clause says besides its figures: its verbs of direction, its measure, where its baseline part begins. */
export type ClauseContext = {
  items: readonly Item[];
  /** The first direction that can govern a figure, and its index. */
  direction: { direction: Direction; at: number } | null;
  multiply: { change: number; counts: boolean; at: number } | null;
  keep: number | null;
  negatedAt: number | null;
  measure: Measure | null;
  /** The index of the word that names the measure. */
  measureAt: number;
  /** The unit that the measure's own words give: *antallet*, *andelen*. */
  spokenUnit: string | null;
  mustAt: number | null;
  respectively: boolean;
};

/** The cue of an item, if it is one. */
export function cueOf(item: Item | undefined): Cue | null {
  return item?.kind === "cue" ? item.cue : null;
}

const longestAside = 14;

/** Whether an item is inside brackets opened shortly before. */
export function inBrackets(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - longestAside); back--) {
    const item = items[back];
    if (item?.kind === "mark" && item.key === ")") return false;
    if (item?.kind === "mark" && item.key === "(") return true;
  }
  return false;
}

/** What a clause says; the same object for the same items. */
export const contextOf = keptFor((items: readonly Item[]): ClauseContext => {
  const cues = items.flatMap((item, at) => (item.kind === "cue" ? [{ cue: item.cue, at }] : []));
  const find = (test: (cue: Cue, at: number) => boolean): number | null =>
    cues.find(({ cue, at }) => test(cue, at))?.at ?? null;
  const keep =
    find((cue, at) => cue.role === "direction" && cue.direction === "keep" && keepsLevel(items, at)) ??
    find((cue, at) => cue.role === "not" && (forbidsMove(items, at) || forbidsWorse(items, at))) ??
    keptLevel(items);
  const directionAt = find((cue, at) => cue.role === "direction" && cue.direction !== "keep" && governs(items, at));
  const multiplyAt = find((cue) => cue.role === "multiply");
  const [directing, multiplying] = [cueOf(items[directionAt ?? -1]), cueOf(items[multiplyAt ?? -1])];
  return {
    items,
    direction:
      directing?.role === "direction" && directionAt !== null
        ? { direction: directing.direction, at: directionAt }
        : null,
    multiply:
      multiplying?.role === "multiply" && multiplyAt !== null
        ? { change: multiplying.change, counts: multiplying.counts, at: multiplyAt }
        : null,
    keep,
    negatedAt: find((cue, at) => cue.role === "not" && forbids(items, at)) ?? indexOfNone(items),
    ...measureOf(items),
    mustAt: find((cue) => cue.role === "must"),
    respectively: find((cue) => cue.role === "respectively") !== null,
  };
});

/** *Fastholdes i job* keeps people, not a level. */
function keepsLevel(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  const place = next?.kind === "word" && next.key === "i" && items[at + 2]?.kind === "word";
  const tie =
    next?.kind === "word" && /^(?:tilknytning|kontakt|borgere|medarbejdere|job|arbejdet|beskæftigelse)/.test(next.key);
  return !place && !tie;
}

/** *Må ikke stige*, *ikke være over* — but not *ikke vestlige indvandrere*. */
function forbids(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, at + 4)
    .some((item) => ["direction", "bound", "state", "multiply"].includes(cueOf(item)?.role ?? ""));
}

/** *Må ikke stige* with no figure behind it: the level is to be kept. */
function forbidsMove(items: readonly Item[], at: number): boolean {
  const [move, next] = [
    items.slice(at + 1, at + 3).find((item) => cueOf(item)?.role === "direction"),
    items.slice(at + 1, at + 8),
  ];
  const comparedAt = next.findIndex(
    (item) => ["relativeTo", "level"].includes(cueOf(item)?.role ?? "") || isPresent(item),
  );
  const demanded = comparedAt < 0 ? next : next.slice(0, comparedAt);
  return move !== undefined && !demanded.some((item) => item.kind === "quantity");
}

/** *Må ikke være lavere end i 2011*: a year, not a figure, is what it is held against. */
function forbidsWorse(items: readonly Item[], at: number): boolean {
  const limitAt = items.findIndex((item, index) => index > at && index < at + 3 && isComparing(cueOf(item)));
  const behind = items.slice(limitAt + 1, limitAt + 4);
  // *Loftet på 118 mio. kr. må ikke overskrides i 2013* has its figure.
  const isStated = items.slice(0, at).some((item) => item.kind === "quantity" && item.quantity.unit?.kind === "money");
  return (
    limitAt > 0 &&
    !isStated &&
    (behind.some(isPresent) || behind[behind[0]?.kind === "word" && behind[0].key === "i" ? 1 : 0]?.kind === "time")
  );
}

function isPresent(item: Item): boolean {
  return item.kind === "time" && item.time.present;
}

function isComparing(cue: Cue | null): boolean {
  return cue?.role === "bound" && cue.flips && !cue.after;
}

/** *Skal være på niveau med 2010*, with no direction at all. */
function keptLevel(items: readonly Item[]): number | null {
  const level = items.findIndex((item) => cueOf(item)?.role === "level");
  if (level <= 0) return null;
  const directed = items.some((item) => ["direction", "multiply", "comparative"].includes(cueOf(item)?.role ?? ""));
  const limited = items.slice(level + 1, level + 6).some((item) => cueOf(item)?.role === "bound");
  const before = items[level - 1];
  const indefinite = before?.kind === "word" && before.key === "et";
  return !indefinite &&
    !limited &&
    !directed &&
    items.some((item) => cueOf(item)?.role === "must") &&
    !items.slice(0, level).some((item) => cueOf(item)?.role === "relativeTo") &&
    !items
      .slice(0, level)
      .some((item) => item.kind === "quantity" && !item.quantity.name && item.quantity.unit?.kind !== "duration")
    ? level
    : null;
}

/** A participle governs only behind *være*, *har* or before a link: *den stigende ledighed* does not. */
function governs(items: readonly Item[], at: number): boolean {
  const cue = cueOf(items[at]);
  if (cue?.role !== "direction") return false;
  if (cue.form === "verb") return true;
  if (cue.form === "noun")
    return (
      items.slice(at + 1, at + 4).some((item) => cueOf(item)?.role === "at" || item.kind === "quantity") ||
      movesFrom(items, at) ||
      items[at - 1]?.kind === "quantity"
    );
  return (
    items
      .slice(Math.max(0, at - 6), at)
      .some(
        (item) =>
          cueOf(item)?.role === "state" ||
          (item.kind === "word" && /^(?:være|været|blive|blevet|bliver|få|har|er|have|haft)$/.test(item.key)),
      ) || cueOf(items[at + 1])?.role === "link"
  );
}

/** *Øgning af antallet af frivillige fra 85*. */
function movesFrom(items: readonly Item[], at: number): boolean {
  const rest = items.slice(at + 1, at + 9);
  const fromAt = rest.findIndex((item) => item.kind !== "word");
  const cue = cueOf(rest[fromAt]);
  return cue?.role === "link" && cue.link === "from" && rest[fromAt + 1]?.kind === "quantity";
}

function indexOfNone(items: readonly Item[]): number | null {
  const at = items.findIndex(
    (item) => item.kind === "quantity" && item.quantity.share === "all" && item.quantity.value === 0,
  );
  return at < 0 ? null : at;
}

function measureOf(items: readonly Item[]): Pick<ClauseContext, "measure" | "measureAt" | "spokenUnit"> {
  let [measure, measureAt, spokenUnit]: [Measure | null, number, string | null] = [null, -1, null];
  spokenUnit = measuredAs(items) ?? unitInBrackets(items);
  items.forEach((item, at) => {
    if (item.kind === "cue" && item.cue.role === "direction" && item.cue.measure && !measure)
      [measure, measureAt] = [item.cue.measure, at];
    if (item.kind !== "word") return;
    const named = measure ? null : measureIn(item.key);
    if (named) [measure, measureAt] = [named, at];
    spokenUnit ??= countedUnit(items, at, unitByEnding(item.key));
  });
  return { measure, measureAt, spokenUnit };
}

/** *Produktiviteten, målt som afgjorte sager pr. årsværk*. */
function measuredAs(items: readonly Item[]): string | null {
  const from = items.findIndex((item) => item.kind === "word" && /^(?:målt|opgjort)$/.test(item.key));
  if (from < 0) return null;
  const at = items.findIndex((item, index) => index > from && index < from + 6 && wordOf(item) === "pr");
  const [what, whom] = [wordOf(items[at - 1]), wordOf(items[at + 1])];
  return at > 0 &&
    what &&
    whom &&
    items.slice(from, at).every((item) => item.kind === "word" || cueOf(item)?.role === "at")
    ? `${what} pr. ${whom}`
    : null;
}

/** *Varmeforbruget (MWh)*. */
function unitInBrackets(items: readonly Item[]): string | null {
  const at = items.findIndex(
    (item, index) => item.kind === "mark" && item.key === "(" && unitWords.has(wordOf(items[index + 1])),
  );
  const closed = items[at + 2];
  return at > 0 && closed?.kind === "mark" && closed.key === ")"
    ? (unitWords.get(wordOf(items[at + 1]))?.name ?? null)
    : null;
}

/** *Antallet af sygedage pr. medarbejder* is counted in days. */
export function countedUnit(items: readonly Item[], at: number, unit: string | null): string | null {
  if (unit !== "antal") return unit;
  const [next, word, per, whom] = [
    items[at + 1],
    ...items.slice(at + 1, at + 5).slice(wordOf(items[at + 1]) === "af" ? 1 : 0),
  ];
  const counted = next && (unitWords.get(wordOf(word)) ?? unitOfCompound(wordOf(word)));
  if (!counted || counted.kind === "count") return unit;
  return wordOf(per) === "pr" && wordOf(whom) ? `${counted.name} pr. ${wordOf(whom)}` : counted.name;
}

function wordOf(item: Item | undefined): string {
  return item?.kind === "word" ? item.key : "";
}
