import { WorkbookRefusal, type TableAppender } from "../app/ports";
import type { TableRowCells } from "../sheets/goalRow";
import { comparable, type CellValue } from "../sheets/sheetTable";
import { toCell } from "./cellText";
import { contractWorkbook } from "./contractWorkbook";
import { refusalOf } from "./hostFaults";

/** A table with what must be known before rows are put below its own. Rows and columns count from 0. */
export type Standing = {
  name: string;
  table: Excel.Table;
  header: Excel.Range;
  body: Excel.Range;
  used: Excel.Range;
  filter: Excel.AutoFilter;
};

/** The open workbook as *Skriv til arket* sees it: rows go into a table's empty rows and then below it, in one sync. */
export function tableAppender(context: Excel.RequestContext): TableAppender {
  return {
    read: () => contractWorkbook(context).read(),
    append: async (rows) => {
      const names = [...new Set(rows.map(({ table }) => table))];
      const standing = await standingTables(context, names);
      for (const each of standing) checkFree(each);
      for (const each of standing) writeRows(each, rows.filter(({ table }) => table === each.name));
      await context.sync().catch((fault: unknown) => {
        throw refusalOf(fault, names.join(", "));
      });
    },
  };
}

export async function standingTables(context: Excel.RequestContext, names: readonly string[]): Promise<Standing[]> {
  const standing = names.map((name): Standing => {
    const table = context.workbook.tables.getItem(name);
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
  await context.sync().catch((fault: unknown) => {
    throw refusalOf(fault, names.join(", "));
  });
  return standing;
}

export function checkFree({ name, table, filter }: Standing): void {
  const { worksheet } = table;
  if (worksheet.protection.protected) throw new WorkbookRefusal("protectedSheet", worksheet.name);
  if (filter.isDataFiltered) throw new WorkbookRefusal("filteredTable", name);
}

export function writeRows(standing: Standing, rows: readonly TableRowCells[]): void {
  const { table } = standing;
  const places = freeRows(standing, rows.length);
  rows.forEach(({ cells }, index) => {
    const row = places[index] ?? 0;
    for (const { header, value, numberFormat } of cells) {
      if (value === "") continue;
      const cell = table.worksheet.getCell(row, columnOf(standing, header));
      if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
      cell.values = [[toCell(value)]];
    }
  });
}

/** Where new rows go: into the table's empty rows, and below it, which makes it longer. */
export function freeRows(standing: Standing, count: number): number[] {
  const { body } = standing;
  const values = body.values as CellValue[][];
  const emptyRows = values.flatMap((row, index) => (row.every((value) => value === "") ? [body.rowIndex + index] : []));
  const below = Math.max(0, count - emptyRows.length);
  if (below > 0) extend(standing, below);
  const end = body.rowIndex + values.length;
  return [...emptyRows.slice(0, count), ...Array.from({ length: below }, (_, index) => end + index)];
}

/** Makes the table longer; what stands below it on its sheet is moved down first, never swallowed. */
function extend({ table, header, body, used }: Standing, count: number): void {
  const end = body.rowIndex + body.values.length;
  const width = header.values[0]?.length ?? 1;
  if (used.rowIndex + used.rowCount > end) table.worksheet.getRangeByIndexes(end, body.columnIndex, count, width).insert("Down");
  table.resize(table.worksheet.getRangeByIndexes(body.rowIndex - 1, body.columnIndex, body.values.length + count + 1, width));
}

export function columnOf({ name, header, body }: Standing, wanted: string): number {
  const headers = (header.values as CellValue[][])[0] ?? [];
  const index = headers.findIndex((own) => comparable(String(own)) === comparable(wanted));
  if (index === -1) throw new WorkbookRefusal("columnMissing", wanted, name);
  return body.columnIndex + index;
}
