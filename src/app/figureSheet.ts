import type { CellEdit } from "../sheets/tables/figureCells";
import type { TableRowCells } from "../sheets/tables/tableRow";
import type { CellValue } from "../sheets/cells/sheetTable";
import type { WorkbookContents } from "./workbook/ports";

/** The tables, with the formulas of Målinger's cells (or their values), row by row. */
export type FigureSheetContents = Pick<WorkbookContents, "tables" | "dates1904"> & {
  formulas: readonly (readonly CellValue[])[];
};

/** What is written to Målinger in one go. Rows are named by the number in Excel's margin, as they stand before it. */
export type FigureWriting = {
  edits: readonly CellEdit[];
  appended: readonly TableRowCells[];
  removed: readonly number[];
};

/** Runs a job on the workbook's figures as one, from its reading on; it may be done over from the beginning. */
export type WithFigures = <T>(job: (sheet: FigureSheet) => Promise<T>) => Promise<T>;

/** The workbook that figures are written to, and taken out of again. */
export type FigureSheet = {
  /** @throws WorkbookRefusal */
  read(): Promise<FigureSheetContents>;
  /** All or nothing. @throws WorkbookRefusal */
  write(writing: FigureWriting): Promise<void>;
};
