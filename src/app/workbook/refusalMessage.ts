import { MissingTableError } from "../../sheets/tables/readBook";
import { missingTexts } from "../../text/spoken/issues";
import { refusals } from "../../text/spoken/refusals";
import { isCancellation } from "./cancellation";
import { HOST_ERRORS } from "./hostErrors";
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
  if (fault instanceof WorkbookRefusal) {
    const { reason, subject, table } = toldRefusal(fault);
    return sentences[reason](subject, table);
  }
  return sentences.hostFault(fault instanceof Error ? fault.message : String(fault), "");
}

type ToldRefusal = Pick<WorkbookRefusal, "reason" | "subject" | "table">;

/** A refusal with the reason that a fault of the host stands for. */
export function toldRefusal(refusal: WorkbookRefusal): ToldRefusal {
  const { reason, subject, table: sheet } = refusal;
  const known = reason === "hostFault" ? HOST_ERRORS[subject.split(":")[0] ?? ""] : undefined;
  if (known === undefined) return refusal;
  return { reason: known === "accessDenied" && sheet !== "" ? "protectedSheet" : known, subject: sheet, table: "" };
}
