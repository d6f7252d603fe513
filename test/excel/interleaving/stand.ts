import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { tableArea } from "../../../workbench/host/model/tables";
import { cellsOf } from "./workbookPhoto";
import { letters } from "./places";

/**
 * How a workbook stands, cell by cell: what each cell holds and how it is formatted, where tables, names and page
 * breaks are, what is printed and which sheets are protected.
 */
export function standOf({ worksheets, definedNames }: Workbook): readonly string[] {
  return [
    ...definedNames.model.map(({ name, ranges }) => `${name} = ${ranges.join()}`),
    ...worksheets.flatMap((sheet) => sheetStand(sheet).map((text) => `${sheet.name} · ${text}`)),
  ].toSorted();
}

function sheetStand(sheet: Worksheet): string[] {
  return [
    "is there",
    ...(sheet.sheetProtection?.sheet ? ["is protected"] : []),
    ...(sheet.pageSetup.printArea ? [`prints ${sheet.pageSetup.printArea}`] : []),
    ...sheet.rowBreaks.map(({ id }) => `page break after row ${id}`),
    ...sheet.getTables().map((table) => {
      const { top, left, bottom, right } = tableArea(table);
      return `${table.name} in ${letters(left)}${top}:${letters(right)}${bottom}`;
    }),
    ...cellsOf(sheet).map(cellStand),
  ];
}

function cellStand({ address, value, style }: Cell): string {
  const { numFmt = "General", fill, font } = style;
  const colour = fill?.type === "pattern" ? (fill.fgColor?.argb ?? "") : "";
  const look = [numFmt === "General" ? "" : JSON.stringify(numFmt), colour, font?.bold ? "bold" : ""];
  return [address, JSON.stringify(value), ...look].filter((part) => part !== "").join(" ");
}
