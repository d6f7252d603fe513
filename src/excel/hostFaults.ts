import { WorkbookRefusal, type RefusalReason } from "../app/ports";

/** What the host answers, and the reason that people are told. */
const REASONS: Readonly<Record<string, RefusalReason>> = {
  AccessDenied: "protectedSheet",
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  FilteredRangeConflict: "filteredTable",
  MergedRangeConflict: "mergedCells",
};

/** A fault of the host as a refusal that can be told; anything that is not the host's own goes through as it is. */
export function refusalOf(fault: unknown, subject: string): unknown {
  if (!(fault instanceof Error) || !("code" in fault) || typeof fault.code !== "string") return fault;
  const reason = REASONS[fault.code] ?? "hostFault";
  return new WorkbookRefusal(reason, reason === "hostFault" ? `${fault.code}: ${fault.message}` : subject);
}
