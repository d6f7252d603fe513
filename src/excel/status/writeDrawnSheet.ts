import { WorkbookRefusal, type StatusWriting } from "../../app/workbook/ports";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { PLAIN_ROW, type DrawnRow } from "../../sheets/report/drawnSheet";
import { printedOn } from "../../sheets/report/printScale";
import { quotedSheet, toCell } from "../cellText";
import { holdLeft, type LeftSheets } from "../leftSheets";
import type { DrawnPlace } from "./drawnPlace";
import type { Queued } from "../queued";
import { holdNames } from "../heldNames";
import { applyStyle, contiguous, styleRows, type ColumnAt, type Run } from "./drawnLook";
import { AROUND } from "./cellsAround";
import { moveRows, ownCellsDiffer } from "./moveRows";
import { isHeld } from "../rowBlocks";
import { holdSheet, insertsRows, putSheetBack, sheetStoodOtherwise } from "./heldSheet";
import { setWidths, standingColumns } from "./standingWidths";
import { freeSheetName, isOwnPaper, layOutDrawnSheet, paperOf, setUpDrawnSheet, takeOffSheet } from "./setUpDrawnSheet";

/** Where a drawn sheet is, and whether the workbook has its name; a name outlives the cells that it refers to. */
type Target = { place: DrawnPlace | null; hasName: boolean };
/** A drawn sheet, with the index of each of its columns within what stands. */
type Drawing = Pick<StatusWriting, "sheet" | "columns" | "moves">;

/**
 * Queues the reading of a drawn sheet as it stands, and gives what queues the write: where it stands, else on a new
 * sheet. Only what we drew before is replaced. A new sheet gets its anchor before its cells, so that the next write
 * finds it wherever Excel stops.
 * @throws WorkbookRefusal where something is in the way
 */
export function queueDrawnSheet(
  context: Excel.RequestContext,
  target: Target,
  sheetNames: readonly string[],
  left: LeftSheets,
  drawing: Drawing,
): () => Queued {
  const { place } = target;
  if (place?.merged) throw new WorkbookRefusal("mergedCells", place.sheetName);
  if (place?.filtered) throw new WorkbookRefusal("filteredTable", place.sheetName);
  if (place?.mergedBeside && drawing.moves.length > 0) throw new WorkbookRefusal("mergedCells", place.sheetName);
  const ownNow = place?.around && place.sheet.getRange(rowsOf(place)).getUsedRangeOrNullObject(true).load(AROUND);
  const held = place && holdSheet(context, drawing.sheet, place, drawing.columns, drawing.sheet.rows.length);
  const name = place ? null : freeSheetName(drawing.sheet, sheetNames, left);
  const isNameTaken = holdNames(context, { sheets: name === null || left.has(name) ? [] : [name], tables: [] });
  const leftSheet = left.get(name ?? "");
  const heldLeft = leftSheet && holdLeft(leftSheet, { name: name ?? "", cells: [] });
  // Where the answer is lost nothing of the sheet goes back, and neither does how it was printed.
  const isRead = (): boolean => held !== null && isHeld(held.area);
  return () => {
    const { inserted, moveBack, widthsBack, layOut } = writeDrawnSheet(context, target, sheetNames, left, drawing);
    return {
      isNameTaken,
      stoodOtherwise: () =>
        heldLeft?.isTaken() ||
        (held !== null &&
          (sheetStoodOtherwise(held) ||
            (!!ownNow && !!place.around && ownCellsDiffer(place, place.around, drawing.columns, ownNow)))),
      putBack: () => {
        moveBack();
        if (isRead()) widthsBack();
        if (held) putSheetBack(held, inserted);
        if (!leftSheet || !heldLeft?.isTaken()) return;
        takeOffSheet(context, leftSheet.sheet, drawing.sheet);
        heldLeft.putBack();
      },
      layOut,
      // The next drawing makes page breaks anew; Excel takes no new break away again.
      putLayoutBack: () => isRead() && place?.printArea && place.sheet.pageLayout.setPrintArea(place.printArea),
    };
  };
}

function writeDrawnSheet(
  context: Excel.RequestContext,
  { place, hasName }: Target,
  sheetNames: readonly string[],
  left: LeftSheets,
  { sheet: drawn, columns, moves }: Drawing,
): { inserted: Excel.Range | null; moveBack: () => void; widthsBack: () => void; layOut: () => void } {
  context.application.suspendScreenUpdatingUntilNextSync();
  const sheetName = place?.sheetName ?? freeSheetName(drawn, sheetNames, left);
  const sheet = place?.sheet ?? setUpDrawnSheet(context, sheetName, left, drawn);
  const { firstRow, firstColumn } = place ?? { firstRow: 0, firstColumn: 0 };
  const { rows } = drawn;
  const inserted = place && makeRoom(place, rows.length);
  const moveBack = carryRows(place, columns, moves, rows.length);
  const columnAt = (index: number): number => firstColumn + (columns[index] ?? index);
  const standing = standingColumns(drawn, columns, place);
  const widthsBack = setWidths(sheet, columnAt, standing.rewidths);
  const lastColumn = columnAt(drawn.columns.length - 1);
  const address = (from: number): string =>
    `$${columnLetters(from)}$${firstRow + 1}:$${columnLetters(lastColumn)}$${firstRow + rows.length}`;
  const reference = `=${quotedSheet(sheetName)}!${address(firstColumn)}`;
  const { names } = context.workbook;
  if (place === null && hasName) names.getItem(drawn.anchor).formula = reference;
  if (place === null && !hasName) names.add(drawn.anchor, reference);
  for (const run of contiguous(columns)) writeColumns(sheet, firstRow, columnAt, run, rows, place?.rowCount ?? 0);
  styleRows(sheet, firstRow, columnAt, drawn.columns, rows);
  sheet.getRangeByIndexes(firstRow, firstColumn, rows.length, lastColumn - firstColumn + 1).format.autofitRows();
  if (place) names.getItem(drawn.anchor).formula = reference;
  const layOut = (): void => {
    if (place === null) layOutDrawnSheet(sheet, drawn);
    else if (isOwnPaper(place.paper, drawn, standing.before)) sheet.pageLayout.set(paperOf(drawn, standing.after));
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

const rowsOf = ({ firstRow, rowCount }: DrawnPlace): string => `${firstRow + 1}:${firstRow + rowCount}`;

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

/** Values and number formats of some columns, and empty cells where ours used to be longer. */
function writeColumns(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  { from, count }: Run,
  rows: readonly DrawnRow[],
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
  applyStyle(left, PLAIN_ROW, oldRows - rows.length);
}
