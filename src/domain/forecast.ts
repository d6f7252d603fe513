import { monthsInto, type ContractPeriod } from "./contractPeriod";
import { isMet } from "./fulfilment";
import { contributionsOf } from "./contributions";
import { accumulates, type Aggregation } from "./goal";
import type { Value } from "./measurement";
import { bounded, medianOf, sumOf } from "./numbers";
import type { Elapsed } from "./pacing";
import { lengthInMonths } from "./period";
import { residualDeviation, t90, theilSenSlope, type Point } from "./statistics";
import type { Limit } from "./target";

/** *Forventes opfyldt*, *Usikkert*, *Forventes ikke opfyldt*. */
export type Outlook = "expectedMet" | "uncertain" | "expectedNotMet";

/** The year's figure as it looks now (*prognose*), with an 80 % interval where four values or more allow one. */
export type Forecast = { value: number; interval: { low: number; high: number } | null };

/** How few values give no interval, and how few months leave the outlook open (DOMAIN.md §4). */
const VALUES_FOR_INTERVAL = 4;
const VALUES_FOR_SLOPE = 3;
const MONTHS_FOR_OUTLOOK = 3;
/** Thirteen weeks are a quarter to everyone, though a hair shorter than three mean months. */
const HAIR = 0.05;

export type ForecastInput = {
  aggregation: Aggregation;
  /** The counting values in order of time, and the figure they make. */
  values: readonly Value[];
  actual: number;
  period: ContractPeriod;
  elapsed: Elapsed;
  /** The share of the year's path that should be behind us: time's, or a profile's; null for a profile not known. */
  share: number | null;
};

/** The forecast of the year's figure; `null` where nothing has run yet to forecast from. */
export function forecastOf(input: ForecastInput): Forecast | null {
  if (input.elapsed.deadlinePassed) return { value: input.actual, interval: null };
  if (accumulates(input.aggregation)) return forecastSum(input);
  if (input.aggregation === "mean") return forecastMean(input);
  if (input.aggregation === "latest") return forecastLatest(input);
  return { value: input.actual, interval: null };
}

function forecastSum({ values, actual, share, elapsed, aggregation, period }: ForecastInput): Forecast | null {
  if (share === null || share <= 0) return null;
  const value = bounded(actual / share);
  const added = contributionsOf(values, aggregation, period);
  const months = sumOf(added.map((each) => each.months));
  const residuals = added.map((each) => each.value - (actual * each.months) / months);
  const ahead = (elapsed.total - elapsed.finished) / (months / added.length);
  return withInterval(value, residuals, 1, Math.sqrt(ahead * (1 + ahead / added.length)));
}

function forecastMean({ values, actual, elapsed }: ForecastInput): Forecast {
  const months = sumOf(values.map(({ period }) => lengthInMonths(period)));
  const ahead = (elapsed.total - elapsed.finished) / (months / values.length);
  const residuals = values.map(({ value }) => value - actual);
  const spread = (ahead / (values.length + ahead)) * Math.sqrt(1 / ahead + 1 / values.length);
  return withInterval(actual, residuals, 1, spread);
}

function forecastLatest({ values, actual, period: contract, elapsed }: ForecastInput): Forecast {
  if (values.length < VALUES_FOR_SLOPE) return { value: actual, interval: null };
  const points: Point[] = values.map(({ period, value }) => ({ x: monthsInto(contract.from, period.end), y: value }));
  const slope = bounded(theilSenSlope(points));
  const lastX = points.at(-1)?.x ?? 0;
  const value = bounded(actual + bounded((elapsed.total - lastX) * slope));
  const intercept = medianOf(points.map(({ x, y }) => y - slope * x));
  const residuals = points.map(({ x, y }) => y - (intercept + slope * x));
  const meanX = sumOf(points.map(({ x }) => x)) / points.length;
  const spreadX = sumOf(points.map(({ x }) => (x - meanX) ** 2));
  const reach = spreadX === 0 ? 0 : (elapsed.total - meanX) ** 2 / spreadX;
  return withInterval(value, residuals, 2, Math.sqrt(1 + 1 / points.length + reach));
}

function withInterval(value: number, residuals: readonly number[], parameters: number, spread: number): Forecast {
  if (residuals.length < VALUES_FOR_INTERVAL) return { value, interval: null };
  const half = t90(residuals.length - parameters) * residualDeviation(residuals, parameters) * spread;
  if (!Number.isFinite(half)) return { value, interval: null };
  return { value, interval: { low: bounded(value - half), high: bounded(value + half) } };
}

/**
 * *Forventet ved årets udgang*, from the forecast alone. Open where its interval spans the target, or where fewer
 * than three months count; once the deadline has passed nothing is open.
 */
export function outlookOf(
  forecast: Forecast,
  limit: Limit,
  { values, elapsed, aggregation, period }: Pick<ForecastInput, "values" | "elapsed" | "aggregation" | "period">,
): Outlook {
  if (!elapsed.deadlinePassed) {
    const months = sumOf(contributionsOf(values, aggregation, period).map((each) => each.months));
    if (months < MONTHS_FOR_OUTLOOK - HAIR || (forecast.interval && spans(forecast.interval, limit)))
      return "uncertain";
  }
  return isMet(limit, forecast.value) ? "expectedMet" : "expectedNotMet";
}

function spans({ low, high }: { low: number; high: number }, limit: Limit): boolean {
  if (isMet(limit, low) !== isMet(limit, high)) return true;
  return limit.form === "between" && low < limit.target && high > limit.targetUpper;
}
