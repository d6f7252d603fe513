import { ChartRun, type ChartSeries as WordSeries } from "docx/charts";
import { partsOf } from "../../domain/calendarDate";
import type { CaseBlock } from "../../report/caseReport";
import type { ChartPoint, ChartSeries } from "../../report/goalChart";
import { formatDate } from "../../text/da/numbers";
import { wordReportText as text } from "../../text/da/wordReport";
import { plain } from "./words";

type ChartBlock = Extract<CaseBlock, { kind: "chart" }>;

/** Told apart in print by colour, dash and marker, so that no one of them must be seen. */
const looks = {
  measured: { color: "12324F", line: { width: 2.25 }, markers: { shape: "circle", size: 6 } },
  expected: { color: "6B7785", line: { width: 1.5, dash: "dash" }, markers: false },
  target: { color: "A11D2B", line: { width: 1.5 }, markers: false },
  forecast: { color: "0F6CBD", line: { width: 1.75, dash: "shortDot" }, markers: { shape: "diamond", size: 6 } },
  bound: { color: "0F6CBD", line: { width: 0.75, dash: "shortDot" }, markers: { shape: "dash", size: 5 } },
  lastYear: { color: "8A6D0B", line: { width: 1.5, dash: "dashDot" }, markers: false },
} as const satisfies Record<string, Partial<WordSeries>>;

/**
 * A goal's chart as Word's own, which opens for editing with its figures. The figures are those of the sheet; a series
 * has one where its line turns, and Word draws the line between. Width in twentieths of a point.
 */
export function drawnChart({ of: series, sentence, caption, unit, decimals }: ChartBlock, width: number): ChartRun {
  const named = namedSeries(series);
  const months = [...new Set(named.flatMap(({ points }) => points.map(({ month }) => rounded(month))))].sort(
    (a, b) => a - b,
  );
  const axis = monthAxis(series, months);
  const pixels = Math.min(Math.round(width / 15), 640);
  return new ChartRun({
    type: "line",
    categories: axis.map(({ label }) => label),
    series: named.map(({ name, look, points }) => ({
      name,
      ...look,
      values: axis.map(({ month }) => points.find((point) => rounded(point.month) === month)?.value ?? null),
    })),
    emptyValues: "connect",
    valueAxis: { ...(unit === "" ? {} : { title: plain(unit) }), numberFormat: decimals > 0 ? "General" : "#,##0" },
    legend: { position: "bottom" },
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: { width: pixels, height: Math.round(pixels * 0.33) },
    altText: { name: plain(caption), description: plain(sentence) },
  });
}

type NamedSeries = { name: string; look: Partial<WordSeries>; points: readonly ChartPoint[] };

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
    { name: accumulated ? text.accumulated : text.measured, look: looks.measured, points: measured },
    ...expected.map((points, at) => ({
      name: both<string>(at, expected.length, text.expected, text.expectedLower, text.expectedUpper),
      look: looks.expected,
      points,
    })),
    ...targets.map((value, at) => ({
      name: both<string>(at, targets.length, text.target, text.targetLower, text.targetUpper),
      look: looks.target,
      points: [0, months].map((month) => ({ month, value })),
    })),
    ...(forecast === null ? [] : forecastSeries(forecast)),
    ...(lastYear.length === 0 ? [] : [{ name: text.lastYear, look: looks.lastYear, points: lastYear }]),
  ];
}

function forecastSeries(forecast: NonNullable<ChartSeries["forecast"]>): NamedSeries[] {
  const { month, value, from, low, high } = forecast;
  const bound = (name: string, limit: number | null): NamedSeries[] =>
    limit === null ? [] : [{ name, look: looks.bound, points: [{ month, value: limit }] }];
  return [
    { name: text.forecast, look: looks.forecast, points: [from, { month, value }] },
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
