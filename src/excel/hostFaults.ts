import { WorkbookRefusal, type RefusalReason } from "../app/workbook/ports";

/** The host's answer where a job that was to be undone in one step holds something that cannot be. */
export const UNDO_NOT_SUPPORTED = "UndoNotSupported";

/** Whether the host no longer finds a table or a name. A request that looks for them first has written nothing then. */
export function isGone(fault: unknown): boolean {
  const codes = ["ItemNotFound", "InvalidReference"];
  return fault instanceof Error && "code" in fault && codes.includes(String(fault.code));
}

/** What the host answers, and the reason that people are told. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "protectedSheet",
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  FilteredRangeConflict: "filteredTable",
  MergedRangeConflict: "mergedCells",
};

/**
 * A fault of the host as a refusal that can be told; anything that is not the host's own, or that the job is done over
 * for, goes through as it is.
 */
export function refusalOf(fault: unknown, subject: string): unknown {
  if (
    !(fault instanceof Error) ||
    !("code" in fault) ||
    typeof fault.code !== "string" ||
    fault.code === UNDO_NOT_SUPPORTED
  )
    return fault;
  const reason = REASONS[fault.code] ?? "hostFault";
  return new WorkbookRefusal(reason, reason === "hostFault" ? `${fault.code}: ${fault.message}` : subject);
}
