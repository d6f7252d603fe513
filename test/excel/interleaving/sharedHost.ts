import type { AddIn } from "../../../workbench/cli/openAddIn";
import { newWorkbook, type OpenedWorkbook } from "../../../workbench/files/xlsx";
import { createHost, type Host } from "../../../workbench/host/host";
import { loadOffice } from "../../../workbench/host/loadOffice";
import type { Bridge, WireAction, WireRequest, WireRequestBody } from "../../../workbench/host/wire/messages";
import { copyOf, type WorkbookPhoto } from "./workbookPhoto";

/** A fault in place of an answer, and whether the host does what it is asked all the same. */
export type Fault = { code: string; isDone: boolean };

/** What happens at one request of a job, by its number from 1. */
export type Meanwhile = {
  at: number;
  /** Runs before the request goes on. What it throws is left: a co-author's edit that Excel refuses is no edit. */
  act: (open: Open) => Promise<Fault | void>;
};

/** A workbook that is open in Excel's place. */
export type Open = { opened: OpenedWorkbook; host: Host };

/** What a job came to: what it gave or was refused with, and how many requests it sent. */
export type Ran = Open & { value: unknown; fault: unknown; requests: number };

/** One office.js for many workbooks, since loading it takes longer than any job. */
export type SharedHost = {
  addIn: AddIn;
  /** Opens a copy of a photo, for all that follows. */
  open: (photo: WorkbookPhoto) => Open;
  /** Runs a job on the workbook that is open. */
  run: (job: () => Promise<unknown>, meanwhile?: Meanwhile | null) => Promise<Ran>;
  dispose: () => void;
};

export async function sharedHost(): Promise<SharedHost> {
  let open: Open = opening(newWorkbook());
  let requests = 0;
  let meanwhile: Meanwhile | null = null;
  let isOurs = false;
  let lost: { id: number; answer: string } | null = null;
  const shared: Bridge = {
    sendMessageToHost(json) {
      const { id, message } = JSON.parse(json) as WireRequest;
      const batch = typeof message.body === "string" ? (JSON.parse(message.body) as WireRequestBody) : message.body;
      if (isCleanUp(batch)) return;
      const forward = (): void => open.host.bridge.sendMessageToHost(json);
      if (!isOurs) return forward();
      requests += 1;
      if (requests !== meanwhile?.at) return forward();
      const { act } = meanwhile;
      isOurs = false;
      void act(open)
        .catch(() => undefined)
        .then((fault) => {
          isOurs = true;
          if (!fault) return forward();
          const body = JSON.stringify({ error: { code: fault.code, message: "Noget gik galt" } });
          const answer = JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } });
          if (!fault.isDone) return shared.onMessageFromHost?.(answer);
          lost = { id, answer };
          forward();
        });
    },
  };
  const connect = ({ host }: Open): void => {
    host.bridge.onMessageFromHost = (json) => {
      const isLost = lost !== null && (JSON.parse(json) as { id?: number }).id === lost.id;
      shared.onMessageFromHost?.(isLost && lost ? lost.answer : json);
      if (isLost) lost = null;
    };
  };
  connect(open);
  const office = await loadOffice({ ...open.host, bridge: shared });
  jest.resetModules();
  const { addIn } = await import("../../../src/commands/commands");
  return {
    addIn,
    open: (photo) => {
      open.host.bridge.onMessageFromHost = () => undefined;
      open = opening(copyOf(photo));
      connect(open);
      return open;
    },
    run: async (job, then = null) => {
      [requests, meanwhile, isOurs] = [0, then, true];
      const ended = await job().then(
        (value) => ({ value, fault: null }),
        (fault: unknown) => ({ value: null, fault }),
      );
      isOurs = false;
      return { ...open, ...ended, requests };
    },
    dispose: () => office.dispose(),
  };
}

function opening(opened: OpenedWorkbook): Open {
  return { opened, host: createHost(opened.workbook, { parts: opened.parts }) };
}

/** When an Excel.run is over, office.js lets go of its ranges, some time after; by then another workbook is open. */
function isCleanUp({ Actions }: WireRequestBody): boolean {
  const isRelease = ({ Name }: WireAction): boolean => Name === "_RemoveReference";
  return Actions.some(isRelease) && Actions.every((action) => action.ActionType === 1 || isRelease(action));
}
