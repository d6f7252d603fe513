/** What the screen Målinger asks of the workbook. */
export type MeasurementJobs = Readonly<Record<never, never>>;
