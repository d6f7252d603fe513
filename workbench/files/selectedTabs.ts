import { relationshipsOf, targetPart } from "./relationships";
import { workbookPart } from "./sheetParts";
import { attributesOf, childElement, childElements, withAttributes } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** The first window's view of a workbook part; "" where it says nothing of windows. */
export const viewOf = (workbookXml: string): string =>
  childElements(childElement(workbookXml, "bookViews")?.text ?? "")[0]?.text ?? "";

/** Selects the sheet in front and no other: Excel groups selected sheets, and what is typed goes into all of them. */
export function selectFront(parts: ZipParts): void {
  const xml = partText(parts, workbookPart) ?? "";
  const front = Number(attributesOf(viewOf(xml)).get("activeTab") ?? 0);
  const targets = new Map(
    relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, targetPart(workbookPart, target)]),
  );
  childElements(childElement(xml, "sheets")?.text ?? "").forEach(({ text }, index) => {
    const part = targets.get(relationshipId(text)) ?? "";
    const sheet = partText(parts, part) ?? "";
    const tag = /<sheetView\b[^>]*>/.exec(sheet)?.[0];
    if (tag === undefined) return;
    const attributes = new Map(attributesOf(tag));
    if ((attributes.get("tabSelected") === "1") === (index === front)) return;
    if (index === front) attributes.set("tabSelected", "1");
    else attributes.delete("tabSelected");
    setPartText(
      parts,
      part,
      sheet.replace(tag, () => withAttributes(tag, attributes)),
    );
  });
}

/** The relationship of an entry in the workbook's list of sheets, whatever its prefix. */
export const relationshipId = (sheet: string): string =>
  [...attributesOf(sheet)].find(([name]) => name === "r:id" || name.endsWith(":id"))?.[1] ?? "";
