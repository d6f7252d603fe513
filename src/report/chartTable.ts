import { partsOf } from "../domain/calendarDate";
import { formatDate } from "../text/da/numbers";
import { wordReportText as text } from "../text/da/wordReport";
import type { ChartPoint, ChartSeries } from "./goalChart";

/** What a series of a report's chart shows; a `bound` is one of a forecast's. */
export type SeriesKind = "measured" | "expected" | "target" | "forecast" | "bound" | "lastYear";

/**
 * A chart as a table: a label for each place along its axis, and the series with a figure, or none, at each. A series
 * has a figure where its line turns.
 */
export type ChartTable = {
  labels: readonly string[];
  series: readonly { kind: SeriesKind; name: string; values: readonly (number | null)[] }[];
};

/** The figures of a report's chart, as Word and the sheet draw it. Every whole month has a place. */
export function chartTable(of: ChartSeries): ChartTable {
  const named = namedSeries(of);
  const months = [...new Set(named.flatMap(({ points }) => points.map(({ month }) => rounded(month))))];
  const axis = monthAxis(of, months);
  return {
    labels: axis.map(({ label }) => label),
    series: named.map(({ kind, name, points }) => ({
      kind,
      name,
      values: axis.map(({ month }) => points.find((point) => rounded(point.month) === month)?.value ?? null),
    })),
  };
}

type NamedSeries = { name: string; kind: SeriesKind; points: readonly ChartPoint[] };

function namedSeries({
  measured,
  accumulated,
  expected,
  targets,
  forecast,
  lastYear,
  months,
}: ChartSeries): NamedSeries[] {
  const both = <Words extends string>(at: number, count: number, one: Words, lower: Words, upper: Words): Words =>
    count === 1 ? one : at === 0 ? lower : upper;
  return [
    { name: accumulated ? text.accumulated : text.measured, kind: "measured", points: measured },
    ...expected.map((points, at): NamedSeries => ({
      name: both<string>(at, expected.length, text.expected, text.expectedLower, text.expectedUpper),
      kind: "expected",
      points,
    })),
    ...targets.map((value, at): NamedSeries => ({
      name: both<string>(at, targets.length, text.target, text.targetLower, text.targetUpper),
      kind: "target",
      points: [0, months].map((month) => ({ month, value })),
    })),
    ...(forecast === null ? [] : forecastSeries(forecast)),
    ...(lastYear.length === 0 ? [] : [{ name: text.lastYear, kind: "lastYear" as const, points: lastYear }]),
  ];
}

function forecastSeries(forecast: NonNullable<ChartSeries["forecast"]>): NamedSeries[] {
  const { month, value, from, low, high } = forecast;
  const bound = (name: string, limit: number | null): NamedSeries[] =>
    limit === null ? [] : [{ name, kind: "bound", points: [{ month, value: limit }] }];
  return [
    { name: text.forecast, kind: "forecast", points: [from, { month, value }] },
    ...bound(text.forecastLow, low),
    ...bound(text.forecastHigh, high),
  ];
}

/** Whole months have their names; points between them, as weeks have, their dates. Every whole month has a place. */
function monthAxis(
  { measured, lastYear, months }: ChartSeries,
  used: readonly number[],
): { month: number; label: string }[] {
  const [first] = measured;
  const whole = Array.from({ length: Math.ceil(months) + 1 }, (_each, at) => at);
  const all = [...new Set([...whole, ...used])].sort((a, b) => a - b);
  const offset = first === undefined ? 0 : partsOf(first.date).month - 1 - (Math.ceil(rounded(first.month)) - 1);
  return all.map((month) => {
    if (month === 0) return { month, label: text.start };
    if (Number.isInteger(month)) return { month, label: text.months[(((offset + month - 1) % 12) + 12) % 12] ?? "" };
    const point = [...measured, ...lastYear].find((each) => rounded(each.month) === month);
    return { month, label: point === undefined ? "" : formatDate(point.date).replace(/ \d+$/, "") };
  });
}

/** Months as they are compared: a month's end is whole whatever floating point made of it. */
function rounded(month: number): number {
  return Math.round(month * 1e6) / 1e6;
}
