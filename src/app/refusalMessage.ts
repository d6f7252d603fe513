import { MissingTableError } from "../sheets/readBook";
import { refusals } from "../text/refusals.da";
import { WorkbookRefusal, type RefusalReason } from "./ports";

const sentences = refusals satisfies Record<RefusalReason | "cancelled", (subject: string) => string>;

/** The Danish sentence for whatever stopped a use case: what, where and what to do. */
export function refusalMessage(fault: unknown): string {
  if (fault instanceof Error && fault.name === "UnreadableDocument") return fault.message;
  if (isCancellation(fault)) return refusals.cancelled();
  if (fault instanceof MissingTableError) return fault.message;
  if (fault instanceof WorkbookRefusal) return sentences[fault.reason](fault.subject);
  return sentences.hostFault(fault instanceof Error ? fault.message : String(fault));
}

/** Whether a job stopped because the user cancelled it. */
export function isCancellation(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "name" in fault && fault.name === "AbortError";
}
