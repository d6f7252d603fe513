import { drawReport } from "../app/reports/drawReport";
import { readReport } from "../app/reports/readReport";
import { reportAsWord } from "../app/reports/reportAsWord";
import type { ReportJobs } from "../app/reports/reportJobs";
import { readStanding } from "../app/reports/readStanding";
import { comparedLines, compareStandings } from "../report/compare/compareStandings";
import { inWorkbook, remakingWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";
import { reportWorkbook } from "../excel/reportWorkbook";
import { today } from "./today";

const read: ReportJobs["read"] = (choice) =>
  inWorkbook((context) => readReport(workbookReader(context), choice, today));

/** The reports of the year on the open workbook, lazy-loaded when the first is asked for. */
export const reportJobs: ReportJobs = {
  read,
  draw: (choice) => remakingWorkbook((context) => drawReport(reportWorkbook(context), choice, today)),
  standing: (choice) => inWorkbook((context) => readStanding(workbookReader(context), choice, today)),
  compare: (before, after) => {
    const differences = compareStandings(before, after);
    return { differences, lines: comparedLines(differences) };
  },
  word: async (choice, template, options) => reportAsWord(await read(choice), template, options),
};
