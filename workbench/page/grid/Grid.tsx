import { useEffect, useState, type MouseEvent, type ReactNode } from "react";
import { displayText } from "../../host/model/displayText";
import { attempt, enterTyped } from "../model/commands";
import { guideOf } from "../model/choices";
import { filterButtons, type FilterButton } from "../model/filterLook";
import { sheetMenu, type MenuGroups } from "../model/menus";
import { moved, type Step } from "../model/moves";
import { addressOf, type Selection } from "../model/selection";
import { sheetMetrics, startOf } from "../model/sheetMetrics";
import type { Session } from "../session";
import { pageText } from "../text.da";
import { CellAids } from "./CellAids";
import { CellEditor } from "./CellEditor";
import { gridKeys } from "./gridKeys";
import { SheetLayers } from "./SheetLayers";
import { useClipboard } from "./useClipboard";
import type { Editing } from "./useEditing";
import { useGridMouse } from "./useGridMouse";
import { headerHeight, headerWidth, useViewport } from "./useViewport";

/** Where something is opened, in the window. */
export type Point = { x: number; y: number };

type Props = {
  session: Session;
  selection: Selection;
  editing: Editing;
  select: (selection: Selection) => void;
  changeSheet: (step: 1 | -1) => void;
  tell: (message: string | null) => void;
  openMenu: (groups: MenuGroups, at: Point) => void;
  openFilter: (filter: FilterButton, at: Point) => void;
};

/** The sheet in front, drawn from the host's workbook; what is typed, pasted and chosen goes back to the host. */
export function Grid(props: Props): ReactNode {
  const { session, selection, editing, select, changeSheet, tell } = props;
  const { host } = session;
  const { sheet } = selection.area;
  const { active } = selection;
  const metrics = sheetMetrics(sheet, active.row, active.column);
  const { box, viewport, scrolled } = useViewport(sheet.name, metrics, active);
  const view = {
    metrics,
    width: viewport.width - headerWidth - startOf(metrics.columns, metrics.columns.frozen + 1),
    height: viewport.height - headerHeight - startOf(metrics.rows, metrics.rows.frozen + 1),
  };
  const { draft } = editing;
  const [listAt, setListAt] = useState<string | null>(null);
  const here = `${sheet.name}!${addressOf(active)}`;
  const focus = (): void => box.current?.focus({ preventScroll: true });
  useEffect(focus, [session.id, sheet.name]);

  const clipboard = useClipboard(session, selection, draft !== null, tell);
  const { dragged, onMouseDown, pointTo } = useGridMouse({
    box,
    viewport,
    metrics,
    selection,
    leave: () => draft === null || editing.commit(),
    select,
  });
  const filterAt = filterButtons(sheet, host.parts.filters);
  const openFilter = (filter: FilterButton): void => {
    const cell = box.current?.querySelector(`[data-cell="${addressOf({ row: filter.row, column: filter.at })}"]`);
    const edge = cell?.getBoundingClientRect();
    props.openFilter(filter, { x: edge?.left ?? 0, y: edge?.bottom ?? 0 });
  };
  const openMenu = (at?: Point): void => {
    const edge = box.current?.querySelector(".activeBox")?.getBoundingClientRect();
    props.openMenu(sheetMenu(host, selection, clipboard.menu), at ?? { x: edge?.right ?? 0, y: edge?.top ?? 0 });
  };
  const onContextMenu = (event: MouseEvent): void => {
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (draft && !editing.commit()) return;
    // The key for the menu comes here too, without a pointer.
    if (event.button !== 2) return openMenu();
    pointTo(event);
    setMenuAt({ x: event.clientX, y: event.clientY });
  };
  const [menuAt, setMenuAt] = useState<Point | null>(null);
  useEffect(() => {
    // After the press has selected what it is on.
    if (!menuAt) return;
    setMenuAt(null);
    openMenu(menuAt);
  }, [menuAt]);
  const leave = (step: Step): void => {
    select(moved(selection, step, view));
    focus();
  };
  const onKeyDown = gridKeys({
    host,
    selection,
    view,
    select,
    changeSheet,
    type: (over) => editing.start(active, over),
    run: (act) => tell(attempt(act)),
    openMenu,
    openAids() {
      const filter = filterAt(active.row, active.column);
      if (filter) openFilter(filter);
      else setListAt(here);
    },
    goTo: () => document.querySelector<HTMLInputElement>(".nameBox")?.focus(),
    forgetCopied: clipboard.forget,
  });
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
      onContextMenu={onContextMenu}
      {...clipboard.handlers}
    >
      <SheetLayers
        {...{ sheet, filterAt, openFilter, metrics, viewport }}
        selection={dragged ?? selection}
        copied={clipboard.copied?.area.sheet === sheet ? clipboard.copied.area : null}
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
              guide={guideOf(host.workbook, sheet, active.row, active.column)}
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
