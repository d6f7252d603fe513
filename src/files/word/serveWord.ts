import type { CaseReport } from "../../report/caseReport";
import { UnusableTemplate, type TemplateFault } from "./template";
import { wordReport, type WordOptions } from "./wordReport";

/** What a worker is asked: one document. */
export type WordRequest = {
  report: CaseReport;
  template: Uint8Array | null;
  details: NonNullable<WordOptions["details"]>;
};

/** What a worker answers: how far it has come, then the document or why there is none. */
export type WordAnswer =
  | { kind: "progress"; done: number; total: number }
  | { kind: "made"; bytes: Uint8Array }
  | { kind: "unusable"; fault: TemplateFault; subject: string }
  | { kind: "failed"; message: string };

/** Makes the document that is asked for, and tells of it in messages. */
export async function serveWord(
  { report, template, details }: WordRequest,
  answer: (message: WordAnswer) => void,
): Promise<void> {
  try {
    const progress = (done: number, total: number): void => answer({ kind: "progress", done, total });
    answer({ kind: "made", bytes: await wordReport(report, template, { details, progress }) });
  } catch (fault) {
    if (fault instanceof UnusableTemplate) answer({ kind: "unusable", fault: fault.fault, subject: fault.subject });
    else answer({ kind: "failed", message: String(fault) });
  }
}
