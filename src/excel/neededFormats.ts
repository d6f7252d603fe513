import { comparable, type CellValue } from "../sheets/cells/sheetTable";
import type { TableName } from "../sheets/tables/allTables";
import { coreTables } from "../sheets/tables/coreTables";
import type { ColumnKind } from "../sheets/tables/schema";
import type { ReadCells } from "./readCells";

/** The tables that grow with goals and periods, and from how many rows their formats are asked for column by column. */
const LARGE: readonly TableName[] = ["Mål", "Målinger"];
const LARGE_FROM = 300;

/** So many empty cells are left out of an answer: 30 KB, where a range costs a kilobyte of the request. */
const MANY_EMPTY = 10_000;

const GENERAL = "General";
const NO_FORMATS: string[] = [];

/** Where a number's format says what it is: a percentage, a date, a period. A text has no need of one. */
const FORMATTED: readonly ColumnKind[] = ["number", "figure", "degree", "date"];

/** The header and the last row of a table, as they were when it was found. */
export type Ends = { header: Excel.Range; last: Excel.Range };

/** Columns beside each other that are asked for: to their end, or as far as they hold anything. */
type Columns = { from: number; count: number; isFilled: boolean };

/**
 * What a large table is asked for, by the places of its columns. `read` are all of them, for their values; `asked`
 * those whose formats are asked for: those of numbers, and of goals' numbers and periods unless the last row has a text
 * there. `texts` are the columns that were taken to hold texts alone.
 */
export type NeededFormats = {
  headers: readonly CellValue[];
  read: readonly Columns[];
  asked: readonly Columns[];
  texts: readonly number[];
};

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
  return { headers, read: columnsToRead(last, ends.last.rowIndex), asked, texts };
}

/**
 * All columns by whether the last row has anything in them. An empty cell is three bytes of an answer, as is one more
 * range of each row, so that a few empty columns are read with the others.
 */
function columnsToRead(last: readonly CellValue[], rows: number): Columns[] {
  const runs: Columns[] = [];
  for (const [at, value] of last.entries()) {
    const run = runs.at(-1);
    if (run?.isFilled === (value !== "")) run.count += 1;
    else runs.push({ from: at, count: 1, isFilled: value !== "" });
  }
  const isAlone = ({ isFilled, count }: Columns, at: number): boolean => {
    const isBetween = at > 0 && at < runs.length - 1;
    return !isFilled && (count - Number(isBetween)) * rows >= MANY_EMPTY;
  };
  return runs.reduce<Columns[]>((read, run, at) => {
    const before = read.at(-1);
    if (isAlone(run, at)) read.push(run);
    else if (before?.isFilled) before.count += run.count;
    else read.push({ ...run, isFilled: true });
    return read;
  }, []);
}

/** Columns with nothing between them in the last row are asked for together: a range is a kilobyte of the request. */
function ask(asked: Columns[], at: number, last: readonly CellValue[]): void {
  const before = asked.at(-1);
  if (before && last.slice(before.from, at + 1).every((value) => value === "")) before.count = at + 1 - before.from;
  else asked.push({ from: at, count: 1, isFilled: last[at] !== "" });
}

/** A large table's cells in the answer: the values of all its columns, and the formats of those needed. */
export type QueuedColumns = { values: readonly Excel.Range[]; formats: readonly Excel.Range[] };

/** Queues the cells of a large table, the columns that may be empty as far as they hold anything. */
export function loadColumns(cells: Excel.Range, { read, asked }: NeededFormats): QueuedColumns {
  const load = (columns: readonly Columns[], property: string): Excel.Range[] =>
    columns.map(({ from, count, isFilled }) => {
      const first = cells.getColumn(from);
      const range = count === 1 ? first : first.getResizedRange(0, count - 1);
      return (isFilled ? range : range.getUsedRangeOrNullObject(true)).load(`rowIndex,columnIndex,${property}`);
    });
  return { values: load(read, "values"), formats: load(asked, "numberFormat") };
}

/** The values of all columns, where `cells` has the place alone; null where Excel answered without some of them. */
export function withValues(cells: Excel.Range, ranges: readonly Excel.Range[]): ReadCells | null {
  const { rowIndex, columnIndex, rowCount, columnCount } = cells;
  const values = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, (): CellValue => ""));
  for (const range of ranges.filter(({ isNullObject }) => !isNullObject)) {
    if (!Array.isArray(range.values)) return null;
    const [top, left] = [range.rowIndex - rowIndex, range.columnIndex - columnIndex];
    for (const [at, row] of (range.values as CellValue[][]).entries())
      values[top + at]?.splice(left, row.length, ...row);
  }
  return { rowIndex, columnIndex, rowCount, columnCount, values, numberFormat: [], formulas: [] };
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
