import type { FollowUpJobs } from "../app/followUp/followUpJobs";
import { figureRows } from "../app/followUp/figureRows";
import { writeRemark } from "../app/followUp/writeRemark";
import { changingWorkbook, inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { showPlace } from "../excel/showPlace";
import { watchSelection } from "../excel/status/watchSelection";
import { workbookTables } from "../excel/tables/tableWriter";

/** The jobs of the screen Status on the open workbook, lazy-loaded when it is first opened. */
export const followUpJobs: FollowUpJobs = {
  writeRemark: (change) => changingWorkbook((context) => writeRemark(workbookTables(context), change)),
  showFigures: (goal, period) =>
    inWorkbook(async (context) => {
      const rows = await figureRows(workbookReader(context), goal, period);
      if (rows !== null) await showPlace(context, { table: "Målinger", column: null, ...rows });
      return rows !== null;
    }),
  followSelection: (hear) => inWorkbook((context) => watchSelection(context, hear)),
};
