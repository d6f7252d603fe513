/** Whether a job stopped because the user cancelled it. */
export function isCancellation(fault: unknown): boolean {
  return typeof fault === "object" && fault !== null && "name" in fault && fault.name === "AbortError";
}
