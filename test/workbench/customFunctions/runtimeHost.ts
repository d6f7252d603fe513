import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { createHost, type Host } from "../../../workbench/host/host";
import type { Json } from "../../../workbench/host/wire/messages";
import { newWorkbook } from "../../../workbench/files/xlsx";

type Association = { mappings: Record<string, unknown>; onchange(handler: () => void): void };
type CustomFunctionsGlobal = {
  _association: Association;
  associate(id: string, call: unknown): void;
  Error: new (code: string, message?: string) => Error;
};

/** A host whose client is the genuine runtime alone. */
export type RuntimeHost = Host & {
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

/** A host, and the genuine custom-functions runtime on the other end of its wire. */
export function runtimeHost(): RuntimeHost {
  const host = createHost(newWorkbook().workbook);
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  let batches = 0;

  const CustomFunctions = {
    _association: { mappings, onchange: (handler: () => void) => void changed.push(handler) },
  } as unknown as CustomFunctionsGlobal;
  const window: Record<string, unknown> = {
    ...{
      setTimeout: (run: () => void, delay?: number, ...args: unknown[]) =>
        setTimeout(run, delay, ...(args as [])).unref(),
      clearTimeout,
    },
    ...{ console, Promise, JSON, Date, Math, Object, Array, Error },
    _richApiNativeBridge: host.bridge,
    CustomFunctions,
    navigator: { userAgent: "" },
    location: { href: "https://localhost/", search: "", hash: "", protocol: "https:", hostname: "localhost" },
    sessionStorage: { getItem: () => null, setItem: () => undefined },
    document: {
      readyState: "complete",
      addEventListener: () => undefined,
      createElement: () => ({}),
      getElementsByTagName: () => [],
      cookie: "",
    },
    addEventListener: () => undefined,
    postMessage: () => undefined,
  };
  window["window"] = window;
  window["self"] = window;
  runtimeScript().runInContext(createContext(window));

  return {
    ...host,
    send(entries) {
      batches += 1;
      host.send(entries);
    },
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
export const shown = (value: unknown): Json =>
  typeof value === "object" && value !== null && "error" in value ? String(value.error) : ((value ?? null) as Json);
