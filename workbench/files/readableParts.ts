import { showFormulas } from "./storedFormulas";
import { changeTableFormulas, shownReferences } from "./tableReferences";
import { withOrdinaryValidations } from "./validationExtension";
import { refuseWideAreas } from "./wideAreas";
import { rootElement } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

/** The strict form of the format has other namespaces; the engine reads the transitional ones only. */
const strictNames: readonly (readonly [string, string])[] = [
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"],
  [
    "http://purl.oclc.org/ooxml/officeDocument/relationships/metadata/core-properties",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
  ],
  [
    "http://purl.oclc.org/ooxml/officeDocument/relationships/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties",
  ],
  [
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  ],
  [
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
  ],
  [
    "http://purl.oclc.org/ooxml/officeDocument/customProperties",
    "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
  ],
  [
    "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
    "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  ],
  ["http://purl.oclc.org/ooxml/drawingml/main", "http://schemas.openxmlformats.org/drawingml/2006/main"],
  ["http://purl.oclc.org/ooxml/drawingml/chart", "http://schemas.openxmlformats.org/drawingml/2006/chart"],
  [
    "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  ],
];

const isXml = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);
const namespaceOfSheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A part whose elements carry a prefix (`x:worksheet`), as some programs write them, without it. */
function withoutPrefix(xml: string): string {
  const root = rootElement(xml);
  const prefix = root?.name.includes(":") ? root.name.split(":")[0]! : "";
  if (!root || !prefix || !xml.slice(root.from, root.innerFrom).includes(`xmlns:${prefix}="${namespaceOfSheets}"`))
    return xml;
  return xml
    .replace(new RegExp(`(</?)${prefix}:`, "g"), "$1")
    .replace(`xmlns:${prefix}="${namespaceOfSheets}"`, `xmlns="${namespaceOfSheets}"`);
}

const withoutStrictNames = (xml: string): string =>
  xml.includes("http://purl.oclc.org/ooxml/")
    ? strictNames.reduce((text, [strict, usual]) => text.replaceAll(strict, usual), xml)
    : xml;

/**
 * The parts of an original file in the one form that the rest of this folder works on: usual namespaces, no prefixes.
 * What is saved is grafted against this form.
 */
export function plainParts(parts: ZipParts): ZipParts {
  const plain: ZipParts = { ...parts };
  for (const name of Object.keys(plain).filter(isXml)) {
    const xml = partText(plain, name) ?? "";
    const after = withoutPrefix(withoutStrictNames(xml));
    if (after !== xml) setPartText(plain, name, after);
  }
  return plain;
}

/**
 * A table without the criteria of its filter: the engine refuses most kinds of them, and takes the others for hidden
 * buttons.
 */
const withoutFilterColumns = (table: string): string =>
  table.replace(/<filterColumn\b(?:[^>]*\/>|[\s\S]*?<\/filterColumn>)/g, "");

/** What the engine is given to read, and the add-in functions that the file calls. */
export type ReadableParts = { parts: ZipParts; addinFunctions: Set<string> };

/**
 * The parts as the engine reads them best: formulas as a user sees them, every validation an ordinary one, no filter
 * criteria. @throws UnreadableWorkbook where merged areas or array formulas are too wide
 */
export function readableParts(plain: ZipParts, knownFunctions: Iterable<string>): ReadableParts {
  const parts = { ...plain };
  for (const name of Object.keys(parts).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))) {
    const xml = partText(parts, name) ?? "";
    refuseWideAreas(xml);
    const after = withOrdinaryValidations(xml);
    if (after !== xml) setPartText(parts, name, after);
  }
  for (const name of Object.keys(parts).filter((part) => /^xl\/tables\/[^/]+\.xml$/.test(part))) {
    setPartText(parts, name, withoutFilterColumns(partText(parts, name) ?? ""));
  }
  changeTableFormulas(parts, shownReferences);
  return { addinFunctions: showFormulas(parts, knownFunctions), parts };
}
