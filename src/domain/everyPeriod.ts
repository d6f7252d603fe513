import type { AggregatedFigure } from "./aggregation";
import { deviationOf, isMet } from "./fulfilment";
import type { Value } from "./measurement";
import type { Limit } from "./target";

/** How many of the counting periods meet the limit. */
export type PeriodsMet = { met: number; of: number };

/**
 * *Hver periode* ("månedvis"): the figure is the worst value, and the degree the share of periods that meet the limit;
 * met only if all do (DOMAIN.md §3). Of values inside an interval the one closest to a bound is the worst.
 */
export function judgeEveryPeriod(
  values: readonly Value[],
  limit: Limit,
): { figure: AggregatedFigure; periodsMet: PeriodsMet } | null {
  const worst = [...values].sort((a, b) => marginOf(a.value, limit) - marginOf(b.value, limit))[0];
  if (worst === undefined) return null;
  const met = values.filter(({ value }) => isMet(limit, value)).length;
  return { figure: { value: worst.value, meanOf: null, compared: null }, periodsMet: { met, of: values.length } };
}

function marginOf(value: number, limit: Limit): number {
  if (limit.form !== "between") return deviationOf(limit, value);
  return Math.min(value - limit.target, limit.targetUpper - value);
}
