import type { CellValue } from "./sheetTable";

/** Cells from a corner of a sheet on; rows and columns count from 0. */
export type CellBlock = { row: number; column: number; cells: readonly (readonly CellValue[])[] };
export type CellPlace = { row: number; column: number };

/** The places that hold something and are not ours. */
export function foreignCells(
  { row, column, cells }: CellBlock,
  isOwn: (row: number, column: number) => boolean,
): CellPlace[] {
  return cells.flatMap((values, down) =>
    values.flatMap((value, right) =>
      value === "" || isOwn(row + down, column + right) ? [] : [{ row: row + down, column: column + right }],
    ),
  );
}

/** Whether a formula speaks of a sheet: `Mål!A1`, `'Mine mål'!A1`. */
export function speaksOf(formula: string, sheet: string): boolean {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`.toLowerCase();
  const lower = formula.toLowerCase();
  if (lower.includes(quoted)) return true;
  const plain = `${sheet.toLowerCase()}!`;
  for (let at = lower.indexOf(plain); at !== -1; at = lower.indexOf(plain, at + 1))
    if (!/[\p{L}\p{N}_.']/u.test(lower[at - 1] ?? "")) return true;
  return false;
}
