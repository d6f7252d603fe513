import { amendGoal, readTypedAmendment } from "../app/year/amendGoal";
import { closePeriods, planClosing, reopenPeriod } from "../app/year/closePeriod";
import { readOwed } from "../app/year/readOwed";
import type { YearJobs } from "../app/year/yearJobs";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { workbookTables } from "../excel/tables/tableWriter";
import { withTables } from "./rememberedWrites";
import { today } from "./today";

/** The jobs of the follow-up year on the open workbook, lazy-loaded when the first is asked for. */
export const yearJobs: YearJobs = {
  owed: (asOf, who) => inWorkbook((context) => readOwed(workbookReader(context), asOf, who, today)),
  planClosing: (choice) => inWorkbook((context) => planClosing(workbookReader(context), choice, today)),
  closePeriods: (choice) => withTables((workbook) => closePeriods(workbook, choice, today)),
  reopenPeriod: (reopening) => withTables((workbook) => reopenPeriod(workbook, reopening, today)),
  amendGoal: (before, after, agreement, agreed) =>
    withTables((workbook) => amendGoal(workbook, before, after, agreement, agreed)),
  readAmendment: (typed) => inWorkbook((context) => readTypedAmendment(workbookTables(context), typed)),
};
