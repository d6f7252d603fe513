import { strFromU8, strToU8 } from "fflate";
import type { Described } from "./drawnBlocks";
import { attributeOf, tagsOf } from "./xmlTags";

const CONTENT_TYPES = "[Content_Types].xml";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const TYPES = { svg: "image/svg+xml", emf: "image/x-emf" } as const;

/**
 * Adds the parts of pictures to a document, each as SVG and as EMF, with what refers to them. Gives the run that shows
 * each.
 */
export function withPictures(
  parts: Map<string, Uint8Array>,
  main: string,
  all: readonly Described[],
): ReadonlyMap<Described, string> {
  const runs = new Map<Described, string>();
  const relations: string[] = [];
  let number = 0;
  const addPart = (bytes: Uint8Array, extension: keyof typeof TYPES): string => {
    parts.set(`word/media/kort${number}.${extension}`, bytes);
    const id = `rIdKort${number}${extension}`;
    relations.push(`<Relationship Id="${id}" Type="${IMAGE}" Target="media/kort${number}.${extension}"/>`);
    return id;
  };
  for (const own of all) {
    if (own.kind !== "map") continue;
    // A template that was itself a report of ours has pictures of these names.
    do number += 1;
    while (parts.has(`word/media/kort${number}.svg`) || parts.has(`word/media/kort${number}.emf`));
    const { svg, emf, run } = own.picture;
    runs.set(own, run(addPart(svg, "svg"), addPart(emf, "emf")));
  }
  if (relations.length === 0) return runs;
  const path = main.replace(/([^/]+)$/, "_rels/$1.rels");
  appendTo(parts, path, "</Relationships>", relations.join(""));
  const known = [...tagsOf(textOf(parts, CONTENT_TYPES))].map((tag) => attributeOf(tag, "Extension")?.toLowerCase());
  const types = Object.entries(TYPES).filter(([extension]) => !known.includes(extension));
  prependTo(parts, types.map(([own, type]) => `<Default Extension="${own}" ContentType="${type}"/>`).join(""));
  return runs;
}

const textOf = (parts: ReadonlyMap<string, Uint8Array>, path: string): string =>
  strFromU8(parts.get(path) ?? new Uint8Array());

function appendTo(parts: Map<string, Uint8Array>, path: string, end: string, text: string): void {
  const xml = textOf(parts, path);
  const at = xml.lastIndexOf(end);
  parts.set(path, strToU8(xml.slice(0, at) + text + xml.slice(at)));
}

/** The defaults of content types stand before the overrides. */
function prependTo(parts: Map<string, Uint8Array>, text: string): void {
  const xml = textOf(parts, CONTENT_TYPES);
  parts.set(CONTENT_TYPES, strToU8(xml.replace(/<Types\b[^>]*>/, (tag) => tag + text)));
}
