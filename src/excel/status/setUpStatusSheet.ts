import { footer, statusSheetNames } from "../../sheets/status/statusSetup";
import { statusColumns } from "../../sheets/status/statusColumns";
import { HEADER_ROWS } from "../../sheets/status/statusRows";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { pointsOf } from "../cellText";
import type { LeftSheets, PlannedSheet } from "../tables/leftSheets";

/** The sheets that a new status may go on, the best first, none of which holds anything yet. */
export function plannedStatusSheets(taken: readonly string[]): PlannedSheet[] {
  return statusSheetNames(taken.length).map((name) => ({ name, cells: [] }));
}

/** A name for the new sheet that no sheet has, but one that was left empty. */
export function freeStatusName(taken: readonly string[], left: LeftSheets): string {
  const lower = taken.map((name) => name.toLowerCase());
  return statusSheetNames(taken.length).find((name) => left.has(name) || !lower.includes(name.toLowerCase())) ?? "";
}

/**
 * Queues a new, empty Status sheet with its widths, hidden columns and frozen rows. Done once; what people change later
 * stays.
 */
export function setUpStatusSheet(context: Excel.RequestContext, name: string, left: LeftSheets): Excel.Worksheet {
  const sheet = left.get(name)?.sheet ?? context.workbook.worksheets.add(name);
  statusColumns.forEach(({ width, hidden }, index) => {
    const column = sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  });
  sheet.showGridlines = false;
  sheet.tabColor = "#12324F";
  sheet.freezePanes.freezeRows(HEADER_ROWS);
  return sheet;
}

/** Queues how a new Status sheet is printed. Done once; what people change later stays. */
export function layOutStatusSheet(sheet: Excel.Worksheet): void {
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: Excel.PageOrientation.landscape,
    paperSize: Excel.PaperType.a4,
    zoom: { horizontalFitToPages: 1 },
    leftMargin: 28,
    rightMargin: 28,
    topMargin: 36,
    bottomMargin: 42,
    footerMargin: 20,
  });
  pageLayout.setPrintTitleRows(`$${HEADER_ROWS}:$${HEADER_ROWS}`);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftFooter: footer.left,
    centerFooter: footer.centre,
    rightFooter: footer.right,
  });
}
