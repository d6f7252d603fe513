import { shellOf } from "./sheetData";
import { sheetPartsById } from "./sheetParts";
import { childElement } from "./xmlText";
import { partText, type ZipParts } from "./zipParts";

/** One thing that a save loses: how it shows in the file, and its Danish name. */
type Loss = { name: string; found: (parts: ZipParts) => boolean };

const anyPart = (pattern: RegExp) => (parts: ZipParts) => Object.keys(parts).some((name) => pattern.test(name));
const anySheet = (element: string) => (parts: ZipParts) =>
  [...sheetPartsById(parts).values()].some(
    (sheet) => childElement(shellOf(partText(parts, sheet) ?? ""), element) !== undefined,
  );

const losses: readonly Loss[] = [
  { name: "formularkontroller", found: anySheet("controls") },
  { name: "indlejrede objekter (OLE)", found: anySheet("oleObjects") },
  { name: "dialogark", found: anyPart(/^xl\/dialogsheets\//) },
  { name: "makroark fra Excel 4", found: anyPart(/^xl\/macrosheets\//) },
  { name: "digital signatur", found: anyPart(/^_xmlsignatures\//) },
  { name: "ændringslog for en delt projektmappe", found: anyPart(/^xl\/revisions\//) },
];

/** What of an opened file a save will lose, by its Danish names; empty when everything is carried over. */
export const notCarriedOf = (parts: ZipParts): string[] =>
  losses.filter(({ found }) => found(parts)).map(({ name }) => name);
