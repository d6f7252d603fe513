/** What the screen Indstillinger asks of the workbook. */
export type SettingsJobs = Readonly<Record<never, never>>;
