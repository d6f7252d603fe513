import { addNextYear, nextYearContent, planNextYear } from "../app/nextYear/addNextYear";
import type { NextYearJobs } from "../app/nextYear/nextYearJobs";
import { nextYearFile } from "../app/nextYear/nextYearFile";
import { nextYearState } from "../app/nextYear/nextYearState";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { withTables } from "./rememberedWrites";
import { today } from "./today";

/** The jobs of the next contract year on the open workbook, lazy-loaded when the first is asked for. */
export const nextYearJobs: NextYearJobs = {
  plan: (year) => inWorkbook((context) => planNextYear(workbookReader(context), year, today)),
  content: (plan) => inWorkbook(async (context) => nextYearContent(plan, await workbookReader(context).read())),
  state: () => inWorkbook((context) => nextYearState(workbookReader(context))),
  file: (plan) =>
    inWorkbook(async (context) => nextYearFile(nextYearContent(plan, await workbookReader(context).read()), plan.year)),
  add: (agreed) => withTables((workbook) => addNextYear(workbook, agreed, today)),
  document: async (contract) => {
    const { contractFile } = await import(/* webpackChunkName: "contractFile" */ "../app/nextYear/contractFile");
    return inWorkbook((context) => contractFile(workbookReader(context), contract));
  },
};
