import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { calculation } from "./calculation";
import { sheetEvent } from "./changes";
import { events, EventType } from "./events";
import { type Faults, faultSwitches } from "./faults";
import { invalidArgument } from "./hostError";
import type { DocumentParts, HostState, Source } from "./hostState";
import { localAddress, sheetNamed } from "./model/area";
import { enterByUser } from "./model/typing";
import { ids } from "./model/ids";
import { locate } from "./model/locate";
import { within } from "./model/writing";
import { workbookType } from "./objects/workbook";
import { references } from "./references";
import { selectArea } from "./selecting";
import { services, type ServiceMethod } from "./services";
import { entryScope, keepsUndo, type Undo, undoSteps, type UndoSteps } from "./undo";
import { type UserActions, userActions } from "./userActions";
import { type Counters, pipe } from "./wire/pipe";
import type { Bridge, Json, WireEntry } from "./wire/messages";

export type { Counters } from "./wire/pipe";
export type { FailsOn, Faults } from "./faults";
export type { ServiceMethod } from "./services";
export type { DocumentParts, Source } from "./hostState";

/** What can be chosen when the host is made. */
export type HostOptions = {
  /** File name shown as `workbook.name`. */
  name?: string;
  /** Largest request and response in bytes of UTF-8; 5 MB each, as in Excel on the web. */
  requestLimit?: number;
  responseLimit?: number;
  /** Settings, custom XML, custom properties and filters from the file. */
  parts?: Partial<DocumentParts>;
};

type Place = { readonly row: number; readonly column: number };

/** Excel's place: answers office.js from a workbook in memory. */
export type Host = {
  readonly workbook: Workbook;
  readonly bridge: Bridge;
  /** Resolves when office.js has reported that it has started. */
  readonly addInReady: Promise<void>;
  readonly counters: Counters;
  readonly faults: Faults;
  /** What the document holds besides its workbook: settings of the add-in, custom XML, custom properties, filters. */
  readonly parts: DocumentParts;
  resetCounters(): void;
  /** An edit as a user types it in the grid, in en-US except for Danish dates; events follow. */
  userEdit(sheet: string, address: string, values: Json, source?: Source): void;
  /** What the user does with menus and keys. */
  readonly user: UserActions;
  /** What the user has done, to be taken back as in Excel; a change by the add-in or a co-author ends it. */
  readonly undo: Undo;
  /**
   * What the user has in front and has selected, and the cell in it that is typed in, its first where none is named;
   * onActivated and onSelectionChanged follow. Several areas have commas between them; the last is the active one.
   */
  userSelect(sheet: string, address: string, active?: Place): void;
  readonly selection: { readonly sheet: string; readonly address: string; readonly active: Place };
  /** Workbooks that the add-in has opened in windows of their own. */
  readonly openedWorkbooks: readonly Uint8Array[];
  /** Sends entries to the client (a `type: 3` message). */
  send(entries: readonly WireEntry[]): void;
  /** Serves a service object such as `Microsoft.ExcelServices.CustomFunctions` with these methods. */
  serve(service: string, methods: Readonly<Record<string, ServiceMethod>>): void;
  /** Calculates every formula, then raises onCalculated. */
  recalculate(): void;
  /** Called before each calculation of the workbook; gives what takes it away again. */
  beforeCalculation(listener: () => void): () => void;
  /** Called after each batch or edit that may have changed the workbook, e.g. to draw it again. */
  onChange(listener: () => void): () => void;
};

/** A host for a workbook; give its bridge to office.js as `_richApiNativeBridge` before that is loaded. */
export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const switches = faultSwitches({ request: options.requestLimit, response: options.responseLimit });
  const served = services();
  const addInReady = new Promise<void>((resolve) => {
    const notify = (): null => (resolve(), null);
    served.serve("Microsoft.InternalService.AddinInternalService", { NotifyActionHandlerReady: notify });
  });
  const steps: UndoSteps = undoSteps(() => state);
  const state = newState(workbook, options, { switches, steps }, served.object);
  const listeners = new Set<() => void>();
  const wire = pipe(state, switches, () => listeners.forEach((listener) => listener()));

  state.calculation.onAfter((sheets) => {
    for (const sheet of sheets) sheetEvent(EventType.worksheetCalculated, sheet, state, { address: "" });
  });

  const byUser = <T>(source: Source, act: () => T): T => {
    state.origin = { source, byAddin: false };
    try {
      const outcome = act();
      state.calculation.ensure();
      return outcome;
    } finally {
      state.origin = { source: "Local", byAddin: true };
      state.references.endBatch();
      wire.flush();
    }
  };
  const sheetOf = (name: string): Worksheet => {
    const sheet = sheetNamed(workbook, name);
    if (!sheet) throw invalidArgument(`There is no sheet ${name}.`);
    return sheet;
  };

  return {
    workbook,
    addInReady,
    bridge: wire.bridge,
    counters: wire.counters,
    faults: switches,
    parts: state.parts,
    resetCounters: wire.resetCounters,
    userEdit(sheet, address, values, source = "Local") {
      byUser(source, () => {
        const of = locate(sheetOf(sheet), address, state);
        const edit = (): void => enterByUser(of, values, state);
        const place = values === "" ? within(of) : of;
        if (source === "Local") return steps.step({ of: place, scope: entryScope(place), change: "RangeEdited" }, edit);
        steps.end();
        edit();
      });
    },
    undo: {
      get canUndo() {
        return steps.canUndo;
      },
      get canRedo() {
        return steps.canRedo;
      },
      undo: () => byUser("Local", steps.undo),
      redo: () => byUser("Local", steps.redo),
    },
    user: userActions(state, steps, (act) => byUser("Local", act)),
    userSelect(sheet, address, active) {
      byUser("Local", () => {
        const areas = address.split(",").map((each) => locate(sheetOf(sheet), each, state));
        const [area = locate(sheetOf(sheet), "A1", state)] = areas.slice(-1);
        selectArea(area, active, state, areas.slice(0, -1));
      });
    },
    get selection() {
      const { sheet, area, active, others = [] } = state.selection;
      const first = { row: area?.top ?? 1, column: area?.left ?? 1 };
      return {
        sheet: sheet.name,
        address: area ? [...others, area].map((each) => localAddress(each)).join(",") : "A1",
        active: active ?? first,
      };
    },
    openedWorkbooks: state.openedWorkbooks,
    send: wire.send,
    serve: served.serve,
    recalculate() {
      byUser("Local", () => state.calculation.calculate());
    },
    beforeCalculation: (listener) => state.calculation.onBefore(listener),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function newState(
  workbook: Workbook,
  options: HostOptions,
  { switches, steps }: { switches: ReturnType<typeof faultSwitches>; steps: UndoSteps },
  service: HostState["service"],
): HostState {
  const [first] = workbook.worksheets;
  const active = workbook.worksheets[workbook.views?.[0]?.activeTab ?? 0] ?? first;
  if (!active) throw invalidArgument("A workbook needs a sheet.");
  return {
    workbook,
    name: options.name ?? "Mappe1.xlsx",
    parts: {
      settings: options.parts?.settings ?? new Map(),
      customXml: options.parts?.customXml ?? new Map(),
      properties: options.parts?.properties ?? new Map(),
      filters: options.parts?.filters ?? new WeakMap(),
      drawings: options.parts?.drawings ?? new WeakMap(),
      queries: options.parts?.queries ?? [],
    },
    ids: ids(),
    events: events(),
    calculation: calculation(workbook),
    references: references(),
    sheetProperties: new WeakMap<Worksheet, Map<string, Json>>(),
    selection: { sheet: active, area: null },
    get readOnly() {
      return switches.isReadOnly();
    },
    get calculationState() {
      const told = switches.calculationState();
      return told === "Done" && this.calculation.isPending() ? "Pending" : told;
    },
    openedWorkbooks: [],
    dirty: false,
    origin: { source: "Local", byAddin: true },
    root: () => workbookType.wrap(workbook),
    service,
    guard(typeName, member) {
      switches.guard(typeName, member);
      if (!keepsUndo(typeName)) steps.end();
    },
    mayFail: switches.mayFail,
  };
}
