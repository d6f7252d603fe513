import type { Json } from "../host/wire/messages";
import { contentTypesOf, setContentTypes } from "./contentTypes";
import { freeId, kindOf, relationshipsOf, setRelationships, targetPart } from "./relationships";
import { attributesOf, childElements, decodeXml, encodeXml } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties";
const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const namespaces =
  'xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"';

type Property = { name: string; value: Json; inner: string };

const partOf = (parts: ZipParts): string | undefined => {
  const found = relationshipsOf(parts, "").find((relationship) => kindOf(relationship) === "custom-properties");
  return found && targetPart("", found.target);
};

function propertiesIn(parts: ZipParts): Property[] {
  const part = partOf(parts);
  const xml = part && partText(parts, part);
  return childElements(xml ?? "").map(({ text }) => {
    const [typed] = childElements(text);
    const content = decodeXml(/^<[^>]*>([\s\S]*)<\/[^>]*>$/.exec(typed?.text ?? "")?.[1] ?? "");
    return {
      name: decodeXml(attributesOf(text).get("name") ?? ""),
      value: valueOf(typed?.name ?? "", content),
      inner: typed?.text ?? "",
    };
  });
}

function valueOf(typeName: string, content: string): Json {
  if (/:(i1|i2|i4|i8|int|ui4|r4|r8|decimal)$/.test(typeName)) return Number(content);
  return typeName.endsWith(":bool") ? content === "true" || content === "1" : content;
}

function typedElement(value: Json): string {
  if (typeof value === "boolean") return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === "number")
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${encodeXml(typeof value === "string" ? value : JSON.stringify(value))}</vt:lpwstr>`;
}

/** The custom properties of a document by their names; a date is the text that the file has for it. */
export function readCustomProperties(parts: ZipParts): Map<string, Json> {
  return new Map(propertiesIn(parts).map(({ name, value }) => [name, value]));
}

/**
 * Makes the custom properties of a package what they are now, in place; one that hasn't changed stays as it is written.
 */
export function writeCustomProperties(parts: ZipParts, properties: ReadonlyMap<string, Json>): void {
  const before = new Map(propertiesIn(parts).map((property) => [property.name, property]));
  const unchanged =
    before.size === properties.size && [...properties].every(([name, value]) => before.get(name)?.value === value);
  if (unchanged) return;
  const elements = [...properties].map(([name, value], index) => {
    const was = before.get(name);
    const inner = was && was.value === value ? was.inner : typedElement(value);
    return `<property fmtid="${formatId}" pid="${index + 2}" name="${encodeXml(name)}">${inner}</property>`;
  });
  const part = partOf(parts) ?? "docProps/custom.xml";
  setPartText(
    parts,
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties ${namespaces}>${elements.join("")}</Properties>`,
  );
  const relationships = relationshipsOf(parts, "");
  if (!partOf(parts))
    setRelationships(parts, "", [...relationships, { id: freeId(relationships), type, target: part, external: false }]);
  setContentTypes(parts, new Map([...contentTypesOf(parts), [part, contentType]]));
}
