import { endOfMonth } from "../../domain/calendarDate";
import type { Doubt, ReadGoal, SentenceSetting } from "../reading";
import type { Span } from "../span";
import { cueOf } from "./clauseContext";
import type { Item } from "./item";
import { lastDayOf } from "./time";

/**
 * The goals of a sentence, held against all its words. A milestone in a sentence with *mindst* or *højst* is a level
 * without a figure; one that is dated before its contract takes the sentence's later date; and a figure or a date that
 * no goal used is a doubt.
 */
export function heldAgainstWords(
  goals: readonly ReadGoal[],
  items: readonly Item[],
  setting: SentenceSetting,
): ReadGoal[] {
  const settled = goals.map((goal) => withDate(withBound(goal, items), items, setting));
  const left = unusedIn(settled, items);
  if (left === null || settled.some(({ doubts }) => doubts.some(({ code }) => shown.has(code)))) return settled;
  return settled.map((goal) => ({ ...goal, doubts: [...goal.doubts, left] }));
}

/** Doubts that already ask the reader to hold the figures against the sentence. */
const shown: ReadonlySet<Doubt["code"]> = new Set(["measureUnclear", "severalGoals", "figuresDisagree", "noNumber"]);

/** *Skal mindst svare til landsgennemsnittet*: a direction without a figure. */
function withBound(goal: ReadGoal, items: readonly Item[]): ReadGoal {
  if (goal.form !== "milestone" || goal.spans.deadline === undefined || items.some(isFigure)) return goal;
  const limit = items.map((item) => cueOf(item)).find((cue) => cue?.role === "bound" && !cue.flips);
  if (limit?.role !== "bound") return goal;
  const doubts = goal.doubts.filter(({ code }) => code !== "noNumber");
  return { ...goal, form: limit.bound, doubts: [...doubts, { code: "noNumber", figures: [], span: null }] };
}

/** *Havde ved udgangen af 2022 …, så alle er gennemgået ved udgangen af 2023*: what is behind is no deadline. */
function withDate(goal: ReadGoal, items: readonly Item[], { contractYear }: SentenceSetting): ReadGoal {
  if (goal.form !== "milestone" || contractYear === null || goal.deadline === null) return goal;
  if (Number(goal.deadline.slice(0, 4)) >= contractYear) return goal;
  const later = items.filter((item) => item.kind === "time" && (item.time.year ?? 0) >= contractYear).at(-1);
  if (later?.kind !== "time") return goal;
  const span = { start: later.start, end: later.end };
  return {
    ...goal,
    deadline: lastDayOf(later.time, contractYear) ?? endOfMonth(contractYear, 12),
    spans: { ...goal.spans, deadline: span },
  };
}

/** The first figure or date of the sentence that no goal was read from, and that describes no group. */
function unusedIn(goals: readonly ReadGoal[], items: readonly Item[]): Doubt | null {
  const used = goals
    .flatMap(({ spans }) => Object.entries(spans).flatMap(([field, span]) => (field === "text" ? [] : [span])))
    .sort((a, b) => a.start - b.start);
  let [next, usedUntil] = [0, 0];
  const isUsed = ({ start, end }: Span): boolean => {
    for (; next < used.length && (used[next]?.start ?? 0) < end; next++)
      usedUntil = Math.max(usedUntil, used[next]?.end ?? 0);
    return usedUntil > start;
  };
  const at = items.findIndex(
    (item, index) => !isUsed(item) && (isOpenFigure(items, index) || isOpenDate(items, index)),
  );
  const item = items[at];
  if (!item) return null;
  return {
    code: "measureUnclear",
    figures: item.kind === "quantity" ? [item.quantity.value] : [],
    span: { start: item.start, end: item.end },
  };
}

function isFigure(item: Item): boolean {
  return item.kind === "quantity" && !item.quantity.name && item.quantity.share === "none";
}

/** A figure with a unit of its own. Times (*inden for 30 dage*, *over 52 uger*) mostly describe what is counted. */
function isOpenFigure(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.kind !== "quantity" || !isFigure(item)) return false;
  const { unit } = item.quantity;
  return unit !== null && (unit.kind === "percent" || unit.kind === "points" || unit.kind === "money");
}

/** *Senest 1. juni*: a day to be ready by. */
function isOpenDate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const pressing = items.slice(Math.max(0, at - 2), at).some((each) => cueOf(each)?.role === "within");
  return (
    item?.kind === "time" && pressing && (item.time.day !== null || item.time.month !== null) && item.time.year !== null
  );
}
