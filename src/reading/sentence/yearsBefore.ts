import { cueOf, inBrackets } from "./clauseContext";
import type { Item } from "./item";
import { isJoiner } from "./joiners";
import { goalWords } from "../words/telling";

type Step = { from: number; year: number; figure: number };

/** The words between a year and its figure, at most. */
const longestGap = 5;

/**
 * *2018: 72 pct.; 2019: 74 pct.*, *for 2018 er kravet 81 pct., for 2019 83 pct.*: the same items with each year behind
 * its figure, as in *72 pct. i 2018, 74 pct. i 2019*. All others as they are.
 */
export function withYearsBehind(items: readonly Item[]): readonly Item[] {
  const steps = stepsIn(items);
  const [first] = steps;
  if (first === undefined || steps.length < 2) return items;
  const last = steps.at(-1)?.figure ?? 0;
  const listed = steps.flatMap(({ year, figure }, at): Item[] => {
    const own = items.slice(year + 1, figure + 1).filter((item) => !isFrame(item) && (at === 0 || !isSaid(item)));
    return [...(at > 0 ? [commaAt(items[year])] : []), ...own, timeOf(items[year])].filter((item) => item !== null);
  });
  return [...items.slice(0, first.from), ...listed, ...items.slice(last + 1)];
}

/** The years that each stand before a figure of their own, one right behind the other. */
function stepsIn(items: readonly Item[]): Step[] {
  const steps: Step[] = [];
  let at = 0;
  while (at < items.length) {
    const step = stepAt(items, at, steps.length === 0 ? longestGap : 3);
    const before = steps.at(-1);
    const follows =
      before === undefined || (step !== null && items.slice(before.figure + 1, step.from).every(isSeparator));
    if (step && follows && yearAt(items[step.year]) > (before ? yearAt(items[before.year]) : 0)) {
      steps.push(step);
      at = step.figure + 1;
    } else if (before !== undefined && steps.length === 1 && !isSeparator(items[at])) {
      steps.pop();
      at = before.year + 1;
    } else at += 1;
    if (steps.length > 1 && at < items.length && !isSeparator(items[at]) && stepAt(items, at, 3) === null) break;
  }
  const last = steps.at(-1);
  return last && isDated(items, last.figure) ? [] : steps;
}

function stepAt(items: readonly Item[], from: number, gap: number): Step | null {
  const opener = items[from];
  const year = opener?.kind === "word" && /^(?:for|i)$/.test(opener.key) ? from + 1 : from;
  if (yearAt(items[year]) === 0 || inBrackets(items, year)) return null;
  const behind = items.slice(year + 1, year + gap + 2);
  const figureAt = behind.findIndex((item) => item.kind === "quantity" && yearAt(item) === 0);
  const between = behind.slice(0, Math.max(0, figureAt));
  const mayStand = gap === longestGap ? mayStandBetween : (item: Item): boolean => isSaid(item) || isLimit(item);
  if (figureAt < 0 || !between.every(mayStand)) return null;
  return { from, year, figure: year + 1 + figureAt };
}

function mayStandBetween(item: Item): boolean {
  return isSaid(item) || isLimit(item) || (item.kind === "word" && !isJoiner(item));
}

/** *Er målet*: what the first figure of the list has said already. */
function isSaid(item: Item): boolean {
  return (
    isFrame(item) ||
    (item.kind === "word" && goalWords.test(item.key)) ||
    ["state", "must"].includes(cueOf(item)?.role ?? "")
  );
}

function isLimit(item: Item): boolean {
  return cueOf(item)?.role === "bound";
}

/** The colon of *2018:*, and *og frem*. */
function isFrame(item: Item): boolean {
  return (item.kind === "mark" && item.key === ":") || (item.kind === "word" && /^(?:og|frem)$/.test(item.key));
}

/** *72 pct. i 2018*: a year behind the figure. */
function isDated(items: readonly Item[], figure: number): boolean {
  return items.slice(figure + 1, figure + 3).some((item) => item.kind === "time");
}

function isSeparator(item: Item | undefined): boolean {
  return item?.kind === "mark" ? /^[,;]$/.test(item.key) : item?.kind === "word" && /^(?:og|samt)$/.test(item.key);
}

/** The year that an item is, as a time or as a bare number; 0 for all others. */
function yearAt(item: Item | undefined): number {
  if (item?.kind === "time") return item.time.month === null && item.time.edge === null ? (item.time.year ?? 0) : 0;
  if (item?.kind !== "quantity" || item.quantity.unit !== null || item.quantity.counts) return 0;
  const { value, decimals } = item.quantity;
  return decimals === 0 && value >= 1990 && value < 2100 ? value : 0;
}

function timeOf(item: Item | undefined): Item | null {
  if (item?.kind !== "quantity") return item ?? null;
  const time = { year: item.quantity.value, month: null, day: null, edge: null, present: false, over: false };
  return { kind: "time", time, start: item.start, end: item.end };
}

function commaAt(item: Item | undefined): Item {
  return { kind: "mark", key: ",", start: item?.start ?? 0, end: item?.start ?? 0 };
}
