import type { DocumentContent } from "../../domain/document/placed";
import type { Steps } from "../../domain/steps";
import type { Passage, PassageKind } from "../reading";
import type { Item } from "../sentence/item";
import { itemsOf } from "../sentence/items";
import { cueOf } from "../sentence/clauseContext";
import { natureOf } from "../sentence/natures";
import type { Span } from "../span";
import { tokensOf } from "../words/token";
import type { Line } from "./lines";
import { headingIn, markerIn } from "./patterns";

/**
 * The paragraphs that hold a figure with a demand, a deadline or a wish, and gave no goal; and one entry for a contents
 * list. `used` are the places that goals were read from.
 */
export function* passedOver(
  document: DocumentContent,
  lines: readonly Line[],
  used: readonly Span[],
): Steps<Passage[]> {
  const taken = [...used].sort((a, b) => a.start - b.start);
  const pages = document.blocks.filter(({ page }) => page !== null);
  let [at, pageAt, page]: [number, number, number | null] = [0, 0, null];
  const passed: Passage[] = [];
  for (const line of lines) {
    while (at < taken.length && (taken[at]?.end ?? 0) <= line.start) at++;
    while (pageAt < pages.length && (pages[pageAt]?.start ?? 0) <= line.start) page = pages[pageAt++]?.page ?? null;
    const use = taken[at];
    const isUsed = use !== undefined && use.start < line.end;
    const kind = isUsed || line.text === "" ? null : kindOf(line.text);
    if (kind)
      passed.push({ kind, text: line.text.replace(/\t/g, " | "), page, span: { start: line.start, end: line.end } });
    yield;
  }
  const contents = document.blocks.filter(({ kind }) => kind === "contents");
  const [first, last] = [contents[0], contents.at(-1)];
  if (!first || !last) return passed;
  return [
    { kind: "contents", text: `${contents.length}`, page: first.page, span: { start: first.start, end: last.end } },
    ...passed,
  ];
}

function kindOf(text: string): PassageKind | null {
  if (text.length < 12 || headingIn(text) || markerIn(text) || !/[\d\p{L}]{3}/u.test(text)) return null;
  const nature = natureOf(text);
  const items = itemsOf(tokensOf(text.slice(0, 1000)));
  const figures = items.some(
    (item) => item.kind === "quantity" && !item.quantity.name && item.quantity.share !== "all",
  );
  if (nature) return figures ? nature : null;
  if (figures && items.some(isDemand)) return "figures";
  const must = items.some((item) => cueOf(item)?.role === "must");
  if (must && items.some(isDay)) return "wish";
  return isWish.test(text) && items.some(isMoreOrLess) ? "wish" : null;
}

/** *Skal*, *mindst*, *nedbringes*; not *over 52 uger*, which only describes. */
function isDemand(item: Item): boolean {
  const cue = cueOf(item);
  if (cue?.role === "bound") return !cue.flips;
  if (cue?.role === "direction") return cue.form === "verb";
  return cue?.role === "must" || cue?.role === "multiply";
}

/** *Vi vil have flere …*, *centret arbejder for, at flere …*: wanted, without a figure or a day. */
const isWish = /^(?:[-–•*·▪]\s*)?(?:vi|\p{L}{4,}(?:et|en))\s(?:vil|ønsker|arbejder for|tilstræber)(?!\p{L})/iu;

function isMoreOrLess(item: Item): boolean {
  const cue = cueOf(item);
  if (cue?.role === "comparative") return true;
  return (cue?.role === "direction" && cue.form === "verb") || (item.kind === "word" && /.{3}ere$/.test(item.key));
}

/** *Senest 1. juni*, *ultimo 2010*: a day to be ready by, and no mere year. */
function isDay(item: Item): boolean {
  return item.kind === "time" && (item.time.day !== null || item.time.month !== null || item.time.edge === "end");
}
