import { WorkbookRefusal, type StatusWriting } from "../../app/workbook/ports";
import { statusColumnIndex, statusColumns } from "../../sheets/status/statusColumns";
import type { StatusRow } from "../../sheets/status/statusRows";
import type { CellValue } from "../../sheets/cells/sheetTable";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { quotedSheet, toCell } from "../cellText";
import type { LeftSheets } from "../tables/leftSheets";
import type { Queued } from "../tables/tableWriter";
import { holdStatus, insertsRows, putStatusBack, statusStoodOtherwise } from "./heldStatus";
import { applyStyle, contiguous, styleStatus, type ColumnAt, type Run } from "./statusLook";
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
 * Queues the reading of the status as it stands, and gives what queues the write: on its own sheet if it has one, else
 * on a new one. Only what we made before is replaced. A new sheet gets its name before its cells, so that it is known
 * again wherever Excel stops.
 * @throws WorkbookRefusal where something is in the way
 */
export function queueStatusSheet(
  context: Excel.RequestContext,
  place: StatusPlace | null,
  sheetNames: readonly string[],
  left: LeftSheets,
  writing: Pick<StatusWriting, "rows" | "columns">,
): () => Queued {
  if (place?.merged) throw new WorkbookRefusal("mergedCells", place.sheetName);
  if (place?.filtered) throw new WorkbookRefusal("filteredTable", place.sheetName);
  const held = place && holdStatus(context, place, writing.columns, writing.rows.length);
  return () => {
    const { inserted, layOut } = writeStatusSheet(context, place, sheetNames, left, writing);
    return {
      stoodOtherwise: () => held !== null && statusStoodOtherwise(held),
      putBack: () => held && putStatusBack(held, inserted),
      layOut,
    };
  };
}

function writeStatusSheet(
  context: Excel.RequestContext,
  place: StatusPlace | null,
  sheetNames: readonly string[],
  left: LeftSheets,
  writing: Pick<StatusWriting, "rows" | "columns">,
): { inserted: Excel.Range | null; layOut: () => void } {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheetName = place?.sheetName ?? freeStatusName(sheetNames, left);
  const sheet = place?.sheet ?? setUpStatusSheet(context, sheetName, left);
  const { firstRow, firstColumn } = place ?? { firstRow: 0, firstColumn: 0 };
  const { rows, columns } = writing;
  const inserted = place && makeRoom(place, rows.length);
  const columnAt = (index: number): number => firstColumn + (columns[index] ?? index);
  const lastColumn = columnAt(statusColumns.length - 1);
  const address = (from: number): string =>
    `$${columnLetters(from)}$${firstRow + 1}:$${columnLetters(lastColumn)}$${firstRow + rows.length}`;
  const reference = `=${quotedSheet(sheetName)}!${address(firstColumn)}`;
  if (place === null) context.workbook.names.add(STATUS_NAME, reference);
  for (const run of contiguous(columns)) writeColumns(sheet, firstRow, columnAt, run, rows, place?.rowCount ?? 0);
  styleStatus(sheet, firstRow, columnAt, columns, rows);
  sheet.getRangeByIndexes(firstRow, firstColumn, rows.length, lastColumn - firstColumn + 1).format.autofitRows();
  if (place) context.workbook.names.getItem(STATUS_NAME).formula = reference;
  const layOut = (): void => {
    if (place === null) layOutStatusSheet(sheet);
    sheet.pageLayout.setPrintArea(address(columnAt(statusColumnIndex("nr"))).replaceAll("$", ""));
    if (place) removeBreaks(place, rows.length);
    breakPages(sheet, firstRow, rows);
  };
  return { inserted, layOut };
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
function makeRoom(place: StatusPlace, wanted: number): Excel.Range | null {
  const { sheet, firstRow, rowCount } = place;
  const end = firstRow + rowCount;
  return insertsRows(place, wanted)
    ? sheet
        .getRange(`${end + 1}:${end + wanted - rowCount}`)
        .insert("Down")
        .load("rowCount")
    : null;
}

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
