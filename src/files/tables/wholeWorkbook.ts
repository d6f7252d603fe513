import { fileKindOf } from "../fileKind";
import type { FileCell, FileMerge, TableProblem } from "./fileTable";
import { tableLimits } from "./fileTable";
import { numberFormatsOf, sharedTextsOf } from "./sharedParts";
import { areaOf, sheetReader } from "./sheetReader";
import { sheetsOf, targetsOf } from "./spreadsheet";
import { unpack } from "./unpack";
import { readXml, TOO_MUCH } from "./workbookXml";

/** A row of a whole workbook: its cells by column, and which of them are formulas. */
export type WholeRow = { row: number; cells: readonly FileCell[]; formulas: ReadonlySet<number> };

/** A table of a workbook: where it lies on its sheet with its header row, and how many rows of totals it ends in. */
export type WholeTable = { name: string; sheet: string; area: FileMerge; totals: number };

/** Every sheet of a workbook, hidden ones too, with its custom properties and who saved it last. */
export type WholeWorkbook = {
  sheets: readonly { name: string; rows: readonly WholeRow[] }[];
  tables: readonly WholeTable[];
  dates1904: boolean;
  properties: ReadonlyMap<string, string>;
  lastSavedBy: string;
};

/** A workbook that was sent to be filled in unpacks to a few MB. */
export const WHOLE_BYTES = 40 * 1024 * 1024;

/**
 * All of an .xlsx that was filled in by somebody else, or why it cannot be read. A workbook with a password is an OLE
 * file, whatever its name.
 */
export async function readWholeWorkbook(name: string, bytes: Uint8Array): Promise<WholeWorkbook | TableProblem> {
  if (bytes.length > tableLimits.bytes) return "tooLarge";
  if (bytes.length === 0) return "empty";
  const kind = fileKindOf(bytes);
  if (kind === "ole") return /\.xls$/i.test(name) ? "oldExcel" : "passwordProtected";
  if (kind !== "zip") return "unknownKind";
  const parts = await unpack(bytes, (path) => /^(?:xl|docProps)\/.*\.(?:xml|rels)$/i.test(path), {
    bytes: WHOLE_BYTES,
  });
  if (typeof parts === "string") return parts;
  const workbook = parts.get("xl/workbook.xml");
  if (workbook === undefined) return "unknownKind";
  try {
    return await wholeOf(parts, workbook);
  } catch (fault) {
    if (fault === TOO_MUCH) return "unpacksTooLarge";
    // The parsers throw for a broken part, and at the first row over the limit.
    return fault instanceof Error && fault.message === "tooManyRows" ? "tooManyRows" : "broken";
  }
}

async function wholeOf(parts: ReadonlyMap<string, string>, workbook: string): Promise<WholeWorkbook> {
  const targets = await targetsOf(parts.get("xl/_rels/workbook.xml.rels") ?? "<none/>");
  const { sheets, dates1904 } = await sheetsOf(workbook, targets, true);
  const texts = await sharedTextsOf(parts.get("xl/sharedStrings.xml"));
  const formats = await numberFormatsOf(parts.get("xl/styles.xml"));
  const read: WholeWorkbook["sheets"][number][] = [];
  const tables: WholeTable[] = [];
  for (const { name, part } of sheets) {
    const xml = parts.get(part);
    if (xml === undefined) continue;
    tables.push(...(await tablesOf(parts, name, part)));
    const reader = sheetReader(texts, formats);
    await reader.write(xml);
    reader.end();
    const { rows, formulas } = reader.cells;
    read.push({
      name,
      rows: rows.map(({ row, cells }) => ({ row, cells, formulas: formulas.get(row) ?? NO_FORMULAS })),
    });
  }
  return {
    sheets: read,
    tables,
    dates1904,
    properties: await propertiesOf(parts.get("docProps/custom.xml")),
    lastSavedBy: await lastSavedByOf(parts.get("docProps/core.xml")),
  };
}

const NO_FORMULAS: ReadonlySet<number> = new Set();

/** The tables of a sheet, by the parts that it points to. */
async function tablesOf(parts: ReadonlyMap<string, string>, sheet: string, part: string): Promise<WholeTable[]> {
  const relations = parts.get(part.replace(/([^/]+)$/, "_rels/$1.rels"));
  if (relations === undefined) return [];
  const found: WholeTable[] = [];
  for (const target of (await targetsOf(relations)).values()) {
    const path = target.replace(/^xl\/\.\.\//, "xl/");
    const xml = /^xl\/tables\//.test(path) ? parts.get(path) : undefined;
    if (xml === undefined) continue;
    await readXml(xml, {
      open: ({ name, attributes }) => {
        const area = name === "table" ? areaOf(attributes["ref"]) : null;
        if (area === null || attributes["headerRowCount"] === "0") return;
        const own = attributes["displayName"] ?? attributes["name"] ?? "";
        found.push({ name: own, sheet, area, totals: Number(attributes["totalsRowCount"] ?? 0) });
      },
    });
  }
  return found;
}

async function propertiesOf(xml: string | undefined): Promise<Map<string, string>> {
  const properties = new Map<string, string>();
  if (xml === undefined) return properties;
  let name = "";
  await readXml(xml, {
    open: (element) => {
      if (element.name === "property") name = element.attributes["name"] ?? "";
    },
    close: (element, text) => {
      if (element !== "property" && name !== "") properties.set(name, text);
      if (element === "property") name = "";
    },
  });
  return properties;
}

async function lastSavedByOf(xml: string | undefined): Promise<string> {
  let by = "";
  if (xml !== undefined) await readXml(xml, { close: (name, text) => void (name === "lastModifiedBy" && (by = text)) });
  return by.trim();
}
