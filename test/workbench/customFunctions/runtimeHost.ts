import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import type { Host, ServiceMethod } from "../../../workbench/host/host";
import type { Json, WireRequest, WireRequestBody } from "../../../workbench/host/wire/messages";
import { newWorkbook } from "../../../workbench/files/xlsx";

type Association = { mappings: Record<string, unknown>; onchange(handler: () => void): void };
type CustomFunctionsGlobal = { _association: Association; associate(id: string, call: unknown): void; Error: new (code: string, message?: string) => Error };

/** The genuine runtime with nothing around it but what it needs to take calls and send results. */
export type RuntimeHost = Pick<Host, "workbook" | "send" | "serve" | "recalculate"> & {
  /** Associates a function as `CustomFunctions.associate` does. */
  associate(id: string, call: unknown): void;
  isAssociated(id: string): boolean;
  /** The runtime's own error, thrown by functions. */
  CustomFunctionError: CustomFunctionsGlobal["Error"];
  /** Batches of calls sent so far. */
  readonly batches: number;
};

let runtime: Script | undefined;

function runtimeScript(): Script {
  const path = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js");
  runtime ??= new Script(readFileSync(path, "utf8"), { filename: "excel-win32.js" });
  return runtime;
}

/** Calls that the runtime makes on a service: names of methods with their arguments, in order. */
function methodsCalled(body: WireRequestBody): { id: number; name: string; args: readonly unknown[] }[] {
  return body.Actions.filter(({ ActionType }) => ActionType === 3).map(({ Id, Name, ArgumentInfo }) => ({ id: Id, name: Name, args: ArgumentInfo?.Arguments ?? [] }));
}

/** A host that has no objects but the workbook's formulas: enough for custom functions, and nothing to mistake for Excel. */
export function runtimeHost(): RuntimeHost {
  const { workbook } = newWorkbook();
  const services: Record<string, ServiceMethod> = {};
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  let batches = 0;

  const bridge: { sendMessageToHost(json: string): void; onMessageFromHost?: (json: string) => void } = {
    sendMessageToHost(json) {
      const { id, message } = JSON.parse(json) as WireRequest;
      const body = (typeof message.body === "string" ? JSON.parse(message.body) : message.body) as WireRequestBody;
      const called = new Map(methodsCalled(body).map(({ id: action, name, args }) => [action, services[name]?.(args) ?? null]));
      const Results = body.Actions.map(({ Id }) => ({ ActionId: Id, Value: called.get(Id) ?? null }));
      setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: { Results } } })));
    },
  };
  const CustomFunctions = { _association: { mappings, onchange: (handler: () => void) => void changed.push(handler) } } as unknown as CustomFunctionsGlobal;
  const window: Record<string, unknown> = {
    ...{ setTimeout: (run: () => void, delay?: number, ...args: unknown[]) => setTimeout(run, delay, ...(args as [])).unref(), clearTimeout, setInterval, clearInterval, console, Promise, JSON, Date, Math, Object, Array, Error },
    _richApiNativeBridge: bridge,
    CustomFunctions,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost" },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    document: { readyState: "complete", addEventListener: () => undefined, createElement: () => ({}), getElementsByTagName: () => [], cookie: "" },
    addEventListener: () => undefined,
    postMessage: () => undefined,
  };
  window["window"] = window;
  window["self"] = window;
  runtimeScript().runInContext(createContext(window));

  return {
    workbook,
    send(entries) {
      batches += 1;
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
    },
    serve: (_service, methods) => void Object.assign(services, methods),
    recalculate: () => workbook.calculateFormulas(),
    associate(id, call) {
      mappings[id] = call;
      for (const handler of changed) handler();
    },
    isAssociated: (id) => id in mappings,
    CustomFunctionError: CustomFunctions.Error,
    get batches() {
      return batches;
    },
  };
}

/** A value as the tests show it: what a cell holds, an error by its code. */
export const shown = (value: unknown): Json => (typeof value === "object" && value !== null && "error" in value ? String(value.error) : ((value ?? null) as Json));
