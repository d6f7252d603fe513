import type { Worksheet } from "@cj-tech-master/excelts";
import {
  bounding,
  type Area,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  localAddress,
  parseLocalAddress,
  sheetNamed,
} from "../../host/model/area";
import type { Host } from "../../host/host";
import { mergedAreas } from "../../host/model/tables";
import { firstShown, sheetMetrics } from "./sheetMetrics";

/** A cell of the sheet in front. */
export type Place = { readonly row: number; readonly column: number };
/** What is selected, and the cell in it that is typed in. */
export type Selection = {
  readonly area: Area;
  readonly active: Place;
  /** Areas that were selected before it, with Ctrl held down. */
  readonly others?: readonly Area[];
};

/** All that is selected. */
export const areasOf = ({ area, others = [] }: Selection): readonly Area[] => [...others, area];

/** What the host says is selected on the sheet in front. */
export function selectionOf(host: Host): Selection {
  const { sheet, address, active } = host.selection;
  const found = sheetNamed(host.workbook, sheet) ?? host.workbook.worksheets[0];
  if (!found) throw new Error("A workbook needs a sheet.");
  const areas = address.split(",").flatMap((each) => parseLocalAddress(found, each) ?? []);
  const area = areas.at(-1) ?? { sheet: found, top: 1, left: 1, bottom: 1, right: 1 };
  const others = areas.slice(0, -1);
  return {
    area,
    active: isWithin(area, active) ? active : { row: area.top, column: area.left },
    ...(others.length > 0 ? { others } : {}),
  };
}

/** Tells the host what is selected, unless it is so already. */
export function putSelection(host: Host, selection: Selection): void {
  const { area, active } = selection;
  const now = host.selection;
  const address = areasOf(selection)
    .map((each) => localAddress(each))
    .join(",");
  const isSame =
    now.sheet === area.sheet.name &&
    now.address === address &&
    now.active.row === active.row &&
    now.active.column === active.column;
  if (!isSame) host.userSelect(area.sheet.name, address, active);
}

export const isWithin = (area: Omit<Area, "sheet">, { row, column }: Place): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The corner of the selection that moves when it is extended. */
export function farCorner({ area, active }: Selection): Place {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

/** The rectangle between two cells, with the whole of every merged cell that it meets. */
export function cellsBetween(sheet: Worksheet, one: Place, other: Place): Area {
  let area: Area = {
    sheet,
    top: Math.max(1, Math.min(one.row, other.row)),
    left: Math.max(1, Math.min(one.column, other.column)),
    bottom: Math.min(lastRow, Math.max(one.row, other.row)),
    right: Math.min(lastColumn, Math.max(one.column, other.column)),
  };
  const merged = isEntireRow(area) || isEntireColumn(area) ? [] : mergedAreas(sheet);
  for (;;) {
    const met = merged.filter((each) => intersection(each, area));
    const grown = met.reduce(bounding, area);
    if (localAddress(grown) === localAddress(area)) return area;
    area = grown;
  }
}

/** Whole rows or columns from one to another. */
export function rowsBetween(sheet: Worksheet, one: number, other: number): Area {
  return { sheet, top: Math.min(one, other), bottom: Math.max(one, other), left: 1, right: lastColumn };
}
export function columnsBetween(sheet: Worksheet, one: number, other: number): Area {
  return { sheet, left: Math.min(one, other), right: Math.max(one, other), top: 1, bottom: lastRow };
}

/** One cell, with the rest of it where it is merged. */
export function oneCell(sheet: Worksheet, place: Place): Selection {
  const area = cellsBetween(sheet, place, place);
  return { area, active: { row: area.top, column: area.left } };
}

export const addressOf = ({ row, column }: Place): string =>
  localAddress({ top: row, bottom: row, left: column, right: column });

/** Brings a sheet in front with its first cell in sight selected: A1, unless its row or column is hidden. */
export function selectFirstShown(host: Host, name: string): void {
  const sheet = sheetNamed(host.workbook, name);
  if (sheet) host.userSelect(name, addressOf(firstShown(sheetMetrics(sheet, 1, 1))));
}
