import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { type Area, columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from "../../host/model/area";
import type { Host } from "../../host/host";
import { isProtected } from "../../host/model/protection";
import { surroundingRegion } from "../../host/model/surrounding";
import { dataArea, hasHeader, tablesIn } from "../../host/model/tables";
import { pageText } from "../text.da";
import { areasOf, oneCell, type Selection } from "./selection";

/** A line of a menu: its words, the keys that do the same, and what it does. */
export type MenuItem = { label: string; keys?: string; run: () => void };
/** A menu: groups with a line between them. */
export type MenuGroups = readonly (readonly MenuItem[])[];

/** What a menu on the sheet needs besides the host: the clipboard, which belongs to the page. */
export type Clipboard = { cut: () => void; copy: () => void; paste: () => void };

const { menu } = pageText;

/** The menu of what is selected: of whole rows, whole columns, or cells in or outside a table. */
export function sheetMenu(host: Host, selection: Selection, clipboard: Clipboard): MenuGroups {
  const { area } = selection;
  const areas = areasOf(selection);
  const clear: MenuItem = { label: menu.clear, keys: "Delete", run: () => host.user.clear(areas) };
  // Of several areas only what Excel does to all of them at once.
  if (areas.length > 1) return [[clear], hideItems(host, areas)];
  const [table] = tablesIn(oneCell(area.sheet, selection.active).area);
  const inTable = table && !isEntireRow(area) && !isEntireColumn(area) ? tableItems(host, table, area) : [];
  return [
    [
      { label: menu.cut, keys: "Ctrl+X", run: clipboard.cut },
      { label: menu.copy, keys: "Ctrl+C", run: clipboard.copy },
      { label: menu.paste, keys: "Ctrl+V", run: clipboard.paste },
    ],
    inTable,
    sheetItems(host, area),
    [clear],
    sortItems(host, selection, table),
    table && hasHeader(table) ? [filterButtonItem(host, table)] : [],
    hideItems(host, areas),
  ].filter((group) => group.length > 0);
}

function tableItems({ user }: Host, table: Table, area: Area): MenuItem[] {
  const rows = intersection(dataArea(table), area);
  const ofRows: MenuItem[] = rows
    ? [
        { label: menu.insertTableRows(rowCount(rows)), run: () => user.insertInTable(table, area, "rows") },
        { label: menu.deleteTableRows(rowCount(rows)), run: () => user.removeFromTable(table, area, "rows") },
      ]
    : [];
  const columns = columnCount(area);
  return [
    ...ofRows,
    { label: menu.insertTableColumns(columns), run: () => user.insertInTable(table, area, "columns") },
    { label: menu.deleteTableColumns(columns), run: () => user.removeFromTable(table, area, "columns") },
  ];
}

function sheetItems({ user }: Host, area: Area): MenuItem[] {
  const [rows, columns] = [rowCount(area), columnCount(area)];
  const keys = isEntireRow(area) || isEntireColumn(area);
  const items: MenuItem[] = [];
  if (!isEntireColumn(area)) {
    items.push(
      { label: menu.insertRows(rows), ...(keys ? { keys: "Ctrl++" } : {}), run: () => user.insert(area, "rows") },
      { label: menu.deleteRows(rows), ...(keys ? { keys: "Ctrl+-" } : {}), run: () => user.remove(area, "rows") },
    );
  }
  if (!isEntireRow(area)) {
    items.push(
      {
        label: menu.insertColumns(columns),
        ...(keys ? { keys: "Ctrl++" } : {}),
        run: () => user.insert(area, "columns"),
      },
      {
        label: menu.deleteColumns(columns),
        ...(keys ? { keys: "Ctrl+-" } : {}),
        run: () => user.remove(area, "columns"),
      },
    );
  }
  return items;
}

function sortItems({ user }: Host, { area, active }: Selection, table: Table | undefined): MenuItem[] {
  if (isEntireRow(area)) return [];
  const region = table ? dataArea(table) : surroundingRegion(oneCell(area.sheet, active).area);
  // Outside tables the first row of what is filled is its heading, as long as there is more below it.
  const body = table || region.bottom === region.top ? region : { ...region, top: region.top + 1 };
  const sort = (ascending: boolean) => (): void =>
    user.sort(table ?? body, Math.max(0, active.column - body.left), ascending);
  return [
    { label: menu.sortUp, run: sort(true) },
    { label: menu.sortDown, run: sort(false) },
  ];
}

function filterButtonItem({ user }: Host, table: Table): MenuItem {
  const shown = table.table.columns.some(({ filterButton }) => filterButton !== false);
  return {
    label: shown ? menu.hideFilterButtons : menu.showFilterButtons,
    keys: "Ctrl+Skift+L",
    run: () => user.showFilterButtons(table, !shown),
  };
}

function hideItems({ user }: Host, areas: readonly Area[]): MenuItem[] {
  const sum = (count: (area: Area) => number): number => areas.reduce((total, area) => total + count(area), 0);
  const rows: MenuItem[] = [
    { label: menu.hideRows(sum(rowCount)), keys: "Ctrl+9", run: () => user.hide(areas, "rows", true) },
    { label: menu.showRows, keys: "Ctrl+Skift+9", run: () => user.hide(areas, "rows", false) },
  ];
  const columns: MenuItem[] = [
    { label: menu.hideColumns(sum(columnCount)), keys: "Ctrl+0", run: () => user.hide(areas, "columns", true) },
    { label: menu.showColumns, keys: "Ctrl+Skift+0", run: () => user.hide(areas, "columns", false) },
  ];
  return [...(areas.some(isEntireColumn) ? [] : rows), ...(areas.some(isEntireRow) ? [] : columns)];
}

/** The menu of a sheet's tab: hiding, showing and protecting. */
export function tabMenu({ workbook, user }: Host, sheet: Worksheet): MenuGroups {
  const hidden = workbook.worksheets.filter(({ state }) => state === "hidden");
  const isLocked = isProtected(sheet);
  const isStructureLocked = workbook.protection?.lockStructure === true;
  return [
    [
      { label: menu.hideSheet, run: () => user.showSheet(sheet, false) },
      ...hidden.map((each) => ({ label: menu.showSheet(each.name), run: () => user.showSheet(each, true) })),
    ],
    [
      { label: isLocked ? menu.unprotectSheet : menu.protectSheet, run: () => user.protectSheet(sheet, !isLocked) },
      {
        label: isStructureLocked ? menu.unprotectStructure : menu.protectStructure,
        run: () => user.protectStructure(!isStructureLocked),
      },
    ],
  ];
}
