import { strFromU8, strToU8, Unzip, UnzipInflate } from "fflate";
import { fileKindOf, isEncrypted } from "../fileKind";
import { joinedBytes } from "../joinedBytes";
import { hasZipEnd } from "../zipEnd";
import { escaped, tagsOf, attributeOf, spliced } from "./xmlTags";

/** Why a template cannot be used. */
export const templateFaultCodes = [
  "noWordFile",
  "oldWord",
  "passwordProtected",
  "tooLarge",
  "unpacksTooLarge",
  "broken",
  "noPlaceholder",
  "notAlone",
  "notInBody",
] as const;
export type TemplateFault = (typeof templateFaultCodes)[number];

/** Thrown for a template that cannot be used; `subject` is the placeholder that it is about, or "". */
export class UnusableTemplate extends Error {
  override readonly name = "UnusableTemplate";
  constructor(
    readonly fault: TemplateFault,
    readonly subject = "",
  ) {
    super(subject === "" ? fault : `${fault}: ${subject}`);
  }
}

/** Limits that keep a template from stopping Excel. */
export const templateLimits = { bytes: 20 * 1024 * 1024, unpackedBytes: 200 * 1024 * 1024 } as const;

/**
 * A template (*skabelon, brevpapir*) as the parts of a document: a .dotx or .docm has become a .docx, which holds no
 * macros. `main` is the path of the part with the text.
 */
export type TemplateParts = { parts: Map<string, Uint8Array>; main: string; hadMacros: boolean };

const CONTENT_TYPES = "[Content_Types].xml";
const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** The types of .dotx, .docm and .dotm. Word calls a .docx that keeps one of them broken. */
const OTHER_MAIN_TYPES: readonly string[] = [
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
  "application/vnd.ms-word.document.macroEnabled.main+xml",
  "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
];

/** The parts of a template. @throws UnusableTemplate */
export function openTemplate(bytes: Uint8Array): TemplateParts {
  if (bytes.length > templateLimits.bytes) throw new UnusableTemplate("tooLarge");
  const kind = fileKindOf(bytes);
  if (kind === "ole") throw new UnusableTemplate(isEncrypted(bytes) ? "passwordProtected" : "oldWord");
  if (kind !== "zip") throw new UnusableTemplate("noWordFile");
  const parts = unpacked(bytes);
  const main = mainPart(parts);
  if (main === null || !parts.has(CONTENT_TYPES)) throw new UnusableTemplate("noWordFile");
  const hadMacros = withoutMacros(parts);
  parts.set(CONTENT_TYPES, strToU8(documentTypes(textOf(parts, CONTENT_TYPES), parts)));
  return { parts, main, hadMacros };
}

/** The text of a part; "" where there is none. */
export function textOf(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? "" : strFromU8(bytes).replace(/^\uFEFF/, "");
}

/** So much is unpacked at once: it gives at most a thousand times as much. */
const CHUNK = 8 * 1024;

/** All parts, counted as they are unpacked: the sizes that the package declares are not read. */
function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  if (!hasZipEnd(bytes)) throw new UnusableTemplate("broken");
  const pieces = new Map<string, Uint8Array[]>();
  let room: number = templateLimits.unpackedBytes;
  let broken = false;
  const unzip = new Unzip((file) => {
    if (file.name.endsWith("/")) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (fault, data) => {
      if (fault) broken = true;
      else if ((room -= data.length) >= 0) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && room >= 0 && !broken; at += CHUNK)
    try {
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    } catch {
      broken = true;
    }
  if (room < 0) throw new UnusableTemplate("unpacksTooLarge");
  if (broken) throw new UnusableTemplate("broken");
  return new Map([...pieces].map(([name, own]) => [name, joinedBytes(own)]));
}

/** The part that the package names as its document; null where it is no file of Word. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | null {
  for (const tag of tagsOf(textOf(parts, "_rels/.rels")))
    if (attributeOf(tag, "Type")?.endsWith("/officeDocument")) {
      const path = (attributeOf(tag, "Target") ?? "").replace(/^\//, "");
      return path.startsWith("word/") && parts.has(path) ? path : null;
    }
  return null;
}

/** Takes out the macros, with what refers to them. Gives whether there were any. */
function withoutMacros(parts: Map<string, Uint8Array>): boolean {
  const macros = [...parts.keys()].filter((path) => /^word\/(?:_rels\/)?vba(?:Project|Data)\b/.test(path));
  for (const path of macros) parts.delete(path);
  for (const path of [...parts.keys()].filter((each) => each.endsWith(".rels"))) {
    const xml = textOf(parts, path);
    const gone = [...tagsOf(xml)].filter((tag) => attributeOf(tag, "Type")?.endsWith("/vbaProject"));
    if (gone.length > 0)
      parts.set(
        path,
        strToU8(
          spliced(
            xml,
            gone.map(({ from, to }) => ({ from, to, text: "" })),
          ),
        ),
      );
  }
  return macros.length > 0;
}

function documentTypes(xml: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const places = [...tagsOf(xml)].flatMap((tag) => {
    const [type, part] = [attributeOf(tag, "ContentType") ?? "", attributeOf(tag, "PartName")];
    const { from, to } = tag;
    if (part !== null && !parts.has(part.replace(/^\//, ""))) return [{ from, to, text: "" }];
    if (!OTHER_MAIN_TYPES.includes(type)) return [];
    return [{ from, to, text: xml.slice(from, to).replace(escaped(type), DOCUMENT_TYPE) }];
  });
  return spliced(xml, places);
}
