import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { area } from "../../host/model/area";
import type { Box, Drawings, HostChart, HostShape, SheetDrawing } from "../../host/model/drawings";
import { shownHeight, shownWidth } from "../../host/model/sizes";
import { contentTypesOf, setContentTypes } from "../contentTypes";
import { sheetOrder } from "../graftSheet";
import { freeId, kindOf, relationshipsOf, relationshipsPath, setRelationships, targetPart } from "../relationships";
import { sheetPartsById } from "../sheetParts";
import { attributesOf, childElements, insertChild } from "../xmlText";
import { partText, setPartText, type ZipParts } from "../zipParts";
import { chartXml } from "./chartXml";
import { drawingPart, EMU, idOf } from "./readDrawings";
import { shapeXml } from "./shapeXml";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY = `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"></xdr:wsDr>`;
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

type Made = HostChart | HostShape;

/** Puts what an add-in has made into a saved file, and takes out what it has deleted; in place. */
export function writeDrawings(workbook: Workbook, saved: ZipParts, drawings: Drawings): void {
  const partsById = sheetPartsById(saved);
  const types = contentTypesOf(saved);
  for (const sheet of workbook.worksheets) {
    const [drawing, part] = [drawings.get(sheet), partsById.get(sheet.id)];
    if (drawing === undefined || part === undefined) continue;
    const made = drawing.objects.filter((object): object is Made => object.kind !== "opened");
    if (made.length + drawing.deleted.length > 0) writeDrawing(saved, { sheet, part }, types, drawing, made);
  }
  setContentTypes(saved, types);
}

function writeDrawing(
  saved: ZipParts,
  of: { sheet: Worksheet; part: string },
  types: Map<string, string>,
  { deleted }: SheetDrawing,
  made: readonly Made[],
): void {
  const part = drawingPart(saved, of.part) ?? newDrawing(saved, of.part, types);
  const xml = partText(saved, part) ?? EMPTY;
  const gone = childElements(xml).filter(({ text }) => deleted.includes(idOf(text)));
  for (const { text } of gone) removeChart(saved, part, types, text);
  const left = gone.reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), xml);
  const first =
    Math.max(
      1,
      ...childElements(left)
        .map(({ text }) => idOf(text))
        .filter(Number.isFinite),
    ) + 1;
  const ids = new Map(made.map((object, at) => [object, first + at]));
  const anchors = made.map((object) => {
    const id = ids.get(object) ?? 0;
    const body =
      object.kind === "chart" ? frame(saved, part, types, object, id) : shapeXml(object, id, (to) => ids.get(to));
    if (object.kind === "chart")
      return `<xdr:twoCellAnchor>${corners(of.sheet, object)}${body}<xdr:clientData/></xdr:twoCellAnchor>`;
    return `<xdr:absoluteAnchor><xdr:pos x="${emu(object.left)}" y="${emu(object.top)}"/><xdr:ext cx="${emu(object.width)}" cy="${emu(object.height)}"/>${body}<xdr:clientData/></xdr:absoluteAnchor>`;
  });
  const end = left.lastIndexOf("</");
  setPartText(saved, part, named(`${left.slice(0, end)}${anchors.join("")}${left.slice(end)}`));
}

const emu = (points: number): number => Math.round(points * EMU);

/** The cells that a chart reaches from and to: it moves with them, also where a program makes other row heights. */
function corners(sheet: Worksheet, { left, top, width, height }: Box): string {
  const cell = area(sheet, 1, 1, 1, 1);
  const across = (at: number): number => shownWidth(cell, at);
  const down = (at: number): number => shownHeight(cell, at);
  const corner = (name: "from" | "to", x: number, y: number): string => {
    const [column, row] = [cellAt(x, across), cellAt(y, down)];
    return `<xdr:${name}><xdr:col>${column.at}</xdr:col><xdr:colOff>${emu(column.off)}</xdr:colOff><xdr:row>${row.at}</xdr:row><xdr:rowOff>${emu(row.off)}</xdr:rowOff></xdr:${name}>`;
  };
  return corner("from", left, top) + corner("to", left + width, top + height);
}

/** The row or column, from 0, that a place lies in, and how far into it. */
function cellAt(place: number, size: (at: number) => number): { at: number; off: number } {
  let [at, left] = [0, place];
  for (let own = size(1); left >= own - 1e-6 && at < MOST; own = size(at + 1)) [at, left] = [at + 1, left - own];
  return { at, off: Math.max(0, left) };
}

/** The most rows that a sheet has. */
const MOST = 1_048_575;

/** A drawing whose root names all that the anchors use. */
function named(xml: string): string {
  const wanted: Readonly<Record<string, string>> = {
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": TYPES,
  };
  return xml.replace(/<xdr:wsDr\b[^>]*>/, (root) => {
    const own = attributesOf(root);
    const lacking = Object.entries(wanted).filter(([name]) => !own.has(name));
    return root.replace(/^<xdr:wsDr/, `<xdr:wsDr${lacking.map(([name, value]) => ` ${name}="${value}"`).join("")}`);
  });
}

function newDrawing(saved: ZipParts, sheet: string, types: Map<string, string>): string {
  const part = freePart(saved, "xl/drawings/drawing");
  setPartText(saved, part, EMPTY);
  types.set(part, DRAWING_TYPE);
  const relationships = relationshipsOf(saved, sheet);
  const id = freeId(relationships);
  setRelationships(saved, sheet, [
    ...relationships,
    { id, type: `${TYPES}/drawing`, target: `/${part}`, external: false },
  ]);
  const xml = partText(saved, sheet) ?? "";
  const root = attributesOf(xml).has("xmlns:r") ? xml : xml.replace(/<worksheet\b/, `<worksheet xmlns:r="${TYPES}"`);
  setPartText(saved, sheet, insertChild(root, "drawing", `<drawing r:id="${id}"/>`, sheetOrder));
  return part;
}

function freePart(saved: ZipParts, stem: string): string {
  for (let number = 1; ; number += 1) if (!(`${stem}${number}.xml` in saved)) return `${stem}${number}.xml`;
}

function frame(saved: ZipParts, drawing: string, types: Map<string, string>, chart: HostChart, id: number): string {
  const part = freePart(saved, "xl/charts/chart");
  setPartText(saved, part, chartXml(chart));
  types.set(part, CHART_TYPE);
  const relationships = relationshipsOf(saved, drawing);
  const relation = freeId(relationships);
  setRelationships(saved, drawing, [
    ...relationships,
    { id: relation, type: `${TYPES}/chart`, target: `/${part}`, external: false },
  ]);
  const name = chart.name.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
}

/** Takes the chart of an anchor out of the file, with what hangs on it. */
function removeChart(saved: ZipParts, drawing: string, types: Map<string, string>, anchor: string): void {
  const id = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
  const relationships = relationshipsOf(saved, drawing);
  const found = relationships.find((each) => each.id === id && kindOf(each) === "chart");
  if (found === undefined) return;
  const part = targetPart(drawing, found.target);
  for (const { target, external } of relationshipsOf(saved, part))
    if (!external) drop(saved, types, targetPart(part, target));
  drop(saved, types, part);
  setRelationships(
    saved,
    drawing,
    relationships.filter((each) => each !== found),
  );
}

function drop(saved: ZipParts, types: Map<string, string>, part: string): void {
  delete saved[part];
  delete saved[relationshipsPath(part)];
  types.delete(part);
}
