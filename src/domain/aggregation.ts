import { partsOf, type CalendarDate } from "./calendarDate";
import type { ContractPeriod } from "./contractPeriod";
import type { Aggregation } from "./goal";
import { isPercent, type Value } from "./measurement";
import { bounded, sumOf } from "./numbers";
import { lengthInMonths } from "./period";

/** How a mean was made: from numerators and denominators, or from values weighted by their length in months. */
export type MeanOf = "shares" | "periods";

/** One figure (*faktisk*) made of a goal's counting values, with what an explanation needs. */
export type AggregatedFigure = {
  value: number;
  meanOf: MeanOf | null;
  /** Afvigelse: the forecast and the result that are compared. */
  compared: { forecast: number; result: number } | null;
};

/**
 * Sum, mean or latest of the counting values, which come in order of time; `null` without any (DOMAIN.md §3). Running
 * totals (*år til dato*) count by the one that ends last.
 */
export function aggregate(
  aggregation: Exclude<Aggregation, "everyPeriod" | "deviation">,
  values: readonly Value[],
  unit: string,
): AggregatedFigure | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  if (aggregation === "sum") return plain(sumOf(values.map(({ value }) => value)));
  if (aggregation === "latest" || aggregation === "yearToDate") return plain(last.value);
  return meanOfShares(values, unit) ?? meanOfPeriods(values);
}

const plain = (value: number): AggregatedFigure => ({ value, meanOf: null, compared: null });

function meanOfShares(values: readonly Value[], unit: string): AggregatedFigure | null {
  const shares = values.flatMap(({ numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ numerator, denominator }],
  );
  const denominator = sumOf(shares.map((share) => share.denominator));
  if (shares.length < values.length || denominator === 0) return null;
  const share = sumOf(shares.map(({ numerator }) => numerator)) / denominator;
  return { value: bounded(isPercent(unit) ? share * 100 : share), meanOf: "shares", compared: null };
}

function meanOfPeriods(values: readonly Value[]): AggregatedFigure {
  const months = sumOf(values.map(({ period }) => lengthInMonths(period)));
  const total = sumOf(values.map(({ period, value }) => bounded(value * lengthInMonths(period))));
  return { value: total / months, meanOf: "periods", compared: null };
}

/**
 * How far the forecast was from the year's result (*Afvigelse*), in pct. of the result: the forecast is the value for
 * the month of the deadline, the result the value for the whole year. `null` until both are there, and where the
 * result is 0 and the forecast is not.
 */
export function forecastDeviation(
  values: readonly Value[],
  contract: ContractPeriod,
  deadline: CalendarDate,
): AggregatedFigure | null {
  const { forecast, result } = forecastAndResult(values, contract, deadline);
  if (forecast === null || result === null) return null;
  if (result === 0) return forecast === 0 ? { value: 0, meanOf: null, compared: { forecast, result } } : null;
  const value = bounded((Math.abs(bounded(forecast - result)) / Math.abs(result)) * 100);
  return { value, meanOf: null, compared: { forecast, result } };
}

/** The two values that *Afvigelse* compares; `null` for one that is not there. */
export function forecastAndResult(
  values: readonly Value[],
  contract: ContractPeriod,
  deadline: CalendarDate,
): { forecast: number | null; result: number | null } {
  const { year: deadlineYear, month } = partsOf(deadline);
  const forecast = values.find(
    ({ period }) =>
      period.kind === "month" && partsOf(period.end).year === deadlineYear && partsOf(period.end).month === month,
  );
  const result = values.find(({ period }) => period.start === contract.from && period.end === contract.to);
  return { forecast: forecast?.value ?? null, result: result?.value ?? null };
}
