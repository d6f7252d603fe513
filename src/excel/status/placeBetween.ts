import type { StatusWriting } from "../../app/workbook/ports";
import type { CellValue } from "../../sheets/cells/sheetTable";
import type { DrawnPlace } from "./drawnPlace";

/** The sheet as the messages before this one have left it: its rows moved, its head unfinished. */
export function placeBetween(
  context: Excel.RequestContext,
  place: DrawnPlace | null,
  sheetName: string,
  { sheet: { rows, unfinished }, columns, moves }: Pick<StatusWriting, "sheet" | "columns" | "moves">,
): DrawnPlace {
  const rowCount = Math.max(rows.length, place?.rowCount ?? 0);
  const values = Array.from({ length: rowCount }, (_, at): CellValue[] => [...(place?.values[at] ?? [])]);
  for (const { from, count } of moves) for (let step = 0; step < count; step += 1) values[from + step] = [];
  for (const { from, count, to } of moves)
    for (let step = 0; to !== null && step < count; step += 1)
      values[to + step] = [...(place?.values[from + step] ?? [])];
  const head = values[unfinished?.at ?? -1];
  unfinished?.row.cells.forEach(({ value }, index) => head && (head[columns[index] ?? index] = value));
  const sheet = place?.sheet ?? context.workbook.worksheets.getItem(sheetName);
  const [firstRow, firstColumn] = [place?.firstRow ?? 0, place?.firstColumn ?? 0];
  return { ...(place ?? NOTHING_AROUND), sheet, sheetName, firstRow, firstColumn, rowCount, values };
}

const NOTHING_AROUND = {
  usedEnd: 0,
  breaks: [],
  paper: null,
  widths: [],
  printArea: null,
  merged: false,
  columns: { from: 0, to: 0 },
  around: null,
  mergedBeside: false,
  existing: null,
  filtered: false,
};
