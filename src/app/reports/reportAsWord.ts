import type { WordOptions } from "../../files/word/wordReport";
import type { CaseReport } from "../../report/caseReport";
import { reportFileName } from "../../report/reportFileName";

import type { MakesWord } from "./wordInWorker";

export type { CaseDetails } from "../../files/word/smallTexts";
export type { WordOptions } from "../../files/word/wordReport";

/** A report as a file for Word, and what is to be told of its template (*skabelon*), in the language of the pane. */
export type WordReport = { name: string; bytes: Uint8Array; notes: readonly string[] };

/** A template that cannot be used; the message is the sentence of why, and what to do. */
export class RefusedTemplate extends Error {
  // The pane tells these messages as they are.
  override readonly name = "UnreadableDocument";
}

/** Makes the document on this thread. What makes it is lazy-loaded. */
export const wordOnThisThread: MakesWord = async (report, template, options) => {
  const { wordReport } = await import(/* webpackChunkName: "wordReport" */ "../../files/word/wordReport");
  return wordReport(report, template, options);
};

/**
 * Makes the Word document of a report. `template` is the user's own, null for ours; `make` says where.
 * @throws RefusedTemplate, or the signal's reason once it is aborted
 */
export async function reportAsWord(
  report: CaseReport,
  template: Uint8Array | null,
  options: WordOptions = {},
  make: MakesWord = wordOnThisThread,
): Promise<WordReport> {
  const notes = template === null ? [] : await notesOfTemplate(report, template, options.details);
  return { name: reportFileName(report, "docx"), bytes: await refusing(() => make(report, template, options)), notes };
}

/**
 * What is to be told of a template for a report, in the language of the pane. What reads it is lazy-loaded, and is
 * without what makes documents.
 * @throws RefusedTemplate
 */
export async function notesOfTemplate(
  report: CaseReport,
  template: Uint8Array,
  details: WordOptions["details"] = {},
): Promise<readonly string[]> {
  const [{ templateNotes }, texts] = await Promise.all([
    import(/* webpackChunkName: "wordTemplate" */ "../../files/word/templateNotes"),
    import(/* webpackChunkName: "wordTemplate" */ "../../text/spoken/wordTemplate"),
  ]);
  return refusing(async () =>
    templateNotes(report, template, details).map(({ code, placeholders }) => texts.templateNotes[code](placeholders)),
  );
}

/** Tells whether a template can be used at all. @throws RefusedTemplate */
export async function checkTemplate(template: Uint8Array): Promise<void> {
  const [{ openTemplate }, { preparedTemplate }] = await Promise.all([
    import(/* webpackChunkName: "wordTemplate" */ "../../files/word/template"),
    import(/* webpackChunkName: "wordTemplate" */ "../../files/word/preparedTemplate"),
  ]);
  await refusing(async () => preparedTemplate(openTemplate(template)));
}

/** Tells a template that cannot be used in a sentence. */
async function refusing<Made>(make: () => Promise<Made>): Promise<Made> {
  try {
    return await make();
  } catch (fault) {
    const [{ UnusableTemplate }, texts] = await Promise.all([
      import(/* webpackChunkName: "wordTemplate" */ "../../files/word/template"),
      import(/* webpackChunkName: "wordTemplate" */ "../../text/spoken/wordTemplate"),
    ]);
    if (fault instanceof UnusableTemplate) throw new RefusedTemplate(texts.templateFaults[fault.fault](fault.subject));
    throw fault;
  }
}
