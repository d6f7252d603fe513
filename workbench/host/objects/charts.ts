import type { Worksheet } from "@cj-tech-master/excelts";
import { asFlag, asNumber, asText, textAt, wholeNumberAt } from "../arguments";
import { HostError, invalidArgument, itemNotFound } from "../hostError";
import { hostType, isHostObject, type HostType, type Members } from "../hostType";
import type { HostState } from "../hostState";
import { columnCount, rowCount, type Area } from "../model/area";
import { colorFrom } from "../model/colors";
import {
  addObject,
  deleteObject,
  freeObjectName,
  isChart,
  requireObjects,
  type DrawnObject,
  type HostAxis,
  type HostChart,
  type HostSeries,
  type LineLook,
} from "../model/drawings";
import { locate } from "../model/locate";
import type { Json } from "../wire/messages";
import { drawnCollection } from "./drawnObjects";
import { areaFrom } from "./range";
import { boxOf } from "./objectPlace";

type OnSheet<T> = { sheet: Worksheet; of: T };

/** The kinds of chart that this host draws in a file; `Excel.ChartType` has more. */
const CHART_TYPES: readonly string[] = [
  "Line",
  "LineMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "ColumnClustered",
];
const BLANKS: readonly string[] = ["NotPlotted", "Zero", "Interplotted"];
const MARKERS: readonly string[] = [
  "Automatic",
  "None",
  "Circle",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Plus",
  "Star",
];
const LINES: readonly string[] = ["None", "Continuous", "Dash", "DashDot", "Dot", "RoundDot", "Automatic"];
const LEGENDS: readonly string[] = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"];

/** A text of a closed list; another one is invalid. */
export function oneOf(words: readonly string[], value: Json): string {
  const text = asText(value);
  if (!words.includes(text)) throw invalidArgument(`${text} is none of ${words.join(", ")}.`);
  return text;
}

/** A colour as an object of a drawing keeps it. */
export const hexOf = (value: Json): string => `#${(colorFrom(asText(value)).argb ?? "").slice(-6)}`;

const made = (chart: DrawnObject): HostChart => {
  if (chart.kind !== "chart")
    throw new HostError("ApiNotFound", "The workbench's host shows charts of a file as they are.");
  return chart;
};

const series = (name: string, chart: HostChart): HostSeries => ({
  name,
  values: null,
  xValues: null,
  chartType: chart.chartType,
  markerStyle: chart.chartType === "XYScatterLinesNoMarkers" || chart.chartType === "Line" ? "None" : "Automatic",
  markerSize: 5,
  markerBackgroundColor: "",
  markerForegroundColor: "",
  smooth: false,
  line: { color: null, weight: 2.25, style: "Automatic" },
});

const axis = (): HostAxis => ({
  minimum: null,
  maximum: null,
  majorUnit: null,
  numberFormat: "General",
  title: { text: "", visible: false },
  majorGridlines: true,
});

/** `worksheet.charts`. */
export const chartCollectionType: HostType<Worksheet> = drawnCollection({
  name: "ChartCollection",
  holds: isChart,
  wrap: (sheet, of) => chartType.wrap({ sheet, of }),
  commands: {
    Add(sheet, args, state) {
      const type = oneOf(CHART_TYPES, textAt(args, 0));
      const source = areaFrom(args[1], (text) => locate(sheet, text, state));
      const chart: HostChart = {
        kind: "chart",
        name: freeObjectName("Diagram", sheet, state),
        chartType: type,
        // Excel puts a new chart in the middle of what is seen.
        left: 240,
        top: 90,
        width: 360,
        height: 216,
        title: { text: "Diagramtitel", visible: true, overlay: false },
        legend: { visible: true, position: "Bottom" },
        series: [],
        category: axis(),
        value: axis(),
        displayBlanksAs: "NotPlotted",
      };
      chart.series = columnsOf(source, args[2] === "Rows").map((values, at) => ({
        ...series(`Serie${at + 1}`, chart),
        values,
      }));
      return chartType.wrap({ sheet, of: addObject(sheet, chart, state) });
    },
  },
});

/** The series of a new chart: a column each, or a row each. */
function columnsOf(source: Area, byRows: boolean): Area[] {
  const { sheet, top, left, bottom, right } = source;
  return Array.from({ length: byRows ? rowCount(source) : columnCount(source) }, (_, at) =>
    byRows
      ? { sheet, top: top + at, left, bottom: top + at, right }
      : { sheet, top, left: left + at, bottom, right: left + at },
  );
}

/** The scalars of where an object lies, for charts and shapes alike. */
export const placeScalars = Object.fromEntries(
  (["Left", "Top", "Width", "Height"] as const).map((name) => {
    const key = name.toLowerCase() as "left" | "top" | "width" | "height";
    return [
      name,
      {
        get: ({ of }: OnSheet<DrawnObject>) => of[key],
        set({ sheet, of }: OnSheet<DrawnObject>, value: Json) {
          requireObjects(sheet);
          const size = asNumber(value);
          if (size < 0) throw invalidArgument();
          if (of.kind === "opened")
            throw new HostError("ApiNotFound", "The workbench's host moves no object of a file.");
          of[key] = size;
        },
      },
    ];
  }),
);

const chartType: HostType<OnSheet<DrawnObject>> = hostType("Chart", {
  id: ({ of }, state) => ({ Id: state.ids.of(of) }),
  scalars: {
    Id: ({ of }, state) => state.ids.of(of),
    Name: {
      get: ({ of }) => of.name,
      set({ sheet, of }, value) {
        requireObjects(sheet);
        made(of).name = asText(value);
      },
    },
    ChartType: {
      get: ({ of }) => (of.kind === "chart" ? of.chartType : "Invalid"),
      set: ({ of }, value) => void (made(of).chartType = oneOf(CHART_TYPES, value)),
    },
    DisplayBlanksAs: {
      get: ({ of }) => made(of).displayBlanksAs,
      set: ({ of }, value) => void (made(of).displayBlanksAs = oneOf(BLANKS, value)),
    },
    ...placeScalars,
  },
  children: {
    Title: ({ sheet, of }) => titleType.wrap({ sheet, of }),
    Legend: ({ of }) => legendType.wrap(made(of)),
    Series: ({ of }) => seriesCollectionType.wrap(made(of)),
    Axes: ({ of }) => axesType.wrap(made(of)),
  },
  commands: {
    Delete: ({ sheet, of }, _args, state) => deleteObject(sheet, of, state),
    SetPosition({ sheet, of }, args, state) {
      requireObjects(sheet);
      const start = areaFrom(args[0], (text) => locate(sheet, text, state));
      const end =
        isHostObject(args[1]) || typeof args[1] === "string"
          ? areaFrom(args[1], (text) => locate(sheet, text, state))
          : start;
      if (start.sheet !== sheet || end.sheet !== sheet) throw invalidArgument();
      Object.assign(made(of), boxOf(start, end));
    },
  },
});

const titleType: HostType<OnSheet<DrawnObject>> = hostType("ChartTitle", {
  scalars: {
    Text: {
      get: ({ of }) => (of.kind === "opened" ? of.title : made(of).title.text),
      set: ({ of }, value) => void (made(of).title.text = asText(value)),
    },
    Visible: {
      get: ({ of }) => of.kind === "opened" || made(of).title.visible,
      set: ({ of }, value) => void (made(of).title.visible = asFlag(value)),
    },
    Overlay: {
      get: ({ of }) => made(of).title.overlay,
      set: ({ of }, value) => void (made(of).title.overlay = asFlag(value)),
    },
  },
  children: { Format: () => formatType.wrap(null) },
});

const legendType: HostType<HostChart> = hostType("ChartLegend", {
  scalars: {
    Visible: { get: ({ legend }) => legend.visible, set: ({ legend }, value) => void (legend.visible = asFlag(value)) },
    Position: {
      get: ({ legend }) => legend.position,
      set: ({ legend }, value) => void (legend.position = oneOf(LEGENDS, value)),
    },
  },
});

const seriesCollectionType: HostType<HostChart> = hostType("ChartSeriesCollection", {
  scalars: { Count: ({ series: all }) => all.length },
  items: ({ series: all }) => all.map((of) => seriesType.wrap(of)),
  methods: {
    GetCount: ({ series: all }) => all.length,
    GetItemAt({ series: all }, args) {
      const of = all[wholeNumberAt(args, 0)];
      if (!of) throw invalidArgument();
      return seriesType.wrap(of);
    },
  },
  commands: {
    Add(chart, args) {
      const made = series(
        args[0] === undefined || args[0] === null ? `Serie${chart.series.length + 1}` : textAt(args, 0),
        chart,
      );
      chart.series.push(made);
      return seriesType.wrap(made);
    },
  },
});

const seriesType: HostType<HostSeries> = hostType("ChartSeries", {
  scalars: {
    Name: { get: ({ name }) => name, set: (of, value) => void (of.name = asText(value)) },
    ChartType: {
      get: ({ chartType: own }) => own,
      set: (of, value) => void (of.chartType = oneOf(CHART_TYPES, value)),
    },
    MarkerStyle: {
      get: ({ markerStyle }) => markerStyle,
      set: (of, value) => void (of.markerStyle = oneOf(MARKERS, value)),
    },
    MarkerSize: {
      get: ({ markerSize }) => markerSize,
      set(of, value) {
        const size = asNumber(value);
        if (!(size >= 2 && size <= 72)) throw invalidArgument("A marker is 2 to 72 points.");
        of.markerSize = size;
      },
    },
    MarkerBackgroundColor: {
      get: ({ markerBackgroundColor }) => markerBackgroundColor,
      set: (of, value) => void (of.markerBackgroundColor = hexOf(value)),
    },
    MarkerForegroundColor: {
      get: ({ markerForegroundColor }) => markerForegroundColor,
      set: (of, value) => void (of.markerForegroundColor = hexOf(value)),
    },
    Smooth: { get: ({ smooth }) => smooth, set: (of, value) => void (of.smooth = asFlag(value)) },
  },
  children: { Format: ({ line }) => formatType.wrap(line) },
  commands: {
    SetValues: (of, args, state) => void (of.values = oneColumn(args[0], state)),
    SetXAxisValues: (of, args, state) => void (of.xValues = oneColumn(args[0], state)),
  },
});

/** A range of one row or one column, which is all that a series takes. */
function oneColumn(argument: unknown, _state: HostState): Area {
  const found = areaFrom(argument, () => {
    throw invalidArgument();
  });
  if (rowCount(found) > 1 && columnCount(found) > 1) throw invalidArgument();
  return found;
}

const formatType: HostType<LineLook | null> = hostType("ChartSeriesFormat", {
  children: {
    Line(line) {
      if (line === null) throw itemNotFound();
      return lineType.wrap(line);
    },
  },
});

const lineType: HostType<LineLook> = hostType("ChartLineFormat", {
  scalars: {
    Color: { get: ({ color }) => color ?? "", set: (line, value) => void (line.color = hexOf(value)) },
    Weight: { get: ({ weight }) => weight, set: (line, value) => void (line.weight = asNumber(value)) },
    LineStyle: { get: ({ style }) => style, set: (line, value) => void (line.style = oneOf(LINES, value)) },
  },
  commands: { Clear: (line) => void (line.style = "None") },
});

const axesType: HostType<HostChart> = hostType("ChartAxes", {
  children: { CategoryAxis: ({ category }) => axisType.wrap(category), ValueAxis: ({ value }) => axisType.wrap(value) },
});

/** A bound of an axis: a number, or "" for what Excel works out. */
const bound = (name: "minimum" | "maximum" | "majorUnit"): NonNullable<Members<HostAxis>["scalars"]>[string] => ({
  get: (of) => of[name] ?? "",
  set: (of, value) => void (of[name] = value === "" ? null : asNumber(value)),
});

const axisType: HostType<HostAxis> = hostType("ChartAxis", {
  scalars: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    MajorUnit: bound("majorUnit"),
    NumberFormat: {
      get: ({ numberFormat }) => numberFormat,
      set: (of, value) => void (of.numberFormat = asText(value)),
    },
  },
  children: { Title: ({ title }) => axisTitleType.wrap(title), MajorGridlines: (of) => gridlinesType.wrap(of) },
});

const axisTitleType: HostType<HostAxis["title"]> = hostType("ChartAxisTitle", {
  scalars: {
    Text: {
      get: ({ text }) => text,
      set(title, value) {
        title.text = asText(value);
        title.visible = true;
      },
    },
    Visible: { get: ({ visible }) => visible, set: (title, value) => void (title.visible = asFlag(value)) },
  },
});

const gridlinesType: HostType<HostAxis> = hostType("ChartGridlines", {
  scalars: {
    Visible: {
      get: ({ majorGridlines }) => majorGridlines,
      set: (of, value) => void (of.majorGridlines = asFlag(value)),
    },
  },
});
