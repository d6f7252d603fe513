import type { Table } from "@cj-tech-master/excelts";
import { columnCount, isEntireColumn, isEntireRow, localAddress, rowCount, type Area } from "../../host/model/area";
import type { Host } from "../../host/host";
import { displayText } from "../../host/model/displayText";
import { isRowHidden } from "../../host/model/hidden";
import { dataArea, hasHeader, tableArea, tablesIn } from "../../host/model/tables";
import { pageText } from "../text.da";
import { addressOf, areasOf, oneCell, type Selection } from "./selection";

/** What a screen reader is told of the selection, and everyone of a filter's rows, in Danish. */
export type Told = { selection: string; filter: string };

/** Tells of the active cell with its heading in a table, or how much is selected; and how many rows a filter shows. */
export function toldOf(host: Host, selection: Selection): Told {
  const { area, active } = selection;
  const count = areasOf(selection).length;
  const cell = oneCell(area.sheet, active).area;
  const [table] = tablesIn(cell);
  const heading =
    table && hasHeader(table) && active.row > tableArea(table).top
      ? displayText(area.sheet.findCell(tableArea(table).top, active.column))
      : "";
  const text = displayText(area.sheet.findCell(active.row, active.column));
  const words = pageText.told;
  const isOne = localAddress(cell) === localAddress(area);
  return {
    selection: count > 1 ? words.several(count) : isOne ? words.cell(addressOf(active), text, heading) : extentOf(area),
    filter: table && isFiltered(host, table) ? filteredRows(dataArea(table)) : "",
  };
}

const isFiltered = (host: Host, table: Table): boolean =>
  host.parts.filters.get(table)?.criteria.some((each) => each !== null) ?? false;

function extentOf(area: Area): string {
  const words = pageText.told;
  if (isEntireRow(area) && isEntireColumn(area)) return words.all;
  if (isEntireRow(area)) return words.rows(rowCount(area));
  if (isEntireColumn(area)) return words.columns(columnCount(area));
  return words.range(rowCount(area), columnCount(area));
}

function filteredRows(of: Area): string {
  let shown = 0;
  for (let row = of.top; row <= of.bottom; row += 1) if (!isRowHidden(of, row)) shown += 1;
  return pageText.told.filtered(shown, rowCount(of));
}
