import type { KeyboardEvent } from "react";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "../../host/model/area";
import type { Host } from "../../host/host";
import { tablesIn } from "../../host/model/tables";
import { extended, moved, movedInside, selectAll, stepOfKey, type View } from "../model/moves";
import { areasOf, oneCell, type Selection } from "../model/selection";

/** What the keys of the grid do beside moving the selection. */
export type KeyActions = {
  host: Host;
  selection: Selection;
  view: View;
  select: (selection: Selection) => void;
  changeSheet: (step: 1 | -1) => void;
  /** Starts typing in the active cell: over what it holds, or with it. */
  type: (over?: string) => void;
  /** Does something that Excel may refuse, and tells so. */
  run: (act: () => void) => void;
  openMenu: () => void;
  /** The list or the filter of the active cell. */
  openAids: () => void;
  goTo: () => void;
  forgetCopied: () => void;
};

/** Excel's keys on the sheet. Gives the handler of keydown. */
export function gridKeys(on: KeyActions): (event: KeyboardEvent) => void {
  return (event) => {
    const done = event.ctrlKey || event.metaKey ? withControl(event, on) : withoutControl(event, on);
    if (done || move(event, on)) event.preventDefault();
  };
}

function withControl(event: KeyboardEvent, on: KeyActions): boolean {
  const { selection, host, run } = on;
  const { area, active } = selection;
  const areas = areasOf(selection);
  const { user } = host;
  const key = event.key.toLowerCase();
  switch (event.code === "Digit9" || event.code === "Digit0" ? event.code : key) {
    case "pagedown":
    case "pageup":
      on.changeSheet(key === "pagedown" ? 1 : -1);
      return true;
    case "g":
      on.goTo();
      return true;
    case "a":
      on.select(selectAll(selection));
      return true;
    case " ":
      on.select({ active, area: { ...area, top: 1, bottom: lastRow } });
      return true;
    case "l":
      return event.shiftKey && toggleFilter(on);
    case "Digit9":
      run(() => user.hide(areas, "rows", !event.shiftKey));
      return true;
    case "Digit0":
      run(() => user.hide(areas, "columns", !event.shiftKey));
      return true;
    case "+":
    case "-": {
      const axis = isEntireRow(area) ? "rows" : isEntireColumn(area) ? "columns" : null;
      if (axis === null || areas.length > 1) on.openMenu();
      else run(() => (key === "+" ? user.insert(area, axis) : user.remove(area, axis)));
      return true;
    }
    default:
      return false;
  }
}

function toggleFilter({ host, selection, run }: KeyActions): boolean {
  const [table] = tablesIn(oneCell(selection.area.sheet, selection.active).area);
  if (!table) return false;
  const shown = table.table.columns.some(({ filterButton }) => filterButton !== false);
  run(() => host.user.showFilterButtons(table, !shown));
  return true;
}

function withoutControl(event: KeyboardEvent, on: KeyActions): boolean {
  const { area, active } = on.selection;
  if (event.altKey && event.key === "ArrowDown") on.openAids();
  else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) on.openMenu();
  else if (event.key === "F2") on.type();
  else if (event.key === "Delete") on.run(() => on.host.user.clear(areasOf(on.selection)));
  else if (event.key === "Backspace") on.type("");
  else if (event.key === "Escape") on.forgetCopied();
  else if (event.key === " " && event.shiftKey) on.select({ active, area: { ...area, left: 1, right: lastColumn } });
  else if (event.key.length === 1 && !event.altKey) on.type(event.key);
  else return false;
  return true;
}

function move(event: KeyboardEvent, { selection, view, select }: KeyActions): boolean {
  const step = stepOfKey(event);
  if (!step) return false;
  const isEntering = event.key === "Enter" || event.key === "Tab";
  if (isEntering) select(movedInside(selection, step, view) ?? moved(selection, step, view));
  else select(event.shiftKey ? extended(selection, step, view) : moved(selection, step, view));
  return true;
}
