import type { WholeRow, WholeWorkbook } from "../../files/tables/wholeWorkbook";
import { comparable, type CellValue, type SheetTable } from "../../sheets/cells/sheetTable";

/** A table of a returned workbook: found by its headers, wherever it stands, with the columns that hold formulas. */
export type ReturnedTable = { sheet: string; table: SheetTable; formulas: ReadonlyMap<number, ReadonlySet<number>> };

/**
 * The first table of a workbook whose header row has all these headers, on any sheet, hidden or not. Its rows are all
 * those below the header: people insert and add rows, and hide what they do not look at.
 */
export function tableWith(workbook: WholeWorkbook, headers: readonly string[]): ReturnedTable | null {
  return tablesWith(workbook, headers)[0] ?? null;
}

/** The tables that `tableWith` finds: more than one where somebody has copied a sheet. */
export function tablesWith({ sheets }: WholeWorkbook, headers: readonly string[]): ReturnedTable[] {
  return sheets.flatMap(({ name, rows }) => {
    const at = rows.findIndex((row) => lacking(row, headers).length === 0);
    const header = rows[at];
    return header === undefined ? [] : [tableBelow(name, header, rows.slice(at + 1))];
  });
}

/** The sheet whose table has all these headers but one, which somebody has renamed or deleted. */
export function almostWith(
  { sheets }: WholeWorkbook,
  headers: readonly string[],
): { sheet: string; column: string } | null {
  for (const { name, rows } of sheets) {
    const [column] = rows.map((row) => lacking(row, headers)).find((own) => own.length === 1) ?? [];
    if (column !== undefined) return { sheet: name, column };
  }
  return null;
}

function lacking({ cells }: WholeRow, headers: readonly string[]): string[] {
  const own = new Set(cells.map(({ value }) => comparable(String(value))));
  return headers.filter((header) => !own.has(comparable(header)));
}

/** More empty rows than this between two that are filled are left out of the count: no table of ours is so long. */
const LONGEST_TABLE = 100_000;

function tableBelow(sheet: string, header: WholeRow, rows: readonly WholeRow[]): ReturnedTable {
  const firstRow = header.row + 1;
  const own = rows.filter(
    ({ row, cells }) => row - firstRow < LONGEST_TABLE && cells.some(({ value }) => String(value).trim() !== ""),
  );
  const count = Math.max(0, ...own.map(({ row }) => row - header.row));
  const values: (readonly CellValue[])[] = Array.from({ length: count }, () => []);
  const numberFormats: (readonly string[])[] = Array.from({ length: count }, () => []);
  for (const { row, cells } of own) {
    values[row - firstRow] = cells.map(({ value }) => value);
    numberFormats[row - firstRow] = cells.map(({ numberFormat }) => numberFormat);
  }
  return {
    sheet,
    table: {
      name: sheet,
      firstRow,
      headers: header.cells.map(({ value }) => String(value)),
      rows: values,
      numberFormats,
    },
    formulas: new Map(own.map(({ row, formulas }) => [row, formulas])),
  };
}

/** What stands to the right of a label, or below it; "" where the label is not there or nothing is. */
export function besideLabel(workbook: WholeWorkbook, label: string): string {
  for (const { rows } of workbook.sheets)
    for (const [at, { row, cells }] of rows.entries()) {
      const column = cells.findIndex(({ value }) => comparable(String(value)) === comparable(label));
      if (column === -1) continue;
      const right = cells.slice(column + 1).find(({ value }) => String(value).trim() !== "");
      const next = rows[at + 1];
      const under = next?.row === row + 1 ? next.cells[column] : undefined;
      return String(right?.value ?? under?.value ?? "").trim();
    }
  return "";
}
