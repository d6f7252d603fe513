import type { CaseReport } from "../../report/caseReport";
import { reportDates } from "../../report/reportDates";
import type { SmallId } from "./placeholderNames";

/** What a template's small placeholders take beside the report's own title and date; "" where it is not known. */
export type CaseDetails = { caseNumber: string; committee: string };

/** What each small placeholder takes; "" where it is not known. */
export function smallTexts(report: CaseReport, details: Partial<CaseDetails>): Record<SmallId, string> {
  const { title } = report;
  const { caseNumber = "", committee = report.committee ?? "" } = details;
  return { title, caseNumber, committee, asOf: reportDates(report) };
}
