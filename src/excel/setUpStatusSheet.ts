import { footer, statusSheetNames } from "../sheets/statusSetup";
import { statusColumns } from "../sheets/statusColumns";
import { HEADER_ROWS } from "../sheets/statusRows";
import { columnLetters, pointsOf } from "./cellText";

/** A name for the new sheet that no sheet has. */
export function freeStatusName(taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase());
  return statusSheetNames(taken.length).find((name) => !lower.includes(name.toLowerCase())) ?? "";
}

/** Queues a new, empty Status sheet: widths, hidden columns, frozen headers and print set-up. Done once; what people change later stays. */
export function setUpStatusSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  statusColumns.forEach(({ width, hidden }, index) => {
    const column = sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  });
  sheet.showGridlines = false;
  sheet.tabColor = "#12324F";
  sheet.freezePanes.freezeRows(HEADER_ROWS);
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
  return sheet;
}
