import { HostError } from "./hostError";

/** Names the action that is to fail: its type and its member on the wire, e.g. `Range`, `Values`. */
export type FailsOn = (action: { type: string; member: string }) => boolean;

/** What a test, or the workbench's page, can have go wrong. */
export type Faults = {
  /** The file is open for viewing only: `workbook.readOnly` is true and changes are refused with AccessDenied. */
  setReadOnly(readOnly: boolean): void;
  /** The user is editing a cell: every batch is refused, or waits when it asked to with `delayForCellEdit`. */
  setCellEditMode(editing: boolean): void;
  /** Largest request and response in bytes. */
  setLimits(limits: { request?: number | undefined; response?: number | undefined }): void;
  /** The next action that the predicate names fails with this code, once. */
  failNext(failsOn: FailsOn, code: string, message?: string): void;
};

/** The switches, as the host reads them. */
export type FaultSwitches = Faults & {
  isReadOnly(): boolean;
  isEditingCell(): boolean;
  requestLimit(): number;
  responseLimit(): number;
  guard(typeName: string, member: string): void;
  mayFail(typeName: string, member: string): void;
  /** Called when the user has stopped editing a cell. */
  onEditingDone(listener: () => void): void;
};

/** Bytes that Excel on the web lets through, in each direction. */
const fiveMegabytes = 5 * 1024 * 1024;

/** Switches that let everything through. */
export function faultSwitches(
  limits: { request?: number | undefined; response?: number | undefined } = {},
): FaultSwitches {
  let isReadOnly = false;
  let isEditing = false;
  let request = limits.request ?? fiveMegabytes;
  let response = limits.response ?? fiveMegabytes;
  let pending: { failsOn: FailsOn; code: string; message: string }[] = [];
  const whenDone: (() => void)[] = [];
  return {
    setReadOnly(readOnly) {
      isReadOnly = readOnly;
    },
    setCellEditMode(editing) {
      isEditing = editing;
      if (!editing) whenDone.forEach((listener) => listener());
    },
    setLimits(next) {
      request = next.request ?? request;
      response = next.response ?? response;
    },
    failNext(failsOn, code, message = "The host was asked to fail here.") {
      pending.push({ failsOn, code, message });
    },
    isReadOnly: () => isReadOnly,
    isEditingCell: () => isEditing,
    requestLimit: () => request,
    responseLimit: () => response,
    guard() {
      if (isReadOnly) throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    },
    mayFail(type, member) {
      const fault = pending.find((each) => each.failsOn({ type, member }));
      if (!fault) return;
      pending = pending.filter((each) => each !== fault);
      throw new HostError(fault.code, fault.message);
    },
    onEditingDone(listener) {
      whenDone.push(listener);
    },
  };
}
