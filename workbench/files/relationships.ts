import { attributesOf, childElements, decodeXml } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** One relationship of a part: `type` is the whole address, `target` is copied from the file. */
export type Relationship = { id: string; type: string; target: string; external: boolean };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** The last word of a relationship type, such as `table` or `vbaProject`. */
export const kindOf = (relationship: Relationship): string =>
  relationship.type.slice(relationship.type.lastIndexOf("/") + 1);

/** Whether it is one of the office document's own types, not a vendor's of the same last word. */
export const isOfficeType = (relationship: Relationship): boolean => relationship.type.startsWith(officeTypes);

/** Where the relationships of a part are stored; the package itself is the part with the empty name. */
export const relationshipsPath = (owner: string): string => owner.replace(/([^/]*)$/, "_rels/$1.rels");

/** The relationships of a part; none when it has none. */
export function relationshipsOf(parts: ZipParts, owner: string): Relationship[] {
  const xml = partText(parts, relationshipsPath(owner));
  return xml === undefined ? [] : childElements(xml).map(({ text }) => relationshipFrom(text));
}

function relationshipFrom(element: string): Relationship {
  const attributes = attributesOf(element);
  return {
    id: attributes.get("Id") ?? "",
    type: attributes.get("Type") ?? "",
    target: decodeXml(attributes.get("Target") ?? ""),
    external: attributes.get("TargetMode") === "External",
  };
}

const encode = (text: string): string => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");

/** Writes the relationships of a part. */
export function setRelationships(parts: ZipParts, owner: string, relationships: readonly Relationship[]): void {
  const entries = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type}" Target="${encode(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  setPartText(
    parts,
    relationshipsPath(owner),
    `${head}<Relationships xmlns="${namespace}">${entries.join("")}</Relationships>`,
  );
}

/** The part that a relationship of `owner` points to, by its name in the zip. */
export function targetPart(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** An id that none of these relationships has. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}
