import { WorkbookRefusal, type StatusWriting } from "../../app/workbook/ports";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { PLAIN_ROW, type DrawnColumn, type DrawnRow } from "../../sheets/report/drawnSheet";
import { printedOn } from "../../sheets/report/printScale";
import { quotedSheet, toCell } from "../cellText";
import { holdLeft, type LeftSheets } from "../leftSheets";
import type { DrawnPlace } from "./drawnPlace";
import type { Queued } from "../queued";
import { holdNames } from "../heldNames";
import { applyStyle, cellsAt, contiguous, styleRows, type ColumnAt, type Run } from "./drawnLook";
import { queueBeside } from "./cellsAround";
import { wholePart, type DrawnPart } from "./drawnParts";
import { moveRows, ownCellsDiffer } from "./moveRows";
import { formatWrites } from "./formatWrites";
import { holdSheet, insertsRows, isRead, putSheetBack, sheetStoodOtherwise, type Stretch } from "./heldSheet";
import { setWidths, existingColumns } from "./existingWidths";
import { placeBetween } from "./placeBetween";
import { freeSheetName, isOwnPaper, layOutDrawnSheet, paperOf, setUpDrawnSheet, takeOffSheet } from "./setUpDrawnSheet";

/** Where a drawn sheet is, and whether the workbook has its name; a name outlives the cells that it refers to. */
export type Target = { place: DrawnPlace | null; hasName: boolean };
/** A drawn sheet, with the index of each of its columns within what stands. */
export type Drawing = Pick<StatusWriting, "sheet" | "columns" | "moves">;

/**
 * Queues the reading of a drawn sheet as it stands, and gives what queues the write: where it stands, else on a new
 * sheet. Only what we drew before is replaced. A new sheet gets its anchor before its cells, so that the next write
 * finds it wherever Excel stops.
 * @param part The message, where a drawing takes several; they are sent in turn.
 * @throws WorkbookRefusal where something is in the way
 */
export function queueDrawnSheet(
  context: Excel.RequestContext,
  target: Target,
  sheetNames: readonly string[],
  left: LeftSheets,
  drawing: Drawing,
  part: DrawnPart = wholePart(drawing, target.place),
): () => Queued {
  const { place } = target;
  if (place?.merged) throw new WorkbookRefusal("mergedCells", place.sheetName);
  if (place?.filtered) throw new WorkbookRefusal("filteredTable", place.sheetName);
  if (place?.mergedBeside && drawing.moves.length > 0) throw new WorkbookRefusal("mergedCells", place.sheetName);
  const sheetName = place?.sheetName ?? freeSheetName(drawing.sheet, sheetNames, left);
  const around = part.isFirst ? place?.around : null;
  const ownNow = place && around ? queueBeside(place.sheet, { ...place, columns: drawing.columns }) : [];
  const stands = part.isFirst ? place : placeBetween(context, target.place, sheetName, drawing);
  const held = stands && holdSheet(context, drawing.sheet, stands, drawing.columns, drawing.sheet.rows.length, part);
  const name = stands ? null : sheetName;
  const isNameTaken = holdNames(context, { sheets: name === null || left.has(name) ? [] : [name], tables: [] });
  const leftSheet = left.get(name ?? "");
  const heldLeft = leftSheet && holdLeft(leftSheet, { name: name ?? "", cells: [] });
  return () => {
    const written = writeDrawnSheet(context, target, stands, sheetName, left, drawing, part);
    const { inserted, moveBack, widthsBack, layOut } = written;
    return {
      isNameTaken,
      stoodOtherwise: () =>
        heldLeft?.isTaken() ||
        (held !== null &&
          (sheetStoodOtherwise(held) ||
            (!!place && !!around && ownCellsDiffer(place, around, drawing.columns, ownNow)))),
      putBack: () => {
        moveBack();
        if (held !== null && isRead(held)) widthsBack();
        if (held) putSheetBack(held, inserted);
        if (!leftSheet || !heldLeft?.isTaken()) return;
        takeOffSheet(context, leftSheet.sheet, drawing.sheet);
        heldLeft.putBack();
      },
      layOut,
      // The next drawing makes page breaks anew; Excel takes no new break away again.
      putLayoutBack: () =>
        part.isLast &&
        held !== null &&
        isRead(held) &&
        place?.printArea &&
        place.sheet.pageLayout.setPrintArea(place.printArea),
    };
  };
}

function writeDrawnSheet(
  context: Excel.RequestContext,
  { place, hasName }: Target,
  stands: DrawnPlace | null,
  sheetName: string,
  left: LeftSheets,
  { sheet: drawn, columns, moves }: Drawing,
  { written, isFirst, isLast }: DrawnPart,
): { inserted: Excel.Range | null; moveBack: () => void; widthsBack: () => void; layOut: () => void } {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheet = stands?.sheet ?? setUpDrawnSheet(context, sheetName, left, drawn);
  const { firstRow, firstColumn } = place ?? { firstRow: 0, firstColumn: 0 };
  const rows = isLast ? drawn.rows : unfinishedRows(drawn);
  const inserted = isFirst && place ? makeRoom(place, rows.length) : null;
  const moveBack = isFirst ? carryRows(place, columns, moves, rows.length) : () => undefined;
  const columnAt = (index: number): number => firstColumn + (columns[index] ?? index);
  const existing = existingColumns(drawn, columns, place);
  const widthsBack = isFirst ? setWidths(sheet, columnAt, existing.rewidths) : () => undefined;
  const lastColumn = columnAt(drawn.columns.length - 1);
  // Until the last message, rows that the drawing no longer has are the sheet's.
  const height = isLast ? rows.length : Math.max(rows.length, place?.rowCount ?? 0);
  const address = `$${columnLetters(firstColumn)}$${firstRow + 1}:$${columnLetters(lastColumn)}$${firstRow + height}`;
  const reference = `=${quotedSheet(sheetName)}!${address}`;
  const { names } = context.workbook;
  if (stands === null && hasName) names.getItem(drawn.anchor).formula = reference;
  if (stands === null && !hasName) names.add(drawn.anchor, reference);
  for (const stretch of written) writeRows(sheet, firstRow, columnAt, drawn.columns, rows, stretch);
  if (isLast && place) clearBelow(sheet, firstRow, columnAt, columns, rows.length, place.rowCount);
  const fitted = isFirst && isLast ? [{ from: 0, count: rows.length }] : written;
  for (const { from, count } of fitted)
    cellsAt(sheet, firstRow + from, firstColumn, count, lastColumn - firstColumn + 1).format.autofitRows();
  if (stands) names.getItem(drawn.anchor).formula = reference;
  const layOut = (): void => {
    if (!isLast) return;
    if (place === null) layOutDrawnSheet(sheet, drawn);
    else if (isOwnPaper(place.paper, drawn, existing.before)) sheet.pageLayout.set(paperOf(drawn, existing.after));
    const printed = printedOn(drawn.columns, drawn.paper).map(({ id }) => columnAt(idsOf(drawn).indexOf(id)));
    const [from, to] = [Math.min(...printed), Math.max(...printed)];
    sheet.pageLayout.setPrintArea(
      `${columnLetters(from)}${firstRow + 1}:${columnLetters(to)}${firstRow + drawn.printedRows}`,
    );
    if (place) removeBreaks(place, rows.length);
    breakPages(sheet, firstRow, rows);
  };
  return { inserted, moveBack, widthsBack, layOut };
}

/** The rows with the one that says that the sheet is unfinished. */
const unfinishedRows = ({ rows, unfinished }: Drawing["sheet"]): readonly DrawnRow[] =>
  unfinished === undefined ? rows : rows.with(unfinished.at, unfinished.row);

const idsOf = ({ columns }: Drawing["sheet"]): string[] => columns.map(({ id }) => id);

/** Queues the moves of people's own cells, below which nothing is in use. Gives what queues them back. */
function carryRows(
  place: DrawnPlace | null,
  columns: readonly number[],
  moves: Drawing["moves"],
  wanted: number,
): () => void {
  if (place === null || place.around === null) return () => undefined;
  const end = place.firstRow + Math.max(place.rowCount, wanted);
  const added = insertsRows(place, wanted) ? wanted - place.rowCount : 0;
  return moveRows(place, place.around, columns, moves, Math.max(end, place.usedEnd + added));
}

/**
 * Takes away the page breaks between our own rows, now and before; those that people put above and below it
 * are theirs.
 */
function removeBreaks({ breaks, firstRow, rowCount }: DrawnPlace, wanted: number): void {
  // None of ours is nearer to an end than two rows, so that it does not matter which side of a break its row is on.
  const own = breaks.filter(
    ({ rowIndex }) => rowIndex > firstRow + 1 && rowIndex < firstRow + Math.max(rowCount, wanted) - 1,
  );
  // From the last one up, so that those above keep their places.
  for (const each of own.toReversed()) each.delete();
}

/** Breaks the page before each row that starts one, but the first. */
function breakPages(sheet: Excel.Worksheet, firstRow: number, rows: readonly DrawnRow[]): void {
  const starts = rows.flatMap(({ startsPage }, index) => (startsPage ? [firstRow + index + 1] : []));
  for (const row of starts.slice(1)) sheet.horizontalPageBreaks.add(`A${row}`);
}

/** Whole rows are put in where people have written below ours, so that theirs move down and stay theirs. */
function makeRoom(place: DrawnPlace, wanted: number): Excel.Range | null {
  const { sheet, firstRow, rowCount } = place;
  const end = firstRow + rowCount;
  return insertsRows(place, wanted)
    ? sheet
        .getRange(`${end + 1}:${end + wanted - rowCount}`)
        .insert("Down")
        .load("rowCount")
    : null;
}

/** Values, number formats and looks of some rows, as far as they are drawn. */
function writeRows(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  columns: readonly DrawnColumn[],
  all: readonly DrawnRow[],
  { from, count }: Stretch,
): void {
  const rows = all.slice(from, from + count);
  if (rows.length === 0) return;
  for (const run of contiguous(columns.map((_, index) => columnAt(index))))
    writeColumns(sheet, firstRow + from, columnAt, run, rows);
  styleRows(sheet, firstRow + from, columnAt, columns, rows);
}

/** Values and number formats of some columns. */
function writeColumns(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  { from, count }: Run,
  rows: readonly DrawnRow[],
): void {
  const range = cellsAt(sheet, firstRow, columnAt(from), rows.length, count);
  for (const { columns, formats } of formatWrites(rows, { from, count }))
    cellsAt(sheet, firstRow, columnAt(columns.from), rows.length, columns.count).numberFormat = formats;
  range.values = rows.map(({ cells }) =>
    cells.slice(from, from + count).map(({ value, numberFormat }) => toCell(value, numberFormat)),
  );
}

/** Empties our cells below a drawing where it used to be longer. */
function clearBelow(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  columns: readonly number[],
  rowCount: number,
  oldRows: number,
): void {
  if (oldRows <= rowCount) return;
  for (const { from, count } of contiguous(columns)) {
    const left = cellsAt(sheet, firstRow + rowCount, columnAt(from), oldRows - rowCount, count);
    left.clear("Contents");
    applyStyle(left, PLAIN_ROW, oldRows - rowCount);
  }
}
