import type { ContractWorkbook, StatusWriting } from "../../src/app/workbook/ports";
import { serialOf } from "../../src/sheets/cells/readCell";
import type { CellValue, SheetTable } from "../../src/sheets/cells/sheetTable";
import { remarkCells } from "../../src/sheets/tables/remarks";
import { statusColumns, type StatusColumnId } from "../../src/sheets/status/statusColumns";

/** A workbook of plain arrays: what a use case wrote can be read back, and typed into as people do. */
export type InMemoryWorkbook = ContractWorkbook & {
  /** The Status sheet's cells as last written. */
  status: () => CellValue[][];
  statusCell: (nr: string, column: StatusColumnId) => CellValue | undefined;
  type: (nr: string, column: StatusColumnId, value: CellValue) => void;
  remarks: () => readonly (readonly CellValue[])[];
  writings: StatusWriting[];
};

export function inMemoryWorkbook(tables: SheetTable[]): InMemoryWorkbook {
  let cells: CellValue[][] = [];
  let remarkRows: CellValue[][] = [];
  const writings: StatusWriting[] = [];
  const index = (id: StatusColumnId): number => statusColumns.findIndex((column) => column.id === id);
  const rowOf = (nr: string): CellValue[] | undefined =>
    cells.find((row) => row[index("nr")] === nr && String(row[index("key")]).startsWith("["));
  const remarkTable = (): SheetTable => ({
    name: "Bemærkninger",
    firstRow: 5,
    headers: ["Kontrakt", "Nr", "Delmål", "Statusdato", "Bemærkning"],
    rows: remarkRows,
    numberFormats: remarkRows.map(() => ["@", "@", "@", "dd-mm-yyyy", "@"]),
  });
  return {
    writings,
    read: async () => ({
      tables: [...tables, remarkTable()],
      status: cells.length === 0 ? null : { firstRow: 1, values: cells },
      dates1904: false,
    }),
    writeStatus: async (writing) => {
      writings.push(writing);
      cells = writing.rows.map((row) => row.cells.map(({ value }) => value));
      for (const edit of writing.remarks) {
        const row = remarkCells(edit, serialOf(edit.asOf, false)).map(({ value }) => value);
        remarkRows =
          edit.row === null ? [...remarkRows, row] : remarkRows.map((old, i) => (i + 5 === edit.row ? row : old));
      }
    },
    status: () => cells,
    statusCell: (nr, column) => rowOf(nr)?.[index(column)],
    type: (nr, column, value) => {
      const row = rowOf(nr);
      if (!row) throw new Error(`no goal ${nr} on the sheet`);
      row[index(column)] = value;
    },
    remarks: () => remarkRows,
  };
}
