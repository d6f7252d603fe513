import type { CellValue } from "../cells/sheetTable";
import type { TableName } from "./allTables";
import type { TableCell, TableRowCells } from "./tableRow";

/** A row that stands in one of the tables, by the number in Excel's margin at the time of the reading. */
export type TableRowPlace = { table: TableName; row: number };

/** An edit of one cell: its new value ("" empties it), and its number format where that changes as well. */
export type CellEdit = TableCell & { value: CellValue; numberFormat?: string };

/**
 * A cell of a goal's row on the Status sheet, to change: the sheet's row and the column within the status, from 0.
 * `hasRemark` where a remark was typed there that is not in its table yet. `numberFormat` is the one that the cell has,
 * and `colour` the one that its text gets, if another.
 */
export type StatusKeyEdit = {
  row: number;
  column: number;
  value: string;
  hasRemark: boolean;
  numberFormat?: string;
  colour?: string;
};

/**
 * All that one write does to the tables: cells edited, rows added and removed, keys of the Status sheet. Rows are named
 * as they stand before the write. Any table may be written: a table needs no code of its own for that.
 */
export type TableWriting = {
  cells?: readonly CellEdit[];
  /** New rows fill the table's empty rows first. A table that the workbook lacks is made on a sheet of its own. */
  rows?: readonly TableRowCells[];
  removed?: readonly TableRowPlace[];
  statusKeys?: readonly StatusKeyEdit[];
  /**
   * Whether the write may come in several messages where it does not fit in one: each row says something by itself, and
   * the same write once more goes on with the rows that are missing.
   */
  inParts?: true;
};
