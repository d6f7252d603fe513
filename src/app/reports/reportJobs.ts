import type { WordOptions, WordReport } from "./reportAsWord";
import type { CaseReport } from "../../report/caseReport";
import type { DrawnReport } from "./drawReport";
import type { Standing } from "../../report/compare/standing";
import type { Difference } from "../../report/compare/compareStandings";
import type { StandingChoice } from "./readStanding";
import type { ReportChoice } from "./readReport";

/** What the page *Rapporter* and the command line ask of the workbook about reports. */
export type ReportJobs = {
  /** A report as content, to preview or to draw elsewhere. Writes nothing. */
  read: (choice: ReportChoice) => Promise<CaseReport>;
  /** Draws a report on the sheet *Rapport*; decisions typed there become action plans. */
  draw: (choice: ReportChoice) => Promise<DrawnReport>;
  /** A report as a Word document, through a template or (null) our own. Writes nothing. @throws RefusedTemplate */
  word: (choice: ReportChoice, template: Uint8Array | null, options?: WordOptions) => Promise<WordReport>;
  /** A status to compare with another, also of another workbook. */
  standing: (choice: StandingChoice) => Promise<Standing>;
  /** What differs between two statuses, and the same as lines. */
  compare: (before: Standing, after: Standing) => { differences: readonly Difference[]; lines: readonly string[] };
};
