import type { GoalSheetJobs } from "../../src/app/goalSheets/goalSheetJobs";
import { takeBackSheet } from "../../src/app/goalSheets/takeBackSheet";
import { SHEETS, writeGoalSheet } from "../../src/app/goalSheets/writeGoalSheet";
import { readFigureFile, type FigureFile } from "../../src/app/imports/readFigureFile";
import { recallLast } from "../../src/app/workbook/wayBack";
import type { WorkbookMemory } from "../../src/app/workbook/ports";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";
import { readable } from "./measurementJobsOn";

/** The jobs of *Læs et ark* on a workbook in memory, with sheets of people's own; the first is in front. */
export function sheetJobsOn(
  workbook: InMemoryWorkbook,
  remembered: WorkbookMemory,
  sheets: FigureFile | null = null,
): GoalSheetJobs {
  const names = sheets === null ? [] : [sheets.sheet, ...sheets.others.map(({ sheet }) => sheet)];
  const withTables = <T>(job: (tables: InMemoryWorkbook) => Promise<T>): Promise<T> => job(workbook);
  return {
    list: async () => ({ names, active: names[0] ?? null }),
    openSheet: async (name) => {
      if (sheets === null) throw new Error(`no sheet ${name}`);
      return sheets;
    },
    openFile: (file) => readFigureFile(readable(file)),
    write: (plan) => writeGoalSheet(withTables, remembered, plan),
    last: () => recallLast(remembered, SHEETS),
    takeBack: () => takeBackSheet(withTables, remembered),
  };
}
