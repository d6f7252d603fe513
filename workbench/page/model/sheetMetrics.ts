import type { Worksheet } from "@cj-tech-master/excelts";
import { lastColumn, lastRow, wholeSheet } from "../../host/model/area";
import { isColumnHidden, isRowHidden } from "../../host/model/hidden";
import { columnWidth } from "../../host/model/sizes";
import { shownRowHeight } from "./rowHeight";

/**
 * Where rows or columns begin, in pixels: `starts[n - 1]` for number n, and one more for the end; those beyond have the
 * size `rest` each. Hidden ones have no size.
 */
export type Axis = {
  readonly starts: readonly number[];
  readonly rest: number;
  readonly count: number;
  readonly frozen: number;
};
/** The sheet's measures on the page. */
export type SheetMetrics = { readonly rows: Axis; readonly columns: Axis };

export const pixelsPerPoint = 4 / 3;
const spareRows = 40;
const spareColumns = 8;

/** The row and column sizes of a sheet: the used range with a margin, at least as far as the given cell. */
export function sheetMetrics(sheet: Worksheet, toRow: number, toColumn: number): SheetMetrics {
  const view = sheet.views?.[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  const all = wholeSheet(sheet);
  const columnCount = Math.min(lastColumn, Math.max(sheet.columnCount, toColumn, 18) + spareColumns);
  const rowCount = Math.min(lastRow, Math.max(sheet.rowCount, toRow, 40) + spareRows);
  const described = Math.max(sheet.columnCount, sheet.columns?.length ?? 0, frozen?.xSplit ?? 0);
  const columns = axis(
    { count: Math.max(columnCount, described), frozen: frozen?.xSplit ?? 0, dense: described },
    (column) => (isColumnHidden(all, column) ? 0 : Math.round(columnWidth(all, column) * pixelsPerPoint)),
  );
  const widthOf = (column: number): number => sizeOf(columns, column);
  const rows = axis(
    { count: rowCount, frozen: frozen?.ySplit ?? 0, dense: Math.max(sheet.rowCount, frozen?.ySplit ?? 0) },
    (row) => (isRowHidden(all, row) ? 0 : Math.round(shownRowHeight(sheet, row, widthOf) * pixelsPerPoint)),
  );
  return { rows, columns };
}

/** Sizes are looked up as far as the sheet describes them; all beyond are alike. */
function axis(of: { count: number; frozen: number; dense: number }, size: (number: number) => number): Axis {
  const starts = [0];
  for (let number = 1; number <= of.dense; number += 1) starts.push((starts[number - 1] ?? 0) + size(number));
  return { starts, rest: size(of.dense + 1), count: of.count, frozen: of.frozen };
}

/** Where a row or column begins. */
export function startOf({ starts, rest }: Axis, number: number): number {
  const dense = starts.length - 1;
  return number - 1 <= dense ? (starts[number - 1] ?? 0) : (starts[dense] ?? 0) + (number - 1 - dense) * rest;
}

/** The size of a row or column; 0 when it is hidden. */
export const sizeOf = (of: Axis, number: number): number => startOf(of, number + 1) - startOf(of, number);

/** The row or column at so many pixels from the start. */
export function numberAt(of: Axis, pixels: number): number {
  let [low, high] = [1, of.count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (startOf(of, middle + 1) > pixels) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The next row or column that isn't hidden, or the same one at the edge. */
export function neighbourOn(of: Axis, number: number, step: 1 | -1): number {
  for (let at = number + step; at >= 1 && at <= of.count; at += step) if (sizeOf(of, at) > 0) return at;
  return number;
}

/** The first row and column that can be seen. */
export function firstShown({ rows, columns }: SheetMetrics): { row: number; column: number } {
  const first = (axis: Axis): number => (sizeOf(axis, 1) > 0 ? 1 : neighbourOn(axis, 1, 1));
  return { row: first(rows), column: first(columns) };
}
