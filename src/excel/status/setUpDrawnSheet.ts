import type { DrawnSheet, SheetSetUp } from "../../sheets/report/drawnSheet";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { pointsOf } from "../cellText";
import type { LeftSheets, PlannedSheet } from "../leftSheets";

/** The sheets that a new drawing may go on, the best first, none of which holds anything yet. */
export function plannedDrawnSheets({ names }: SheetSetUp, taken: readonly string[]): PlannedSheet[] {
  return names(taken.length).map((name) => ({ name, cells: [] }));
}

/** A name for the new sheet that no sheet has, but one that was left empty. */
export function freeSheetName({ names }: SheetSetUp, taken: readonly string[], left: LeftSheets): string {
  const lower = taken.map((name) => name.toLowerCase());
  return names(taken.length).find((name) => left.has(name) || !lower.includes(name.toLowerCase())) ?? "";
}

/** Queues a new, empty sheet with its widths, hidden columns and frozen rows. */
export function setUpDrawnSheet(
  context: Excel.RequestContext,
  name: string,
  left: LeftSheets,
  { columns, tabColour, frozenRows }: SheetSetUp,
): Excel.Worksheet {
  const sheet = left.get(name)?.sheet ?? context.workbook.worksheets.add(name);
  columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  });
  sheet.showGridlines = false;
  sheet.tabColor = tabColour;
  sheet.freezePanes.freezeRows(frozenRows);
  return sheet;
}

/** Queues that a drawing goes off a sheet that somebody has typed on: its name, its cells and its hidden columns. */
export function takeOffSheet(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { anchor, rows, columns }: DrawnSheet,
): void {
  workbook.names.getItemOrNullObject(anchor).delete();
  const area = sheet.getRangeByIndexes(0, 0, rows.length, columns.length);
  area.clear();
  area.columnHidden = false;
}

/** Queues how a new sheet is printed. */
export function layOutDrawnSheet(sheet: Excel.Worksheet, { orientation, footer, frozenRows }: SheetSetUp): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: Excel.PageOrientation[orientation],
    paperSize: Excel.PaperType.a4,
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 28,
    rightMargin: 28,
    topMargin: 36,
    bottomMargin: 42,
    footerMargin: 20,
  });
  pageLayout.setPrintTitleRows(`$${frozenRows}:$${frozenRows}`);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: footer.left,
    centerFooter: footer.centre,
    rightFooter: footer.right,
  });
}
