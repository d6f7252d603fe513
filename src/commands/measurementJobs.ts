import type { MeasurementJobs } from "../taskpane/measurements/jobs";

/** The jobs of the screen Målinger on the open workbook, fetched when it is first opened. */
export const measurementJobs: MeasurementJobs = {};
