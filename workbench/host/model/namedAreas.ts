import type { Table, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "./area";
import { nameSeenFrom } from "./names";
import { allTables, dataArea, hasHeader, hasTotals, headerArea, tableArea, tableNamed, totalsArea } from "./tables";

/** Where a formula stands. */
type Place = { readonly sheet: Worksheet; readonly row: number; readonly column: number };

const TEXTS = /"(?:[^"]|"")*"/g;
/** `Mål[Nr]`, `[@Nr]`, `Mål[[#This Row],[Måltal øvre]]`. */
const STRUCTURED = /([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/gu;
const NAMES = /[\p{L}_\\][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!'])/gu;

/** The areas that a formula refers to by tables and their columns. */
export function structuredAreas(formula: string, at: Place, workbook: Workbook): Area[] {
  return [...formula.replaceAll(TEXTS, "").matchAll(STRUCTURED)].flatMap(([, name, inside = ""]) => {
    const table = name === undefined ? tableAround(at, workbook) : tableNamed(workbook, name);
    return table ? partOf(table, inside, at) : [];
  });
}

/** The formulas of the names that a formula uses, without their `=`. */
export function namedFormulas(formula: string, sheet: Worksheet, workbook: Workbook): string[] {
  const bare = formula.replaceAll(TEXTS, "").replaceAll(STRUCTURED, "");
  return [...new Set(bare.match(NAMES))].flatMap((word) => nameSeenFrom(workbook, sheet, word)?.formula ?? []);
}

function tableAround({ sheet, row, column }: Place, workbook: Workbook): Table | undefined {
  return allTables(workbook).find((table) => {
    const { top, bottom, left, right } = tableArea(table);
    return table.worksheet === sheet && row >= top && row <= bottom && column >= left && column <= right;
  });
}

function partOf(table: Table, inside: string, { row }: Place): Area[] {
  const isOwnRow = /^@|#This Row/i.test(inside);
  const listed = [...inside.matchAll(/\[([^#[\]][^[\]]*)\]/g)].map(([, column = ""]) => column);
  const single = inside.replace(/^@/, "");
  const columns = listed.length > 0 || /^[#[]/.test(single) || single === "" ? listed : [single];
  const places = columns.map((column) => placeOf(table, column));
  if (places.includes(-1)) return [];
  return rowsOf(table, inside).map((rows) => ({
    ...rows,
    ...(places.length === 0 ? {} : { left: rows.left + Math.min(...places), right: rows.left + Math.max(...places) }),
    ...(isOwnRow ? { top: row, bottom: row } : {}),
  }));
}

function rowsOf(table: Table, inside: string): Area[] {
  if (/#All/i.test(inside)) return [tableArea(table)];
  const header = /#Headers/i.test(inside) && hasHeader(table) ? [headerArea(table)] : [];
  const totals = /#Totals/i.test(inside) && hasTotals(table) ? [totalsArea(table)] : [];
  const isPart = /#(?:Headers|Totals)/i.test(inside);
  return [...header, ...totals, ...(isPart && !/#Data/i.test(inside) ? [] : [dataArea(table)])];
}

const placeOf = (table: Table, column: string): number =>
  table.table.columns.findIndex(({ name }) => name.toLowerCase() === column.replaceAll(/'(.)/g, "$1").toLowerCase());
