import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { EventType, workbookTarget } from "./events";
import type { HostState } from "./hostState";
import { type Area, localAddress, rowCount, columnCount } from "./model/area";
import { scalarOf, valueTypeOf } from "./model/cells";
import { tablesIn } from "./model/tables";
import type { Json } from "./wire/messages";

/** What happened to the cells of an area, as `Excel.DataChangeType` names it. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** A cell's value before a change, which events of one cell carry. */
export type Before = { value: Json; type: string } | null;

/** What an area of one cell holds now; null for larger areas. */
export function before(of: Area): Before {
  if (rowCount(of) * columnCount(of) !== 1) return null;
  const cell = of.sheet.findCell(of.top, of.left);
  return { value: scalarOf(cell), type: valueTypeOf(cell) };
}

/**
 * Notes that cells changed: formulas are stale, the workbook is unsaved, and onChanged is raised for sheet and tables.
 */
export function changed(of: Area, changeType: ChangeType, state: HostState, earlier: Before = null): void {
  state.calculation.touch();
  state.dirty = true;
  const worksheetId = state.ids.of(of.sheet);
  const now = earlier && before(of);
  const message: Record<string, Json> = {
    address: localAddress(of),
    changeType,
    source: state.origin.source,
    triggerSource: state.origin.byAddin ? "ThisLocalAddin" : "Unknown",
    worksheetId,
    ...(earlier && now
      ? { valueBefore: earlier.value, valueTypeBefore: earlier.type, valueAfter: now.value, valueTypeAfter: now.type }
      : {}),
  };
  state.events.raise(EventType.worksheetChanged, [worksheetId, workbookTarget], message);
  for (const table of tablesIn(of)) {
    const tableId = state.ids.of(table);
    state.events.raise(EventType.tableChanged, [tableId, worksheetId, workbookTarget], { ...message, tableId });
  }
}

/** Raises onFormatChanged. */
export function formatChanged(of: Area, state: HostState): void {
  state.dirty = true;
  const worksheetId = state.ids.of(of.sheet);
  state.events.raise(EventType.formatChanged, [worksheetId, workbookTarget], {
    address: localAddress(of),
    source: state.origin.source,
    worksheetId,
  });
}

/** Raises an event that carries only its sheet. */
export function sheetEvent(type: number, sheet: Worksheet, state: HostState, more: Record<string, Json> = {}): void {
  const worksheetId = state.ids.of(sheet);
  state.events.raise(type, [worksheetId, workbookTarget], { worksheetId, source: state.origin.source, ...more });
}

/** Raises onAdded or onDeleted of a table. */
export function tableEvent(type: number, table: Table, state: HostState): void {
  const worksheetId = state.ids.of(table.worksheet);
  const message = { tableId: state.ids.of(table), tableName: table.name, worksheetId, source: state.origin.source };
  state.events.raise(type, [worksheetId, workbookTarget], message);
}
