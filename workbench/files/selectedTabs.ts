import { strFromU8, strToU8 } from "fflate";
import { relationshipsOf, targetPart } from "./relationships";
import { workbookPart } from "./sheetParts";
import { attributesOf, childElement, childElements, withAttributes } from "./xmlText";
import { partText, type ZipParts } from "./zipParts";

/** The views of a workbook part, one a window; none where it says nothing of windows. */
export const viewsOf = (workbookXml: string): string[] =>
  childElements(childElement(workbookXml, "bookViews")?.text ?? "").map(({ text }) => text);

/** Which sheet a window has in front, from 0. */
export const frontOf = (view: string): number => Number(attributesOf(view).get("activeTab") ?? 0);

/**
 * Selects in each window the sheet in front and no other: Excel groups selected sheets, and what is typed goes into all
 * of them.
 */
export function selectFront(parts: ZipParts): void {
  const xml = partText(parts, workbookPart) ?? "";
  const views = viewsOf(xml);
  const fronts = views.length === 0 ? [0] : views.map(frontOf);
  const targets = new Map(
    relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, targetPart(workbookPart, target)]),
  );
  childElements(childElement(xml, "sheets")?.text ?? "").forEach(({ text }, index) => {
    const part = targets.get(relationshipId(text)) ?? "";
    const bytes = parts[part];
    if (!bytes) return;
    const cells = placeOfCells(bytes);
    const around = strFromU8(bytes.subarray(0, cells));
    const own = around.replace(/<sheetView\b[^>]*>/g, (tag) => selectedIf(tag, fronts, index));
    if (own !== around) parts[part] = joined(strToU8(own), bytes.subarray(cells));
  });
}

/** Where a sheet's cells begin, which its views stand before: all bytes of a sheet without cells. */
function placeOfCells(sheet: Uint8Array): number {
  for (let at = sheet.indexOf(LESS); at !== -1; at = sheet.indexOf(LESS, at + 1))
    if (cellsTag.every((letter, index) => sheet[at + index] === letter)) return at;
  return sheet.length;
}

const LESS = 0x3c;
const cellsTag = strToU8("<sheetData");

function joined(head: Uint8Array, rest: Uint8Array): Uint8Array {
  const whole = new Uint8Array(head.length + rest.length);
  whole.set(head);
  whole.set(rest, head.length);
  return whole;
}

/** A sheet's view in a window, selected where the sheet is in front there. */
function selectedIf(tag: string, fronts: readonly number[], sheet: number): string {
  const attributes = new Map(attributesOf(tag));
  const isFront = fronts[Number(attributes.get("workbookViewId") ?? 0)] === sheet;
  if ((attributes.get("tabSelected") === "1") === isFront) return tag;
  if (isFront) attributes.set("tabSelected", "1");
  else attributes.delete("tabSelected");
  return withAttributes(tag, attributes);
}

/** The relationship of an entry in the workbook's list of sheets, whatever its prefix. */
export const relationshipId = (sheet: string): string =>
  [...attributesOf(sheet)].find(([name]) => name === "r:id" || name.endsWith(":id"))?.[1] ?? "";
