import { attributesOf, childElements, rootElement } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

const path = "[Content_Types].xml";
const keyOf = (attributes: ReadonlyMap<string, string>): string =>
  attributes.has("PartName") ? attributes.get("PartName")!.slice(1) : `.${attributes.get("Extension")?.toLowerCase()}`;
const extensionOf = (part: string): string => `.${part.slice(part.lastIndexOf(".") + 1).toLowerCase()}`;

/** The content types of a package: by part name, and by `.extension` for the rest. */
export function contentTypesOf(parts: ZipParts): Map<string, string> {
  const entries = childElements(partText(parts, path) ?? "<Types/>").map(({ text }) => attributesOf(text));
  return new Map(entries.map((attributes) => [keyOf(attributes), attributes.get("ContentType") ?? ""]));
}

/** The content type of one part. */
export function contentTypeOf(types: ReadonlyMap<string, string>, part: string): string | undefined {
  return types.get(part) ?? types.get(extensionOf(part));
}

/** Writes the content types, leaving out those of parts that are not in the package. */
export function setContentTypes(parts: ZipParts, types: ReadonlyMap<string, string>): void {
  const xml = partText(parts, path) ?? "";
  const entries = [...types].flatMap(([key, type]) => {
    if (key.startsWith(".")) return [`<Default Extension="${key.slice(1)}" ContentType="${type}"/>`];
    return key in parts ? [`<Override PartName="/${key}" ContentType="${type}"/>`] : [];
  });
  const root = rootElement(xml);
  const head = root ? xml.slice(0, root.from) : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  setPartText(parts, path, `${head}<Types xmlns="${namespace}">${entries.join("")}</Types>`);
}
