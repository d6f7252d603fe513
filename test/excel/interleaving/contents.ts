import type { Cell, Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Area } from "../../../workbench/host/model/area";
import { tableArea } from "../../../workbench/host/model/tables";
import { statusArea, textAt } from "./places";
import { scalarOf } from "../../../workbench/host/model/cells";
import { cellsOf } from "./workbookPhoto";

/** A workbook's contents by key and not by place: the rows of each table and of the status, and all other cells. */
export type Contents = readonly string[];

/**
 * What people and jobs have written, whatever rows and columns it stands in: one text for each row of a table, by
 * header, with what stands beside it; one for each row of the status, with the colour of its status; one for every
 * other cell.
 */
export function contentsOf(workbook: Workbook, leavesOut: readonly string[] = []): Contents {
  return workbook.worksheets
    .flatMap((sheet) => sheetContents(workbook, sheet).map((text) => `${sheet.name} · ${text}`))
    .filter((text) => !leavesOut.some((start) => text.startsWith(start)))
    .toSorted();
}

type Part = { area: Area; header: number; rows: (row: number) => boolean };

function sheetContents(workbook: Workbook, sheet: Worksheet): string[] {
  const status = statusArea(workbook);
  const parts: Part[] = [
    ...sheet.getTables().map((table) => {
      const area = tableArea(table);
      return { area, header: area.top, rows: (row: number) => row > area.top && row <= area.bottom };
    }),
    ...(status?.sheet === sheet
      ? [{ area: status, header: status.header, rows: (row: number) => row >= status.top && row <= status.bottom }]
      : []),
  ];
  const lines = new Map<string, string[]>();
  for (const cell of cellsOf(sheet)) {
    if (shown(cell) === "") continue;
    const part = parts.find(({ rows }) => rows(cell.row));
    const line = part ? `${parts.indexOf(part)} ${cell.row}` : `${cell.row} ${cell.col}`;
    lines.set(line, [...(lines.get(line) ?? []), part ? `${headed(part, cell)}=${shown(cell)}` : `"${shown(cell)}"`]);
  }
  return [...lines.values()].map((texts) => texts.toSorted().join(" | "));
}

function headed({ area, header }: Part, cell: Cell): string {
  const isInside = cell.col >= area.left && cell.col <= area.right;
  const text = isInside ? textAt(area.sheet, header, cell.col) : "";
  return text === "" ? "ved siden af" : text.startsWith("Kolonne") ? "Kolonne" : text;
}

function shown(cell: Cell): string {
  const value = scalarOf(cell);
  const percent = typeof value === "number" && JSON.stringify(cell.numFmt ?? "").includes("%") ? " %" : "";
  const fill = cell.fill?.type === "pattern" ? ` ${cell.fill.fgColor?.argb ?? ""}` : "";
  const text = value === null ? "" : String(value);
  return text === "" ? "" : `${cell.formula === undefined ? "" : "= "}${text}${percent}${chip(text) ? fill : ""}`;
}

const chip = (text: string): boolean => /^[✔▲✖●○★◐–]/u.test(text);

/** What only one of two contents holds. */
export function difference(wanted: Contents, found: Contents): { lost: string[]; added: string[] } {
  return { lost: without(wanted, found), added: without(found, wanted) };
}

function without(from: Contents, taken: Contents): string[] {
  const rest = new Map<string, number>();
  for (const text of taken) rest.set(text, (rest.get(text) ?? 0) + 1);
  return from.filter((text) => {
    const left = rest.get(text) ?? 0;
    if (left > 0) rest.set(text, left - 1);
    return left === 0;
  });
}
