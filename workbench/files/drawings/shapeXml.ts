import type { Connection, HostShape } from "../../host/model/drawings";
import { GEOMETRIES } from "../../host/objects/shapes";
import { encodeXml } from "../xmlText";
import { EMU } from "./readDrawings";

const DASHES: Readonly<Record<string, string>> = {
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  LongDash: "lgDash",
  LongDashDot: "lgDashDot",
  RoundDot: "sysDot",
  SquareDot: "sysDash",
};
const ARROWS: Readonly<Record<string, string>> = {
  Triangle: "triangle",
  Stealth: "stealth",
  Diamond: "diamond",
  Oval: "oval",
  Open: "arrow",
};
const CONNECTORS: Readonly<Record<string, string>> = { Elbow: "bentConnector3", Curve: "curvedConnector3" };
const ANCHORS: Readonly<Record<string, string>> = { Middle: "ctr", Bottom: "b" };
const ALIGNMENTS: Readonly<Record<string, string>> = { Center: "ctr", Right: "r", Justify: "just" };

const emu = (points: number): number => Math.round(points * EMU);

/** A shape as a drawing has it. `idOf` gives the ids of the shapes that a line follows. */
export function shapeXml(shape: HostShape, id: number, idOf: (shape: HostShape) => number | undefined): string {
  const { name, altTextTitle, altTextDescription, left, top, width, height, flipped } = shape;
  const title = altTextTitle === "" ? "" : ` title="${encodeXml(altTextTitle)}"`;
  const described = altTextDescription === "" ? "" : ` descr="${encodeXml(altTextDescription)}"`;
  const properties = `<xdr:cNvPr id="${id}" name="${encodeXml(name)}"${described}${title}/>`;
  const flip = `${flipped.horizontal ? ' flipH="1"' : ""}${flipped.vertical ? ' flipV="1"' : ""}`;
  const place = `<a:xfrm${flip}><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
  if (shape.type === "Line") {
    const ends = [connection("stCxn", shape.begin, idOf), connection("endCxn", shape.end, idOf)].join("");
    const geometry = CONNECTORS[shape.connectorType] ?? "straightConnector1";
    return `<xdr:cxnSp macro=""><xdr:nvCxnSpPr>${properties}<xdr:cNvCxnSpPr>${ends}</xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr>${place}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${outline(shape)}</xdr:spPr></xdr:cxnSp>`;
  }
  const geometry = GEOMETRIES[shape.geometricShapeType ?? ""] ?? "rect";
  const fill = shape.fill === null ? "<a:noFill/>" : solid(shape.fill);
  const kind = shape.type === "TextBox" ? '<xdr:cNvSpPr txBox="1"/>' : "<xdr:cNvSpPr/>";
  return `<xdr:sp macro="" textlink=""><xdr:nvSpPr>${properties}${kind}</xdr:nvSpPr><xdr:spPr>${place}<a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${fill}${outline(shape)}</xdr:spPr>${textBody(shape)}</xdr:sp>`;
}

const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color.slice(1)}"/></a:solidFill>`;

function connection(
  name: "stCxn" | "endCxn",
  end: Connection | null,
  idOf: (shape: HostShape) => number | undefined,
): string {
  const id = end && idOf(end.to);
  return end === null || id === undefined || id === null ? "" : `<a:${name} id="${id}" idx="${end.site}"/>`;
}

function outline({ line, endArrowheadStyle, beginArrowheadStyle }: HostShape): string {
  if (!line.visible) return "<a:ln><a:noFill/></a:ln>";
  const dash = DASHES[line.style];
  const [head, tail] = [ARROWS[beginArrowheadStyle], ARROWS[endArrowheadStyle]];
  return [
    `<a:ln w="${emu(line.weight)}">${solid(line.color ?? "#000000")}`,
    dash ? `<a:prstDash val="${dash}"/>` : "",
    head ? `<a:headEnd type="${head}"/>` : "",
    tail ? `<a:tailEnd type="${tail}"/>` : "",
    "</a:ln>",
  ].join("");
}

function textBody({ text, font, frame }: HostShape): string {
  const align = ALIGNMENTS[frame.horizontalAlignment];
  const margins = `lIns="${emu(frame.leftMargin)}" tIns="${emu(frame.topMargin)}" rIns="${emu(frame.rightMargin)}" bIns="${emu(frame.bottomMargin)}"`;
  const run = `lang="da-DK" sz="${Math.round(font.size * 100)}" b="${font.bold ? 1 : 0}" i="${font.italic ? 1 : 0}"`;
  const look = `${solid(font.color)}<a:latin typeface="${encodeXml(font.name)}"/>`;
  const paragraphs = text.split(/\r\n|\r|\n/).map((line) => {
    const alignment = align ? `<a:pPr algn="${align}"/>` : "<a:pPr/>";
    const words = line === "" ? "" : `<a:r><a:rPr ${run}>${look}</a:rPr><a:t>${encodeXml(line)}</a:t></a:r>`;
    return `<a:p>${alignment}${words}<a:endParaRPr ${run}/></a:p>`;
  });
  return `<xdr:txBody><a:bodyPr wrap="square" ${margins} anchor="${ANCHORS[frame.verticalAlignment] ?? "t"}" rtlCol="0"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join("")}</xdr:txBody>`;
}
