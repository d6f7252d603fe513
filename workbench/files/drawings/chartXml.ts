import { ValueType } from "@cj-tech-master/excelts";
import { fullAddress, type Area } from "../../host/model/area";
import type { HostAxis, HostChart, HostSeries } from "../../host/model/drawings";
import { encodeXml } from "../xmlText";
import { EMU } from "./readDrawings";

const MARKERS: Readonly<Record<string, string>> = {
  None: "none",
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Plus: "plus",
  Star: "star",
};
const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
};
const BLANKS: Readonly<Record<string, string>> = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" };
const LEGENDS: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];

/** A chart as the part of a file, with the values that its cells hold, so that it shows before Excel calculates. */
export function chartXml(chart: HostChart): string {
  const { title, legend, displayBlanksAs } = chart;
  const plot = groupsOf(chart).map(({ type, series, first }) => group(type, series, first));
  const isScatter = chart.chartType.startsWith("XY");
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:roundedCorners val="0"/><c:chart>',
    title.visible ? titleXml(title.text, title.overlay, 1200) : "",
    `<c:autoTitleDeleted val="${title.visible ? 0 : 1}"/>`,
    `<c:plotArea><c:layout/>${plot.join("")}`,
    isScatter ? valueAxis(CATEGORY_AXIS, VALUE_AXIS, "b", chart.category) : categoryAxis(chart.category),
    valueAxis(VALUE_AXIS, CATEGORY_AXIS, "l", chart.value),
    "</c:plotArea>",
    legend.visible
      ? `<c:legend><c:legendPos val="${LEGENDS[legend.position] ?? "b"}"/><c:overlay val="0"/></c:legend>`
      : "",
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="${BLANKS[displayBlanksAs] ?? "gap"}"/></c:chart>`,
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>',
    "</c:chartSpace>",
  ].join("");
}

/** The series of a chart by their kind; a chart of several kinds has a group for each. */
function groupsOf({ series }: HostChart): { type: string; series: HostSeries[]; first: number }[] {
  const groups: { type: string; series: HostSeries[]; first: number }[] = [];
  let at = 0;
  for (const each of series) {
    const last = groups.at(-1);
    if (last && last.type === each.chartType) last.series.push(each);
    else groups.push({ type: each.chartType, series: [each], first: at });
    at += 1;
  }
  return groups;
}

function group(type: string, series: readonly HostSeries[], first: number): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const all = series.map((each, at) => seriesXml(each, first + at)).join("");
  if (type.startsWith("XY"))
    return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all}${axes}</c:scatterChart>`;
  if (type === "ColumnClustered")
    return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}${axes}</c:barChart>`;
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`;
}

function seriesXml(series: HostSeries, index: number): string {
  const { name, line, markerStyle, markerSize, chartType, xValues, values } = series;
  const isColumn = chartType === "ColumnClustered";
  const [x, y] = chartType.startsWith("XY") ? ["xVal", "yVal"] : ["cat", "val"];
  const look = isColumn ? solid(line.color) : lineXml(line.color, line.weight, line.style);
  const symbol = MARKERS[markerStyle];
  const colours = [
    solid(series.markerBackgroundColor || line.color),
    `<a:ln w="9525">${solid(series.markerForegroundColor || line.color)}</a:ln>`,
  ].join("");
  const marker =
    isColumn || symbol === undefined
      ? ""
      : `<c:marker><c:symbol val="${symbol}"/>${symbol === "none" ? "" : `<c:size val="${markerSize}"/><c:spPr>${colours}</c:spPr>`}</c:marker>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>`,
    look === "" ? "" : `<c:spPr>${look}</c:spPr>`,
    marker,
    xValues === null ? "" : `<c:${x}>${x === "cat" && holdsText(xValues) ? texts(xValues) : numbers(xValues)}</c:${x}>`,
    values === null ? "" : `<c:${y}>${numbers(values)}</c:${y}>`,
    isColumn ? "" : `<c:smooth val="${series.smooth ? 1 : 0}"/>`,
    "</c:ser>",
  ].join("");
}

const solid = (color: string | null): string =>
  color === null || color === "" ? "" : `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function lineXml(color: string | null, weight: number, style: string): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  const dash = DASHES[style];
  return `<a:ln w="${Math.round(weight * EMU)}" cap="rnd">${solid(color)}${dash ? `<a:prstDash val="${dash}"/>` : ""}<a:round/></a:ln>`;
}

/** What the cells of a range hold, row by row. */
function valuesIn({ sheet, top, left, bottom, right }: Area): unknown[] {
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_each, along): unknown => {
      const cell = sheet.getCell(top + down, left + along);
      return cell.type === ValueType.Formula ? cell.result : cell.value;
    }),
  ).flat();
}

const holdsText = (of: Area): boolean => valuesIn(of).some((value) => typeof value === "string");

const point = (at: number, value: string | number): string =>
  `<c:pt idx="${at}"><c:v>${typeof value === "number" ? value : encodeXml(value)}</c:v></c:pt>`;

/** A range with the numbers in it; a cell without one is left out. */
function numbers(of: Area): string {
  const values = valuesIn(of);
  const points = values.flatMap((value, at) => (typeof value === "number" ? [point(at, value)] : []));
  return `<c:numRef><c:f>${encodeXml(fullAddress(of, "$"))}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** A range with the texts in it, which stand along an axis. */
function texts(of: Area): string {
  const values = valuesIn(of);
  const points = values.flatMap((value, at) =>
    typeof value === "string" || typeof value === "number" ? [point(at, String(value))] : [],
  );
  return `<c:strRef><c:f>${encodeXml(fullAddress(of, "$"))}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

function titleXml(text: string, overlay: boolean, size: number): string {
  const run = `<a:r><a:rPr lang="da-DK" sz="${size}" b="0"/><a:t>${encodeXml(text)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="${overlay ? 1 : 0}"/></c:title>`;
}

const gridlines = ({ majorGridlines }: HostAxis): string =>
  majorGridlines
    ? '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>'
    : "";

const scaling = ({ minimum, maximum }: HostAxis): string =>
  `<c:scaling><c:orientation val="minMax"/>${maximum === null ? "" : `<c:max val="${maximum}"/>`}${minimum === null ? "" : `<c:min val="${minimum}"/>`}</c:scaling>`;

const format = ({ numberFormat }: HostAxis): string =>
  `<c:numFmt formatCode="${encodeXml(numberFormat)}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`;

function valueAxis(id: number, across: number, position: "b" | "l", axis: HostAxis): string {
  return [
    `<c:valAx><c:axId val="${id}"/>${scaling(axis)}<c:delete val="0"/><c:axPos val="${position}"/>${gridlines(axis)}`,
    axis.title.visible ? titleXml(axis.title.text, false, 900) : "",
    `${format(axis)}<c:crossAx val="${across}"/><c:crosses val="min"/><c:crossBetween val="midCat"/>`,
    axis.majorUnit === null ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`,
    "</c:valAx>",
  ].join("");
}

const categoryAxis = (axis: HostAxis): string =>
  `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>${scaling(axis)}<c:delete val="0"/><c:axPos val="b"/>${format(axis)}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`;
