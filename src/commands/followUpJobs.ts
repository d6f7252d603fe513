import type { FollowUpJobs } from "../app/followUp/followUpJobs";
import { figureRows } from "../app/followUp/figureRows";
import { writeRemark } from "../app/followUp/writeRemark";
import { changingWorkbook, inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { showPlace } from "../excel/showPlace";
import { watchSelection } from "../excel/status/watchSelection";
import { workbookTables } from "../excel/tables/tableWriter";

/** The jobs of the screen Opfølgning, lazy-loaded with it. */
const followUp = () => import(/* webpackChunkName: "followUp" */ "./followUpWriting");

const year = async () => (await import(/* webpackChunkName: "year" */ "./yearJobs")).yearJobs;

/** The jobs of the screens Status and Opfølgning on the open workbook, lazy-loaded when one is first opened. */
export const followUpJobs: FollowUpJobs = {
  writeRemark: (change) => changingWorkbook((context) => writeRemark(workbookTables(context), change)),
  showFigures: (goal, period) =>
    inWorkbook(async (context) => {
      const rows = await figureRows(workbookReader(context), goal, period);
      if (rows !== null) await showPlace(context, { table: "Målinger", column: null, ...rows });
      return rows !== null;
    }),
  followSelection: (hear) => inWorkbook((context) => watchSelection(context, hear)),
  readFollowUp: async (asOf) => (await followUp()).readFollowUp(asOf),
  writeFollowUp: async (work) => (await followUp()).writeFollowUp(work),
  takeBackFollowUp: async () => (await followUp()).takeBackFollowUp(),
  writeReason: async (reason) => (await followUp()).writeReason(reason),
  answerEdit: async (answer) => (await followUp()).answerEdit(answer),
  planClosing: async (choice) => (await year()).planClosing(choice),
  closePeriods: async (choice) => (await year()).closePeriods(choice),
  reopenPeriod: async (reopening) => (await year()).reopenPeriod(reopening),
};
