import { sheetEvent } from "./changes";
import { EventType } from "./events";
import type { HostState } from "./hostState";
import { type Area, intersection, localAddress } from "./model/area";
import { activate } from "./model/sheets";
import { tableArea, tablesIn } from "./model/tables";

/**
 * Selects areas of a sheet, whoever does it: the sheet comes to the front, and the events of sheet and tables follow.
 * @param others What was selected before it, with Ctrl held down.
 */
export function selectArea(
  area: Area,
  active: { row: number; column: number } | undefined,
  state: HostState,
  others: readonly Area[] = [],
): void {
  const { sheet } = area;
  const before = state.selection;
  activate(sheet, state);
  state.selection = { sheet, area, ...(active ? { active } : {}), ...(others.length > 0 ? { others } : {}) };
  sheetEvent(EventType.selectionChanged, sheet, state, {
    address: [...others, area].map((each) => localAddress(each)).join(","),
  });
  for (const table of new Set([...(before.area ? tablesIn(before.area) : []), ...tablesIn(area)])) {
    const inside = intersection(tableArea(table), area);
    const told = {
      tableId: state.ids.of(table),
      worksheetId: state.ids.of(sheet),
      address: inside ? localAddress(inside) : "",
    };
    state.events.raise(EventType.tableSelectionChanged, [told.tableId], told);
  }
}
