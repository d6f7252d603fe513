import { kindOf, relationshipsOf, targetPart } from "./relationships";
import type { SheetPair } from "./sheetParts";
import {
  attributesOf,
  childElement,
  childElements,
  insertChild,
  replaceElement,
  withAttributes,
  type XmlElement,
} from "./xmlText";
import { partText, type ZipParts } from "./zipParts";

const tableOrder = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const tableAttributes = [
  ...["comment", "tableType", "connectionId", "headerRowDxfId", "dataDxfId", "totalsRowDxfId"],
  ...["headerRowBorderDxfId", "tableBorderDxfId", "totalsRowBorderDxfId"],
];
const columnAttributes = ["uniqueName", "queryTableFieldId", "headerRowDxfId", "dataDxfId", "totalsRowDxfId"];
const formatId = /(\b\w*[dD]xfId=")(\d+)"/g;

/** A table of the original file and the same table in the saved one. */
export type TablePair = SheetPair;

/** The parts of the tables of a sheet. */
export const tablesOf = (parts: ZipParts, sheet: string): string[] =>
  relationshipsOf(parts, sheet)
    .filter((relationship) => kindOf(relationship) === "table")
    .map(({ target }) => targetPart(sheet, target));

const keyOf = (parts: ZipParts, table: string, attribute: string): string | undefined =>
  attributesOf(partText(parts, table) ?? "").get(attribute);

/** The tables that are on a sheet both in the original and in the saved file: by name, or by id once renamed. */
export function tablePairs(original: ZipParts, saved: ZipParts, sheet: SheetPair): TablePair[] {
  const before = tablesOf(original, sheet.original);
  return tablesOf(saved, sheet.saved).flatMap((table) => {
    const same = (attribute: string): string | undefined =>
      before.find((candidate) => keyOf(original, candidate, attribute) === keyOf(saved, table, attribute));
    const from = same("displayName") ?? same("id");
    return from === undefined ? [] : [{ original: from, saved: table }];
  });
}

/** The formats of the style sheet (`dxfId`) that a table or a table style names. */
export const formatsNamed = (xml: string): number[] => [...xml.matchAll(formatId)].map((match) => Number(match[2]));

/** XML with its format ids as they are in the saved style sheet; `moved` are the new ids by the old ones. */
export const withFormatIds = (xml: string, moved: ReadonlyMap<number, number>): string =>
  xml.replace(formatId, (whole, start: string, id: string) => {
    const to = moved.get(Number(id));
    return to === undefined ? whole : `${start}${to}"`;
  });

const columnNames = (table: string): string =>
  childElements(childElement(table, "tableColumns")?.text ?? "")
    .map(({ text }) => attributesOf(text).get("name"))
    .join("\n");

/**
 * A saved table with what the engine lost of the original: sorting, formats and the like; `formats` are the new format
 * ids by the old ones.
 */
export function graftTable(saved: string, original: string, formats: ReadonlyMap<number, number>): string {
  const before = withFormatIds(original, formats);
  const sameColumns = columnNames(saved) === columnNames(original);
  let xml = withLost(saved, attributesOf(before), tableAttributes);
  xml = withFilter(xml, before);
  if (sameColumns) {
    xml = withSorting(xml, before);
    xml = withColumns(xml, before);
  }
  const extensions = childElement(before, "extLst");
  return extensions && !childElement(xml, "extLst") ? insertChild(xml, "extLst", extensions.text, tableOrder) : xml;
}

function withLost(xml: string, before: ReadonlyMap<string, string>, names: readonly string[]): string {
  const own = attributesOf(xml);
  const lost = names
    .filter((name) => before.has(name) && !own.has(name))
    .map((name) => [name, before.get(name)!] as const);
  return lost.length === 0 ? xml : withAttributes(xml, new Map([...own, ...lost]));
}

/** The original's filter, over the cells the table covers now. */
function withFilter(xml: string, before: string): string {
  const into = childElement(xml, "autoFilter");
  const from = childElement(before, "autoFilter");
  if (!into || !from) return xml;
  const covered = attributesOf(into.text).get("ref") ?? "";
  return replaceElement(xml, into, withAttributes(from.text, new Map([...attributesOf(from.text), ["ref", covered]])));
}

function withSorting(xml: string, before: string): string {
  const from = childElement(before, "sortState");
  if (!from || childElement(xml, "sortState") || attributesOf(xml).get("ref") !== attributesOf(before).get("ref"))
    return xml;
  return insertChild(xml, "sortState", from.text, tableOrder);
}

function withColumns(xml: string, before: string): string {
  const list = childElement(xml, "tableColumns") as XmlElement;
  const was = childElements(childElement(before, "tableColumns")?.text ?? "").map(({ text }) => attributesOf(text));
  const columns = childElements(list.text).map(({ text }, index) =>
    withLost(text, was[index] ?? new Map(), columnAttributes),
  );
  return replaceElement(xml, list, `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`);
}
