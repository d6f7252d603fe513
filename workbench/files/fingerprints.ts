import type { Cell, Style, Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { DocumentParts } from "../host/hostState";

/** What a sheet, a table or the workbook around them says, as one text: another text, another content. */
export type Fingerprints = {
  sheets: ReadonlyMap<Worksheet, string>;
  tables: ReadonlyMap<Table, string>;
  /** The sheets in their order, with names and visibility; the names of cells; the view; the parts beside the cells. */
  order: string;
  names: string;
  views: string;
  parts: string;
};

/**
 * What the workbook says now. Sheets asleep are to be hidden from it (`withoutSleepers`), as their rows do not change.
 * @param before What it said then: a sheet that was not there is another whatever it says, and is not read.
 */
export function fingerprints(workbook: Workbook, parts: DocumentParts, before: Fingerprints | null): Fingerprints {
  const isNew = (sheet: Worksheet): boolean => before !== null && !before.sheets.has(sheet);
  const styles = new Map<Partial<Style>, string>();
  const styleText = (style: Partial<Style>): string => {
    const known = styles.get(style) ?? JSON.stringify(style);
    styles.set(style, known);
    return known;
  };
  const sheets = workbook.worksheets;
  return {
    sheets: new Map(sheets.map((sheet) => [sheet, isNew(sheet) ? NEW : sheetText(sheet, parts, styleText)])),
    tables: new Map(sheets.flatMap((sheet) => sheet.getTables()).map((table) => [table, tableText(table, parts)])),
    order: JSON.stringify(sheets.map(({ id, name, state }) => [id, name, state])),
    names: JSON.stringify(workbook.definedNames.model),
    views: JSON.stringify(workbook.views),
    parts: JSON.stringify([parts.settings, parts.customXml, parts.properties].map((map) => [...map])),
  };
}

const NEW = "new";

type Model = Record<string, unknown> & {
  rows: { cells: Cell["model"][]; style?: Partial<Style> }[];
  tables: Table["table"][];
};

function sheetText(sheet: Worksheet, parts: DocumentParts, styleText: (style: Partial<Style>) => string): string {
  const { rows, tables, ...around } = (sheet as unknown as { model: Model }).model;
  const own = { ...around, tables: tables.map(({ name }) => name), filter: parts.filters.get(sheet) };
  return [
    JSON.stringify(own, plain),
    JSON.stringify(parts.drawings.get(sheet) ?? null, plain),
    ...rows.map(({ cells, style, ...row }) =>
      [
        JSON.stringify(row),
        styleText(style ?? {}),
        ...cells.map(({ style: look, ...cell }) => JSON.stringify(cell, plain) + styleText(look ?? {})),
      ].join(),
    ),
  ].join("\n");
}

const tableText = (table: Table, { filters }: DocumentParts): string =>
  JSON.stringify([{ ...table.table, rows: table.table.rows.length }, filters.get(table)]);

/** Sheets by their id, and bytes by their content, which JSON has no short word for. */
function plain(this: unknown, key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return [...value].join();
  if (value instanceof Map) return [...value];
  if (key === "tabSelected") return undefined;
  return key === "sheet" && typeof value === "object" && value !== null && "id" in value ? value.id : value;
}
