import { markOf } from "../../domain/year/mark";
import type { DrawnChart, DrawnConnector, DrawnShape, DrawnShapes, Side } from "../../sheets/drawings/drawingSheet";

/** What begins the title of a shape that we drew; a mark of its text follows, by which an edited one is told. */
const OURS = "Målopfyldelse ";

/** A place on a sheet in points. */
export type Place = { left: number; top: number; width: number; height: number };

/** The charts and shapes of a sheet, loaded. */
export type Objects = { charts: Excel.ChartCollection; shapes: Excel.ShapeCollection };

export const loadCharts = (sheet: Excel.Worksheet): Excel.ChartCollection =>
  sheet.charts.load("items/id,items/name,items/left,items/top,items/width,items/height");

export function loadObjects(sheet: Excel.Worksheet): Objects {
  return { charts: loadCharts(sheet), shapes: sheet.shapes.load("items/id,items/altTextTitle,items/type") };
}

/** The texts of the shapes that have our mark; a line holds none. */
export const loadTexts = ({ shapes }: Objects): ReadonlyMap<Excel.Shape, Excel.TextRange> =>
  new Map(
    shapes.items
      .filter((shape) => isMarked(shape) && shape.type === Excel.ShapeType.geometricShape)
      .map((shape) => [shape, shape.textFrame.textRange.load("text")]),
  );

export const isMarked = ({ altTextTitle }: Excel.Shape): boolean => (altTextTitle ?? "").startsWith(OURS);
const titleFor = (text: string): string => `${OURS}${markOf(text.replace(/\r\n?|\v/g, "\n"))}`;

/** The shapes that are ours. One whose text people have edited is theirs by now. */
export const ownShapes = ({ shapes }: Objects, textOf: (shape: Excel.Shape) => string): readonly Excel.Shape[] =>
  shapes.items.filter((shape) => isMarked(shape) && shape.altTextTitle === titleFor(textOf(shape)));

/** How far a chart may be off its place, in points, and still stand where we put it: Excel rounds to whole dots. */
const OFF = 3;

/**
 * The charts that are ours: each that stands in a place of ours, and each with a name of ours, wherever people have
 * moved it to. A copy on the web loses its name (office-js 3034).
 */
export function ownCharts(
  { charts }: Pick<Objects, "charts">,
  slots: readonly Place[],
  isOwnName: (name: string) => boolean,
): readonly { chart: Excel.Chart; isMoved: boolean }[] {
  const moved = new Set<string>();
  return charts.items.flatMap((chart) => {
    const isInSlot = slots.some((slot) =>
      (["left", "top", "width", "height"] as const).every((side) => Math.abs(slot[side] - chart[side]) <= OFF),
    );
    if (!isInSlot && (!isOwnName(chart.name) || moved.has(chart.name))) return [];
    if (!isInSlot) moved.add(chart.name);
    return [{ chart, isMoved: !isInSlot }];
  });
}

/** Queues a native chart, also the reading of its id; one that people have moved is put where they had it. */
export function addChart(
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  drawn: DrawnChart,
  moved?: Place,
): Excel.Chart[] {
  const { figures, lines, days } = drawn;
  const figuresIn = (column: number): Excel.Range =>
    sheet.getRangeByIndexes(at.row + figures.first, at.column + column, figures.count, 1);
  const [first] = lines;
  if (first === undefined) return [];
  const chart = sheet.charts.add(
    days === null ? Excel.ChartType.line : Excel.ChartType.xyscatterLinesNoMarkers,
    figuresIn(first.column),
    Excel.ChartSeriesBy.columns,
  );
  chart.load("id");
  chart.name = drawn.name;
  lines.forEach((line, index) => {
    const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(line.name);
    series.name = line.name;
    if (index > 0) series.setValues(figuresIn(line.column));
    series.setXAxisValues(figuresIn(figures.dates));
    series.markerStyle = line.marker;
    if (line.marker !== "None") {
      series.markerSize = 6;
      series.markerBackgroundColor = line.colour;
      series.markerForegroundColor = line.colour;
    }
    series.format.line.color = line.colour;
    series.format.line.weight = line.weight;
    series.format.line.lineStyle = line.style;
  });
  chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.interplotted;
  chart.title.text = drawn.title;
  chart.title.visible = true;
  chart.legend.position = days === null ? Excel.ChartLegendPosition.right : Excel.ChartLegendPosition.bottom;
  if (days !== null) {
    const axis = chart.axes.categoryAxis;
    axis.minimum = days.from;
    axis.maximum = days.to;
    axis.majorUnit = (days.to - days.from + 1) / QUARTERS;
    axis.numberFormat = "mmm";
  }
  if (moved) {
    chart.left = moved.left;
    chart.top = moved.top;
    chart.width = moved.width;
    chart.height = moved.height;
    return [chart];
  }
  const slot = sheet.getRangeByIndexes(at.row + drawn.first, at.column + drawn.column, drawn.count, drawn.columns ?? 1);
  chart.setPosition(slot.getCell(0, 0), slot.getLastCell());
  return [chart];
}

/** How many parts the axis of a chart is marked in: quarters of a year. */
const QUARTERS = 4;

/** The connection sites of a rectangle, counted from the top against the clock. */
const SITES: Readonly<Record<Side, number>> = { top: 0, left: 1, bottom: 2, right: 3 };

/** Queues the shapes and lines of a map, from an upper left corner, and the reading of their ids. */
export function addShapes(
  { shapes }: Excel.Worksheet,
  corner: Pick<Place, "left" | "top">,
  drawn: DrawnShapes,
): Excel.Shape[] {
  const boxes = drawn.shapes.map((own) => addShape(shapes, corner, own));
  return [...boxes, ...drawn.connectors.map((own) => addConnector(shapes, corner, own, boxes))];
}

function addShape(shapes: Excel.ShapeCollection, corner: Pick<Place, "left" | "top">, own: DrawnShape): Excel.Shape {
  const shape = shapes.addGeometricShape(
    own.rounded ? Excel.GeometricShapeType.roundRectangle : Excel.GeometricShapeType.rectangle,
  );
  shape.load("id");
  shape.left = corner.left + own.left;
  shape.top = corner.top + own.top;
  shape.width = own.width;
  shape.height = own.height;
  shape.altTextTitle = titleFor(own.text);
  shape.altTextDescription = own.alternative;
  shape.fill.setSolidColor(own.fill);
  if (own.line === null) shape.lineFormat.visible = false;
  else {
    shape.lineFormat.color = own.line;
    shape.lineFormat.weight = 0.75;
  }
  const { textFrame } = shape;
  textFrame.leftMargin = MARGIN;
  textFrame.rightMargin = MARGIN;
  textFrame.topMargin = MARGIN;
  textFrame.bottomMargin = MARGIN;
  textFrame.horizontalAlignment = own.align;
  textFrame.verticalAlignment = Excel.ShapeTextVerticalAlignment.middle;
  textFrame.textRange.text = own.text;
  textFrame.textRange.font.name = "Arial";
  textFrame.textRange.font.size = own.size;
  textFrame.textRange.font.color = own.colour;
  return shape;
}

/** The room from a shape's edge to its text in points: less than the layout leaves, so that no line breaks anew. */
const MARGIN = 3;

function addConnector(
  shapes: Excel.ShapeCollection,
  corner: Pick<Place, "left" | "top">,
  { from, to, begin, end, hasHead, alternative }: DrawnConnector,
  boxes: readonly Excel.Shape[],
): Excel.Shape {
  const [x, y] = [(at: number) => corner.left + at, (at: number) => corner.top + at];
  const shape = shapes.addLine(x(from.x), y(from.y), x(to.x), y(to.y), Excel.ConnectorType.straight);
  shape.load("id");
  shape.altTextTitle = titleFor("");
  shape.altTextDescription = alternative;
  shape.lineFormat.color = "#404040";
  shape.lineFormat.weight = 1;
  const [first, last] = [begin && boxes[begin.shape], end && boxes[end.shape]];
  if (begin && first) shape.line.connectBeginShape(first, SITES[begin.side]);
  if (end && last) shape.line.connectEndShape(last, SITES[end.side]);
  if (hasHead) shape.line.endArrowheadStyle = Excel.ArrowheadStyle.triangle;
  return shape;
}

/** Whether a chart has a name as ours have on any drawing. */
export const isNamedAsOurs = (name: string): boolean => name.startsWith("Graf ");
