import type { CaseBlock } from "../../report/caseReport";
import { chartTable, type SeriesKind } from "../../report/chartTable";
import type { CellValue } from "../cells/sheetTable";
import type { ChartLine, DrawnChart } from "../drawings/drawingSheet";
import { textCell, type DrawnCell } from "../report/drawnSheet";
import { caseColumnIndex, SHOWN } from "./caseColumns";

type ChartBlock = Extract<CaseBlock, { kind: "chart" }>;

/** How high a chart of the sheet *Rapport* is, in points: two goals with theirs fit on a page. */
export const CHART_HEIGHT = 150;

/** The columns within the drawn range that a chart covers: all that people see. */
export const CHART_COLUMNS = { from: caseColumnIndex("nr"), count: SHOWN.length };

/** Told apart in print by colour, dash and marker, so that no one of them must be seen. */
const LOOKS: Readonly<Record<SeriesKind, Omit<ChartLine, "name" | "column">>> = {
  measured: { colour: "#12324F", style: "Continuous", weight: 2.25, marker: "Circle" },
  expected: { colour: "#6B7785", style: "Dash", weight: 1.5, marker: "None" },
  target: { colour: "#A11D2B", style: "Continuous", weight: 1.5, marker: "None" },
  forecast: { colour: "#0F6CBD", style: "RoundDot", weight: 1.75, marker: "Diamond" },
  bound: { colour: "#0F6CBD", style: "RoundDot", weight: 0.75, marker: "Square" },
  lastYear: { colour: "#8A6D0B", style: "Dash", weight: 1.5, marker: "None" },
};

/** What is left out where a chart has more series than there are columns, the first of them first. */
const LEAST: readonly SeriesKind[] = ["bound", "lastYear", "forecast"];

/** The series that the sheet has columns for, beside the one with the labels. */
function seriesOf(block: ChartBlock) {
  const { labels, series } = chartTable(block.of);
  const left = LEAST.reduce(
    (all, kind) => (all.length < SHOWN.length ? all : all.filter((each) => each.kind !== kind)),
    series,
  );
  return { labels, series: left };
}

/** The rows of a chart's figures, which it lies over: a header, then a row for each place along its axis. */
export function chartRows(block: ChartBlock): DrawnCell[][] {
  const { labels, series } = seriesOf(block);
  return [
    [textCell(""), ...series.map(({ name }) => textCell(name))],
    ...labels.map((label, at) => [
      textCell(label),
      ...series.map(({ values }): DrawnCell => {
        const value = values[at] ?? null;
        return value === null ? textCell("") : { value, numberFormat: "General" };
      }),
    ]),
  ];
}

/** A chart over its rows, the first of them from 0 within the drawn range. */
export function caseChart(block: ChartBlock, first: number): DrawnChart {
  const { labels, series } = seriesOf(block);
  return {
    name: `Graf ${block.caption}`,
    title: block.caption,
    first,
    count: labels.length + 1,
    column: CHART_COLUMNS.from,
    columns: CHART_COLUMNS.count,
    figures: { first: first + 1, count: labels.length, dates: CHART_COLUMNS.from },
    days: null,
    lines: series.map(({ kind, name }, at) => ({ ...LOOKS[kind], name, column: CHART_COLUMNS.from + 1 + at })),
  };
}

/** The key of a chart's rows: its number in the report tells it from a chart right below. */
export const chartKey = (number: number): string => `#chart ${number}`;

/** The rows that the charts of a sheet as it stands cover, from 0 within ours. */
export function caseSlots(values: readonly (readonly CellValue[])[]): { first: number; count: number }[] {
  const slots = new Map<string, { first: number; count: number }>();
  for (const [at, [key = ""]] of values.entries()) {
    if (!String(key).startsWith("#chart ")) continue;
    const slot = slots.get(String(key));
    if (slot) slot.count = at - slot.first + 1;
    else slots.set(String(key), { first: at, count: 1 });
  }
  return [...slots.values()];
}
