import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { Host } from "./host";
import { defaultRequirementSets, officeExternal, type LoadOptions } from "./officeContext";
import { officePage, type ScriptElement } from "./officePage";

export type { LoadOptions };

/** The globals that the add-in gets once office.js has loaded. */
export type LoadedOffice = {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  /** A click on a ribbon button: calls the function associated with the name and waits for `event.completed()`. */
  runAction(name: string): Promise<void>;
  /**
   * Takes office.js and all that it put on the global object away, so that it can be loaded again with another host.
   */
  dispose(): void;
};

const officeUrl = "https://localhost/office.js";

/**
 * Loads the genuine, unmodified office.js and the Excel library that it asks for, from node_modules, into the global
 * object of this realm (Node, or a Jest environment with or without a page), and connects them to the host. Only the
 * page around them is made up: see docs/adr/0003.
 */
export async function loadOffice(host: Host, options: LoadOptions = {}): Promise<LoadedOffice> {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = new Map(
    Object.getOwnPropertyNames(scope).map((name) => [name, Object.getOwnPropertyDescriptor(scope, name)]),
  );
  const undoPage = preparePage(scope);
  const stopTimers = keepTimers(scope);
  const external = officeExternal(
    host.parts.settings,
    { ...defaultRequirementSets, ...options.requirementSets },
    options.displayLanguage,
  );
  define(scope, "external", external);
  define(scope, "_richApiNativeBridge", host.bridge);

  const dispose = (): void => {
    stopTimers();
    undoPage();
    restore(scope, before);
  };
  try {
    runScript("office.js");
    const office = scope["Office"] as typeof Office;
    await office.onReady();
    await host.addInReady;
    const excelApi = options.requirementSets?.["ExcelApi"];
    if (excelApi !== undefined) host.faults.setApiLevel(excelApi, excelApiOf(sources));
    return {
      Office: office,
      Excel: scope["Excel"] as typeof Excel,
      OfficeExtension: scope["OfficeExtension"] as typeof OfficeExtension,
      runAction: external.runCommand,
      dispose,
    };
  } catch (fault) {
    dispose();
    throw fault;
  }
}

/** Makes the page that the loader needs, or, where there is one, has it answer the loader's script elements. */
function preparePage(scope: Record<string, unknown>): () => void {
  if (typeof document === "undefined") {
    for (const [name, value] of Object.entries(officePage(officeUrl, answerScript))) define(scope, name, value);
    return () => undefined;
  }
  const { head } = document;
  const script = document.createElement("script");
  script.src = officeUrl;
  head.appendChild(script);
  const { replaceState, pushState } = history;
  const append = head.appendChild;
  head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement)) return append.call(head, node) as T;
    answerScript(node as unknown as ScriptElement);
    return node;
  };
  return () => {
    head.appendChild = append;
    script.remove();
    Object.assign(history, { replaceState, pushState });
    sessionStorage.removeItem("hostInfoValue");
  };
}

/** Keeps track of what is set to happen later; closing the page stops it, as in a browser. */
function keepTimers(scope: Record<string, unknown>): () => void {
  const { setTimeout: start, setInterval: repeat, clearTimeout: stop } = globalThis;
  const running = new Set<ReturnType<typeof setTimeout>>();
  const once = (act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = start(() => {
      running.delete(timer);
      act(...args);
    }, delay);
    running.add(timer);
    return timer;
  };
  const again = (act: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => {
    const timer = repeat(act, delay, ...args);
    running.add(timer);
    return timer;
  };
  define(scope, "setTimeout", once);
  define(scope, "setInterval", again);
  return () => running.forEach((timer) => stop(timer));
}

/**
 * The script that the loader asks for, read from node_modules; it is told of success in a later turn, as by a browser.
 */
function answerScript(script: ScriptElement): void {
  setTimeout(() => {
    try {
      runScript(script.src.replace("https://localhost/", ""));
    } catch {
      script.onerror?.();
      return;
    }
    script.onload?.();
  });
}

/**
 * The version of ExcelApi that a member is of, as Excel's library notes it beside each. The library does not hold its
 * callers to it (its check is on another class than its switch), so that the host must.
 */
function excelApiOf(scripts: ReadonlyMap<string, string>): (member: string) => string | undefined {
  const notes = [...scripts.values()].flatMap((text) => [...text.matchAll(/\w\("(\w+\.\w+)",\w,"(1\.\d+)",\w\)/g)]);
  const versions = new Map(notes.map(([, member = "", version = ""]) => [member.toLowerCase(), version]));
  return (member) => versions.get(member.toLowerCase());
}

const sources = new Map<string, string>();

function runScript(name: string): void {
  const source = sources.get(name) ?? readFileSync(join(officeFolder(), name), "utf8");
  sources.set(name, source);
  const evaluate = eval;
  evaluate(`${source}\n//# sourceURL=${basename(name)}`);
}

function officeFolder(): string {
  const require = createRequire(join(__dirname, "package.json"));
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
}

function define(scope: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(scope, name, { value, configurable: true, writable: true, enumerable: true });
}

function restore(scope: Record<string, unknown>, before: ReadonlyMap<string, PropertyDescriptor | undefined>): void {
  for (const name of Object.getOwnPropertyNames(scope)) {
    const earlier = before.get(name);
    const now = Object.getOwnPropertyDescriptor(scope, name);
    if (!now?.configurable) continue;
    if (!earlier) delete scope[name];
    else if (earlier.value !== now.value) Object.defineProperty(scope, name, earlier);
  }
}
