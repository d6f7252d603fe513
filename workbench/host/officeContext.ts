import type { Json } from "./wire/messages";

/** What Excel offers to office.js as `window.external`, before and beside the bridge. */
export type OfficeExternal = {
  GetHostInfo(): string;
  GetContext(): Readonly<Record<string, () => unknown>>;
  Execute(id: number, params: unknown, callback: (result: unknown) => void): void;
  RegisterEvent(id: number, target: string, handler: EventHandler, callback: (status: number) => void): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
  /**
   * Not office.js's, but the workbench's: a click on a ribbon button, done when the add-in says `event.completed()`.
   */
  runCommand(name: string): Promise<void>;
};

type EventHandler = (id: number, payload: readonly unknown[]) => void;

/** The event of a ribbon click, and its `completed()`. */
const appCommandInvoked = 39;
const appCommandCompleted = 94;

/** The version of Excel that the host passes for, which some members of office.js look at. */
const hostVersion = "16.0.19328.20158";

/** The requirement sets that the host supports by default. */
export const defaultRequirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.20",
  SharedRuntime: "1.2",
  CustomFunctionsRuntime: "1.4",
  CustomFunctions: "1.9",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DelayForCellEdit: "1.1",
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.2",
  ExcelApiUndo: "1.20",
  Settings: "1.1",
};

export type LoadOptions = {
  /** The requirement sets that the host claims to support, e.g. `{ ExcelApi: "1.17" }`; others keep their default. */
  requirementSets?: Readonly<Record<string, string>>;
  /** The language that Office shows itself in, e.g. `en-US`; Danish by default. */
  displayLanguage?: string | undefined;
};

/** The document's settings as `Office.context.document.settings` reads and writes them: values as JSON text. */
function settingsOf(settings: Map<string, Json>): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, JSON.parse(values[index] ?? "null") as Json));
    },
  };
}

/** The arguments of a call, which come as a list or in an object that can give one. */
function listFrom(params: unknown): readonly unknown[] {
  if (Array.isArray(params)) return params;
  const toArray = typeof params === "object" && params !== null && "toArray" in params ? params.toArray : null;
  return typeof toArray === "function" ? (toArray.call(params) as readonly unknown[]) : [];
}

/**
 * Excel for Windows with a shared runtime, which supports these requirement sets: Danish, or shown in another language.
 */
export function officeExternal(
  settings: Map<string, Json>,
  requirementSets: Readonly<Record<string, string>> = defaultRequirementSets,
  displayLanguage = "da-DK",
): OfficeExternal {
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => "da-DK",
    GetDocUrl: () => "Mappe1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "workbench",
    GetInstanceId: () => "workbench",
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostFullVersion: () => hostVersion,
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settingsOf(settings),
    GetOfficeThemeInfo: () => "{}",
  };
  let onCommand: EventHandler | null = null;
  let lastCommand = 0;
  const commands = new Map<string, (code: number) => void>();
  return {
    GetHostInfo: () => "excel|win32|16.01|da-dk|||disableLogging|1",
    GetContext: () => context,
    Execute(id, params, callback) {
      if (id !== appCommandCompleted) throw new Error(`The workbench doesn't know the older call ${id} of office.js.`);
      const [command, code] = listFrom(params);
      commands.get(String(command))?.(Number(code));
      callback([0]);
    },
    RegisterEvent(id, _target, handler, callback) {
      if (id === appCommandInvoked) onCommand = handler;
      callback(0);
    },
    UnregisterEvent: (_id, _target, callback) => callback(0),
    runCommand(name) {
      if (!onCommand) throw new Error("The add-in isn't ready for commands.");
      const id = `${(lastCommand += 1)}`;
      const done = new Promise<void>((resolve, reject) => {
        commands.set(id, (code) => {
          if (code === 0) resolve();
          else reject(new Error(`No function is associated with the action ${name} (${code}).`));
        });
      });
      onCommand(appCommandInvoked, [id, name, JSON.stringify({ source: { id: name } })]);
      return done;
    },
  };
}
