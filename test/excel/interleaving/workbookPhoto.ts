import { Workbook, type Cell, type CellValue, type Style, type Worksheet } from "@cj-tech-master/excelts";
import { newWorkbook, type OpenedWorkbook } from "../../../workbench/files/xlsx";
import { calculationOf } from "../../../workbench/files/calculation";
import type { Area } from "../../../workbench/host/model/area";
import { placeTable, tableArea } from "../../../workbench/host/model/tables";

type SheetPhoto = {
  name: string;
  cells: readonly { row: number; column: number; value: CellValue; style: Partial<Style> }[];
  tables: readonly { name: string; headers: readonly string[]; at: Omit<Area, "sheet"> }[];
};

/** A workbook's cells, tables, names and settings, of which copies are made in a few milliseconds. */
export type WorkbookPhoto = {
  sheets: readonly SheetPhoto[];
  names: Workbook["definedNames"]["model"];
  settings: ReadonlyMap<string, unknown>;
};

/** Takes the photo of a workbook. Validations, widths and print set-up are left out, as no job reads them. */
export function photoOf({ workbook, parts }: OpenedWorkbook): WorkbookPhoto {
  return {
    sheets: workbook.worksheets.map((sheet) => ({
      name: sheet.name,
      cells: cellsOf(sheet).map((cell) => ({
        row: cell.row,
        column: cell.col,
        value: cell.value,
        style: { ...cell.style },
      })),
      tables: sheet.getTables().map((table) => {
        const { top, left, bottom, right } = tableArea(table);
        return {
          name: table.name,
          headers: table.table.columns.map(({ name }) => name),
          at: { top, left, bottom, right },
        };
      }),
    })),
    names: structuredClone(workbook.definedNames.model),
    settings: new Map(parts.settings),
  };
}

/** A new workbook that holds what the photo shows. */
export function copyOf(photo: WorkbookPhoto): OpenedWorkbook {
  const opened: OpenedWorkbook = { ...newWorkbook(), workbook: new Workbook() };
  calculationOf(opened.workbook);
  for (const { name, cells, tables } of photo.sheets) {
    const sheet = opened.workbook.addWorksheet(name);
    for (const { name: own, headers, at } of tables) {
      const table = sheet.addTable({
        name: own,
        ref: sheet.getCell(at.top, at.left).address,
        headerRow: true,
        style: { theme: "TableStyleMedium2", showRowStripes: true },
        columns: headers.map((header) => ({ name: header, filterButton: true })),
        rows: Array.from({ length: at.bottom - at.top }, () => []),
      });
      placeTable(table, { ...at, sheet });
    }
    for (const { row, column, value, style } of cells) {
      const cell = sheet.getCell(row, column);
      cell.value = value;
      cell.style = { ...style };
    }
    for (const table of sheet.getTables()) placeTable(table, tableArea(table));
  }
  opened.workbook.definedNames.model = structuredClone(photo.names);
  for (const [key, value] of photo.settings) opened.parts.settings.set(key, value as string);
  return opened;
}

/** The cells of a sheet that hold anything. */
export function cellsOf(sheet: Worksheet): Cell[] {
  const cells: Cell[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => void (cell.value !== null && cells.push(cell))));
  return cells;
}
