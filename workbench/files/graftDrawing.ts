import { addRelationship, type Grafting } from "./graftParts";
import {
  kindOf,
  relationshipsOf,
  relationshipsPath,
  setRelationships,
  targetPart,
  type Relationship,
} from "./relationships";
import type { SheetPair } from "./sheetParts";
import { attributesOf, childElement, childElements, insertChild, replaceElement, withAttributes } from "./xmlText";
import { partText, type ZipParts } from "./zipParts";

const isDrawing = (relationship: Relationship): boolean => kindOf(relationship) === "drawing";
const drawingOf = (parts: ZipParts, sheet: string): Relationship | undefined =>
  relationshipsOf(parts, sheet).find(isDrawing);

/** How many pictures, charts and shapes a drawing holds. */
const anchorCount = (parts: ZipParts, drawing: string): number =>
  childElements(partText(parts, drawing) ?? "").filter(({ name }) => name.endsWith("Anchor")).length;

/** Removes the drawing that the engine wrote, with its charts; pictures may be another drawing's too and stay. */
function removeDrawing(grafting: Grafting, sheet: string, written: Relationship): void {
  const { saved } = grafting;
  const drawing = targetPart(sheet, written.target);
  const charts = relationshipsOf(saved, drawing).filter((each) => !each.external && /^chart/i.test(kindOf(each)));
  for (const part of [drawing, ...charts.map(({ target }) => targetPart(drawing, target))]) {
    delete saved[part];
    delete saved[relationshipsPath(part)];
    grafting.savedTypes.delete(part);
  }
  setRelationships(
    saved,
    sheet,
    relationshipsOf(saved, sheet).filter(({ id }) => id !== written.id),
  );
}

/**
 * The sheet with the original's whole drawing (charts, pictures, shapes, text boxes) in place of the engine's, which
 * has charts and pictures only; unless something has been drawn since.
 */
export function graftDrawing(grafting: Grafting, sheet: SheetPair, xml: string, order: readonly string[]): string {
  const { original, saved } = grafting;
  const before = drawingOf(original, sheet.original);
  if (!before) return xml;
  const written = drawingOf(saved, sheet.saved);
  const was = anchorCount(original, targetPart(sheet.original, before.target));
  if (written && anchorCount(saved, targetPart(sheet.saved, written.target)) > was) return xml;
  if (written) removeDrawing(grafting, sheet.saved, written);
  const id = addRelationship(grafting, sheet.saved, sheet.original, before);
  const element = childElement(xml, "drawing");
  if (!id) return xml;
  if (!element) return insertChild(xml, "drawing", `<drawing r:id="${id}"/>`, order);
  return replaceElement(
    xml,
    element,
    withAttributes(element.text, new Map([...attributesOf(element.text), ["r:id", id]])),
  );
}
