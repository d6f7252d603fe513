import { MissingTableError } from "../../sheets/tables/readBook";
import { missingTexts } from "../../text/spoken/issues";
import { refusals } from "../../text/spoken/refusals";
import { isCancellation } from "./cancellation";
import { WorkbookRefusal, type RefusalReason } from "./ports";

type Sentences = Record<RefusalReason, (subject: string, table: string) => string>;

/** The sentence for whatever stopped a use case, in the language of the pane: what, where and what to do. */
export function refusalMessage(fault: unknown): string {
  const sentences: Sentences = refusals;
  if (fault instanceof Error && fault.name === "UnreadableDocument") return fault.message;
  if (isCancellation(fault)) return refusals.cancelled();
  if (fault instanceof MissingTableError)
    return fault.columns.length === 0
      ? missingTexts.table(fault.table)
      : missingTexts.column(fault.table, fault.columns, fault.likely);
  if (fault instanceof WorkbookRefusal) return sentences[fault.reason](fault.subject, fault.table);
  return sentences.hostFault(fault instanceof Error ? fault.message : String(fault), "");
}
