import type { DrawnSheet } from "../report/drawnSheet";

/**
 * A drawn sheet without the columns that people have deleted from it (index -1), with the index of each that is left.
 */
export function presentColumns(
  sheet: DrawnSheet,
  columns: readonly number[],
): { sheet: DrawnSheet; columns: readonly number[] } {
  if (!columns.includes(-1)) return { sheet, columns };
  const isThere = (_: unknown, index: number): boolean => columns[index] !== -1;
  return {
    columns: columns.filter(isThere),
    sheet: {
      ...sheet,
      columns: sheet.columns.filter(isThere),
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.filter(isThere) })),
      existingLook: (values) =>
        sheet.existingLook(values, columns).map((look) => ({ ...look, cells: look.cells.filter(isThere) })),
    },
  };
}
