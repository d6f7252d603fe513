import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { area } from "../../host/model/area";
import type { Box, Drawings, OpenedObject } from "../../host/model/drawings";
import { shownWidth, shownHeight } from "../../host/model/sizes";
import { kindOf, relationshipsOf, targetPart } from "../relationships";
import { sheetPartsById } from "../sheetParts";
import { attributesOf, childElements, decodeXml, elementsNamed } from "../xmlText";
import { partText, type ZipParts } from "../zipParts";

/** English metric units in a point. */
export const EMU = 12_700;

/** What lies on the sheets of a file: charts, pictures and shapes, as far as they can be told apart and deleted. */
export function readDrawings(workbook: Workbook, parts: ZipParts): Drawings {
  const drawings: Drawings = new WeakMap();
  const partsById = sheetPartsById(parts);
  for (const sheet of workbook.worksheets) {
    const part = partsById.get(sheet.id);
    const drawing = part === undefined ? undefined : drawingPart(parts, part);
    if (drawing !== undefined)
      drawings.set(sheet, {
        objects: anchorsOf(parts, drawing).flatMap((xml) => opened(parts, drawing, sheet, xml)),
        deleted: [],
      });
  }
  return drawings;
}

/** The part of a sheet's drawing. */
export function drawingPart(parts: ZipParts, sheet: string): string | undefined {
  const found = relationshipsOf(parts, sheet).find((each) => kindOf(each) === "drawing");
  return found && targetPart(sheet, found.target);
}

/** The anchors of a drawing, each with its object. */
export const anchorsOf = (parts: ZipParts, drawing: string): string[] =>
  childElements(partText(parts, drawing) ?? "")
    .filter(({ name }) => name.endsWith("Anchor"))
    .map(({ text }) => text);

/** The id of an anchor's object. */
export const idOf = (anchor: string): number =>
  Number(attributesOf(/<[\w]*:?cNvPr\b[^>]*>/.exec(anchor)?.[0] ?? "").get("id"));

function opened(parts: ZipParts, drawing: string, sheet: Worksheet, anchor: string): OpenedObject[] {
  const properties = attributesOf(/<[\w]*:?cNvPr\b[^>]*>/.exec(anchor)?.[0] ?? "");
  const id = Number(properties.get("id"));
  if (!Number.isInteger(id)) return [];
  const isChart = /<[\w]*:?graphicFrame\b/.test(anchor);
  return [
    {
      kind: "opened",
      id,
      of: isChart ? "chart" : "shape",
      name: decodeXml(properties.get("name") ?? ""),
      altTextTitle: decodeXml(properties.get("title") ?? ""),
      altTextDescription: decodeXml(properties.get("descr") ?? ""),
      title: isChart ? titleOf(parts, drawing, anchor) : textOf(anchor),
      type: typeOf(anchor),
      ...boxOf(sheet, anchor),
    },
  ];
}

const KINDS: Readonly<Record<string, OpenedObject["type"]>> = {
  sp: "GeometricShape",
  cxnSp: "Line",
  pic: "Image",
  grpSp: "Group",
};

const typeOf = (anchor: string): OpenedObject["type"] =>
  KINDS[/<[\w]*:?(sp|cxnSp|pic|grpSp)\b/.exec(anchor)?.[1] ?? ""] ?? "Unsupported";

/** The text of a shape, a line for each paragraph. */
const textOf = (anchor: string): string =>
  elementsNamed(anchor, "a:p")
    .map(({ text }) =>
      elementsNamed(text, "a:t")
        .map((run) => decodeXml(run.text.replace(/<[^>]*>/g, "")))
        .join(""),
    )
    .join("\n");

/** The title of the chart that an anchor holds. */
function titleOf(parts: ZipParts, drawing: string, anchor: string): string {
  const id = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(anchor)?.[1];
  const found = relationshipsOf(parts, drawing).find((each) => each.id === id);
  const xml = found && partText(parts, targetPart(drawing, found.target));
  const [title] = elementsNamed(xml ?? "", "c:title");
  return elementsNamed(title?.text ?? "", "a:t")
    .map(({ text }) => decodeXml(text.replace(/<[^>]*>/g, "")))
    .join("");
}

function boxOf(sheet: Worksheet, anchor: string): Box {
  const number = (from: string, name: string): number =>
    Number(new RegExp(`<[\\w]*:?${name}>(-?\\d+)<`).exec(from)?.[1] ?? 0);
  const cell = area(sheet, 1, 1, 1, 1);
  const sum = (count: number, size: (at: number) => number): number =>
    Array.from({ length: count }, (_, at) => size(at + 1)).reduce((total, each) => total + each, 0);
  const corner = (name: string): { x: number; y: number } => {
    const xml = new RegExp(`<[\\w]*:?${name}>.*?</[\\w]*:?${name}>`, "s").exec(anchor)?.[0] ?? "";
    return {
      x: sum(number(xml, "col"), (at) => shownWidth(cell, at)) + number(xml, "colOff") / EMU,
      y: sum(number(xml, "row"), (at) => shownHeight(cell, at)) + number(xml, "rowOff") / EMU,
    };
  };
  const position = attributesOf(/<[\w]*:?pos\b[^>]*>/.exec(anchor)?.[0] ?? "");
  const extent = attributesOf(/<[\w]*:?ext\b[^>]*\bcx=[^>]*>/.exec(anchor)?.[0] ?? "");
  const from = position.has("x")
    ? { x: Number(position.get("x")) / EMU, y: Number(position.get("y")) / EMU }
    : corner("from");
  const isTwoCell = /^<[\w]*:?twoCellAnchor/.test(anchor);
  const to = corner("to");
  return {
    left: from.x,
    top: from.y,
    width: isTwoCell ? to.x - from.x : Number(extent.get("cx") ?? 0) / EMU,
    height: isTwoCell ? to.y - from.y : Number(extent.get("cy") ?? 0) / EMU,
  };
}
