import { readSettings } from "../app/settings/readSettings";
import { listOwn, removeOwn } from "../app/settings/removeOwn";
import { writeFollowUp, writeThresholds } from "../app/settings/writeSettings";
import { workbookReader } from "../excel/readWorkbook";
import { showDrawing } from "../excel/own/drawnThings";
import { ownRemover } from "../excel/own/ownRemover";
import { showStatus } from "../excel/status/showStatus";
import { workbookTables } from "../excel/tables/tableWriter";
import type { SettingsJobs } from "../app/settings/settingsJobs";
import { changingWorkbook, inWorkbook, remakingWorkbook } from "../excel/inWorkbook";
import { today } from "./today";

/** The jobs of the screen Indstillinger on the open workbook, fetched when it is first opened. */
export const settingsJobs: SettingsJobs = {
  read: (asOf) => inWorkbook((context) => readSettings(workbookReader(context), asOf, today)),
  writeThresholds: (wanted) => changingWorkbook((context) => writeThresholds(workbookTables(context), wanted)),
  writeFollowUp: (contract, followUp) =>
    changingWorkbook((context) => writeFollowUp(workbookTables(context), contract, followUp)),
  listOwn: () => inWorkbook((context) => listOwn(ownRemover(context))),
  removeOwn: (scope, seen) => remakingWorkbook((context) => removeOwn(ownRemover(context), scope, seen)),
  showDrawn: (what) => inWorkbook((context) => showDrawing(context, what)),
  showStatus: async () => void (await inWorkbook((context) => showStatus(context))),
};
