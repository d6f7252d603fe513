import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Fingerprints } from "./fingerprints";
import { workbookOrder } from "./graftWorkbook";
import { relationshipsOf, targetPart } from "./relationships";
import { relationshipId, selectFront, viewOf } from "./selectedTabs";
import { sheetOrigin, workbookPart } from "./sheetParts";
import {
  attributesOf,
  childElement,
  childElements,
  encodeXml,
  insertChild,
  replaceElement,
  withAttributes,
} from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/**
 * Makes the workbook part say what has changed in it, in place: sheets, names, and the sheet in front. `added` are the
 * relationships of new sheets.
 */
export function keptWorkbook(
  workbook: Workbook,
  parts: ZipParts,
  saved: ZipParts,
  { before, now }: { before: Fingerprints; now: Fingerprints },
  added: ReadonlyMap<Worksheet, string>,
): void {
  const original = partText(parts, workbookPart) ?? "";
  const after = partText(saved, workbookPart) ?? "";
  let xml = original;
  if (before.order !== now.order) xml = withChild(xml, "sheets", sheetsElement(workbook, xml, parts, added));
  if (before.names !== now.names || before.order !== now.order)
    xml = withChild(xml, "definedNames", childElement(after, "definedNames")?.text ?? "");
  if (before.views !== now.views) xml = withFront(xml, after);
  if (xml !== original) setPartText(parts, workbookPart, xml);
  if (before.views !== now.views) selectFront(parts);
}

function withChild(xml: string, name: string, text: string): string {
  const child = childElement(xml, name);
  if (child) return replaceElement(xml, child, text);
  return text === "" ? xml : insertChild(xml, name, text, workbookOrder);
}

/** The list of sheets in their order: those of the original as they stand there, but for their names. */
function sheetsElement(
  workbook: Workbook,
  xml: string,
  parts: ZipParts,
  added: ReadonlyMap<Worksheet, string>,
): string {
  const targets = new Map(
    relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, targetPart(workbookPart, target)]),
  );
  const before = new Map(
    childElements(childElement(xml, "sheets")?.text ?? "").map(
      ({ text }) => [targets.get(relationshipId(text)), text] as const,
    ),
  );
  // Some programs declare the prefix on each sheet.
  const declared = attributesOf(xml).get("xmlns:r") === office ? "" : ` xmlns:r="${office}"`;
  const entries = workbook.worksheets.map((sheet) => {
    const own =
      before.get(sheetOrigin(sheet)) ??
      `<sheet name="" sheetId="${sheet.id}"${declared} r:id="${added.get(sheet) ?? ""}"/>`;
    const attributes = new Map([...attributesOf(own), ["name", encodeXml(sheet.name)]]);
    if (sheet.state === "visible") attributes.delete("state");
    else attributes.set("state", sheet.state);
    return withAttributes(own, attributes);
  });
  return `<sheets>${entries.join("")}</sheets>`;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The view of the original with the sheet that is now in front. */
function withFront(xml: string, after: string): string {
  const front = attributesOf(viewOf(after)).get("activeTab");
  const views = childElement(xml, "bookViews");
  const view = viewOf(xml);
  if (!views || view === "") return withChild(xml, "bookViews", childElement(after, "bookViews")?.text ?? "");
  const own = withAttributes(view, new Map([...attributesOf(view), ["activeTab", front ?? "0"]]));
  return replaceElement(
    xml,
    views,
    views.text.replace(view, () => own),
  );
}
