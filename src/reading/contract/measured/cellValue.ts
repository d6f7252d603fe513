import { titleWeight } from "../titleWeight";
import type { CalendarDate } from "../../../domain/calendarDate";
import type { Item } from "../../sentence/item";
import { itemsOf } from "../../sentence/items";
import type { Quantity } from "../../sentence/quantity";
import { lastDayOf } from "../../sentence/time";
import { tokensOf } from "../../words/token";
import type { Bound } from "../../words/cue";

/** A cell that says one figure: with its limit (*≥ 90 pct.*), and nothing else that matters. */
export type CellFigure = { quantity: Quantity; bound: Bound | null; start: number; end: number };

const small = /^(?:ca|cirka|omkring|på|i|alle|af|pr|:|\*|\(|\)|,|\.|=|niveau|under|over)$/;

/** The one figure of a cell; `null` where the cell says more, or no figure. Offsets are into its text. */
export function figureIn(text: string): CellFigure | null {
  const items = itemsOf(tokensOf(text));
  const figures = items.flatMap((item) => (item.kind === "quantity" ? [item] : []));
  const [figure] = figures;
  if (!figure || figures.length > 1 || figure.quantity.name) return null;
  const plain = items.every(
    (item) => item === figure || isLimit(item) || isSmall(item) || isCounted(items, item, figure),
  );
  if (!plain) return null;
  const limit = items.map(boundOf).find((bound) => bound !== null) ?? null;
  return { quantity: figure.quantity, bound: limit, start: figure.start, end: figure.end };
}

function boundOf(item: Item): Bound | null {
  return item.kind === "cue" && item.cue.role === "bound" ? item.cue.bound : null;
}

function isLimit(item: Item): boolean {
  return boundOf(item) !== null;
}

function isSmall(item: Item): boolean {
  return (item.kind === "word" || item.kind === "mark") && small.test(item.key);
}

/** *12 møder*: the word behind a figure is what it counts. */
function isCounted(items: readonly Item[], item: Item, figure: Item): boolean {
  return item.kind === "word" && items.indexOf(item) === items.indexOf(figure) + 1;
}

/** The last figure of a cell, whatever stands around it: of *84,2 (2018)* 84,2. */
export function anyFigureIn(text: string): Quantity | null {
  const found = itemsOf(tokensOf(text)).flatMap((item) =>
    item.kind === "quantity" && !item.quantity.name ? [item.quantity] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The day that a cell names: *1. oktober 2019*, *ultimo 2019*, *2. kvartal*. */
export function dayIn(text: string, contractYear: number | null): CalendarDate | null {
  const times = itemsOf(tokensOf(text)).flatMap((item) => (item.kind === "time" ? [item.time] : []));
  const [time] = times;
  return time && times.length === 1 ? lastDayOf(time, contractYear) : null;
}

/** A weight (*vægt*): *25 %*, *15 point*, *2/12*. */
export function weightIn(text: string): number | null {
  const share = /^\(?(\d{1,3})\s*\/\s*(\d{1,3})\)?$/.exec(text.trim());
  if (share && Number(share[2]) > 0) return Number(share[1]) / Number(share[2]);
  const figure = figureIn(text.replace(/^\(|\)$/g, ""));
  return figure && figure.quantity.value >= 0 ? figure.quantity.value : null;
}

/** The weight that a heading has in brackets: *1.1 Skolens værdigrundlag (1/12)*. */
export function weightOfTitle(title: string): number | null {
  const written = titleWeight(title);
  return written === null ? null : weightIn(written);
}
