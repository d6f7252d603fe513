import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { changed, type ChangeType, sheetEvent } from "./changes";
import { EventType } from "./events";
import { HostError, invalidArgument } from "./hostError";
import type { HostState } from "./hostState";
import { type Area, columnCount, contains, intersection, lastColumn, lastRow, resized, rowCount } from "./model/area";
import { copyCells } from "./model/copying";
import { applyCriterion, clearCriteria, meetsFilter, sheetFilterArea } from "./model/filters";
import { setColumnsHidden, setRowsHidden } from "./model/hidden";
import { type Axis, insertOrDelete } from "./model/insertDelete";
import { moveCells } from "./model/moveCells";
import { denied, isProtected, requirePermission } from "./model/protection";
import { protect, protectStructure, unprotect, unprotectStructure } from "./model/protectionOptions";
import { setVisibility } from "./model/sheets";
import { shownRows, sortArea } from "./model/sorting";
import { addTableColumn, deleteTableColumn } from "./model/tableColumns";
import { deleteTableRows, insertTableRows } from "./model/tableRows";
import { dataArea, tableArea, tablesIn } from "./model/tables";
import { within, writeCells } from "./model/writing";
import type { UndoSteps } from "./undo";
import type { Json } from "./wire/messages";

/**
 * What a person does with Excel's menus and keys. Each is one step to undo, raises the events that Excel raises, and
 * throws a HostError where Excel refuses.
 */
export type UserActions = {
  /** Inserts whole rows or columns, as many as the area has. */
  insert(of: Area, axis: Axis): void;
  /** Deletes the area's whole rows or columns. */
  remove(of: Area, axis: Axis): void;
  /** Inserts rows above or columns before the area in its table. */
  insertInTable(table: Table, of: Area, axis: Axis): void;
  removeFromTable(table: Table, of: Area, axis: Axis): void;
  hide(areas: readonly Area[], axis: Axis, hidden: boolean): void;
  /** Empties areas; rows that a filter hides keep what they hold. */
  clear(areas: readonly Area[]): void;
  /** Copies or moves cells with their formats. Gives where they came. */
  paste(from: Area, to: Area, isCut: boolean): Area;
  /** Sorts a table, a sheet's filter, or an area without its heading, by one of its columns, counted from 0. */
  sort(of: Table | Worksheet | Area, column: number, ascending: boolean): void;
  /** Lets only what meets a criterion through (`Excel.FilterCriteria`), or everything with null. */
  filter(of: Table | Worksheet, column: number, criterion: Json): void;
  /** Shows the filter buttons of a table, or takes them and what they filter away. */
  showFilterButtons(table: Table, shown: boolean): void;
  showSheet(sheet: Worksheet, shown: boolean): void;
  protectSheet(sheet: Worksheet, isProtected: boolean): void;
  protectStructure(isProtected: boolean): void;
};

/** The actions of a person on a workbook; `byUser` lets one be told, calculated and drawn. */
export function userActions(state: HostState, steps: UndoSteps, byUser: <T>(act: () => T) => T): UserActions {
  const step = <T>(of: Area, act: () => T, change: ChangeType | null = "RangeEdited"): T =>
    byUser(() => {
      let outcome: { value: T } | null = null;
      steps.step({ of, scope: "everything", change }, () => (outcome = { value: act() }));
      return (outcome as unknown as { value: T }).value;
    });
  /** A step that changes no cell. */
  const guarding = (sheet: Worksheet, act: () => void): void =>
    step({ sheet, top: 1, left: 1, bottom: 1, right: 1 }, () => (act(), void (state.dirty = true)), null);
  return {
    insert(of, axis) {
      const whole = wholeOf(of, axis);
      step(whole, () => insertOrDelete(whole, axis, true, state), axis === "rows" ? "RowInserted" : "ColumnInserted");
    },
    remove(of, axis) {
      const whole = wholeOf(of, axis);
      step(whole, () => insertOrDelete(whole, axis, false, state), axis === "rows" ? "RowDeleted" : "ColumnDeleted");
    },
    insertInTable(table, of, axis) {
      refuseInTable(table, state);
      const { from, count } = partOf(table, of, axis);
      if (axis === "rows") step(of, () => void insertTableRows(table, from, count, state), "RowInserted");
      else
        step(
          of,
          () => {
            for (let added = 0; added < count; added += 1) addTableColumn(table, from, null, null, state);
          },
          "ColumnInserted",
        );
    },
    removeFromTable(table, of, axis) {
      refuseInTable(table, state);
      const { from, count } = partOf(table, of, axis);
      if (axis === "rows") step(of, () => deleteTableRows(table, from, count, state), "RowDeleted");
      else
        step(
          of,
          () => {
            for (let gone = 0; gone < count; gone += 1) deleteTableColumn(table, from, state);
          },
          "ColumnDeleted",
        );
    },
    hide(areas, axis, hidden) {
      step(firstOf(areas), () => {
        for (const of of areas) {
          if (axis === "rows") setRowsHidden(of, hidden, state);
          else setColumnsHidden(of, hidden);
        }
        state.calculation.touch();
        state.dirty = true;
      });
    },
    clear(areas) {
      const used = areas.map(within);
      step(firstOf(used), () => {
        for (const part of used.flatMap((of) => shownParts(of, state))) writeCells(part, "", state);
      });
    },
    paste(from, to, isCut) {
      return step(to, () => {
        if (isCut) {
          refuseTornTable(from);
          changed(moveCells(from, to, state), "RangeEdited", state);
          if (from.sheet !== to.sheet) changed(from, "RangeEdited", state);
          return resized(to, 0, 0, rowCount(from), columnCount(from));
        }
        state.calculation.ensure();
        const written = copyCells(from, to, "All", { skipBlanks: false, transpose: false });
        changed(written, "RangeEdited", state);
        return written;
      });
    },
    sort(of, column, ascending) {
      const body = bodyOf(of);
      if (!body) throw invalidArgument();
      step(body, () => sortArea(body, [{ key: column, ascending }], false, state, shownRows(body)));
    },
    filter(of, column, criterion) {
      const sheet = "worksheet" in of ? of.worksheet : of;
      const body = bodyOf(of);
      if (!body) throw invalidArgument();
      step(body, () => {
        requirePermission(sheet, "autoFilter");
        applyCriterion(of, column, criterion, state);
        state.calculation.touch();
        state.dirty = true;
      });
    },
    showFilterButtons(table, shown) {
      step(tableArea(table), () => {
        if (isProtected(table.worksheet)) throw denied();
        if (!shown) clearCriteria(table, state);
        for (const column of table.table.columns) column.filterButton = shown;
        state.dirty = true;
      });
    },
    showSheet: (sheet, shown) => guarding(sheet, () => setVisibility(sheet, shown ? "visible" : "hidden", state)),
    protectSheet(sheet, wanted) {
      guarding(sheet, () => {
        if (wanted) protect(sheet, {}, undefined);
        else unprotect(sheet, undefined);
        sheetEvent(EventType.protectionChanged, sheet, state, { isProtected: wanted });
      });
    },
    protectStructure: (wanted) =>
      guarding(state.selection.sheet, () =>
        (wanted ? protectStructure : unprotectStructure)(state.workbook, undefined),
      ),
  };
}

function firstOf([first]: readonly Area[]): Area {
  if (!first) throw invalidArgument();
  return first;
}

const wholeOf = (of: Area, axis: Axis): Area =>
  axis === "rows" ? { ...of, left: 1, right: lastColumn } : { ...of, top: 1, bottom: lastRow };

/** The data rows or the columns of a table that an area covers. */
function partOf(table: Table, of: Area, axis: Axis): { from: number; count: number } {
  const cells = axis === "rows" ? dataArea(table) : tableArea(table);
  const part = intersection(cells, of);
  if (!part) throw invalidArgument();
  return axis === "rows"
    ? { from: part.top - cells.top, count: rowCount(part) }
    : { from: part.left - cells.left, count: columnCount(part) };
}

function refuseInTable(table: Table, state: HostState): void {
  if (isProtected(table.worksheet)) throw denied();
  if (meetsFilter(dataArea(table), state))
    throw new HostError("FilteredRangeConflict", "The attempted operation causes a conflict with a filtered range.");
}

/** Excel moves whole tables, and cells within one, but no part of a table with cells around it. */
function refuseTornTable(from: Area): void {
  for (const table of tablesIn(from)) {
    const whole = tableArea(table);
    if (!contains(whole, from) && !contains(from, whole))
      throw new HostError("InsertDeleteConflict", "The operation would tear a table apart.");
  }
}

/** The rows that are filtered or sorted, without heading and totals. */
function bodyOf(of: Table | Worksheet | Area): Area | null {
  if ("sheet" in of) return of;
  if ("worksheet" in of) return dataArea(of);
  const filtered = sheetFilterArea(of);
  return filtered && filtered.bottom > filtered.top ? { ...filtered, top: filtered.top + 1 } : null;
}

/** An area without the rows that a filter hides, in stretches; Excel passes them over when it empties cells. */
function shownParts(of: Area, state: HostState): Area[] {
  if (!meetsFilter(of, state)) return [of];
  const parts: Area[] = [];
  for (const row of shownRows(of)) {
    const last = parts.at(-1);
    if (last && last.bottom === row - 1) parts[parts.length - 1] = { ...last, bottom: row };
    else parts.push({ ...of, top: row, bottom: row });
  }
  return parts;
}
