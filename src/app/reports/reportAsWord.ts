import type { WordOptions } from "../../files/word/wordReport";
import type { CaseReport } from "../../report/caseReport";
import { reportFileName } from "../../report/reportFileName";

export type { CaseDetails } from "../../files/word/smallTexts";
export type { WordOptions } from "../../files/word/wordReport";

/** A report as a file for Word, and what is to be told of its template (*skabelon*), in the language of the pane. */
export type WordReport = { name: string; bytes: Uint8Array; notes: readonly string[] };

/** A template that cannot be used; the message is the sentence of why, and what to do. */
export class RefusedTemplate extends Error {
  // The pane tells these messages as they are.
  override readonly name = "UnreadableDocument";
}

/**
 * Makes the Word document of a report. `template` is the user's own, null for ours. What makes it is lazy-loaded.
 * @throws RefusedTemplate, or the signal's reason once it is aborted
 */
export async function reportAsWord(
  report: CaseReport,
  template: Uint8Array | null,
  options: WordOptions = {},
): Promise<WordReport> {
  const [{ wordReport }, { templateNotes }, { UnusableTemplate }, texts] = await Promise.all([
    import("../../files/word/wordReport"),
    import("../../files/word/templateNotes"),
    import("../../files/word/template"),
    import("../../text/spoken/wordTemplate"),
  ]);
  try {
    const notes = template === null ? [] : templateNotes(report, template, options.details);
    return {
      name: reportFileName(report, "docx"),
      bytes: await wordReport(report, template, options),
      notes: notes.map(({ code, placeholders }) => texts.templateNotes[code](placeholders)),
    };
  } catch (fault) {
    if (fault instanceof UnusableTemplate) throw new RefusedTemplate(texts.templateFaults[fault.fault](fault.subject));
    throw fault;
  }
}
