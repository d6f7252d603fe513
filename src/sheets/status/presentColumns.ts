import type { DrawnRow, DrawnSheet } from "../report/drawnSheet";

/**
 * A drawn sheet without the columns that people have deleted from it (index -1), with the index of each that is left.
 */
export function presentColumns(
  sheet: DrawnSheet,
  columns: readonly number[],
): { sheet: DrawnSheet; columns: readonly number[] } {
  if (!columns.includes(-1)) return { sheet, columns };
  // The looks of a sheet that lacks columns are not compared: it is always drawn whole.
  const whole = { ...sheet };
  delete whole.hasLookOfNow;
  const isThere = (_: unknown, index: number): boolean => columns[index] !== -1;
  const without = (row: DrawnRow): DrawnRow => ({ ...row, cells: row.cells.filter(isThere) });
  return {
    columns: columns.filter(isThere),
    sheet: {
      ...whole,
      columns: sheet.columns.filter(isThere),
      rows: sheet.rows.map(without),
      ...(sheet.unfinished && { unfinished: { ...sheet.unfinished, row: without(sheet.unfinished.row) } }),
      existingLook: (values) =>
        sheet.existingLook(values, columns).map((look) => ({ ...look, cells: look.cells.filter(isThere) })),
    },
  };
}
