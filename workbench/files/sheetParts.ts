import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { relationshipsOf, targetPart } from "./relationships";
import { attributesOf, childElement, childElements } from "./xmlText";
import { partText, type ZipParts } from "./zipParts";

/** The workbook part of every package this folder reads or writes. */
export const workbookPart = "xl/workbook.xml";

/** A sheet's part in the original file and in the saved file. */
export type SheetPair = { original: string; saved: string };

const origins = new WeakMap<Worksheet, string>();

/** The parts of the sheets of a package by their sheet id. */
export function sheetPartsById(parts: ZipParts): Map<number, string> {
  const sheets = childElement(partText(parts, workbookPart) ?? "", "sheets");
  const targets = new Map(
    relationshipsOf(parts, workbookPart).map(({ id, target }) => [id, targetPart(workbookPart, target)]),
  );
  const entries = childElements(sheets?.text ?? "").flatMap(({ text }) => {
    const attributes = attributesOf(text);
    const part = targets.get(attributes.get("r:id") ?? "");
    return part ? [[Number(attributes.get("sheetId")), part] as const] : [];
  });
  return new Map(entries);
}

/** Remembers which part each sheet was read from; a sheet keeps it through renames and moves. */
export function rememberOrigins(workbook: Workbook, original: ZipParts): void {
  const partsById = sheetPartsById(original);
  for (const sheet of workbook.worksheets) {
    const part = partsById.get(sheet.id);
    if (part) origins.set(sheet, part);
  }
}

/** The part that a sheet was read from; undefined for one that was added. */
export const sheetOrigin = (sheet: Worksheet): string | undefined => origins.get(sheet);

/** The sheets that are in the original file and still in the workbook. */
export function sheetPairs(workbook: Workbook, saved: ZipParts): SheetPair[] {
  const partsById = sheetPartsById(saved);
  return workbook.worksheets.flatMap((sheet) => {
    const pair = { original: origins.get(sheet), saved: partsById.get(sheet.id) };
    return pair.original && pair.saved ? [{ original: pair.original, saved: pair.saved }] : [];
  });
}
