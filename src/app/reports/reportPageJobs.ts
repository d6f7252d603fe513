import type { CalendarDate } from "../../domain/calendarDate";
import type { CaseReport } from "../../report/caseReport";
import type { GivenFile } from "../exchange/returnedFile";
import type { SeveralFiles } from "../joined/severalFiles";
import type { DrawingJobs } from "../drawings/drawingJobs";
import type { WordOptions, WordReport } from "./reportAsWord";
import type { ReportChoice } from "./reportContracts";
import type { ReportJobs } from "./reportJobs";
import type { ReadReport } from "./reportLacks";
import type { ChosenTemplate, RememberedTemplate } from "./reportTemplate";

/** What the page *Rapporter* asks of the workbook, and of what makes documents. */
export type ReportPageJobs = {
  read: (choice: ReportChoice) => Promise<ReadReport>;
  template: {
    recall: () => Promise<RememberedTemplate | null>;
    /** Remembers a template for the workbook; null is our own. */
    choose: (template: ChosenTemplate | null) => Promise<void>;
    /** @throws with the sentence of why it cannot be used */
    check: (template: Uint8Array) => Promise<void>;
    /** What it lacks or has too much of for a report. @throws with the sentence of why it cannot be used */
    notes: (report: CaseReport, template: Uint8Array, details: WordOptions["details"]) => Promise<readonly string[]>;
  };
  /** What differs between the statuses at two dates, as lines in Danish; null is each contract's own date. */
  compare: (dates: readonly [CalendarDate | null, CalendarDate | null]) => Promise<readonly string[]>;
  /** *Flere projektmapper*: the contracts of files that somebody chose, read only. */
  several: (files: readonly GivenFile[]) => Promise<SeveralFiles>;
  /** A report of all contracts in those files. @throws with the sentence of why */
  severalReport: (several: SeveralFiles, choice: Omit<ReportChoice, "contracts">) => Promise<ReadReport>;
  /** What draws charts and maps, lazy-loaded. */
  drawings: () => Promise<DrawingJobs>;
  /** Draws the report on its sheet; decisions typed there become action plans. */
  draw: ReportJobs["draw"];
  /** Makes the Word document. @throws with the sentence of why, or the signal's reason once it is aborted */
  word: (report: CaseReport, template: Uint8Array | null, options: WordOptions) => Promise<WordReport>;
};
