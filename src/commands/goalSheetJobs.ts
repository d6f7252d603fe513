import type { GoalSheetJobs } from "../app/goalSheets/goalSheetJobs";
import { takeBackSheet } from "../app/goalSheets/takeBackSheet";
import { SHEETS, writeGoalSheet } from "../app/goalSheets/writeGoalSheet";
import { readFigureFile, readWorkbookSheets } from "../app/imports/readFigureFile";
import { recallLast } from "../app/workbook/wayBack";
import { inWorkbook } from "../excel/inWorkbook";
import { readUserSheets, userSheets } from "../excel/userSheets";
import { memoryOutside, withTables } from "./rememberedWrites";

/** The jobs of *Læs et ark* on the open workbook, lazy-loaded when it is first used. */
export const goalSheetJobs: GoalSheetJobs = {
  list: () => inWorkbook(userSheets),
  openSheet: async (name, { names }) => {
    const wanted = [name, ...names.filter((each) => each !== name)];
    const { sheets, dates1904 } = await inWorkbook((context) => readUserSheets(context, wanted));
    return readWorkbookSheets(name, sheets, dates1904);
  },
  openFile: readFigureFile,
  write: (plan) => writeGoalSheet(withTables, memoryOutside, plan),
  last: () => recallLast(memoryOutside, SHEETS),
  takeBack: () => takeBackSheet(withTables, memoryOutside),
};
