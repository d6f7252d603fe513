import { useEffect, useReducer, useState, type ReactNode } from "react";
import type { Worksheet } from "@cj-tech-master/excelts";
import { parseAddress, type Area } from "../host/model/area";
import { areaOfName, nameSeenFrom } from "../host/model/names";
import { dataArea, tableNamed } from "../host/model/tables";
import { Grid, type Point } from "./grid/Grid";
import { useEditing } from "./grid/useEditing";
import { attempt } from "./model/commands";
import { editText } from "./model/editText";
import { filterChoices } from "./model/filterChoices";
import type { FilterButton } from "./model/filterLook";
import { tabMenu, type MenuGroups } from "./model/menus";
import { moved, type Step } from "./model/moves";
import { oneCell, putSelection, selectFirstShown, selectionOf, type Selection } from "./model/selection";
import { sheetMetrics } from "./model/sheetMetrics";
import { toldOf } from "./model/told";
import { FilterMenu } from "./parts/FilterMenu";
import { FormulaBar } from "./parts/FormulaBar";
import { Menu } from "./parts/Menu";
import { PointsDialog } from "./parts/PointsDialog";
import { SheetTabs } from "./parts/SheetTabs";
import type { Session } from "./session";
import { pageText } from "./text.da";

type Props = { session: Session; state: string; tell: (message: string | null) => void };

/** What is open over the workbook, and where. */
type Open =
  | { kind: "menu"; label: string; groups: MenuGroups; at: Point; back: () => void }
  | { kind: "filter"; filter: FilterButton; at: Point };

/** The workbook: formula bar, grid and sheet tabs, drawn again after every change in the host. */
export function WorkbookView({ session, state, tell }: Props): ReactNode {
  const { host } = session;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [open, setOpen] = useState<Open | null>(null);
  useEffect(() => host.onChange(redraw), [host]);
  const editing = useEditing(session, tell);
  const { draft } = editing;
  const selected = selectionOf(host);
  const { sheet } = selected.area;
  const selection = draft?.sheet === sheet.name ? oneCell(sheet, draft.place) : selected;
  const { active } = selection;
  const sheets = host.workbook.worksheets.filter((each) => each.state === "visible");

  const select = (next: Selection): void => putSelection(host, next);
  const showSheet = (name: string, found?: Area): void => {
    const go = (): void => {
      if (found) select({ area: found, active: { row: found.top, column: found.left } });
      else selectFirstShown(host, name);
    };
    if (editing.commit(go)) go();
  };
  const changeSheet = (step: 1 | -1): void => {
    const next = sheets[sheets.indexOf(sheet) + step];
    if (next) showSheet(next.name);
  };
  const goTo = (text: string): void => {
    const name = nameSeenFrom(host.workbook, sheet, text);
    const table = tableNamed(host.workbook, text);
    const found =
      parseAddress(host.workbook, text, sheet) ??
      (name ? areaOfName(host.workbook, name) : null) ??
      (table ? dataArea(table) : null);
    if (!found) return tell(pageText.notFoundName(text));
    showSheet(found.sheet.name, found);
    focusGrid();
  };
  const leave = (step: Step): void => {
    select(moved(selection, step, { metrics: sheetMetrics(sheet, active.row, active.column), width: 0, height: 0 }));
    focusGrid();
  };
  const close = (): void => {
    if (open?.kind === "menu") open.back();
    else focusGrid();
    setOpen(null);
  };
  /** Does what was chosen in a menu; the focus is back on the sheet first. */
  const run = (act: () => void): void => {
    close();
    tell(attempt(act));
  };
  const openTabMenu = (of: Worksheet, at: Point, tab: HTMLElement): void =>
    setOpen({
      kind: "menu",
      label: pageText.menu.tab(of.name),
      groups: tabMenu(host, of),
      at,
      back: () => tab.focus(),
    });
  const openFilter = (filter: FilterButton, at: Point): void => {
    select(oneCell(sheet, { row: filter.row, column: filter.at }));
    setOpen({ kind: "filter", filter, at });
  };
  return (
    <div className="workbook">
      <FormulaBar {...{ active, editing, leave, goTo }} text={editText(sheet.findCell(active.row, active.column))} />
      <Grid
        {...{ session, selection, editing, select, changeSheet, tell, openFilter }}
        openMenu={(groups, at) => setOpen({ kind: "menu", label: pageText.menu.cells, groups, at, back: focusGrid })}
      />
      <SheetTabs
        {...{ sheets, state }}
        front={sheet.name}
        choose={(name) => showSheet(name)}
        openMenu={openTabMenu}
        told={toldOf(host, selection)}
      />
      {open?.kind === "menu" && (
        <Menu {...{ close }} label={open.label} groups={open.groups} at={open.at} choose={(item) => run(item.run)} />
      )}
      {open?.kind === "filter" && (
        <FilterMenu
          {...{ close }}
          column={open.filter.name}
          choices={filterChoices(open.filter.of, open.filter.column, host.parts.filters)}
          isFiltered={open.filter.isFiltered}
          at={open.at}
          sort={(ascending) => run(() => host.user.sort(open.filter.of, open.filter.column, ascending))}
          apply={(criterion) => run(() => host.user.filter(open.filter.of, open.filter.column, criterion))}
        />
      )}
      {editing.question && (
        <PointsDialog question={editing.question} enter={(asMeant) => editing.answer(asMeant)} back={editing.back} />
      )}
    </div>
  );
}

const focusGrid = (): void => document.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
