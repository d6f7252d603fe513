import type { CellValue } from "../../sheets/cells/sheetTable";
import { columnLetters } from "../../sheets/cells/columnLetters";
import { pointsOf } from "../../sheets/report/printScale";
import type { AddedColumn } from "../../sheets/status/addedColumns";
import { STATUS_NAME } from "../../sheets/status/statusRegion";
import type { DrawnPlace } from "./drawnPlace";

/**
 * Puts empty columns with their headers into an existing Status sheet, whole columns of the sheet, so that what people
 * have to the right moves along. Where the sheet no longer stands as it was read, they are taken out again.
 */
export async function addColumns(
  context: Excel.RequestContext,
  { sheet, firstRow, firstColumn, values }: DrawnPlace,
  added: readonly AddedColumn[],
  headerRow: number,
): Promise<void> {
  const region = context.workbook.names.getItem(STATUS_NAME).getRange().load("values,rowIndex,columnIndex");
  // From the right, so that those to the left keep their places.
  const fromRight = added.toReversed();
  for (const { column, before } of fromRight) {
    const at = firstColumn + before;
    sheet.getRange(lettersOf(at)).insert("Right");
    const own = sheet.getRange(lettersOf(at));
    own.format.columnWidth = pointsOf(column.width);
    own.columnHidden = column.hidden;
    sheet.getCell(firstRow + headerRow, at).values = [[column.header]];
  }
  await context.sync();
  const stands =
    region.rowIndex === firstRow &&
    region.columnIndex === firstColumn &&
    JSON.stringify((region.values as CellValue[][])[headerRow]) === JSON.stringify(values[headerRow]);
  if (stands) return;
  // From the left: once those before it are gone, each stands where it was put.
  for (const { before } of added) sheet.getRange(lettersOf(firstColumn + before)).delete("Left");
  await context.sync();
}

const lettersOf = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;
