import type { Cell, CellValue, Style, Table, Worksheet } from "@cj-tech-master/excelts";
import { ValueType } from "@cj-tech-master/excelts";
import { calculationOf } from "../files/calculation";
import { changed } from "./changes";
import type { HostState } from "./hostState";
import { type Area, localAddress } from "./model/area";
import { standAlone } from "./model/structure";
import { hasHeader, headerArea, placeTable, tableArea, tablesIn } from "./model/tables";
import { tableAbove } from "./model/writing";

/** Where something was undone or redone. */
export type Undone = { readonly sheet: string; readonly address: string };

/** What a person has typed, pasted and cleared, to be taken back step by step. */
export type Undo = {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes back the last step; null when there is none. */
  undo(): Undone | null;
  /** Does again what was taken back last; null when there is nothing. */
  redo(): Undone | null;
};

/** The steps as the host keeps them. */
export type UndoSteps = Undo & {
  /** Makes an edit of an area a step; one that is refused is none. */
  step(of: Area, edit: () => void): void;
  /** A change of another kind was made: what came before it can no longer be taken back. */
  end(): void;
};

type Held = { row: number; column: number; value: CellValue; style: Partial<Style> };
/** A snapshot of an area and the tables around it. */
type Step = { of: Area; cells: readonly Held[]; tables: readonly { table: Table; place: Area }[] };

/** As many steps as Excel keeps. */
const LIMIT = 100;

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

/** No steps yet. */
export function undoSteps(state: () => HostState): UndoSteps {
  let done: Step[] = [];
  let undone: Step[] = [];
  const turn = (from: Step[], to: Step[]): Undone | null => {
    const step = from.pop();
    if (!step) return null;
    const { of, cells, tables } = step;
    to.push({
      of,
      cells: cells.map((cell) => held(of.sheet, cell.row, cell.column)),
      tables: tables.map(({ table }) => ({ table, place: tableArea(table) })),
    });
    putBack(step);
    changed(of, "RangeEdited", state());
    return { sheet: of.sheet.name, address: localAddress(of) };
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
    step(of, edit) {
      const before = stepOf(of);
      edit();
      done = [...done, before].slice(-LIMIT);
      undone = [];
    },
    end() {
      [done, undone] = [[], []];
    },
  };
}

/**
 * All that an edit of an area may change: its cells, the rest of the rows that join a table above it, and the names in
 * the header it meets.
 */
function stepOf(of: Area): Step {
  const grown = tableAbove(of);
  const headers = tablesIn(of).filter(hasHeader).map(headerArea);
  const cells = new Map<string, Held>();
  for (const part of [
    of,
    ...(grown ? [{ ...of, left: tableArea(grown).left, right: tableArea(grown).right }] : []),
    ...headers,
  ]) {
    eachPlace(part, (row, column) => cells.set(`${row}:${column}`, held(of.sheet, row, column)));
  }
  return { of, cells: [...cells.values()], tables: grown ? [{ table: grown, place: tableArea(grown) }] : [] };
}

function eachPlace(of: Area, visit: (row: number, column: number) => void): void {
  for (let row = of.top; row <= of.bottom; row += 1)
    for (let column = of.left; column <= of.right; column += 1) visit(row, column);
}

function held(sheet: Worksheet, row: number, column: number): Held {
  const cell = sheet.findCell(row, column);
  return { row, column, value: cell && !isSpilled(cell) ? standAlone(cell) : null, style: { ...cell?.style } };
}

/** Whether a cell is spilled by a formula elsewhere; the next calculation refills it. */
function isSpilled({ worksheet, row, col }: Cell): boolean {
  return calculationOf(worksheet.workbook).spills.some(
    (each) =>
      each.sheet === worksheet &&
      row >= each.row &&
      row < each.row + each.rows &&
      col >= each.column &&
      col < each.column + each.columns &&
      (row !== each.row || col !== each.column),
  );
}

function putBack({ of: { sheet }, cells, tables }: Step): void {
  for (const { row, column, value, style } of cells) {
    const cell = sheet.getCell(row, column);
    if (cell.type === ValueType.Merge) continue;
    cell.value = value;
    cell.style = style;
  }
  for (const { table, place } of tables) placeTable(table, place);
}
