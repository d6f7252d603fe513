import { deviationOf } from "./fulfilment";
import { contributionsOf } from "./contributions";
import type { ContractPeriod } from "./contractPeriod";
import { accumulates, type Aggregation } from "./goal";
import type { Value } from "./measurement";
import { bounded, nearlyEqual } from "./numbers";
import type { Limit } from "./target";

export type TrendDirection = "better" | "worse" | "unchanged";

/** *Tendens*: the latest period against the one before, and for how many steps it has gone the same way. */
export type Trend = { direction: TrendDirection; periods: number };

/**
 * The trend of the counting values, which come in order of time; `null` with fewer than two (DOMAIN.md §4). Of running
 * totals (*år til dato*) the trend is that of what each period added.
 */
export function trendOf(
  values: readonly Value[],
  limit: Limit,
  aggregation: Aggregation,
  contract: ContractPeriod,
): Trend | null {
  const figures = accumulates(aggregation)
    ? contributionsOf(values, aggregation, contract).map(({ value, months }) => bounded(value / months))
    : values.map(({ value }) => value);
  const steps = figures.slice(1).map((figure, index) => directionOf(figures[index] ?? figure, figure, limit));
  const direction = steps.at(-1);
  if (direction === undefined) return null;
  const firstOther = [...steps].reverse().findIndex((step) => step !== direction);
  return { direction, periods: firstOther === -1 ? steps.length : firstOther };
}

function directionOf(before: number, now: number, limit: Limit): TrendDirection {
  const [was, is] = [favour(before, limit), favour(now, limit)];
  if (nearlyEqual(was, is)) return "unchanged";
  return is > was ? "better" : "worse";
}

/** How favourable a figure is; towards the interval is better, and inside it all are alike. */
function favour(figure: number, limit: Limit): number {
  if (limit.form === "between") return deviationOf(limit, figure);
  return limit.form === "atLeast" ? figure : -figure;
}
