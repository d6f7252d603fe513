import { UnusableTemplate } from "../../files/word/template";
import { templateNotes } from "../../files/word/templateNotes";
import { wordReport, type WordOptions } from "../../files/word/wordReport";
import type { CaseReport } from "../../report/caseReport";
import { templateFaults, templateNotes as noteTexts } from "../../text/spoken/wordTemplate";

/**
 * A report as a Word document, with what its template lacks or has too much of, in sentences; or why the template
 * cannot be used.
 */
export type ReportDocument =
  { kind: "made"; bytes: Uint8Array; notes: readonly string[] } | { kind: "unusable"; message: string };

/** Draws a report as a Word document, .docx, through the user's template or (null) our own. */
export async function reportDocument(
  report: CaseReport,
  template: Uint8Array | null,
  options: WordOptions = {},
): Promise<ReportDocument> {
  const faults: Readonly<Record<string, (subject: string) => string>> = templateFaults;
  try {
    const notes = template === null ? [] : templateNotes(report, template);
    const bytes = await wordReport(report, template, options);
    return { kind: "made", bytes, notes: notes.map(({ code, placeholders }) => noteTexts[code](placeholders)) };
  } catch (fault) {
    if (!(fault instanceof UnusableTemplate)) throw fault;
    return { kind: "unusable", message: faults[fault.fault]?.(fault.subject) ?? fault.message };
  }
}
