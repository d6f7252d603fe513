import type { Worksheet } from "@cj-tech-master/excelts";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { Area } from "./area";
import { isProtected } from "./protection";

/** Where an object lies on its sheet, in points from the upper left corner. */
export type Box = { left: number; top: number; width: number; height: number };

/** A line of a chart or a shape; a colour that is null is Excel's own choice. */
export type LineLook = { color: string | null; weight: number; style: string };

/** A series of a chart made by an add-in. */
export type HostSeries = {
  name: string;
  values: Area | null;
  xValues: Area | null;
  chartType: string;
  markerStyle: string;
  markerSize: number;
  markerBackgroundColor: string;
  markerForegroundColor: string;
  smooth: boolean;
  line: LineLook;
};

/** An axis of a chart; null is what Excel works out. */
export type HostAxis = {
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  numberFormat: string;
  title: { text: string; visible: boolean };
  majorGridlines: boolean;
};

/** A chart made by an add-in. */
export type HostChart = Box & {
  kind: "chart";
  name: string;
  chartType: string;
  title: { text: string; visible: boolean; overlay: boolean };
  legend: { visible: boolean; position: string };
  series: HostSeries[];
  category: HostAxis;
  value: HostAxis;
  displayBlanksAs: string;
};

/** An end of a line that follows a shape: which of its sites, counted from 0 at the top against the clock. */
export type Connection = { to: HostShape; site: number };

/** A shape made by an add-in: a geometric shape, a text box or a line. */
export type HostShape = Box & {
  kind: "shape";
  name: string;
  type: "GeometricShape" | "TextBox" | "Line";
  geometricShapeType: string | null;
  altTextTitle: string;
  altTextDescription: string;
  placement: string;
  fill: string | null;
  line: LineLook & { visible: boolean };
  text: string;
  font: { name: string; size: number; color: string; bold: boolean; italic: boolean };
  frame: {
    leftMargin: number;
    rightMargin: number;
    topMargin: number;
    bottomMargin: number;
    horizontalAlignment: string;
    verticalAlignment: string;
    autoSizeSetting: string;
  };
  connectorType: string;
  begin: Connection | null;
  end: Connection | null;
  endArrowheadStyle: string;
  beginArrowheadStyle: string;
  /** Whether a line runs up, or to the left, within its box. */
  flipped: { horizontal: boolean; vertical: boolean };
};

/** An object that a file came with: it can be looked at and deleted. `id` is its id in the file. */
export type OpenedObject = Box & {
  kind: "opened";
  id: number;
  of: "chart" | "shape";
  name: string;
  altTextTitle: string;
  altTextDescription: string;
  /** The title of a chart; the text of a shape. */
  title: string;
  /** As `Excel.ShapeType` names it. */
  type: "GeometricShape" | "Line" | "Image" | "Group" | "Unsupported";
};

export type DrawnObject = HostChart | HostShape | OpenedObject;

/** What lies on a sheet beside its cells: what is there, and what of the file has been deleted since. */
export type SheetDrawing = { objects: DrawnObject[]; deleted: number[] };

/** The drawings of a workbook's sheets. */
export type Drawings = WeakMap<Worksheet, SheetDrawing>;

/** The drawing of a sheet; charts and pictures that only the engine knows are objects of it. */
export function drawingOf(sheet: Worksheet, state: HostState): SheetDrawing {
  const known = state.parts.drawings.get(sheet);
  if (known) return known;
  const opened = (of: "chart" | "shape", id: number): OpenedObject => ({
    kind: "opened",
    id,
    of,
    name: `${of === "chart" ? "Diagram" : "Billede"} ${id}`,
    altTextTitle: "",
    altTextDescription: "",
    title: "",
    type: of === "shape" ? "Image" : "Unsupported",
    left: 0,
    top: 0,
    width: 0,
    height: 0,
  });
  const charts = sheet.getCharts().map((_, at) => opened("chart", at + 2));
  const drawing: SheetDrawing = {
    objects: [...charts, ...sheet.getImages().map((_, at) => opened("shape", charts.length + at + 2))],
    deleted: [],
  };
  state.parts.drawings.set(sheet, drawing);
  return drawing;
}

export const isChart = (object: DrawnObject): boolean =>
  object.kind === "chart" || (object.kind === "opened" && object.of === "chart");

/** Refuses a change to what lies on a protected sheet whose objects may not be edited. */
export function requireObjects(sheet: Worksheet): void {
  // The file says what is locked: objects are, unless it names them as free.
  if (isProtected(sheet) && sheet.sheetProtection?.objects !== true)
    throw new HostError("AccessDenied", "You cannot perform the requested operation.");
}

/** Puts an object on a sheet. */
export function addObject<T extends HostChart | HostShape>(sheet: Worksheet, object: T, state: HostState): T {
  requireObjects(sheet);
  drawingOf(sheet, state).objects.push(object);
  state.dirty = true;
  return object;
}

/** Takes an object off its sheet; lines that followed it stay where they are. */
export function deleteObject(sheet: Worksheet, object: DrawnObject, state: HostState): void {
  requireObjects(sheet);
  const drawing = drawingOf(sheet, state);
  drawing.objects = drawing.objects.filter((each) => each !== object);
  if (object.kind === "opened") drawing.deleted = [...drawing.deleted, object.id];
  for (const each of drawing.objects) {
    if (each.kind !== "shape") continue;
    if (each.begin?.to === object) each.begin = null;
    if (each.end?.to === object) each.end = null;
  }
  state.dirty = true;
}

/** A name that no object of the sheet has: *Diagram 1*, *Rektangel 2* … */
export function freeObjectName(word: string, sheet: Worksheet, state: HostState): string {
  const { objects } = drawingOf(sheet, state);
  for (let number = objects.length + 1; ; number += 1)
    if (!objects.some(({ name }) => name === `${word} ${number}`)) return `${word} ${number}`;
}
