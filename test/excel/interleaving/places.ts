import type { Table, Worksheet } from "@cj-tech-master/excelts";
import { areaOfName, nameIn } from "../../../workbench/host/model/names";
import type { Workbook } from "@cj-tech-master/excelts";
import type { Area } from "../../../workbench/host/model/area";
import { scalarOf } from "../../../workbench/host/model/cells";
import { tableArea, tableNamed } from "../../../workbench/host/model/tables";
import { readRowKey } from "../../../src/sheets/status/statusRegion";

/** The column of people's own by which a row is known, whatever a job or a co-author does to the others. */
export const ID = "Sagsnr.";
export const STATUS = "Resultatkontrakt_Status";

/** A row of a table: its sheet, the table's place, and the row's number. */
export type RowPlace = { sheet: Worksheet; area: Area; row: number };

export function textAt(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.findCell(row, column);
  return cell ? String(scalarOf(cell)) : "";
}

/** The column with this header, or null. */
export function columnOf({ sheet, top, left, right }: Area, header: string): number | null {
  for (let column = left; column <= right; column += 1) if (textAt(sheet, top, column) === header) return column;
  return null;
}

/** The row of a table that people know by this text, wherever it stands now; null where it is gone. */
export function rowOf(workbook: Workbook, name: string, id: string): RowPlace | null {
  const table: Table | undefined = tableNamed(workbook, name);
  if (!table) return null;
  const area = tableArea(table);
  const column = columnOf(area, ID);
  if (column === null) return null;
  for (let row = area.top + 1; row <= area.bottom; row += 1)
    if (textAt(area.sheet, row, column) === id) return { sheet: area.sheet, area, row };
  return null;
}

/** Where the status stands: its cells, with its header row. */
export function statusArea(workbook: Workbook): (Area & { header: number }) | null {
  const name = nameIn(workbook, null, STATUS);
  const area = name ? areaOfName(workbook, name) : null;
  if (!area) return null;
  for (let header = area.top; header <= area.bottom; header += 1)
    for (let column = area.left; column <= area.right; column += 1)
      if (textAt(area.sheet, header, column) === "#header") return { ...area, header };
  return null;
}

/** The row of a goal on the Status sheet, found by its hidden key, as *1.2* or *14a*. */
export function statusRow(workbook: Workbook, goal: string): (RowPlace & { header: number }) | null {
  const area = statusArea(workbook);
  if (!area) return null;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const key = readRowKey(textAt(area.sheet, row, column));
      if (key && `${key.nr}${key.part}` === goal) return { sheet: area.sheet, area, row, header: area.header };
    }
  }
  return null;
}

/** The letters of a column. */
export function letters(column: number): string {
  let text = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
}
