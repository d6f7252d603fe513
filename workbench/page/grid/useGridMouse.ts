import { useState, type MouseEvent, type RefObject } from "react";
import { isEntireColumn, isEntireRow, wholeSheet, type Area } from "../../host/model/area";
import {
  areasOf,
  cellsBetween,
  columnsBetween,
  isWithin,
  oneCell,
  rowsBetween,
  type Place,
  type Selection,
} from "../model/selection";
import { firstShown, type SheetMetrics } from "../model/sheetMetrics";
import { headerHeight, headerWidth, placeAt, type Viewport } from "./useViewport";

/** What a press of the mouse begins to select: cells, whole rows, whole columns, or everything. */
type Kind = "cells" | "rows" | "columns" | "all";

type Mouse = {
  box: RefObject<HTMLDivElement | null>;
  viewport: Viewport;
  metrics: SheetMetrics;
  selection: Selection;
  /** Whether a cell that is typed in could be left. */
  leave: () => boolean;
  select: (selection: Selection) => void;
};

/**
 * Mouse selection: a drag over cells or headings, or Shift+click from the active cell. The selection event fires on
 * mouseup, as in Excel; until then the grid draws `dragged`.
 */
export function useGridMouse({ box, viewport, metrics, selection, leave, select }: Mouse): {
  dragged: Selection | null;
  onMouseDown: (event: MouseEvent) => void;
  /** Makes a press with the other button select what it is on, unless that is selected already. */
  pointTo: (event: MouseEvent) => void;
} {
  const [dragged, setDragged] = useState<Selection | null>(null);
  const { sheet } = selection.area;
  const at = (event: { clientX: number; clientY: number }): { place: Place; kind: Kind } => {
    const edge = box.current?.getBoundingClientRect();
    const [x, y] = [event.clientX - (edge?.left ?? 0), event.clientY - (edge?.top ?? 0)];
    const place = placeAt(x, y, scrolled(box.current, viewport), metrics);
    const [inLetters, inNumbers] = [y < headerHeight, x < headerWidth];
    return { place, kind: inLetters && inNumbers ? "all" : inLetters ? "columns" : inNumbers ? "rows" : "cells" };
  };
  const pointed = (event: MouseEvent): Selection => {
    const { place, kind } = at(event);
    const { active } = selection;
    if (kind === "cells")
      return event.shiftKey ? { area: cellsBetween(sheet, active, place), active } : oneCell(sheet, place);
    const from = event.shiftKey ? active : inSight(place, kind, metrics);
    return { area: between(sheet, kind, from, place), active: from };
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    if (!leave()) return;
    const { kind } = at(event);
    const pressed = pointed(event);
    // Ctrl adds to what is selected.
    const others = (event.ctrlKey || event.metaKey) && !event.shiftKey ? areasOf(selection) : [];
    const begun = { ...pressed, ...(others.length > 0 ? { others } : {}) };
    let now: Selection = begun;
    setDragged(begun);
    const move = (moved: globalThis.MouseEvent): void => {
      const { active } = begun;
      const { place } = at(moved);
      now =
        kind === "cells"
          ? { ...begun, area: cellsBetween(sheet, active, place) }
          : { ...begun, area: between(sheet, kind, active, place) };
      setDragged(now);
    };
    const up = (): void => {
      window.removeEventListener("mousemove", move);
      setDragged(null);
      select(now);
    };
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", up, { once: true });
  };
  const pointTo = (event: MouseEvent): void => {
    const { place, kind } = at(event);
    const isChosen = areasOf(selection).some((area) =>
      kind === "rows"
        ? isEntireRow(area) && place.row >= area.top && place.row <= area.bottom
        : kind === "columns"
          ? isEntireColumn(area) && place.column >= area.left && place.column <= area.right
          : isWithin(area, place),
    );
    if (!isChosen) select(pointed(event));
  };
  return { dragged, onMouseDown, pointTo };
}

function between(sheet: Area["sheet"], kind: Kind, one: Place, other: Place): Area {
  if (kind === "rows") return rowsBetween(sheet, one.row, other.row);
  if (kind === "columns") return columnsBetween(sheet, one.column, other.column);
  return wholeSheet(sheet);
}

/** The cell of a row or column that is typed in when its heading is pressed: the first in sight. */
function inSight({ row, column }: Place, kind: Kind, { rows, columns }: SheetMetrics): Place {
  const { row: top, column: left } = firstShown({ rows, columns });
  if (kind === "rows") return { row, column: left };
  if (kind === "columns") return { row: top, column };
  return { row: top, column: left };
}

/** The place of the window as it is now: a drag goes on while the sheet scrolls. */
const scrolled = (box: HTMLElement | null, viewport: Viewport): Viewport =>
  box ? { ...viewport, left: box.scrollLeft, top: box.scrollTop } : viewport;
