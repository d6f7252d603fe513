import type { Table, Workbook } from "@cj-tech-master/excelts";
import type { Filters, TableFilter } from "../host/model/filters";
import { criterionOf, criterionXml } from "./filterCriteria";
import { tablesOf, withFormatIds } from "./graftTables";
import { sheetOrder } from "./graftSheet";
import { joinSheet, splitSheet } from "./sheetData";
import { sheetPartsById } from "./sheetParts";
import { attributesOf, childElement, childElements, insertChild, replaceElement, withAttributes } from "./xmlText";
import { partText, setPartText, type ZipParts } from "./zipParts";

type Criteria = TableFilter["criteria"];

/** A criterion from the file, as raw XML. */
const written = new WeakMap<object, string>();

/**
 * Reads which columns of tables and sheets are filtered, and how; a table's columns learn whether they show a button.
 */
export function readFilters(workbook: Workbook, parts: ZipParts): Filters {
  const filters: Filters = new WeakMap();
  const styles = partText(parts, "xl/styles.xml") ?? "";
  const formats = childElements(childElement(styles, "dxfs")?.text ?? "").map(({ text }) => text);
  eachTable(workbook, parts, (table, part) => {
    const filter = childElement(partText(parts, part) ?? "", "autoFilter")?.text;
    const hidden = hiddenButtons(filter ?? "");
    table.table.columns.forEach((column, at) => (column.filterButton = filter !== undefined && !hidden.has(at)));
    if (filter) filters.set(table, { criteria: criteriaOf(filter, formats) });
  });
  const sheetParts = sheetPartsById(parts);
  for (const sheet of workbook.worksheets) {
    const xml = partText(parts, sheetParts.get(sheet.id) ?? "") ?? "";
    const filter = xml.includes("<autoFilter") ? childElement(splitSheet(xml).shell, "autoFilter") : undefined;
    if (filter) filters.set(sheet, { criteria: criteriaOf(filter.text, formats) });
  }
  return filters;
}

const filterColumns = (autoFilter: string): { at: number; text: string }[] =>
  childElements(autoFilter)
    .filter(({ name }) => name === "filterColumn")
    .map(({ text }) => ({ at: Number(attributesOf(text).get("colId")), text }));

function hiddenButtons(autoFilter: string): Set<number> {
  const hides = (attributes: ReadonlyMap<string, string>): boolean =>
    /^(1|true)$/.test(attributes.get("hiddenButton") ?? "");
  return new Set(
    filterColumns(autoFilter)
      .filter(({ text }) => hides(attributesOf(text)))
      .map(({ at }) => at),
  );
}

function criteriaOf(autoFilter: string, formats: readonly string[]): Criteria {
  const criteria: Criteria = [];
  for (const { at, text } of filterColumns(autoFilter)) {
    while (criteria.length <= at) criteria.push(null);
    const criterion = criterionOf(text, formats);
    criteria[at] = criterion;
    if (criterion) written.set(criterion, text);
  }
  return criteria;
}

/** The tables of a workbook with their parts in a package. */
function eachTable(workbook: Workbook, parts: ZipParts, visit: (table: Table, part: string) => void): void {
  const sheetParts = sheetPartsById(parts);
  for (const sheet of workbook.worksheets) {
    const byName = new Map(
      tablesOf(parts, sheetParts.get(sheet.id) ?? "").map((part) => [
        attributesOf(partText(parts, part) ?? "")
          .get("displayName")
          ?.toLowerCase(),
        part,
      ]),
    );
    for (const table of sheet.getTables()) {
      const part = byName.get((table.table.displayName ?? table.name).toLowerCase());
      if (part) visit(table, part);
    }
  }
}

/**
 * Makes the filters of a saved package what they are now, in place. A criterion that came with the file is written as
 * it stood there; `formats` are the new ids of its formats by the old ones.
 */
export function writeFilters(
  workbook: Workbook,
  saved: ZipParts,
  filters: Filters,
  formats: ReadonlyMap<number, number>,
): void {
  eachTable(workbook, saved, (table, part) => {
    const { columns } = table.table;
    const hidden = new Set(columns.flatMap((column, at) => (column.filterButton === false ? [at] : [])));
    const now = columnsXml(filters.get(table)?.criteria ?? [], hidden, formats);
    const isOff = hidden.size === columns.length && !now.some(isFiltering);
    setPartText(saved, part, withColumns(partText(saved, part) ?? "", isOff ? null : now));
  });
  const sheetParts = sheetPartsById(saved);
  for (const sheet of workbook.worksheets) {
    const filter = filters.get(sheet);
    const part = sheetParts.get(sheet.id) ?? "";
    if (!filter) continue;
    const { shell, data } = splitSheet(partText(saved, part) ?? "");
    setPartText(saved, part, joinSheet({ shell: withSheetFilter(shell, filter.criteria, formats), data }));
  }
}

const isFiltering = (column: string): boolean => childElements(column).length > 0;

function columnsXml(criteria: Criteria, hidden: ReadonlySet<number>, formats: ReadonlyMap<number, number>): string[] {
  const last = Math.max(criteria.length - 1, ...hidden);
  return Array.from({ length: last + 1 }, (_, at) =>
    columnXml(at, criteria[at] ?? null, hidden.has(at), formats),
  ).filter((column) => column !== "");
}

function columnXml(
  at: number,
  criterion: Criteria[number],
  isHidden: boolean,
  formats: ReadonlyMap<number, number>,
): string {
  const column = new Map([["colId", String(at)], ...(isHidden ? [["hiddenButton", "1"] as const] : [])]);
  const original = typeof criterion === "object" && criterion !== null ? written.get(criterion) : undefined;
  if (original !== undefined)
    return withFormatIds(withAttributes(original, new Map([...attributesOf(original), ...column])), formats);
  const inner = criterionXml(criterion) ?? "";
  if (inner !== "") return withAttributes(`<filterColumn>${inner}</filterColumn>`, column);
  return isHidden ? withAttributes("<filterColumn/>", column) : "";
}

/** An element with these columns in its filter; null takes the filter away. */
function withColumns(xml: string, columns: readonly string[] | null): string {
  const filter = childElement(xml, "autoFilter");
  if (!filter) return xml;
  if (columns === null) return replaceElement(xml, filter, "");
  const others = childElements(filter.text).filter(({ name }) => name !== "filterColumn");
  const inner = [...columns, ...others.map(({ text }) => text)].join("");
  const empty = withAttributes("<autoFilter/>", attributesOf(filter.text));
  return replaceElement(xml, filter, inner === "" ? empty : empty.replace(/\/>$/, `>${inner}</autoFilter>`));
}

/** A sheet, its cells set aside, with its filter and the mark that the filter hides rows. */
function withSheetFilter(shell: string, criteria: Criteria, formats: ReadonlyMap<number, number>): string {
  const filter = childElement(shell, "autoFilter");
  const xml = filter ? withColumns(shell, columnsXml(criteria, hiddenButtons(filter.text), formats)) : shell;
  const filters = criteria.some((criterion) => criterion !== null);
  const properties = childElement(xml, "sheetPr");
  const attributes = new Map(attributesOf(properties?.text ?? ""));
  if (attributes.has("filterMode") === filters) return xml;
  if (filters) attributes.set("filterMode", "1");
  else attributes.delete("filterMode");
  if (properties) return replaceElement(xml, properties, withAttributes(properties.text, attributes));
  return insertChild(xml, "sheetPr", withAttributes("<sheetPr/>", attributes), sheetOrder);
}
