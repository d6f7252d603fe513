import { kindOf, relationshipsOf, targetPart } from "./relationships";
import type { SheetPair } from "./sheetParts";
import { attributesOf, withAttributes } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

const pivotsOf = (parts: ZipParts, sheet: string): { part: string; xml: string; name: string }[] =>
  relationshipsOf(parts, sheet)
    .filter((relationship) => kindOf(relationship) === "pivotTable")
    .map(({ target }) => targetPart(sheet, target))
    .map((part) => ({ part, xml: partText(parts, part) ?? "" }))
    .map(({ part, xml }) => ({ part, xml, name: attributesOf(xml).get("name") ?? "" }));

/**
 * Gives the pivot tables of a saved sheet back the choices that the engine doesn't know, such as their captions, in
 * place.
 */
export function graftPivots(saved: ZipParts, original: ZipParts, sheet: SheetPair): void {
  const before = new Map(pivotsOf(original, sheet.original).map((pivot) => [pivot.name, attributesOf(pivot.xml)]));
  for (const { part, xml, name } of pivotsOf(saved, sheet.saved)) {
    const own = attributesOf(xml);
    const lost = [...(before.get(name) ?? [])].filter(([attribute]) => !own.has(attribute) && !attribute.includes(":"));
    if (lost.length > 0) setPartText(saved, part, withAttributes(xml, new Map([...own, ...lost])));
  }
}
