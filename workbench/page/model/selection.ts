import { lastColumn, lastRow, localAddress, parseLocalAddress, sheetNamed, type Area } from "../../host/model/area";
import type { Host } from "../../host/host";
import { firstShown, sheetMetrics } from "./sheetMetrics";

/** A cell of the sheet in front. */
export type Place = { readonly row: number; readonly column: number };

/** The area that the host says is selected, with the sheet in front. */
export function selectedArea(host: Host): Area {
  const { sheet, address } = host.selection;
  const found = sheetNamed(host.workbook, sheet) ?? host.workbook.worksheets[0];
  if (!found) throw new Error("A workbook needs a sheet.");
  return parseLocalAddress(found, address) ?? { sheet: found, top: 1, left: 1, bottom: 1, right: 1 };
}

/** The cell that is typed in: where the selection began, as long as it lies in what the host says is selected. */
export function activePlace(area: Area, began: Place | null): Place {
  return began && isWithin(area, began) ? began : { row: area.top, column: area.left };
}

export const isWithin = (area: Omit<Area, "sheet">, { row, column }: Place): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The corner of the selection that moves when it is extended. */
export function farCorner(area: Area, active: Place): Place {
  return {
    row: active.row === area.top ? area.bottom : area.top,
    column: active.column === area.left ? area.right : area.left,
  };
}

/** The address of the rectangle between two cells. */
export function addressBetween(one: Place, other: Place): string {
  const clip = ({ row, column }: Place): Place => ({
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
  });
  const [from, to] = [clip(one), clip(other)];
  return localAddress({
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  });
}

export const addressOf = (place: Place): string => addressBetween(place, place);

/** Brings a sheet in front with its first cell in sight selected: A1, unless its row or column is hidden. */
export function selectFirstShown(host: Host, name: string): void {
  const sheet = sheetNamed(host.workbook, name);
  if (sheet) host.userSelect(name, addressOf(firstShown(sheetMetrics(sheet, 1, 1))));
}
