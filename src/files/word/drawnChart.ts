import { ChartRun } from "docx/charts";
import type { CaseBlock } from "../../report/caseReport";
import { SERIES_LOOKS } from "../../report/chartLook";
import { chartPicture } from "../../report/chartPicture";
import { chartTable } from "../../report/chartTable";
import { wordPicture, type WordPicture } from "./wordPicture";
import { plain } from "./words";

type ChartBlock = Extract<CaseBlock, { kind: "chart" }>;

/** A chart as Word draws it, and as a picture for readers that do not. */
export type DrawnChart = { run: ChartRun; picture: WordPicture };

/**
 * A goal's chart as Word's own, which opens for editing with its figures. The figures are those of the sheet; a series
 * has one where its line turns, and Word draws the line between. Width in twentieths of a point.
 */
export function drawnChart(block: ChartBlock, width: number): DrawnChart {
  const { of, sentence, caption, unit, decimals } = block;
  const { labels, series } = chartTable(of);
  const size = sizeIn(width);
  const run = new ChartRun({
    type: "line",
    categories: [...labels],
    series: series.map(({ kind, name, values }) => {
      const { colour, width: line, dash, marker } = SERIES_LOOKS[kind];
      return {
        name,
        color: colour.slice(1),
        line: { width: line, ...(dash === "solid" ? {} : { dash }) },
        markers: marker ?? false,
        values: [...values],
      };
    }),
    emptyValues: "connect",
    valueAxis: { ...(unit === "" ? {} : { title: plain(unit) }), numberFormat: decimals > 0 ? "General" : "#,##0" },
    legend: { position: "bottom" },
    chartArea: { fill: "FFFFFF", border: "none" },
    transformation: size,
    altText: { name: plain(caption), description: plain(sentence) },
  });
  const picture = chartPicture(block, size.width * POINTS, size.height * POINTS);
  return { run, picture: wordPicture(picture, { title: caption, sentence, scale: 1, isTurned: false }) };
}

/** Points in a pixel, which docx measures in. */
const POINTS = 0.75;

function sizeIn(width: number): { width: number; height: number } {
  const pixels = Math.min(Math.round(width / 15), 640);
  return { width: pixels, height: Math.round(pixels * 0.33) };
}
