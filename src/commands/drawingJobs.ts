import type { DrawingJobs } from "../app/drawings/drawingJobs";
import { drawGraphs, drawMaps } from "../app/drawings/drawSheets";
import { createMapTables, readMaps } from "../app/drawings/readMaps";
import type { CalendarDate } from "../domain/calendarDate";
import { drawingWorkbook } from "../excel/drawings/drawingWorkbook";
import { inWorkbook, remakingWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { sheetMaker } from "../excel/tables/sheetMaker";
import { today } from "./today";

const at = (asOf: CalendarDate | null) => ({ today, ...(asOf === null ? {} : { asOf }) });

/** The sheets of charts and maps, lazy-loaded when the first is asked for. */
export const drawingJobs: DrawingJobs = {
  drawGraphs: (goals, asOf, watch) =>
    remakingWorkbook((context) => drawGraphs(drawingWorkbook(context), goals, { ...at(asOf), ...watch })),
  drawMaps: (contracts, asOf, watch) =>
    remakingWorkbook((context) => drawMaps(drawingWorkbook(context), contracts, { ...at(asOf), ...watch })),
  readMaps: (asOf) => inWorkbook((context) => readMaps(workbookReader(context), at(asOf))),
  createMapTables: () => remakingWorkbook((context) => createMapTables(sheetMaker(context))),
};
