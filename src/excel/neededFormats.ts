import { comparable, type CellValue } from "../sheets/cells/sheetTable";
import type { TableName } from "../sheets/tables/allTables";
import { coreTables } from "../sheets/tables/coreTables";
import type { ColumnKind } from "../sheets/tables/schema";
import type { ReadCells } from "./readCells";

/** The tables that grow with goals and periods, and from how many rows their formats are asked for column by column. */
const LARGE: readonly TableName[] = ["Mål", "Målinger"];
const LARGE_FROM = 300;

const GENERAL = "General";
const NO_FORMATS: string[] = [];

/** Where a number's format says what it is: a percentage, a date, a period. A text has no need of one. */
const FORMATTED: readonly ColumnKind[] = ["number", "figure", "degree", "date"];

/** The header and the last row of a table, as they were when it was found. */
export type Ends = { header: Excel.Range; last: Excel.Range };

/** Columns beside each other whose formats are asked for: to their end, or as far as they hold anything. */
type Columns = { from: number; count: number; isFilled: boolean };

/**
 * Which columns' formats are asked for, by their place: those of numbers, and of goals' numbers and periods unless the
 * last row has a text there. `texts` are the columns that were taken to hold texts alone.
 */
export type NeededFormats = { headers: readonly CellValue[]; asked: readonly Columns[]; texts: readonly number[] };

/** Queues the ends of a table that may be large; null for any other. */
export function loadEnds(name: TableName, table: Excel.Table): Ends | null {
  if (!LARGE.includes(name)) return null;
  const range = table.getRange();
  return { header: range.getRow(0).load("values"), last: range.getLastRow().load("values,rowIndex") };
}

/** What a large table is asked for, from its ends; null for a small one, which is asked for every cell's format. */
export function neededFormats(name: TableName, ends: Ends | null): NeededFormats | null {
  if (ends === null || ends.last.rowIndex < LARGE_FROM) return null;
  const [headers = []] = ends.header.values as CellValue[][];
  const [last = []] = ends.last.values as CellValue[][];
  const columns = coreTables.find((schema) => schema.name === name)?.columns ?? [];
  const [asked, texts]: [Columns[], number[]] = [[], []];
  for (const [at, text] of headers.entries()) {
    const column = columns.find(({ header }) => comparable(header) === comparable(String(text)));
    if (column === undefined) continue;
    if (FORMATTED.includes(column.kind)) ask(asked, at, last);
    else if (column.kind === "period" || column.names === "goal") {
      if (last[at] !== "" && typeof last[at] === "string") texts.push(at);
      else ask(asked, at, last);
    }
  }
  return { headers, asked, texts };
}

/** Columns with nothing between them in the last row are asked for together: a range is a kilobyte of the request. */
function ask(asked: Columns[], at: number, last: readonly CellValue[]): void {
  const before = asked.at(-1);
  if (before && last.slice(before.from, at + 1).every((value) => value === "")) before.count = at + 1 - before.from;
  else asked.push({ from: at, count: 1, isFilled: last[at] !== "" });
}

/** Queues the formats of the columns needed, those that may be empty as far as they hold anything. */
export function loadFormats(cells: Excel.Range, { asked }: NeededFormats): Excel.Range[] {
  return asked.map(({ from, count, isFilled }) => {
    const first = cells.getColumn(from);
    const columns = count === 1 ? first : first.getResizedRange(0, count - 1);
    return (isFilled ? columns : columns.getUsedRangeOrNullObject(true)).load("rowIndex,columnIndex,numberFormat");
  });
}

/**
 * The cells with their formats, row by row; a row that has none but General has none. `null` where the table differs
 * from what its ends said: a column stands elsewhere, or a number where texts were.
 */
export function withFormats(cells: ReadCells, needed: NeededFormats, ranges: readonly Excel.Range[]): ReadCells | null {
  const { headers, texts } = needed;
  const [first = [], ...rows] = cells.values;
  if (first.length !== headers.length || first.some((header, at) => header !== headers[at])) return null;
  if (rows.some((row) => texts.some((at) => typeof row[at] === "number"))) return null;
  const numberFormat: string[][] = cells.values.map(() => NO_FORMATS);
  for (const range of ranges.filter(({ isNullObject }) => !isNullObject)) {
    const [top, left] = [range.rowIndex - cells.rowIndex, range.columnIndex - cells.columnIndex];
    for (const [row, formats] of (range.numberFormat as string[][]).entries()) {
      if (formats.every((format) => format === GENERAL)) continue;
      const own = numberFormat[top + row] ?? [];
      numberFormat[top + row] = first.map((_, at) => formats[at - left] ?? own[at] ?? GENERAL);
    }
  }
  return { ...cells, numberFormat };
}
