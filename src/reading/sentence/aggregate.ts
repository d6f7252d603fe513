import type { Aggregation } from "../../domain/goal";
import { type ClauseContext, cueOf } from "./clauseContext";
import type { ReadTimes } from "./deadline";
import type { Span } from "../span";
import { deviationWords, forecastWords, levelWords, waitWords } from "../words/aggregations";

/** How measurements become one figure (*opgørelse*), the words it was read from, and whether it was assumed. */
export type ReadAggregation = { aggregation: Aggregation; span: Span | null; assumed: boolean };

/** By the words of the clause first, then by what kind of measure it is, then by the unit. */
export function aggregationOf(context: ClauseContext, unit: string | null, times: ReadTimes): ReadAggregation {
  const stated = statedAggregation(context);
  if (stated) return stated;
  if (times.level) return { aggregation: "latest", span: times.deadlineSpan, assumed: false };
  // A share that is to be reached by a day is told by its state then.
  if (unit === "pct." && times.byDay) return { aggregation: "latest", span: times.deadlineSpan, assumed: false };
  const known = context.measure?.unit === "pct." && unit !== "pct." ? null : (context.measure?.aggregation ?? null);
  if (unit === "pct.")
    return {
      aggregation: known === "latest" && context.measure?.unit !== "antal" ? "latest" : "mean",
      span: null,
      assumed: false,
    };
  return { aggregation: known ?? (unit === null ? "latest" : "sum"), span: null, assumed: known === null };
}

function statedAggregation(context: ClauseContext): ReadAggregation | null {
  if (isDeviation(context))
    return { aggregation: "deviation", span: wordSpan(context, deviationWords), assumed: false };
  for (const item of context.items) {
    const cue = cueOf(item);
    if (cue?.role === "aggregate")
      return { aggregation: cue.aggregation, span: { start: item.start, end: item.end }, assumed: false };
  }
  // The longest wait is held against the limit each time; waits do not add up.
  const isNobody = context.items.some((item) => item.kind === "quantity" && item.quantity.value === 0);
  const wait = isNobody ? wordSpan(context, waitWords) : null;
  if (wait) return { aggregation: "everyPeriod", span: wait, assumed: false };
  const level = wordSpan(context, levelWords);
  return level ? { aggregation: "latest", span: level, assumed: false } : null;
}

/** A forecast compared with the result: the goal is their difference. */
export function isDeviation(context: ClauseContext): boolean {
  return wordSpan(context, forecastWords) !== null && wordSpan(context, deviationWords) !== null;
}

function wordSpan(context: ClauseContext, pattern: RegExp): Span | null {
  const word = context.items.find((item) => item.kind === "word" && pattern.test(item.key));
  return word ? { start: word.start, end: word.end } : null;
}
