import type { Cell, Worksheet } from "@cj-tech-master/excelts";
import type { OpenedWorkbook } from "../../../workbench/files/xlsx";
import type { Area } from "../../../workbench/host/model/area";
import type { DrawnObject } from "../../../workbench/host/model/drawings";
import { tableArea } from "../../../workbench/host/model/tables";
import { cellsOf } from "./workbookPhoto";
import { letters } from "./places";

/**
 * How a workbook stands, cell by cell: what each cell holds and how it is formatted, where tables, names and page
 * breaks are, what is printed, which sheets are protected, and which charts and shapes lie on them.
 */
export function standOf({
  workbook: { worksheets, definedNames },
  parts,
}: Pick<OpenedWorkbook, "workbook" | "parts">): readonly string[] {
  const objectsOn = (sheet: Worksheet): readonly DrawnObject[] => parts.drawings.get(sheet)?.objects ?? [];
  return [
    ...definedNames.model.map(({ name, ranges }) => `${name} = ${ranges.join()}`),
    ...worksheets.flatMap((sheet) =>
      [...sheetStand(sheet), ...objectsOn(sheet).map(objectStand)].map((text) => `${sheet.name} · ${text}`),
    ),
  ].toSorted();
}

const placeOf = (area: Area | null): string =>
  area === null ? "nothing" : `${letters(area.left)}${area.top}:${letters(area.right)}${area.bottom}`;

/**
 * A chart with the cells that it shows, or a shape with what it says and what it follows, and where it lies from the
 * left. How far down is left out: rows get the height of their texts, and objects of the host do not follow them.
 */
function objectStand(object: DrawnObject): string {
  const box = [object.left, object.width].map(Math.round).join(" ");
  if (object.kind === "chart") {
    const series = object.series.map(
      ({ name, values, xValues }) => `${name} ${placeOf(values)} by ${placeOf(xValues)}`,
    );
    return `${object.name} (${object.title.text}) at ${box}: ${series.join(", ")}`;
  }
  if (object.kind === "opened") return `${object.name} of the file at ${box}`;
  const ends = [object.begin, object.end].map((end) => end?.to.text ?? "");
  return `${object.type} ${JSON.stringify([object.text, object.altTextDescription, ...ends])} at ${box}`;
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
