import { WorkbookRefusal } from "../app/workbook/ports";

/** The host's answer where a job that was to be undone in one step holds something that cannot be. */
export const UNDO_NOT_SUPPORTED = "UndoNotSupported";

/** Whether the host no longer finds a table or a name. A request that looks for them first has written nothing then. */
export function isGone(fault: unknown): boolean {
  const codes = ["ItemNotFound", "InvalidReference"];
  return fault instanceof Error && "code" in fault && codes.includes(String(fault.code));
}

/** The errors that a reading looks into before it is told: what was asked for does not fit in one answer. */
const TOO_LARGE = ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"];

/** Whether what was asked for, or sent, does not fit in one message. */
export function isTooLarge(fault: unknown): boolean {
  return isHostFault(fault) && TOO_LARGE.includes(fault.code);
}

/** Whether a place that was asked for is not there, such as a column of a table that has lost it. */
export function isOutside(fault: unknown): boolean {
  return isHostFault(fault) && fault.code === "InvalidArgument";
}

/**
 * Turns a fault of the host into a refusal with its sentence. Errors that are not the host's own, and those that the
 * caller retries, come back unchanged.
 * @param subject The sheet that the request was about; "" where it was about none.
 */
export function refusalOf(fault: unknown, subject: string): unknown {
  return isHostFault(fault) && fault.code !== UNDO_NOT_SUPPORTED ? refusal(fault, subject) : fault;
}

/**
 * Tells a fault that a job let through, whichever of its requests it comes from. Every job passes here last, so no
 * fault of the host is retried any more.
 * @throws WorkbookRefusal for every fault of the host; any other error as it is
 */
export function tellFault(fault: unknown): never {
  throw isHostFault(fault) ? refusal(fault, "") : fault;
}

type HostFault = Error & { code: string };

function isHostFault(fault: unknown): fault is HostFault {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string";
}

/** Which sentence a code has is looked up where it is told (`app/workbook/hostErrors.ts`), which is lazy-loaded. */
function refusal({ code, message }: HostFault, subject: string): WorkbookRefusal {
  if (TOO_LARGE.includes(code)) return new WorkbookRefusal("tooLarge", subject);
  return new WorkbookRefusal("hostFault", `${code}: ${message}`, subject);
}
