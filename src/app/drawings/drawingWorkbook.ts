import type { DrawingSheet } from "../../sheets/drawings/drawingSheet";
import type { WorkbookReader } from "../workbook/ports";

/** The workbook that sheets of charts and maps are drawn in. */
export type DrawingWorkbook = WorkbookReader & {
  /** Draws a sheet in place of what we drew before, and gives its sheet's name. @throws WorkbookRefusal */
  draw(sheet: DrawingSheet): Promise<string>;
};
