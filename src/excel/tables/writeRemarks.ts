import { WorkbookRefusal, type NewTable } from "../../app/workbook/ports";
import { serialOf } from "../../sheets/cells/readCell";
import { REMARK_COLUMN, remarkCells, type RemarkEdit } from "../../sheets/tables/remarks";
import { comparable, type CellValue } from "../../sheets/cells/sheetTable";
import { schemaOf } from "../../sheets/tables/allTables";
import { TEXT_FORMAT } from "../cellText";
import type { LeftSheets } from "./leftSheets";
import { makeTable } from "./makeTable";
import { writeBlocks, type BlockCell } from "./rowBlocks";

/** The table Bemærkninger as it was read. Rows and columns count from 0. */
export type RemarkTable = {
  table: Excel.Table;
  sheet: Excel.Worksheet;
  sheetName: string;
  headers: readonly string[];
  values: readonly (readonly CellValue[])[];
  firstRow: number;
  firstColumn: number;
  filtered: boolean;
  totals: boolean;
  /** The row after the last one in use on the table's sheet. */
  usedEnd: number;
};

export const REMARK_TABLE = "Bemærkninger";
const DATE_FORMAT = "dd-mm-yyyy";

/**
 * Queues the remarks: changed ones into their rows, new ones into the table's empty rows and then below it. Returns the
 * sheet that it makes.
 */
export function writeRemarks(
  context: Excel.RequestContext,
  standing: RemarkTable | null,
  sheetNames: readonly string[],
  edits: readonly RemarkEdit[],
  dates1904: boolean,
  left: LeftSheets,
): Excel.Worksheet | null {
  if (edits.length === 0) return null;
  if (standing === null) return makeTable(context, remarkTable(edits, dates1904), sheetNames, left);
  if (standing.filtered) throw new WorkbookRefusal("filteredTable", REMARK_TABLE);
  const { sheet, firstRow, values } = standing;
  for (const { row, text } of edits) {
    if (row !== null) writeCell(sheet.getCell(row - 1, columnOf(standing, REMARK_COLUMN)), text, TEXT_FORMAT);
  }
  const added = edits.filter(({ row }) => row === null);
  const emptyRows = values.flatMap((row, index) => (row.every((value) => value === "") ? [firstRow + index] : []));
  const below = added.length - emptyRows.length;
  if (below > 0 && standing.totals) throw new WorkbookRefusal("totalsRow", REMARK_TABLE);
  if (below > 0) extend(standing, below);
  const end = firstRow + values.length;
  writeBlocks(
    sheet,
    added.map((edit, index) => ({
      row: emptyRows[index] ?? end + index - emptyRows.length,
      cells: newCells(standing, edit, dates1904),
    })),
  );
  return null;
}

/** The table that remarks go into where there is none. */
export function remarkTable(edits: readonly RemarkEdit[], dates1904: boolean): NewTable {
  return {
    schema: schemaOf(REMARK_TABLE),
    rows: edits.map((edit) => remarkCells(edit, serialOf(edit.asOf, dates1904)).map(({ value }) => value)),
  };
}

/** Makes the table longer; what stands below it on its sheet is moved down first, never swallowed. */
function extend({ table, sheet, firstRow, firstColumn, values, headers, usedEnd }: RemarkTable, count: number): void {
  const end = firstRow + values.length;
  if (usedEnd > end) sheet.getRangeByIndexes(end, firstColumn, count, headers.length).insert("Down");
  table.resize(sheet.getRangeByIndexes(firstRow - 1, firstColumn, values.length + count + 1, headers.length));
}

function newCells(standing: RemarkTable, edit: RemarkEdit, dates1904: boolean): BlockCell[] {
  return remarkCells(edit, serialOf(edit.asOf, dates1904)).flatMap(({ header, value, date }) =>
    value === "" ? [] : [{ column: columnOf(standing, header), value, numberFormat: date ? DATE_FORMAT : TEXT_FORMAT }],
  );
}

function writeCell(cell: Excel.Range, value: CellValue, numberFormat: string): void {
  cell.numberFormat = [[numberFormat]];
  cell.values = [[value]];
}

function columnOf({ headers, firstColumn }: RemarkTable, header: string): number {
  const index = headers.findIndex((own) => comparable(own) === comparable(header));
  if (index === -1) throw new WorkbookRefusal("columnMissing", header, REMARK_TABLE);
  return firstColumn + index;
}
