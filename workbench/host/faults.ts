import { HostError, unknownMember } from "./hostError";

/** Names the action that is to fail: its type and its member on the wire, e.g. `Range`, `Values`. */
export type FailsOn = (action: { type: string; member: string }) => boolean;

/** How far Excel has come with its formulas, as `Excel.CalculationState` names it. */
export type CalculationState = "Done" | "Calculating" | "Pending";

/** What a test, or the workbench's page, can have go wrong. */
export type Faults = {
  /** The file is open for viewing only: `workbook.readOnly` is true and changes are refused with AccessDenied. */
  setReadOnly(readOnly: boolean): void;
  /** The user is editing a cell: every batch fails, or waits if it set `delayForCellEdit`. */
  setCellEditMode(editing: boolean): void;
  /**
   * Another workbook's window is in front: what goes by the active window is refused (troubleshooting page, office-js
   * #561).
   */
  setOtherWorkbookInFront(inFront: boolean): void;
  /** `application.calculationState`: `Pending` while asynchronous functions still compute. */
  setCalculationState(calculationState: CalculationState): void;
  /** Events come this many milliseconds after what caused them (office-js #521, #1502). */
  setEventDelay(milliseconds: number): void;
  /** The host has ExcelApi up to this version only: `setOf` gives the version that a member, `Range.style`, is of. */
  setApiLevel(version: string, setOf: (member: string) => string | undefined): void;
  /** Largest request and response in bytes. */
  setLimits(limits: { request?: number | undefined; response?: number | undefined }): void;
  /** The next action that the predicate names fails with this code, once. */
  failNext(failsOn: FailsOn, code: string, message?: string): void;
};

/** The switches, as the host reads them. */
export type FaultSwitches = Faults & {
  isReadOnly(): boolean;
  isEditingCell(): boolean;
  calculationState(): CalculationState;
  eventDelay(): number;
  requestLimit(): number;
  responseLimit(): number;
  guard(typeName: string, member: string): void;
  mayFail(typeName: string, member: string): void;
  /** Called when the user has stopped editing a cell. */
  onEditingDone(listener: () => void): void;
};

/** Bytes that Excel on the web lets through, in each direction. */
const fiveMegabytes = 5 * 1024 * 1024;

const minorOf = (version: string): number => Number(version.split(".")[1]);

/** Members that need the workbook's own window in front, and the error that Excel gives where another one is. */
const NEED_WINDOW: Readonly<Record<string, string>> = {
  "WorksheetCollection.Add": "GeneralException",
  "Worksheet.Delete": "GeneralException",
  "Worksheet.Activate": "GeneralException",
  "Worksheet.Gridlines": "GeneralException",
  "Worksheet.ShowGridlines": "GeneralException",
  "WorksheetFreezePanes.FreezeRows": "GeneralException",
  "WorksheetFreezePanes.FreezeColumns": "GeneralException",
  "WorksheetFreezePanes.FreezeAt": "GeneralException",
  "Range.Select": "InvalidSelection",
  "Workbook.GetSelectedRange": "InvalidSelection",
};

function refuseBehind(type: string, member: string): void {
  const code = NEED_WINDOW[`${type}.${member}`];
  if (code) throw new HostError(code, "The workbook isn't in the active window.");
}

/** Switches that let everything through. */
export function faultSwitches(
  limits: { request?: number | undefined; response?: number | undefined } = {},
): FaultSwitches {
  let isReadOnly = false;
  let isEditing = false;
  let isBehind = false;
  let calculationState: CalculationState = "Done";
  let eventDelay = 0;
  let isAbove: (member: string) => boolean = () => false;
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
    setOtherWorkbookInFront(inFront) {
      isBehind = inFront;
    },
    setCalculationState(next) {
      calculationState = next;
    },
    setEventDelay(milliseconds) {
      eventDelay = milliseconds;
    },
    setApiLevel(version, setOf) {
      isAbove = (member) => minorOf(setOf(member) ?? "1.1") > minorOf(version);
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
    calculationState: () => calculationState,
    eventDelay: () => eventDelay,
    requestLimit: () => request,
    responseLimit: () => response,
    guard() {
      if (isReadOnly) throw new HostError("AccessDenied", "You cannot perform the requested operation.");
    },
    mayFail(type, member) {
      if (isAbove(`${type}.${member}`)) throw unknownMember(type, member);
      if (isBehind) refuseBehind(type, member);
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
