import type { Workbook } from "@cj-tech-master/excelts";
import type { Bridge, Json, WireEntry } from "./wire/messages";

/** What can be chosen when the host is made. */
export type HostOptions = {
  /** File name shown as `workbook.name`. */
  name?: string;
  /** Largest request and response in bytes of UTF-8; 5 MB each, as in Excel on the web. */
  requestLimit?: number;
  responseLimit?: number;
  /** Highest ExcelApi version offered; 1.20 when left out. */
  excelApi?: string;
};

/** What has passed over the wire since the last reset. */
export type Counters = { syncs: number; actions: number; requestBytes: number; responseBytes: number };

/** Tells which request {@link Faults.failNext} is to fail: type and member of an action, e.g. `Range`, `Values`. */
export type FailsOn = (action: { type: string; member: string }) => boolean;

/** Faults that a test can cause. */
export type Faults = {
  setReadOnly(readOnly: boolean): void;
  setCellEditMode(editing: boolean): void;
  setLimits(limits: { request?: number; response?: number }): void;
  /** The next action that the predicate names fails with this code; it works once. */
  failNext(failsOn: FailsOn, code: string, message?: string): void;
};

/** Who made an edit in the grid: this user, or a co-author. */
export type EditSource = "Local" | "Remote";

/** A method that the client calls on a service other than the workbook. */
export type ServiceMethod = (args: readonly unknown[]) => Json;

/** Excel's place: answers office.js from a workbook in memory. */
export type Host = {
  readonly workbook: Workbook;
  readonly bridge: Bridge;
  readonly counters: Counters;
  readonly faults: Faults;
  resetCounters(): void;
  /** An edit as a user types it: en-US formulas and values; events follow. */
  userEdit(sheet: string, address: string, values: readonly (readonly Json[])[], source?: EditSource): void;
  /** Sends entries to the client (a `type: 3` message). */
  send(entries: readonly WireEntry[]): void;
  /** Serves a service object such as `Microsoft.ExcelServices.CustomFunctions` with these methods. */
  serve(service: string, methods: Readonly<Record<string, ServiceMethod>>): void;
  /** Calculates every formula, then raises *onCalculated*. */
  recalculate(): void;
  /** Called before each calculation of the workbook; returns what takes it away again. */
  beforeCalculation(listener: () => void): () => void;
};
