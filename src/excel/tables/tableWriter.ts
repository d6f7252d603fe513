import { WorkbookRefusal, type TableAppender } from "../../app/workbook/ports";
import type { TableRowCells } from "../../sheets/tables/tableRow";
import type { TableName } from "../../sheets/tables/allTables";
import { comparable, isFormula, type CellValue } from "../../sheets/cells/sheetTable";
import { schemaOf } from "../../sheets/tables/allTables";
import { TEXT_FORMAT, toCell } from "../cellText";
import { workbookReader } from "../contractWorkbook";
import { refusalOf } from "../hostFaults";
import { writeBlocks } from "./rowBlocks";

/** A table with what must be known before rows are put below its own. Rows and columns count from 0. */
export type Standing = {
  name: TableName;
  table: Excel.Table;
  header: Excel.Range;
  body: Excel.Range;
  used: Excel.Range;
  filter: Excel.AutoFilter;
  /** Index within the table of each column that people have added, with its formulas. */
  added: readonly { index: number; cells: Excel.Range }[];
};

/** The open workbook as *Skriv til arket* sees it: rows go into a table's empty rows and then below it, in one sync. */
export function tableAppender(context: Excel.RequestContext): TableAppender {
  return {
    read: () => workbookReader(context).read(),
    append: async (rows) => {
      const names = [...new Set(rows.map(({ table }) => table))];
      const standing = await standingTables(context, names);
      for (const each of standing) checkFree(each);
      const places = await placesIn(context, standing, (name) => rows.filter(({ table }) => table === name).length);
      for (const place of places)
        writeRows(
          place,
          rows.filter(({ table }) => table === place.standing.name),
        );
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, names.join(", "));
      });
    },
  };
}

export async function standingTables(context: Excel.RequestContext, names: readonly TableName[]): Promise<Standing[]> {
  const standing = names.map((name): Omit<Standing, "added"> => {
    const table = context.workbook.tables.getItem(name).load("showTotals");
    return {
      name,
      table,
      header: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("values,rowIndex,columnIndex,rowCount"),
      used: table.worksheet.getUsedRange(true).load("rowIndex,rowCount"),
      filter: table.autoFilter.load("isDataFiltered"),
    };
  });
  for (const { table } of standing) table.worksheet.load("name,protection/protected");
  const told = (fault: unknown): never => {
    throw refusalOf(fault, names.join(", "));
  };
  await context.sync().catch(told);
  const whole = standing.map((each): Standing => ({
    ...each,
    added: addedColumns(each).map((index) => ({ index, cells: each.body.getColumn(index).load("formulas") })),
  }));
  if (whole.some(({ added }) => added.length > 0)) await context.sync().catch(told);
  return whole;
}

function addedColumns({ name, header }: Pick<Standing, "name" | "header">): number[] {
  const own = schemaOf(name).columns.map((column) => comparable(column.header));
  return headersOf(header).flatMap((text, index) => (own.includes(text) ? [] : [index]));
}

const headersOf = (header: Excel.Range): string[] =>
  ((header.values as CellValue[][])[0] ?? []).map((text) => comparable(String(text)));

export function checkFree({ name, table, filter }: Standing): void {
  const { worksheet } = table;
  if (worksheet.protection.protected) throw new WorkbookRefusal("protectedSheet", worksheet.name);
  if (filter.isDataFiltered) throw new WorkbookRefusal("filteredTable", name);
}

/** Where a table's new rows go, by the sheet's row from 0, and the number formats of each of those rows. */
export type Place = {
  standing: Standing;
  rows: readonly number[];
  below: number;
  formats: readonly (readonly string[])[];
};

/**
 * Empty rows of the table first, then rows below it. @throws WorkbookRefusal where that cannot be, as `checkRoom` has
 * it.
 */
export async function placesIn(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  countOf: (name: string) => number,
): Promise<Place[]> {
  await checkRoom(context, standing, countOf);
  const wanted = standing.map((each) => {
    const { rows, below } = roomFor(each, countOf(each.name));
    const ranges = rows.map((row) =>
      each.table.worksheet
        .getRangeByIndexes(row, each.body.columnIndex, 1, each.header.values[0]?.length ?? 1)
        .load("numberFormat"),
    );
    return { standing: each, rows, below, ranges };
  });
  await context.sync();
  return wanted.map(({ standing: each, rows, below, ranges }) => ({
    standing: each,
    rows,
    below,
    formats: ranges.map(({ numberFormat }) => (numberFormat as string[][])[0] ?? []),
  }));
}

/** @throws WorkbookRefusal where new rows cannot be put: over a totals row, or in merged cells. */
export async function checkRoom(
  context: Excel.RequestContext,
  standing: readonly Standing[],
  countOf: (name: string) => number,
): Promise<void> {
  const rooms = standing.map((each) => {
    const { below, end } = roomFor(each, countOf(each.name));
    checkExtends(each, below);
    const { body, header, used, table } = each;
    const [top, left, right] = [
      body.rowIndex - 1,
      body.columnIndex,
      body.columnIndex + (header.values[0]?.length ?? 1),
    ];
    const bottom = Math.max(end + below, used.rowIndex + used.rowCount);
    // Excel finds merged cells by the first of them only, so it is asked from the header and the sheet's own first
    // column on.
    const merged = table.worksheet
      .getRangeByIndexes(top, 0, bottom - top, right)
      .getMergedAreasOrNullObject()
      .load("address");
    return {
      name: each.name,
      merged,
      left,
      right,
      until: end + below,
      isMoved: below > 0 && used.rowIndex + used.rowCount > end,
    };
  });
  await context.sync();
  const found = rooms
    .filter(({ merged }) => !merged.isNullObject)
    .map((room) => ({ ...room, parts: room.merged.areas.load("items/rowIndex,items/columnIndex,items/columnCount") }));
  if (found.length > 0) await context.sync();
  for (const { name, parts, left, right, until, isMoved } of found) {
    const isInTheWay = parts.items.some(({ rowIndex, columnIndex, columnCount }) => {
      const isBeside = columnIndex + columnCount <= left;
      // What stands below the table is moved down before the rows are written, but for cells merged with others beside
      // it.
      const goesAlong = isMoved && columnIndex >= left && columnIndex + columnCount <= right;
      return !isBeside && !goesAlong && (isMoved || rowIndex < until);
    });
    if (isInTheWay) throw new WorkbookRefusal("mergedCells", name);
  }
}

export function writeRows({ standing, rows: places, below, formats }: Place, rows: readonly TableRowCells[]): void {
  const { table, body } = standing;
  if (below > 0) extend(standing, below);
  const cellsAt = ({ cells }: TableRowCells, index: number) =>
    cells.flatMap(({ header, value, numberFormat }) => {
      if (value === "") return [];
      const column = columnOf(standing, header);
      const isText = formats[index]?.[column - body.columnIndex] === TEXT_FORMAT;
      return [{ column, value: isText ? value : toCell(value), ...(numberFormat !== undefined && { numberFormat }) }];
    });
  writeBlocks(
    table.worksheet,
    rows.map((row, index) => ({ row: places[index] ?? 0, cells: cellsAt(row, index) })),
  );
}

/** Where new rows go: into the table's empty rows, and below it, which makes it longer. */
export function freeRows(standing: Standing, count: number): readonly number[] {
  const { rows, below } = roomFor(standing, count);
  if (below > 0) extend(standing, below);
  return rows;
}

/** A table is made longer downwards, where its totals would be in the way. */
function checkExtends({ name, table }: Standing, below: number): void {
  if (below > 0 && table.showTotals) throw new WorkbookRefusal("totalsRow", name);
}

/**
 * The rows that new ones would take, by the sheet's row from 0, how many of them lie below the table, and where that
 * is.
 */
function roomFor({ body, added }: Standing, count: number): { rows: readonly number[]; below: number; end: number } {
  const values = body.values as CellValue[][];
  // A formula in a column of people's own fills itself into every row, and makes none of them taken.
  const isFilledIn = (column: number, row: number, value: CellValue): boolean =>
    added.some(
      ({ index, cells }) => index === column && isFormula((cells.formulas as CellValue[][])[row]?.[0] ?? "", value),
    );
  const isFree = (row: readonly CellValue[], index: number): boolean =>
    row.every((value, column) => value === "" || isFilledIn(column, index, value));
  const emptyRows = values.flatMap((row, index) => (isFree(row, index) ? [body.rowIndex + index] : []));
  const end = body.rowIndex + values.length;
  const rows = Array.from({ length: count }, (_, index) => emptyRows[index] ?? end + index - emptyRows.length);
  return { rows, below: Math.max(0, count - emptyRows.length), end };
}

/** Makes the table longer; what stands below it on its sheet is moved down first, never swallowed. */
function extend({ table, header, body, used }: Standing, count: number): void {
  const end = body.rowIndex + body.values.length;
  const width = header.values[0]?.length ?? 1;
  if (used.rowIndex + used.rowCount > end)
    table.worksheet.getRangeByIndexes(end, body.columnIndex, count, width).insert("Down");
  table.resize(
    table.worksheet.getRangeByIndexes(body.rowIndex - 1, body.columnIndex, body.values.length + count + 1, width),
  );
}

export function columnOf({ name, header, body }: Standing, wanted: string): number {
  const index = headersOf(header).indexOf(comparable(wanted));
  if (index === -1) throw new WorkbookRefusal("columnMissing", wanted, name);
  return body.columnIndex + index;
}
