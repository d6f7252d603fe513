import type { Item } from "./item";
import { rounded } from "./number";
import type { Quantity } from "./quantity";
import { pastEndings } from "../words/telling";

const mostUnlike = 20;

/**
 * Rules that need the neighbouring items: a unit written once for two figures, and *14 pct. mindre end*.
 */
export function settled(items: readonly Item[]): Item[] {
  const all: Item[] = [];
  items.forEach((item, at) => {
    if (item.kind === "quantity") all.push(settledFigure(items, at, item));
    else if (items[at + 1]?.kind === "quantity" && (isToldOfYear(items, at) || isLevelOfYear(items, at)))
      all.push({ kind: "cue", cue: { role: "was" }, start: item.start, end: item.end });
    else if (items[at - 1]?.kind === "quantity") all.push(...comparison(item, items.slice(at + 1, at + 4)));
    else all.push(item);
  });
  return all;
}

function settledFigure(items: readonly Item[], at: number, item: Item & { kind: "quantity" }): Item {
  return isLabelled(items, at)
    ? { ...item, quantity: { ...item.quantity, name: true } }
    : withUnitOfNext(items, at, item);
}

/** *I 2015 gennemførte 68,5 pct.*: a verb of the past behind the year that opens the sentence says how it was. */
function isToldOfYear(items: readonly Item[], at: number): boolean {
  const [stop, place, time, verb, figure] = items.slice(Math.max(0, at - 3), at + 2);
  if (at < 3 || verb?.kind !== "word" || !pastEndings.test(verb.key) || figure?.kind !== "quantity") return false;
  const opens = stop?.kind === "mark" && stop.key === "." && place?.kind === "word" && place.key === "i";
  return opens && time?.kind === "time" && time.time.year !== null && figure.quantity.unit !== null;
}

/** *… i forhold til 2016. Tallet for 2016 er 288.000.*: the level of the year that the change is from. */
function isLevelOfYear(items: readonly Item[], at: number): boolean {
  const [stop, name, place, time, verb, figure] = items.slice(Math.max(0, at - 4), at + 2);
  if (at < 4 || verb?.kind !== "cue" || verb.cue.role !== "state" || figure?.kind !== "quantity") return false;
  const opens = stop?.kind === "mark" && stop.key === "." && place?.kind === "word" && /^(?:for|i)$/.test(place.key);
  const isLevel = name?.kind === "word" && /^(?:tallet|antallet|andelen|resultatet|værdien)$/.test(name.key);
  if (!opens || !isLevel || time?.kind !== "time") return false;
  return items.slice(Math.max(0, at - 12), at - 4).some((item, index, near) => {
    const before = near[index - 1];
    const compared = before?.kind === "cue" && before.cue.role === "relativeTo";
    return compared && item.kind === "time" && item.time.year === time.time.year;
  });
}

/** *Fra 22 til 18 dage*, *mellem 8 og 12 møder*: only the last figure has the unit. */
function withUnitOfNext(items: readonly Item[], at: number, item: Item & { kind: "quantity" }): Item {
  const { quantity } = item;
  if (quantity.unit || quantity.counts || quantity.name || quantity.share !== "none") return item;
  const nextAt = nextQuantity(items, at);
  const next = items[nextAt];
  if (
    next?.kind !== "quantity" ||
    next.quantity.name ||
    next.quantity.share !== "none" ||
    !items.slice(at + 1, nextAt).every(joins) ||
    isGroupOf(items[at + 1])
  )
    return item;
  const scale = sharedScale(quantity, next.quantity);
  const [value, decimals] = [rounded(quantity.value * scale), quantity.decimals - Math.log10(scale)];
  return {
    ...item,
    quantity: { ...quantity, value, decimals, unit: next.quantity.unit, counts: next.quantity.counts },
  };
}

/** *Højst 10 under 25 år*: how many, and which. */
function isGroupOf(item: Item | undefined): boolean {
  return item?.kind === "cue" && item.cue.role === "bound" && item.cue.flips && !item.cue.after;
}

/** *Fra 210 til 198 mio. kr.*: millions both, since the numbers before them are alike. */
function sharedScale({ value, scale }: Quantity, next: Quantity): number {
  if (scale !== null || next.scale === null) return 1;
  const ratio = Math.abs(value / (next.value / next.scale));
  return ratio > 1 / mostUnlike && ratio < mostUnlike ? next.scale : 1;
}

function joins(item: Item): boolean {
  if (item.kind === "cue")
    return (
      item.cue.role === "bound" || (item.cue.role === "link" && item.cue.link === "to") || item.cue.role === "outOf"
    );
  return item.kind === "time" || item.kind === "word"
    ? item.kind === "time" || item.key === "og"
    : /^[-–,+]$/.test(item.kind === "mark" ? item.key : "");
}

/** *Mindre end* and *under niveauet* behind a figure compare: less, and a baseline follows. */
function comparison(item: Item, next: readonly Item[]): Item[] {
  if (item.kind !== "cue" || item.cue.role !== "bound" || !item.cue.flips || item.cue.after) return [item];
  const compares =
    item.cue.amount || item.end - item.start <= "under".length || item.end - item.start >= "lavere end".length;
  if (!compares) return [item];
  const direction = item.cue.bound === "atLeast" ? "up" : "down";
  const middle = item.end - " end".length;
  if (item.end - item.start > "under".length) {
    return [
      {
        kind: "cue",
        cue: { role: "comparative", direction, amount: true, counts: false },
        start: item.start,
        end: middle,
      },
      { kind: "cue", cue: { role: "relativeTo" }, start: middle + 1, end: item.end },
    ];
  }
  const level = next.find((each) => each.kind !== "time" && each.kind !== "mark");
  const compared =
    (level?.kind === "cue" && level.cue.role === "level") ||
    (level?.kind === "word" && /niveau$|niveauet$/.test(level.key));
  return compared || isEarlier(next)
    ? [{ ...item, cue: { role: "comparative", direction, amount: true, counts: false } }]
    : [item];
}

/** *Under udgiften i 2011*: what it was then. */
function isEarlier([what, place, time]: readonly Item[]): boolean {
  const definite = what?.kind === "word" && /(?:en|et|erne|ene)$/.test(what.key);
  return definite && (place?.kind === "time" || (place?.kind === "word" && place.key === "i" && time?.kind === "time"));
}

function nextQuantity(items: readonly Item[], at: number): number {
  const offset = items.slice(at + 1, at + 5).findIndex((each) => each.kind === "quantity");
  return offset < 0 ? -1 : at + 1 + offset;
}

/** *Spørgsmål 10*, *grad 3 og 4*: the number is a name. */
function isLabelled(items: readonly Item[], at: number): boolean {
  const [label, first, joiner, item] = items.slice(Math.max(0, at - 3), at + 1);
  if (isLabel(items[at - 1]) || isRung(items[at - 1], items[at])) return true;
  const second =
    at >= 3 &&
    (isLabel(label) || isRung(label, first)) &&
    first?.kind === "quantity" &&
    joiner?.kind === "word" &&
    /^(?:og|eller)$/.test(joiner.key);
  return second && item?.kind === "quantity" && item.quantity.unit === null && !item.quantity.counts;
}

/** *Ledere på niveau 1*: a rung of a ladder, where *på niveau med 2015* compares. */
function isRung(level: Item | undefined, rung: Item | undefined): boolean {
  if (level?.kind !== "cue" || level.cue.role !== "level" || rung?.kind !== "quantity") return false;
  const { value, decimals, unit, counts } = rung.quantity;
  return unit === null && !counts && decimals === 0 && value > 0 && value < 10;
}

function isLabel(item: Item | undefined): boolean {
  return item?.kind === "cue" && item.cue.role === "label";
}
