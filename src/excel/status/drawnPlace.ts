import type { CellValue } from "../../sheets/cells/sheetTable";

/** Where a drawn sheet stands now, and what is around it. Rows and columns count from 0. */
export type DrawnPlace = {
  sheet: Excel.Worksheet;
  sheetName: string;
  firstRow: number;
  firstColumn: number;
  rowCount: number;
  values: readonly (readonly CellValue[])[];
  /** The row after the last one in use on the sheet. */
  usedEnd: number;
  /** The page breaks on its sheet, ours and people's. */
  breaks: readonly Excel.PageBreak[];
  merged: boolean;
  filtered: boolean;
};
