import { useEffect, useReducer, useState, type ReactNode } from "react";
import { parseAddress } from "../host/model/area";
import { areaOfName, nameSeenFrom } from "../host/model/names";
import { dataArea, tableNamed } from "../host/model/tables";
import { Grid } from "./grid/Grid";
import { stepped, type Step } from "./grid/keys";
import { useEditing } from "./grid/useEditing";
import { editText } from "./model/editText";
import { activePlace, addressBetween, selectedArea, selectFirstShown, type Place } from "./model/selection";
import { sheetMetrics } from "./model/sheetMetrics";
import { FormulaBar } from "./parts/FormulaBar";
import { SheetTabs } from "./parts/SheetTabs";
import type { Session } from "./session";
import { pageText } from "./text.da";

type Props = { session: Session; state: string; tell: (message: string | null) => void };

/** The workbook: formula bar, grid and sheet tabs, drawn again after every change in the host. */
export function WorkbookView({ session, state, tell }: Props): ReactNode {
  const { host } = session;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [began, setBegan] = useState<Place | null>(null);
  useEffect(() => host.onChange(redraw), [host]);
  const editing = useEditing(session, tell);
  const area = selectedArea(host);
  const { sheet } = area;
  const active = editing.draft?.sheet === sheet.name ? editing.draft.place : activePlace(area, began);
  const sheets = host.workbook.worksheets.filter((each) => each.state === "visible");

  const select = (from: Place, to: Place = from): void => {
    setBegan(from);
    host.userSelect(sheet.name, addressBetween(from, to));
  };
  const showSheet = (name: string, address?: string): void => {
    if (!editing.commit()) return;
    setBegan(null);
    if (address === undefined) selectFirstShown(host, name);
    else host.userSelect(name, address);
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
    showSheet(
      found.sheet.name,
      addressBetween({ row: found.top, column: found.left }, { row: found.bottom, column: found.right }),
    );
    focusGrid();
  };
  const leave = (step: Step): void => {
    select(stepped(active, step, sheetMetrics(sheet, active.row, active.column), active));
    focusGrid();
  };
  const text = editText(sheet.findCell(active.row, active.column));
  return (
    <div className="workbook">
      <FormulaBar {...{ active, text, editing, leave, goTo }} />
      <Grid {...{ session, area, active, editing, select, changeSheet, tell }} />
      <SheetTabs sheets={sheets} front={sheet.name} state={state} choose={(name) => showSheet(name)} />
    </div>
  );
}

const focusGrid = (): void => document.querySelector<HTMLElement>(".grid")?.focus({ preventScroll: true });
