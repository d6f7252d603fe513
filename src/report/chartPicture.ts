import { formatNumber } from "../text/da/numbers";
import { SERIES_LOOKS, type SeriesLook } from "./chartLook";
import { chartTable, type ChartTable } from "./chartTable";
import { dashesOf } from "./dashesOf";
import type { ChartSeries } from "./goalChart";
import { textWidth, wrappedText } from "./map/textWidth";
import type { Picture, PictureShape, Point } from "./picture";
import { valueAxis } from "./valueAxis";

const SIZE = 8;
const ROW = 12;
const INK = "#404040";
const GRID = "#D9D9D9";
/** Between a figure of the axis and the axis, between labels, and above and below the drawing. */
const GAP = 4;
/** The line of a series in the legend, and what stands between its name and the next one. */
const [SAMPLE, BETWEEN] = [24, 16];

/** Lengths of dashes and gaps. Their ends are round, so that a dash is a line's width longer than it says. */
const DASHES: Readonly<Record<Exclude<SeriesLook["dash"], "solid">, readonly number[]>> = {
  dash: [4, 4.5],
  shortDot: [0.5, 3.5],
  dashDot: [5, 3.5, 0.25, 3.5],
};

type Drawn = { of: ChartSeries; unit: string; decimals: number };
type Plot = { left: number; right: number; top: number; bottom: number };

/**
 * A goal's chart as a picture, with the series, labels and looks of Word's own chart, for readers that draw a picture
 * where Word draws its chart. It is higher than `height`, in points, where a long unit or many names need the room.
 */
export function chartPicture({ of, unit, decimals }: Drawn, width: number, height: number): Picture {
  const table = chartTable(of);
  const axis = valueAxis(
    table.series.flatMap(({ values }) => values.filter((value) => value !== null)),
    decimals,
  );
  const ticks = axis.ticks.map((value) => ({ value, text: formatNumber(value, axis.decimals, axis.decimals) }));
  const unitLines = wrappedText(unit, width, SIZE);
  const rows = legendRows(table, width);
  const top = unitLines.length * ROW + GAP * 2;
  const below = ROW + GAP * 2 + rows.length * ROW;
  const bottom = top + Math.max(height - top - below, height / 2);
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, SIZE))) + GAP;
  const plot = { left, right: width - GAP, top, bottom };
  const y = (value: number): number => bottom - ((bottom - top) * (value - axis.low)) / (axis.high - axis.low);
  const x = (at: number): number => left + ((at + 0.5) * (plot.right - left)) / table.labels.length;
  const ground = y(Math.min(Math.max(0, axis.low), axis.high));
  return {
    width,
    height: bottom + below,
    shapes: [
      { kind: "box", x: 0, y: 0, width, height: bottom + below, radius: 0, fill: "#FFFFFF", line: null },
      ...unitLines.map((line, at) => words(line, 0, (at + 1) * ROW - GAP, "start")),
      ...ticks.flatMap(({ value, text }): PictureShape[] => [
        level(plot, y(value), GRID),
        words(text, left - GAP, y(value) + SIZE * 0.35, "end"),
      ]),
      level(plot, ground, INK),
      ...labelShapes(table.labels, x, plot),
      // What was measured is drawn last, and lies in front.
      ...table.series.toReversed().flatMap(({ kind, values }) =>
        seriesShapes(
          values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value) }])),
          SERIES_LOOKS[kind],
        ),
      ),
      ...rows.flatMap((row, at) => legendShapes(row, width, bottom + ROW + GAP * 2 + (at + 0.5) * ROW)),
    ],
  };
}

const words = (text: string, x: number, y: number, anchor: "start" | "middle" | "end"): PictureShape => ({
  kind: "text",
  text,
  x,
  y,
  size: SIZE,
  colour: INK,
  anchor,
});

const level = ({ left, right }: Plot, y: number, colour: string): PictureShape => ({
  kind: "line",
  pieces: [
    [
      { x: left, y },
      { x: right, y },
    ],
  ],
  colour,
  width: 0.75,
});

/** The labels below the drawing: each, or every second, third … so that none meets the next. */
function labelShapes(labels: readonly string[], x: (at: number) => number, { bottom }: Plot): PictureShape[] {
  const widest = Math.max(...labels.map((label) => textWidth(label, SIZE))) + GAP;
  const every = Math.max(1, Math.ceil(widest / (x(1) - x(0))));
  return labels.flatMap((label, at) => (at % every === 0 ? [words(label, x(at), bottom + ROW, "middle")] : []));
}

/** A line through all points, with a marker at each. */
function seriesShapes(points: readonly Point[], { colour, width, dash, marker }: SeriesLook): PictureShape[] {
  const pieces = points.length < 2 ? [] : dash === "solid" ? [points] : dashesOf(points, DASHES[dash]);
  return [
    ...(pieces.length === 0 ? [] : [{ kind: "line" as const, pieces, colour, width }]),
    ...(marker === null ? [] : points.map((point) => markerShape(point, marker, colour))),
  ];
}

function markerShape(
  { x, y }: Point,
  { shape, size }: NonNullable<SeriesLook["marker"]>,
  colour: string,
): PictureShape {
  const half = size / 2;
  switch (shape) {
    case "circle":
      return {
        kind: "box",
        x: x - half,
        y: y - half,
        width: size,
        height: size,
        radius: half,
        fill: colour,
        line: null,
      };
    case "diamond": {
      const points = [
        { x, y: y - half },
        { x: x + half, y },
        { x, y: y + half },
        { x: x - half, y },
      ];
      return { kind: "polygon", points, colour };
    }
    case "dash": {
      const piece = [
        { x: x - half, y },
        { x: x + half, y },
      ];
      return { kind: "line", pieces: [piece], colour, width: 1.5 };
    }
  }
}

/** The piece of a line in the legend. */
const sample = (x: number, y: number): Point[] => [
  { x, y },
  { x: x + SAMPLE, y },
];

type Named = ChartTable["series"][number];

const entryWidth = ({ name }: Named): number => SAMPLE + GAP + textWidth(name, SIZE);
const rowWidth = (row: readonly Named[]): number =>
  row.reduce((sum, each) => sum + entryWidth(each) + BETWEEN, 0) - BETWEEN;

/** The series in as few rows of the legend as there is room for, each with about as many of them. */
function legendRows({ series }: ChartTable, width: number): Named[][] {
  for (let count = 1; ; count += 1) {
    const each = Math.ceil(series.length / count);
    const rows = Array.from({ length: Math.ceil(series.length / each) }, (_row, at) =>
      series.slice(at * each, (at + 1) * each),
    );
    if (each === 1 || rows.every((row) => rowWidth(row) <= width)) return rows;
  }
}

/**
 * A row of the legend in the middle of the width: of each series a piece of its line, its marker, and its name. A bound
 * is a marker alone.
 */
function legendShapes(row: readonly Named[], width: number, y: number): PictureShape[] {
  let left = (width - rowWidth(row)) / 2;
  return row.flatMap((each) => {
    const [x, look] = [left, SERIES_LOOKS[each.kind]];
    left += entryWidth(each) + BETWEEN;
    const middle = { x: x + SAMPLE / 2, y };
    return [
      ...(each.kind === "bound" ? [] : seriesShapes(sample(x, y), { ...look, marker: null })),
      ...seriesShapes([middle], look),
      words(each.name, x + SAMPLE + GAP, y + SIZE * 0.35, "start"),
    ];
  });
}
