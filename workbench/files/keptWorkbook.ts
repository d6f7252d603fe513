import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Fingerprints } from "./fingerprints";
import { workbookOrder } from "./graftWorkbook";
import { relationshipsOf, targetPart } from "./relationships";
import { frontOf, relationshipId, selectFront, viewsOf } from "./selectedTabs";
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
  const isMoved = before.views !== now.views || before.order !== now.order;
  if (isMoved) xml = withFront(xml, after, idsOf(original));
  if (xml !== original) setPartText(parts, workbookPart, xml);
  if (isMoved) selectFront(parts);
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

/** The relationships of a workbook part's sheets, in their order. */
const idsOf = (xml: string): string[] =>
  childElements(childElement(xml, "sheets")?.text ?? "").map(({ text }) => relationshipId(text));

/**
 * The views of the original: the first window with the sheet that is now in front, and the others with the one that
 * they have had, wherever it stands by now; where it is gone, with that of the first.
 */
function withFront(xml: string, after: string, idsBefore: readonly string[]): string {
  const views = childElement(xml, "bookViews");
  const [view = ""] = viewsOf(xml);
  if (!views || view === "") return withChild(xml, "bookViews", childElement(after, "bookViews")?.text ?? "");
  const front = frontOf(viewsOf(after)[0] ?? "");
  const ids = idsOf(xml);
  let window = 0;
  const own = views.text.replace(/<(?:\w+:)?workbookView\b[^>]*>/g, (tag) => {
    const kept = ids.indexOf(idsBefore[frontOf(tag)] ?? "");
    const shown = window === 0 || kept === -1 ? front : kept;
    window += 1;
    return withAttributes(tag, new Map([...attributesOf(tag), ["activeTab", String(shown)]]));
  });
  return replaceElement(xml, views, own);
}
