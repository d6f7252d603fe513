import type { FigureSheet, FigureWriting } from "../app/figureSheet";
import type { TableRowCells } from "../sheets/goalRow";
import type { CellValue } from "../sheets/sheetTable";
import { TEXT_FORMAT, toCell } from "./cellText";
import { contractWorkbook } from "./contractWorkbook";
import { refusalOf } from "./hostFaults";
import { checkFree, columnOf, freeRows, standingTables, type Standing } from "./tableAppender";

const TABLE = "Målinger";

/** The open workbook as figures are written to it: new rows as blocks, changed cells one by one, all in one sync. */
export function figureSheet(context: Excel.RequestContext): FigureSheet {
  return {
    read: async () => {
      const table = context.workbook.tables.getItemOrNullObject(TABLE).load("name");
      const { tables, dates1904 } = await contractWorkbook(context).read();
      if (table.isNullObject) return { tables, dates1904, formulas: [] };
      const body = table.getDataBodyRange().load("formulas");
      await context.sync().catch(told);
      return { tables, dates1904, formulas: body.formulas as CellValue[][] };
    },
    write: async (writing) => {
      const [standing] = await standingTables(context, [TABLE]);
      if (standing === undefined) return;
      checkFree(standing);
      queue(standing, writing);
      await context.sync().catch(told);
    },
  };
}

function told(fault: unknown): never {
  throw refusalOf(fault, TABLE);
}

function queue(standing: Standing, { changes, appended, removed }: FigureWriting): void {
  const { table, body } = standing;
  for (const { row, header, value, numberFormat } of changes) {
    const cell = table.worksheet.getCell(row - 1, columnOf(standing, header));
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    cell.values = [[written(value, numberFormat)]];
  }
  if (appended.length > 0) writeBlocks(standing, appended);
  // From the bottom up, so that the rows above keep their places.
  for (const row of removed.toSorted((a, b) => b - a)) table.rows.getItemAt(row - 1 - body.rowIndex).delete();
}

/** One block for each column and run of rows below each other: few messages, whatever the number of rows. */
function writeBlocks(standing: Standing, rows: readonly TableRowCells[]): void {
  const { worksheet } = standing.table;
  const headers = [...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ header, value }) => (value === "" ? [] : [header]))))];
  const columns = headers.map((header) => ({ header, column: columnOf(standing, header) }));
  let from = 0;
  for (const { start, length } of runsOf(freeRows(standing, rows.length))) {
    const own = rows.slice(from, from + length);
    from += length;
    for (const { header, column } of columns) {
      const cells = own.map(({ cells: all }) => all.find((cell) => cell.header === header));
      const block = worksheet.getRangeByIndexes(start, column, length, 1);
      block.numberFormat = cells.map((cell) => [cell?.numberFormat ?? "General"]);
      block.values = cells.map((cell) => [written(cell?.value ?? "", cell?.numberFormat)]);
    }
  }
}

function runsOf(rows: readonly number[]): { start: number; length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.start + last.length === row) last.length += 1;
    else runs.push({ start: row, length: 1 });
  }
  return runs;
}

/** A cell in the text format takes a text as it is; elsewhere it is marked as a text. */
function written(value: CellValue, numberFormat: string | undefined): CellValue {
  return numberFormat === TEXT_FORMAT ? value : toCell(value);
}
