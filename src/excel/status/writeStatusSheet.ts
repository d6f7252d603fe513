import { WorkbookRefusal, type StatusWriting } from "../../app/workbook/ports";
import { statusColumnIndex, statusColumns } from "../../sheets/status/statusColumns";
import type { StatusRow } from "../../sheets/status/statusRows";
import { rowStyles, statusColours, type RowKind } from "../../sheets/status/statusStyles";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { quotedSheet, toCell } from "../cellText";
import type { LeftSheets } from "../tables/leftSheets";
import { STATUS_NAME } from "./statusPlace";
import { freeStatusName, layOutStatusSheet, setUpStatusSheet } from "./setUpStatusSheet";

/** Where the status stands now, and what is around it. Rows and columns count from 0. */
export type StatusPlace = {
  sheet: Excel.Worksheet;
  sheetName: string;
  firstRow: number;
  firstColumn: number;
  rowCount: number;
  values: readonly (readonly CellValue[])[];
  /** The row after the last one in use on the sheet. */
  usedEnd: number;
  /** The page breaks on its sheet, ours and people's. */
  breaks: readonly Excel.PageBreak[];
  merged: boolean;
  filtered: boolean;
};

/**
 * Queues the status: on its own sheet if it has one, else on a new one. Only what we made before is replaced. A new
 * sheet gets its name before its cells, so that it is known again wherever Excel stops. Returns how it is laid out for
 * print.
 */
export function writeStatusSheet(
  context: Excel.RequestContext,
  place: StatusPlace | null,
  sheetNames: readonly string[],
  left: LeftSheets,
  writing: Pick<StatusWriting, "rows" | "columns">,
): () => void {
  if (place?.merged) throw new WorkbookRefusal("mergedCells", place.sheetName);
  if (place?.filtered) throw new WorkbookRefusal("filteredTable", place.sheetName);
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheetName = place?.sheetName ?? freeStatusName(sheetNames, left);
  const sheet = place?.sheet ?? setUpStatusSheet(context, sheetName, left);
  const { firstRow, firstColumn } = place ?? { firstRow: 0, firstColumn: 0 };
  const { rows, columns } = writing;
  if (place) makeRoom(place, rows.length);
  const columnAt = (index: number): number => firstColumn + (columns[index] ?? index);
  const lastColumn = columnAt(statusColumns.length - 1);
  const address = (from: number): string =>
    `$${columnLetters(from)}$${firstRow + 1}:$${columnLetters(lastColumn)}$${firstRow + rows.length}`;
  const reference = `=${quotedSheet(sheetName)}!${address(firstColumn)}`;
  if (place === null) context.workbook.names.add(STATUS_NAME, reference);
  for (const run of contiguous(columns)) writeColumns(sheet, firstRow, columnAt, run, rows, place?.rowCount ?? 0);
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
  sheet.getRangeByIndexes(firstRow, firstColumn, rows.length, lastColumn - firstColumn + 1).format.autofitRows();
  if (place) context.workbook.names.getItem(STATUS_NAME).formula = reference;
  return () => {
    if (place === null) layOutStatusSheet(sheet);
    sheet.pageLayout.setPrintArea(address(columnAt(statusColumnIndex("nr"))).replaceAll("$", ""));
    if (place) removeBreaks(place, rows.length);
    breakPages(sheet, firstRow, rows);
  };
}

/** Figures and their headers stand to the right, also those that are texts, such as 85–100 pct. */
function alignFigures(sheet: Excel.Worksheet, firstRow: number, columnAt: ColumnAt, rows: readonly StatusRow[]): void {
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

/**
 * Takes away the page breaks between the status's own rows, now and before; those that people put above and below it
 * are theirs.
 */
function removeBreaks({ breaks, firstRow, rowCount }: StatusPlace, wanted: number): void {
  // None of ours is nearer to an end than two rows, so that it does not matter which side of a break its row is on.
  const own = breaks.filter(
    ({ rowIndex }) => rowIndex > firstRow + 1 && rowIndex < firstRow + Math.max(rowCount, wanted) - 1,
  );
  // From the last one up, so that those above keep their places.
  for (const each of own.toReversed()) each.delete();
}

/** Each contract after the first starts on a page of its own. */
function breakPages(sheet: Excel.Worksheet, firstRow: number, rows: readonly StatusRow[]): void {
  const starts = rows.flatMap(({ kind }, index) => (kind === "contract" ? [firstRow + index + 1] : []));
  for (const row of starts.slice(1)) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** Whole rows are put in where people have written below the status, so that theirs move down and stay theirs. */
function makeRoom({ sheet, firstRow, rowCount, usedEnd }: StatusPlace, wanted: number): void {
  const end = firstRow + rowCount;
  if (wanted <= rowCount || usedEnd <= end) return;
  sheet.getRange(`${end + 1}:${end + wanted - rowCount}`).insert("Down");
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

type ColumnAt = (index: number) => number;
type Run = { from: number; count: number };

/** Values and number formats of some columns, and empty cells where the status used to be longer. */
function writeColumns(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  { from, count }: Run,
  rows: readonly StatusRow[],
  oldRows: number,
): void {
  const range = sheet.getRangeByIndexes(firstRow, columnAt(from), rows.length, count);
  range.numberFormat = rows.map(({ cells }) => cells.slice(from, from + count).map(({ numberFormat }) => numberFormat));
  range.values = rows.map(({ cells }) =>
    cells.slice(from, from + count).map(({ value, numberFormat }) => toCell(value, numberFormat)),
  );
  if (oldRows <= rows.length) return;
  const left = sheet.getRangeByIndexes(firstRow + rows.length, columnAt(from), oldRows - rows.length, count);
  left.clear("Contents");
  applyStyle(left, "blank");
}

type RowRun = { kind: RowKind; first: number; count: number };

function rowRuns(rows: readonly StatusRow[]): RowRun[] {
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
