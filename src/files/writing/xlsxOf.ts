import { strToU8, zipSync, type Zippable } from "fflate";
import type { Book } from "./book";
import { sheetXml, tableXml } from "./sheetXml";
import { stylesOf } from "./stylesXml";
import { xmlText } from "./xmlText";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The type of an .xlsx file. */
export const XLSX_TYPE = `${SHEET_ML}.sheet`;

/** A zip's dates are local and begin here; every part has the same, so that equal books give equal bytes. */
export const NO_DATE = new Date(1980, 0, 1);

/**
 * A workbook as the bytes of an .xlsx file: cells, tables, checks, marks, locked sheets and custom document properties.
 * Nothing else goes in: no clock, no name of a user, nothing hidden. The same book gives the same bytes.
 */
export function xlsxOf(book: Book): Uint8Array {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const styles = stylesOf(book);
  const parts: Record<string, string> = {};
  const types: [string, string][] = [];
  const add = (path: string, type: string, xml: string): void => {
    parts[path] = xml;
    types.push([path, type]);
  };
  add("xl/workbook.xml", `${SHEET_ML}.sheet.main+xml`, workbookXml(book));
  book.sheets.forEach((sheet, at) => {
    const path = `xl/worksheets/sheet${at + 1}.xml`;
    add(path, `${SHEET_ML}.worksheet+xml`, sheetXml(sheet, styles, shared, at === 0));
    if (sheet.table === undefined) return;
    add(`xl/tables/table${at + 1}.xml`, `${SHEET_ML}.table+xml`, tableXml(sheet.table, at + 1));
    parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations([["table", `../tables/table${at + 1}.xml`]]);
  });
  add("xl/styles.xml", `${SHEET_ML}.styles+xml`, styles.xml);
  add("xl/sharedStrings.xml", `${SHEET_ML}.sharedStrings+xml`, sharedXml([...texts.keys()]));
  add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", coreXml(book));
  add(
    "docProps/custom.xml",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    customXml(book.properties),
  );
  parts["xl/_rels/workbook.xml.rels"] = relations([
    ...book.sheets.map((_sheet, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
  ]);
  parts["_rels/.rels"] = relations([
    ["officeDocument", "xl/workbook.xml"],
    [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ]);
  const files: Zippable = { "[Content_Types].xml": packed(contentTypes(types)) };
  for (const [path, xml] of Object.entries(parts)) files[path] = packed(xml);
  return zipSync(files, { mtime: NO_DATE, level: 6 });
}

const packed = (xml: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);

function workbookXml({ sheets }: Book): string {
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = sheets.flatMap(({ name, table }, at) =>
    table === undefined ? [] : [titleRows(name, at, table.headerRow)],
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews>` +
    `<sheets>${names.join("")}</sheets>` +
    (titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`) +
    `<calcPr fullCalcOnLoad="1"/></workbook>`
  );
}

/** A table's header is printed on each page. */
const titleRows = (sheet: string, at: number, row: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(`'${sheet.replaceAll("'", "''")}'!$${row}:$${row}`)}</definedName>`;

function relations(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(([kind, target], at) => {
    const type = kind.startsWith("http") ? kind : `${OFFICE}/${kind}`;
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(types: readonly (readonly [string, string])[]): string {
  const items = types.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${items.join("")}</Types>`
  );
}

function sharedXml(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
  return `<sst xmlns="${MAIN}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}

function coreXml({ title }: Book): string {
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
    `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`
  );
}

function customXml(properties: Book["properties"]): string {
  const items = properties.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${xmlText(name)}"><vt:lpwstr>${xmlText(value)}</vt:lpwstr></property>`,
  );
  return (
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    `xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join("")}</Properties>`
  );
}
