import { relationshipsOf, targetPart } from "./relationships";
import { workbookPart } from "./sheetParts";
import { attributesOf, childElement, childElements, withAttributes } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

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
    const sheet = partText(parts, part) ?? "";
    const own = sheet.replace(/<sheetView\b[^>]*>/g, (tag) => selectedIf(tag, fronts, index));
    if (own !== sheet) setPartText(parts, part, own);
  });
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
