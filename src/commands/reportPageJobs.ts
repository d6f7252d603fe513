import { compareDates } from "../app/reports/compareDates";
import { checkTemplate, notesOfTemplate, reportAsWord, wordOnThisThread } from "../app/reports/reportAsWord";
import { readReportWithLacks } from "../app/reports/reportLacks";
import type { ReportPageJobs } from "../app/reports/reportPageJobs";
import { recalledTemplate, rememberTemplate } from "../app/reports/reportTemplate";
import { severalReport } from "../app/reports/severalReport";
import { wordInWorker } from "../app/reports/wordInWorker";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { memoryOutside } from "./rememberedWrites";
import { reportJobs } from "./reportJobs";
import { templateStore } from "./templateStore";
import { today } from "./today";

/** The jobs of the screen Rapporter on the open workbook, lazy-loaded with it. */
export const reportPageJobs: ReportPageJobs = {
  read: (choice) => inWorkbook((context) => readReportWithLacks(workbookReader(context), choice, today)),
  compare: (dates) => inWorkbook((context) => compareDates(workbookReader(context), dates, today)),
  template: {
    recall: () => recalledTemplate(memoryOutside, templateStore),
    choose: (template) => rememberTemplate(memoryOutside, templateStore, template),
    check: checkTemplate,
    notes: notesOfTemplate,
  },
  several: async (files) =>
    (await import(/* webpackChunkName: "several" */ "../app/joined/severalFiles")).readSeveralFiles(files, today()),
  severalReport: async (several, choice) => severalReport(several, choice, today()),
  drawings: async () => (await import(/* webpackChunkName: "drawings" */ "./drawingJobs")).drawingJobs,
  draw: reportJobs.draw,
  word: (report, template, options) => reportAsWord(report, template, options, wordInWorker(wordOnThisThread)),
};
