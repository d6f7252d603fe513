import type { CalendarDate } from "./calendarDate";
import { comparePeriods, periodId, type Period } from "./period";

/** What follows from the periods of a goal's rows alone, whatever their figures: rows are named by their place. */
export type PeriodPattern = {
  periods: readonly Period[];
  /** Whether the periods stand in order of time, each once: `inOrder` is every place in turn. */
  isInOrder: boolean;
  /** One row for each period, in order of time: of two for the same period the last. */
  inOrder: readonly number[];
  /** Those of `inOrder` that hold no shorter period of the list. */
  counting: readonly number[];
  /** By place, whether the period holds a shorter one of the list. */
  holdsShorter: readonly boolean[];
  /** The rows whose period stands before, each with the place of its first row. */
  repeated: readonly { at: number; first: number }[];
  /** The first and the last first day, and the last of all days; "" of nothing. */
  firstStart: CalendarDate | "";
  lastStart: CalendarDate | "";
  lastEnd: CalendarDate | "";
};

/**
 * The pattern of a list of periods. The goals of a workbook mostly have figures for the same periods, so that each list
 * is looked into once: lists are known again by the periods themselves, which a reading makes once for each text.
 */
export function patternOf(rows: readonly { readonly period: Period }[]): PeriodPattern {
  if (rows.length > LONGEST) return madePattern(rows.map(({ period }) => period));
  let node = root;
  for (const { period } of rows) node = node.period === period ? (node.then ?? node) : nodeBehind(node, period);
  if (node.pattern !== null) return node.pattern;
  known += rows.length;
  node.pattern = madePattern(rows.map(({ period }) => period));
  return node.pattern;
}

/** A list of periods that has been seen, by the lists that begin with it; the first that was seen is at hand. */
type Node = {
  pattern: PeriodPattern | null;
  period: Period | null;
  then: Node | null;
  others: Map<Period, Node> | null;
};

const emptyNode = (): Node => ({ pattern: null, period: null, then: null, others: null });

/** A longer list is no other goal's. */
const LONGEST = 400;
/** How many periods are remembered in all lists; they are forgotten then. */
const MOST_KNOWN = 200_000;

let root = emptyNode();
let known = 0;

function nodeBehind(node: Node, period: Period): Node {
  const other = node.others?.get(period);
  if (other !== undefined) return other;
  const made = emptyNode();
  known += 1;
  if (known > MOST_KNOWN) {
    root = emptyNode();
    known = 0;
  }
  if (node.then === null) {
    node.period = period;
    node.then = made;
  } else (node.others ??= new Map<Period, Node>()).set(period, made);
  return made;
}

function madePattern(periods: readonly Period[]): PeriodPattern {
  const first = new Map<string, number>();
  const last = new Map<string, number>();
  const repeated: { at: number; first: number }[] = [];
  periods.forEach((period, at) => {
    const id = periodId(period);
    const before = first.get(id);
    if (before === undefined) first.set(id, at);
    else repeated.push({ at, first: before });
    last.set(id, at);
  });
  const periodAt = (at: number): Period => periods[at] as Period;
  const inOrder = [...last.values()].sort((a, b) => comparePeriods(periodAt(a), periodAt(b)));
  const holdsShorter = whichHoldShorter(periods);
  const starts = periods.map(({ start }) => start).sort();
  return {
    periods,
    isInOrder: inOrder.length === periods.length && inOrder.every((at, place) => at === place),
    inOrder,
    counting: inOrder.filter((at) => holdsShorter[at] !== true),
    holdsShorter,
    repeated,
    firstStart: starts[0] ?? "",
    lastStart: starts.at(-1) ?? "",
    lastEnd: periods.reduce<CalendarDate | "">((latest, { end }) => (end > latest ? end : latest), ""),
  };
}

/**
 * By place, whether a period `holds` another of the list. In order of last days, one holds another where the latest
 * first day so far is not before its own, and is another's.
 */
function whichHoldShorter(periods: readonly Period[]): boolean[] {
  const short = periods.filter(({ kind }) => kind !== "instant");
  const own = new Map(short.map((period) => [periodId(period), period]));
  const byEnd = [...own.values()].sort(comparePeriods);
  const places = periods.map((_, at) => at);
  places.sort((a, b) => comparePeriods(periods[a] as Period, periods[b] as Period));
  const found = periods.map(() => false);
  let [next, latest, count]: [number, string, number] = [0, "", 0];
  for (const at of places) {
    const period = periods[at] as Period;
    for (; next < byEnd.length && (byEnd[next] as Period).end <= period.end; next += 1) {
      const { start } = byEnd[next] as Period;
      if (start > latest) [latest, count] = [start, 1];
      else if (start === latest) count += 1;
    }
    const others = own.has(periodId(period)) ? 2 : 1;
    found[at] = latest > period.start || (latest === period.start && count >= others);
  }
  return found;
}
