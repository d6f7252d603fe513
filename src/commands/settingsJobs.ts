import type { SettingsJobs } from "../taskpane/settings/jobs";

/** The jobs of the screen Indstillinger on the open workbook, fetched when it is first opened. */
export const settingsJobs: SettingsJobs = {};
