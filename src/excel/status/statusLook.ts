import { statusColumnIndex, statusColumns } from "../../sheets/status/statusColumns";
import type { StatusRow } from "../../sheets/status/statusRows";
import { rowStyles, statusColours, type RowKind } from "../../sheets/status/statusStyles";

/** How rows of the status look: their kind, and the cell in a status colour. */
export type StatusLook = Pick<StatusRow, "kind" | "chip">;
/** The sheet's column of one of ours, from 0. */
export type ColumnAt = (index: number) => number;
/** Some of our columns that stand side by side, by the first of them. */
export type Run = { from: number; count: number };

/** Queues the look of rows: styles row by row, chips in their status colour, figures to the right. */
export function styleStatus(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  columns: readonly number[],
  rows: readonly StatusLook[],
): void {
  for (const run of rowRuns(rows))
    for (const part of contiguous(columns)) styleRows(sheet, firstRow, columnAt, part, run);
  rows.forEach(({ chip }, index) => {
    if (chip === null) return;
    const { fill, text } = statusColours[chip.status];
    const cell = sheet.getCell(firstRow + index, columnAt(statusColumnIndex(chip.column)));
    cell.format.fill.color = fill;
    cell.format.font.set({ color: text, bold: true });
  });
  alignFigures(sheet, firstRow, columnAt, rows);
}

/** Figures and their headers stand to the right, also those that are texts, such as 85–100 pct. */
function alignFigures(sheet: Excel.Worksheet, firstRow: number, columnAt: ColumnAt, rows: readonly StatusLook[]): void {
  const figureColumns = statusColumns.flatMap(({ figures }, index) => (figures ? [columnAt(index)] : []));
  for (const { kind, first, count } of rowRuns(rows)) {
    if (kind !== "goal" && kind !== "header") continue;
    for (const run of contiguous(figureColumns)) {
      const column = figureColumns[run.from];
      if (column !== undefined)
        sheet.getRangeByIndexes(firstRow + first, column, count, run.count).format.horizontalAlignment = "Right";
    }
  }
}

/** Runs of our columns that stand side by side; people may have put columns of their own between them. */
export function contiguous(columns: readonly number[]): { from: number; count: number }[] {
  return columns.reduce<{ from: number; count: number }[]>((runs, column, index) => {
    const last = runs.at(-1);
    if (last && column === (columns[index - 1] ?? Number.NaN) + 1)
      return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { from: index, count: 1 }];
  }, []);
}

type RowRun = { kind: RowKind; first: number; count: number };

function rowRuns(rows: readonly StatusLook[]): RowRun[] {
  return rows.reduce<RowRun[]>((runs, { kind }, index) => {
    const last = runs.at(-1);
    if (last?.kind === kind) return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { kind, first: index, count: 1 }];
  }, []);
}

function styleRows(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  { from, count }: Run,
  { kind, first, count: rowCount }: RowRun,
): void {
  applyStyle(sheet.getRangeByIndexes(firstRow + first, columnAt(from), rowCount, count), kind);
}

/**
 * Sets every property that any style uses, so that nothing is left over from what stood there; never clears formats,
 * which would take people's conditional formats with it.
 */
export function applyStyle(range: Excel.Range, kind: RowKind): void {
  const { fill, text, bold, size, wrap, lines } = rowStyles[kind];
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = fill;
  range.format.font.set({ color: text, bold, size });
  range.format.set({
    wrapText: wrap,
    verticalAlignment: kind === "goal" ? "Top" : "Center",
    horizontalAlignment: "General",
  });
  for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
    const border = range.format.borders.getItem(edge);
    border.style = lines ? "Continuous" : "None";
    if (lines) border.color = "#C8C8C8";
  }
}
