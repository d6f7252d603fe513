import { strFromU8, strToU8 } from "fflate";
import type { Described } from "./drawnBlocks";
import { attributeOf, tagsOf } from "./xmlTags";

const CONTENT_TYPES = "[Content_Types].xml";
const IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
const TYPES = { svg: "image/svg+xml", emf: "image/x-emf" } as const;
const EXTENSIONS = ["svg", "emf"] as const;
const NAMES = { map: "kort", chart: "graf" } as const;

/**
 * Adds the parts of pictures to a document, each as SVG and as EMF, with what refers to them. Gives the drawing that
 * shows each.
 */
export function withPictures(
  parts: Map<string, Uint8Array>,
  main: string,
  all: readonly Described[],
): ReadonlyMap<Described, string> {
  const drawings = new Map<Described, string>();
  const relations: string[] = [];
  const numbers = { map: 0, chart: 0 };
  for (const own of all) {
    if (own.kind === "table") continue;
    const nameNow = (): string => `${NAMES[own.kind]}${numbers[own.kind]}`;
    // A template that was itself a report of ours has pictures of these names.
    do numbers[own.kind] += 1;
    while (EXTENSIONS.some((extension) => parts.has(`word/media/${nameNow()}.${extension}`)));
    const [svgId = "", emfId = ""] = EXTENSIONS.map((extension) => {
      const [path, id] = [`media/${nameNow()}.${extension}`, `rId${nameNow()}${extension}`];
      parts.set(`word/${path}`, own.picture[extension]);
      relations.push(`<Relationship Id="${id}" Type="${IMAGE}" Target="${path}"/>`);
      return id;
    });
    drawings.set(own, own.picture.drawing(svgId, emfId));
  }
  if (relations.length === 0) return drawings;
  const path = main.replace(/([^/]+)$/, "_rels/$1.rels");
  appendTo(parts, path, "</Relationships>", relations.join(""));
  const known = [...tagsOf(textOf(parts, CONTENT_TYPES))].map((tag) => attributeOf(tag, "Extension")?.toLowerCase());
  const types = Object.entries(TYPES).filter(([extension]) => !known.includes(extension));
  prependTo(parts, types.map(([own, type]) => `<Default Extension="${own}" ContentType="${type}"/>`).join(""));
  return drawings;
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
