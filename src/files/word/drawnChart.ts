import { ChartRun, type ChartSeries as WordSeries } from "docx/charts";
import type { CaseBlock } from "../../report/caseReport";
import { chartTable, type SeriesKind } from "../../report/chartTable";
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
} as const satisfies Record<SeriesKind, Partial<WordSeries>>;

/**
 * A goal's chart as Word's own, which opens for editing with its figures. The figures are those of the sheet; a series
 * has one where its line turns, and Word draws the line between. Width in twentieths of a point.
 */
export function drawnChart({ of, sentence, caption, unit, decimals }: ChartBlock, width: number): ChartRun {
  const { labels, series } = chartTable(of);
  const pixels = Math.min(Math.round(width / 15), 640);
  return new ChartRun({
    type: "line",
    categories: [...labels],
    series: series.map(({ kind, name, values }) => ({ name, ...looks[kind], values: [...values] })),
    emptyValues: "connect",
    valueAxis: { ...(unit === "" ? {} : { title: plain(unit) }), numberFormat: decimals > 0 ? "General" : "#,##0" },
    legend: { position: "bottom" },
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: { width: pixels, height: Math.round(pixels * 0.33) },
    altText: { name: plain(caption), description: plain(sentence) },
  });
}
