import { readSeveralFiles } from "../../src/app/joined/severalFiles";
import { severalReport } from "../../src/app/reports/severalReport";
import { compareDates } from "../../src/app/reports/compareDates";
import { drawReport } from "../../src/app/reports/drawReport";
import { checkTemplate, notesOfTemplate, reportAsWord } from "../../src/app/reports/reportAsWord";
import { readReportWithLacks } from "../../src/app/reports/reportLacks";
import type { ReportPageJobs } from "../../src/app/reports/reportPageJobs";
import { recalledTemplate, rememberTemplate, type TemplateStore } from "../../src/app/reports/reportTemplate";
import type { WorkbookMemory } from "../../src/app/workbook/ports";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";
import { drawingJobsOn } from "./drawingJobsOn";
import { reportSheet, type ReportSheet } from "./reportSheet";

/** A store of templates as a plain map. */
export function templatesInMemory(): TemplateStore {
  const kept = new Map<string, Uint8Array>();
  return {
    recall: async (fingerprint) => kept.get(fingerprint) ?? null,
    keep: async (fingerprint, bytes) => void kept.set(fingerprint, bytes),
  };
}

/** The jobs of the screen Rapporter on tables in memory. */
export function reportJobsOn(
  workbook: InMemoryWorkbook,
  remembered: WorkbookMemory,
  store: TemplateStore = templatesInMemory(),
  sheet: ReportSheet = reportSheet(workbook),
): ReportPageJobs {
  return {
    read: (choice) => readReportWithLacks(workbook, choice, () => "2009-06-30"),
    compare: (dates) => compareDates(workbook, dates, () => "2009-06-30"),
    template: {
      recall: () => recalledTemplate(remembered, store),
      choose: (template) => rememberTemplate(remembered, store, template),
      check: checkTemplate,
      notes: notesOfTemplate,
    },
    several: (files) => readSeveralFiles(files, "2009-06-30"),
    severalReport: (several, choice) => severalReport(several, choice, "2009-06-30"),
    drawings: async () => drawingJobsOn(workbook),
    draw: (choice) => drawReport(sheet, choice, () => "2009-06-30"),
    word: reportAsWord,
  };
}
