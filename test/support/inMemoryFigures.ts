import type { FigureSheet } from "../../src/app/figureSheet";
import { columnIndex, type CellValue, type SheetTable } from "../../src/sheets/cells/sheetTable";

/** The workbook's tables as plain arrays; Målinger can be written to and typed in. */
export type InMemoryFigures = FigureSheet & {
  /** The cells of a row of Målinger by its number in the sheet. */
  row: (row: number) => Readonly<Record<string, CellValue>>;
  rowCount: () => number;
  type: (row: number, header: string, value: CellValue, numberFormat?: string) => void;
};

export function inMemoryFigures(
  tables: readonly SheetTable[],
  formulas: readonly (readonly CellValue[])[] = [],
): InMemoryFigures {
  const found = tables.find(({ name }) => name === "Målinger") ?? {
    name: "Målinger",
    firstRow: 5,
    headers: [],
    rows: [],
    numberFormats: [],
  };
  let rows = found.rows.map((values, index) =>
    values.map((value, column) => ({ value, numberFormat: found.numberFormats[index]?.[column] ?? "General" })),
  );
  const table = (): SheetTable => ({
    ...found,
    rows: rows.map((cells) => cells.map(({ value }) => value)),
    numberFormats: rows.map((cells) => cells.map(({ numberFormat }) => numberFormat)),
  });
  const put = (row: number, header: string, value: CellValue, numberFormat = "General"): void => {
    const cells = rows[row - found.firstRow];
    const column = columnIndex(found, header);
    if (!cells || column === -1) throw new Error(`no cell ${header} ${row}`);
    cells[column] = { value, numberFormat };
  };
  return {
    read: async () => ({
      tables: tables.map((each) => (each.name === found.name ? table() : each)),
      dates1904: false,
      formulas,
    }),
    write: async ({ edits, appended, removed }) => {
      for (const { row, header, value, numberFormat } of edits) put(row, header, value, numberFormat);
      for (const { cells } of appended) {
        rows = [...rows, found.headers.map(() => ({ value: "", numberFormat: "General" }))];
        for (const { header, value, numberFormat } of cells)
          if (value !== "") put(found.firstRow + rows.length - 1, header, value, numberFormat);
      }
      rows = rows.filter((_cells, index) => !removed.includes(found.firstRow + index));
    },
    row: (row) =>
      Object.fromEntries(
        found.headers.map((header, column) => [header, rows[row - found.firstRow]?.[column]?.value ?? ""]),
      ),
    rowCount: () => rows.length,
    type: put,
  };
}
