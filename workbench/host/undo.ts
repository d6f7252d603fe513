import { changed, type ChangeType } from "./changes";
import type { HostState } from "./hostState";
import { type Area, bounding, intersection, localAddress } from "./model/area";
import { hasHeader, headerArea, tableArea, tablesIn } from "./model/tables";
import { activate } from "./model/sheets";
import { putBack, type Scope, type Snapshot, takeSnapshot } from "./snapshot";

/** Where something was undone or redone. */
export type Undone = { readonly sheet: string; readonly address: string };

/** What a person has done to the workbook, to be taken back step by step. */
export type Undo = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes back the last step; null when there is none. */
  undo(): Undone | null;
  /** Does again what was taken back last; null when there is nothing. */
  redo(): Undone | null;
};

/** The place of an edit, the cells it may change, and what events tell of it; null where no cell changes. */
export type Edit = { of: Area; scope: Scope; change: ChangeType | null };

/** The steps as the host keeps them. */
export type UndoSteps = Undo & {
  /** Makes an edit a step; one that is refused is none. */
  step(edit: Edit, act: () => void): void;
  /** A change of another kind was made: what came before it can no longer be taken back. */
  end(): void;
};

type Step = Edit & { before: Snapshot };

/** As many steps as Excel keeps, as long as their snapshots hold no more cells than this. */
const LIMIT = 100;
const CELLS = 2_000_000;

/** Types that lie outside the cells: Excel keeps its steps when they change. */
const outsideCells: ReadonlySet<string> = new Set([
  "Setting",
  "SettingCollection",
  "CustomXmlPart",
  "CustomXmlPartCollection",
  "CustomProperty",
  "CustomPropertyCollection",
  "Application",
]);

/** Whether what came before a change of this type can still be taken back after it. */
export const keepsUndo = (typeName: string): boolean => outsideCells.has(typeName);

/** What events tell of an edit that is taken back. */
const inverse: Readonly<Record<ChangeType, ChangeType>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowDeleted",
  RowDeleted: "RowInserted",
  ColumnInserted: "ColumnDeleted",
  ColumnDeleted: "ColumnInserted",
  CellInserted: "CellDeleted",
  CellDeleted: "CellInserted",
};

/** No steps yet. */
export function undoSteps(state: () => HostState): UndoSteps {
  let done: Step[] = [];
  let undone: Step[] = [];
  const turn = (from: Step[], to: Step[]): Undone | null => {
    const step = from.pop();
    if (!step) return null;
    const { of, scope, before } = step;
    const change = step.change && inverse[step.change];
    to.push({ of, scope, change, before: takeSnapshot(scope, state()) });
    putBack(before, scope, state());
    if (change) changed(of, change, state());
    return of.sheet.state === "visible" ? { sheet: of.sheet.name, address: localAddress(of) } : frontOf(state());
  };
  return {
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    undo: () => turn(done, undone),
    redo: () => turn(undone, done),
    step(edit, act) {
      const before = takeSnapshot(edit.scope, state());
      try {
        act();
      } catch (fault) {
        // What is refused half-way leaves nothing behind.
        putBack(before, edit.scope, state());
        throw fault;
      }
      done = kept([...done, { ...edit, before }]);
      undone = [];
    },
    end() {
      [done, undone] = [[], []];
    },
  };
}

/** What is in front; another sheet where that was just hidden. */
function frontOf(state: HostState): Undone {
  const shown = state.workbook.worksheets.find((sheet) => sheet.state === "visible");
  if (state.selection.sheet.state !== "visible" && shown) activate(shown, state);
  const { sheet, area } = state.selection;
  return { sheet: sheet.name, address: area ? localAddress(area) : "A1" };
}

/** The latest steps that there is room for; the last one always. */
function kept(steps: readonly Step[]): Step[] {
  let cells = 0;
  const from = steps.findLastIndex(({ before }, at) => {
    cells += before.size;
    return at < steps.length - 1 && cells > CELLS;
  });
  return steps.slice(from + 1).slice(-LIMIT);
}

/**
 * What an entry in an area may change: its cells and the tables that it lies in or touches, which may grow and fill
 * their columns. A new heading is followed by formulas everywhere.
 */
export function entryScope(of: Area): Scope {
  const tables = touchedTables(of);
  if (tables.some((table) => hasHeader(table) && intersection(headerArea(table), of))) return "everything";
  return [of, ...tables.map((table) => bounding(of, tableArea(table)))];
}

/** The tables that an area lies in, just below or just to the right of. */
const touchedTables = (of: Area): ReturnType<typeof tablesIn> =>
  tablesIn({ ...of, top: Math.max(1, of.top - 1), left: Math.max(1, of.left - 1) });
