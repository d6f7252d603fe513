import { useEffect, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from "react";
import { area as areaOf, type Area } from "../../host/model/area";
import { mapCells } from "../../host/model/cells";
import { displayText } from "../../host/model/displayText";
import { guideOf } from "../model/choices";
import { fromTsv, toTsv } from "../model/clipboardText";
import { clearCells, clearFilterOf, enterBlock, enterTyped } from "../model/entry";
import { filterButtons, type FilterButton } from "../model/filterLook";
import { addressBetween, addressOf, farCorner, type Place } from "../model/selection";
import { sheetMetrics } from "../model/sheetMetrics";
import type { Session } from "../session";
import { pageText } from "../text.da";
import { CellAids } from "./CellAids";
import { CellEditor } from "./CellEditor";
import { stepOfKey, stepped, type Step } from "./keys";
import { SheetLayers } from "./SheetLayers";
import type { Editing } from "./useEditing";
import { placeAt, useViewport } from "./useViewport";

type Props = {
  session: Session;
  area: Area;
  active: Place;
  editing: Editing;
  select: (from: Place, to?: Place) => void;
  changeSheet: (step: 1 | -1) => void;
  tell: (message: string | null) => void;
};

/** The sheet in front, drawn from the host's workbook; what is typed, pasted and chosen goes back to the host. */
export function Grid({ session, area, active, editing, select, changeSheet, tell }: Props): ReactNode {
  const { sheet } = area;
  const metrics = sheetMetrics(sheet, active.row, active.column);
  const { box, viewport, scrolled } = useViewport(sheet.name, metrics, active);
  const { draft } = editing;
  const [listAt, setListAt] = useState<string | null>(null);
  const here = `${sheet.name}!${addressOf(active)}`;
  const focus = (): void => box.current?.focus({ preventScroll: true });
  useEffect(focus, [session.id, sheet.name]);

  const filterAt = filterButtons(sheet, session.host.parts.filters);
  const clearFilter = (filter: FilterButton): void => {
    tell(clearFilterOf(session, filter));
    focus();
  };
  /** Alt+Down, as in Excel: the cell's list, or the button of its filter. */
  const openAids = (): void => {
    const filter = filterAt(active.row, active.column);
    if (filter?.isFiltered) clearFilter(filter);
    else setListAt(here);
  };
  const leave = (step: Step): void => {
    select(stepped(active, step, metrics, active));
    focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const withCommand = event.ctrlKey || event.metaKey;
    if (withCommand && (event.key === "PageDown" || event.key === "PageUp"))
      changeSheet(event.key === "PageDown" ? 1 : -1);
    else if (withCommand && event.key.toLowerCase() === "g")
      document.querySelector<HTMLInputElement>(".nameBox")?.focus();
    else if (event.altKey && event.key === "ArrowDown") openAids();
    else if (event.key === "F2") editing.start(active);
    else if (event.key === "Delete" || event.key === "Backspace")
      tell(clearCells(session, sheet, addressBetween(active, farCorner(area, active))));
    else if (event.key.length === 1 && !withCommand && !event.altKey) editing.start(active, event.key);
    else if (!moveByKey(event)) return;
    event.preventDefault();
  };
  const moveByKey = (event: KeyboardEvent): boolean => {
    const step = stepOfKey(event);
    if (!step) return false;
    const extends_ = event.shiftKey && event.key !== "Enter" && event.key !== "Tab";
    const used = { row: Math.max(sheet.rowCount, 1), column: Math.max(sheet.columnCount, 1) };
    if (extends_) select(active, stepped(farCorner(area, active), step, metrics, used));
    else select(stepped(active, step, metrics, used));
    return true;
  };
  const placeOf = (event: { clientX: number; clientY: number }): Place => {
    const edge = box.current?.getBoundingClientRect();
    return placeAt(event.clientX - (edge?.left ?? 0), event.clientY - (edge?.top ?? 0), viewport, metrics);
  };
  const onMouseDown = (event: MouseEvent): void => {
    if (event.button !== 0 || event.target instanceof HTMLTextAreaElement) return;
    if (draft && !editing.commit()) return;
    const from = event.shiftKey ? active : placeOf(event);
    select(from, placeOf(event));
    const move = (moved: globalThis.MouseEvent): void => select(from, placeOf(moved));
    window.addEventListener("mousemove", move);
    window.addEventListener("mouseup", () => window.removeEventListener("mousemove", move), { once: true });
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (draft) return;
    event.clipboardData.setData("text/plain", toTsv(mapCells(clipped(area), displayText)));
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (draft) return;
    tell(
      enterBlock(
        session,
        sheet,
        { row: area.top, column: area.left },
        fromTsv(event.clipboardData.getData("text/plain")),
      ),
    );
    event.preventDefault();
  };
  return (
    <div
      ref={box}
      className="grid"
      tabIndex={0}
      role="application"
      aria-label={`${pageText.grid}: ${sheet.name}`}
      onScroll={scrolled}
      onKeyDown={draft ? undefined : onKeyDown}
      onMouseDown={onMouseDown}
      onDoubleClick={() => editing.start(active)}
      onCopy={onCopy}
      onPaste={onPaste}
    >
      <SheetLayers
        {...{ sheet, filterAt, clearFilter, metrics, viewport, area, active }}
        overlay={(at) =>
          draft && draft.sheet === sheet.name ? (
            <CellEditor
              editing={editing}
              leave={leave}
              style={{ left: at.left - 1, top: at.top - 1, minWidth: at.width + 1, minHeight: at.height + 1 }}
            />
          ) : (
            <CellAids
              key={here}
              box={at}
              guide={guideOf(session.host.workbook, sheet, active.row, active.column)}
              error={session.functions.errorMessageAt(sheet.name, addressOf(active))}
              chosen={displayText(sheet.findCell(active.row, active.column))}
              isOpen={listAt === here}
              setOpen={(isOpen) => (setListAt(isOpen ? here : null), focus())}
              choose={(choice) => (setListAt(null), tell(enterTyped(session, sheet, active, choice)), focus())}
            />
          )
        }
      />
    </div>
  );
}

/** What of a selection lies where there is anything to copy. */
function clipped({ sheet, top, left, bottom, right }: Area): Area {
  return areaOf(
    sheet,
    top,
    left,
    Math.max(top, Math.min(bottom, sheet.rowCount)),
    Math.max(left, Math.min(right, sheet.columnCount)),
  );
}
