import { LIMITS, requireSize } from "../limits";
import type { Area } from "./area";

/** Points per character of a column's width, for Calibri 11: a digit is 7 pixels wide and a pixel is ¾ point. */
const pointsPerCharacter = 5.25;
/** Excel's own column width (64 pixels) and row height, in points. */
export const standardWidth = 48;
export const standardHeight = 15;

/** The width of a column in points. */
export function columnWidth(of: Area, column: number): number {
  const width = column <= (of.sheet.columns?.length ?? 0) ? of.sheet.getColumn(column).width : undefined;
  const points =
    (width ?? of.sheet.properties.defaultColWidth ?? standardWidth / pointsPerCharacter) * pointsPerCharacter;
  return Math.round(points * 100) / 100;
}

/** Sets the width of every column of an area, in points. */
export function setColumnWidth(of: Area, points: number): void {
  requireSize(points / pointsPerCharacter, 0, LIMITS.columnWidth, "A column's width in characters");
  for (let column = of.left; column <= of.right; column += 1) {
    of.sheet.getColumn(column).width = points / pointsPerCharacter;
  }
}

/** The height of a row in points. */
export function rowHeight(of: Area, row: number): number {
  return of.sheet.findRow(row)?.height ?? of.sheet.properties.defaultRowHeight ?? standardHeight;
}

/** The width that a column takes up on the sheet: none where it is hidden. */
export function shownWidth(of: Area, column: number): number {
  const isHidden = column <= (of.sheet.columns?.length ?? 0) && of.sheet.getColumn(column).hidden === true;
  return isHidden ? 0 : columnWidth(of, column);
}

/** The height that a row takes up on the sheet: none where it is hidden. */
export function shownHeight(of: Area, row: number): number {
  return of.sheet.findRow(row)?.hidden === true ? 0 : rowHeight(of, row);
}

/** Sets the height of every row of an area, in points. */
export function setRowHeight(of: Area, points: number): void {
  requireSize(points, 0, LIMITS.rowHeight, "A row's height in points");
  for (let number = of.top; number <= of.bottom; number += 1) {
    const row = of.sheet.getRow(number);
    row.height = points;
    row.customHeight = true;
  }
}

/** The common value of something that each row or column has, or null. */
export function commonOf(from: number, to: number, value: (at: number) => number | boolean): number | boolean | null {
  const first = value(from);
  for (let at = from + 1; at <= to; at += 1) if (value(at) !== first) return null;
  return first;
}
