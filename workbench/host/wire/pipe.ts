import type { FaultSwitches } from "../faults";
import type { HostState } from "../hostState";
import { runBatch } from "./batch";
import {
  ActionType,
  type Bridge,
  ObjectPathType,
  type WireEntry,
  type WireRequest,
  type WireRequestBody,
} from "./messages";

/**
 * What has passed over the wire since the last reset, on behalf of the add-in: what office.js sends of its own accord
 * (its own services, and letting go of ranges once an `Excel.run` is over) isn't counted.
 */
export type Counters = { syncs: number; actions: number; requestBytes: number; responseBytes: number };

/** The host's end of the pipe. */
export type Pipe = {
  readonly bridge: Bridge;
  readonly counters: Counters;
  resetCounters(): void;
  send(entries: readonly WireEntry[]): void;
  /** Sends the events that are waiting. */
  flush(): void;
};

/** The request asks to wait while the user edits a cell. */
const delayForCellEdit = 64;

const bytes = new TextEncoder();
/** The bytes of a text; Node counts them without making them. */
const sizeOf = (text: string): number => globalThis.Buffer?.byteLength(text) ?? bytes.encode(text).length;

/** Whether a batch reaches into the workbook, or only into a service of office.js's own. */
function isAboutWorkbook(batch: WireRequestBody): boolean {
  if (batch.Actions.length === 0) return true;
  return Object.values(batch.ObjectPaths).some(
    ({ ObjectPathType: type }) => type === ObjectPathType.global || type === ObjectPathType.referenceId,
  );
}

function isCleanUp(batch: WireRequestBody): boolean {
  if (batch.Actions.length === 0) return false;
  return batch.Actions.every(
    ({ ActionType: type, Name }) =>
      type !== ActionType.query && (type === ActionType.instantiate || Name === "_RemoveReference"),
  );
}

/** Answers requests one after another, each in a turn of its own as a real host does, and counts what passes. */
export function pipe(state: HostState, switches: FaultSwitches, onChange: () => void): Pipe {
  const counters: Counters = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  let delayed: string[] = [];

  const deliver = (json: string): void => queueMicrotask(() => bridge.onMessageFromHost?.(json));
  const answerTo = (id: number, statusCode: number, body: string): void =>
    deliver(`{"id":${JSON.stringify(id)},"type":2,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`);
  const refuse = (id: number, statusCode: number, code: string, message: string): void =>
    answerTo(id, statusCode, JSON.stringify(JSON.stringify({ error: { code, message } })));

  const answer = (json: string): void => {
    const request = JSON.parse(json) as WireRequest;
    const { body } = request.message;
    const batch = typeof body === "string" ? (JSON.parse(body) as WireRequestBody) : body;
    const isCounted = isAboutWorkbook(batch) && !isCleanUp(batch);
    const size = sizeOf(json);
    if (size > switches.requestLimit()) {
      return refuse(
        request.id,
        413,
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit.",
      );
    }
    if (switches.isEditingCell() && isAboutWorkbook(batch)) {
      if ((request.flags ?? 0) & delayForCellEdit) {
        delayed.push(json);
        return;
      }
      return refuse(
        request.id,
        400,
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
      );
    }
    const response = runBatch(batch, state);
    state.calculation.suspended = false;
    state.calculation.ensure();
    state.references.endBatch();
    const text = JSON.stringify(response);
    const responseSize = sizeOf(text);
    if (isCounted) {
      counters.syncs += 1;
      counters.actions += batch.Actions.length;
      counters.requestBytes += size;
      counters.responseBytes += responseSize;
    }
    if (responseSize > switches.responseLimit()) {
      refuse(request.id, 413, "ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
    } else {
      answerTo(request.id, 200, text);
    }
    flush();
  };

  const send = (entries: readonly WireEntry[]): void => {
    if (entries.length > 0) deliver(JSON.stringify({ type: 3, message: { entries } }));
  };
  const flush = (): void => {
    const waiting = state.events.take();
    if (switches.eventDelay() > 0) setTimeout(() => send(waiting), switches.eventDelay());
    else send(waiting);
    onChange();
  };

  const bridge: Bridge = { sendMessageToHost: (json) => queueMicrotask(() => answer(json)) };
  switches.onEditingDone(() => {
    const waiting = delayed;
    delayed = [];
    waiting.forEach(answer);
  });
  return {
    bridge,
    counters,
    send,
    flush,
    resetCounters: () => void Object.assign(counters, { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 }),
  };
}
