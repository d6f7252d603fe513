import type { DrawnColumn, DrawnSheet, Paper, SheetSetUp } from "../../sheets/report/drawnSheet";
import { pointsOf, printedOn, ROUNDED, printScale, SIDE_MARGIN } from "../../sheets/report/printScale";
import { columnLetters } from "../../sheets/cells/columnLetters";
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

/** Queues a new, empty sheet with its widths and hidden columns. */
export function setUpDrawnSheet(
  context: Excel.RequestContext,
  name: string,
  left: LeftSheets,
  { columns }: SheetSetUp,
): Excel.Worksheet {
  const sheet = left.get(name)?.sheet ?? context.workbook.worksheets.add(name);
  columns.forEach(({ width, hidden }, index) => {
    const column = sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`);
    column.format.columnWidth = pointsOf(width);
    if (hidden) column.columnHidden = true;
  });
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

/** Queues how a new sheet is printed and seen. What only the window in front can do comes last. */
export function layOutDrawnSheet(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  const { columns, orientation, footer, frozenRows, frozenColumn, tabColour } = drawn;
  const { pageLayout } = sheet;
  pageLayout.set({
    orientation: Excel.PageOrientation[orientation],
    ...paperOf(drawn),
    leftMargin: SIDE_MARGIN,
    rightMargin: SIDE_MARGIN,
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
  sheet.tabColor = tabColour;
  sheet.showGridlines = false;
  const frozen = columns.findIndex(({ id }) => id === frozenColumn);
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozen + 1));
}

/**
 * The paper of a drawn sheet, and the scale at which its columns fill the page.
 * @param existing Its columns as they stand: where they are wider than they are drawn, the scale is theirs.
 */
export function paperOf(
  { columns, paper, orientation }: DrawnSheet,
  existing: readonly DrawnColumn[] = columns,
): Pick<Excel.Interfaces.PageLayoutUpdateData, "paperSize" | "zoom"> {
  const widthsOf = (some: readonly DrawnColumn[]): number[] => printedOn(some, paper).map(({ width }) => width);
  const total = (some: readonly number[]): number => some.reduce((sum, width) => sum + width, 0);
  const [own, now] = [widthsOf(columns), widthsOf(existing)];
  const widths = total(now) > total(own) + ROUNDED.total ? now : own;
  return {
    paperSize: Excel.PaperType[paper === "A4" ? "a4" : "a3"],
    zoom: { scale: printScale(widths, paper, orientation) },
  };
}

/** The scale that earlier versions printed their fewer columns at, in per cent. */
const EARLIER_SCALE: Readonly<Partial<Record<Paper, number>>> = { A3: 81 };

/** What a sheet is printed on now, as far as Excel tells. */
export type PrintedNow = Pick<Excel.PageLayout, "paperSize" | "zoom"> | null;

/**
 * Whether a sheet is printed as we print it, on either paper, with our own widths or those that stand; what people have
 * chosen themselves stays.
 */
export function isOwnPaper(now: PrintedNow, drawn: DrawnSheet, existing: readonly DrawnColumn[]): boolean {
  return (["A4", "A3"] as const).some((paper) =>
    [drawn.columns, existing].some((columns) => {
      const own = paperOf({ ...drawn, paper }, columns);
      const isScale = now?.zoom.scale === own.zoom?.scale || now?.zoom.scale === EARLIER_SCALE[paper];
      return now?.paperSize === own.paperSize && isScale;
    }),
  );
}
