import type { CellValue } from "../../sheets/cells/sheetTable";
import type { ExistingCells } from "../../sheets/report/drawnSheet";
import type { CellsAround } from "../../sheets/status/statusRegion";
import { isAnswered } from "../answered";
import type { ReadRegion } from "../readTables";
import type { PrintedNow } from "./setUpDrawnSheet";
import { cellsAround, columnsInUse, queueAround, type OtherTable } from "./cellsAround";
import type { ExistingReading } from "./existingCells";

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
  /** The page breaks on its sheet, ours and people's; none where Excel does not tell them. */
  breaks: readonly Excel.PageBreak[];
  /** The paper and the scale that its sheet is printed with, as far as Excel tells them. */
  paper: PrintedNow;
  /** The widths in points of its columns, from the first; none where Excel does not tell them. */
  widths: readonly number[];
  /** What is printed of its sheet; it moves with its cells. */
  printArea: Excel.RangeAreas | null;
  merged: boolean;
  /** The sheet's columns that have anything in these rows, from 0. */
  columns: { from: number; to: number };
  /** People's own cells in the same rows, where they were asked for, and whether some of the rows' cells are merged. */
  around: CellsAround | null;
  mergedBeside: boolean;
  /** Its cells and their colours, where they were asked for. */
  existing: ExistingCells | null;
  filtered: boolean;
};

/** What is around a drawn sheet, once its request is answered. */
type Around = {
  /** Queues the reading of its layout, which comes last in the request: a fault there costs nothing else. */
  loadLayout: () => void;
  /** Sends what did not go into the same request. */
  readRest: () => Promise<void>;
  place: () => DrawnPlace;
};

/** What a new drawing asks for: our columns within the range, tables of people's own, and the reading of its cells. */
type ToDraw = { columns: readonly number[]; others: readonly OtherTable[]; existing: ExistingReading | null };

/** Where every column of a drawn sheet is ours. */
export const allColumns = (values: readonly (readonly unknown[])[]): number[] => (values[0] ?? []).map((_, at) => at);

/**
 * Queues the reading of what is around a drawn sheet whose range is loaded. Only a new drawing asks for merged cells
 * and for people's own.
 */
export function loadAround(region: ReadRegion, toDraw: ToDraw | null): Around {
  const { range, values } = region;
  const sheet = range.worksheet;
  let breaks: Excel.PageBreakCollection | null = null;
  let printed: Excel.RangeAreas | null = null;
  let layout: Excel.PageLayout | null = null;
  const widths = toDraw ? range.getColumnProperties({ format: { columnWidth: true } }) : null;
  const beside = toDraw ? queueAround(range, toDraw.columns) : null;
  const merged = toDraw ? range.getMergedAreasOrNullObject().load("address") : null;
  const filter = sheet.autoFilter.load("isDataFiltered");
  const used = sheet.getUsedRange(true).load("rowIndex,rowCount");
  return {
    loadLayout: () => {
      if (!toDraw) return;
      breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      layout = sheet.pageLayout.load("paperSize,zoom");
      printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    },
    readRest: async () => toDraw?.existing?.readRest(),
    place: () => ({
      sheet,
      sheetName: sheet.name,
      firstRow: range.rowIndex,
      firstColumn: range.columnIndex,
      rowCount: range.rowCount,
      values,
      usedEnd: used.rowIndex + used.rowCount,
      breaks: breaks !== null && isAnswered(() => breaks?.items) ? breaks.items : [],
      paper: layout !== null && isAnswered(() => layout?.zoom) ? layout : null,
      widths:
        widths !== null && isAnswered(() => widths.value)
          ? widths.value.map(({ format }) => format?.columnWidth ?? 0)
          : [],
      printArea: printed !== null && isAnswered(() => printed?.address) ? printed : null,
      merged: merged?.isNullObject === false,
      columns: beside ? columnsInUse(region, beside) : { from: range.columnIndex, to: range.columnIndex },
      around: beside && toDraw && cellsAround(region, beside, toDraw.others, toDraw.existing?.cells() ?? null),
      mergedBeside: beside?.merged.isNullObject === false,
      existing: toDraw?.existing?.cells() ?? null,
      filtered: filter.isDataFiltered,
    }),
  };
}
