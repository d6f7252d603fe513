import { drawGraphs, drawMaps, type Drawn } from "../app/drawings/drawSheets";
import type { CalendarDate } from "../domain/calendarDate";
import type { GoalKey } from "../domain/goal";
import { drawingWorkbook } from "../excel/drawings/drawingWorkbook";
import { remakingWorkbook } from "../excel/inWorkbook";
import { today } from "./today";

const at = (asOf: CalendarDate | null) => ({ today, ...(asOf === null ? {} : { asOf }) });

/** The sheets of charts and maps, lazy-loaded when the first is asked for. */
export const drawingJobs = {
  /** The sheet *Grafer*, of these goals or of all. */
  drawGraphs: (goals: readonly GoalKey[] | null, asOf: CalendarDate | null): Promise<Drawn> =>
    remakingWorkbook((context) => drawGraphs(drawingWorkbook(context), goals, at(asOf))),
  /** The sheet with the maps of every contract that has any. */
  drawMaps: (asOf: CalendarDate | null): Promise<Drawn> =>
    remakingWorkbook((context) => drawMaps(drawingWorkbook(context), at(asOf))),
};
