import { contentTypesOf, setContentTypes } from "./contentTypes";
import { freeId, kindOf, relationshipsOf, relationshipsPath, setRelationships, targetPart } from "./relationships";
import { workbookPart } from "./sheetParts";
import { attributesOf } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** One custom XML part of a package: its id, its part, and the part that holds the id. */
type Item = { id: string; relationship: string; part: string; properties: string | undefined };

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

function itemsOf(parts: ZipParts): Item[] {
  return relationshipsOf(parts, workbookPart)
    .filter((relationship) => kindOf(relationship) === "customXml")
    .map((relationship) => {
      const part = targetPart(workbookPart, relationship.target);
      const own = relationshipsOf(parts, part).find((each) => kindOf(each) === "customXmlProps");
      const properties = own && targetPart(part, own.target);
      const id = attributesOf((properties && partText(parts, properties)) ?? "").get("ds:itemID") ?? part;
      return { id, relationship: relationship.id, part, properties };
    });
}

/** The custom XML of a package by its ids. */
export function readCustomXml(parts: ZipParts): Map<string, string> {
  return new Map(itemsOf(parts).map(({ id, part }) => [id, partText(parts, part) ?? ""]));
}

/** Makes the custom XML of a package what it is now, in place: parts change, go and come. */
export function writeCustomXml(parts: ZipParts, customXml: ReadonlyMap<string, string>): void {
  const present = itemsOf(parts);
  for (const item of present) {
    const xml = customXml.get(item.id);
    if (xml === undefined) removeItem(parts, item);
    else if (xml !== partText(parts, item.part)) setPartText(parts, item.part, xml);
  }
  const known = new Set(present.map(({ id }) => id));
  for (const [id, xml] of customXml) if (!known.has(id)) addItem(parts, id, xml);
}

function removeItem(parts: ZipParts, { part, properties, relationship }: Item): void {
  for (const name of [part, relationshipsPath(part), ...(properties ? [properties] : [])]) delete parts[name];
  setRelationships(
    parts,
    workbookPart,
    relationshipsOf(parts, workbookPart).filter(({ id }) => id !== relationship),
  );
  setContentTypes(parts, contentTypesOf(parts));
}

function addItem(parts: ZipParts, id: string, xml: string): void {
  let number = 1;
  while (`customXml/item${number}.xml` in parts) number += 1;
  const part = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  setPartText(parts, part, xml);
  setPartText(
    parts,
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${namespace}"/>`,
  );
  setRelationships(parts, part, [
    { id: "rId1", type: `${officeTypes}customXmlProps`, target: `/${properties}`, external: false },
  ]);
  const relationships = relationshipsOf(parts, workbookPart);
  setRelationships(parts, workbookPart, [
    ...relationships,
    { id: freeId(relationships), type: `${officeTypes}customXml`, target: `/${part}`, external: false },
  ]);
  setContentTypes(parts, new Map([...contentTypesOf(parts), [properties, propertiesType]]));
}
