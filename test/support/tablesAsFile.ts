import { xlsxOf } from "../../src/files/writing/xlsxOf";
import type { SheetTable } from "../../src/sheets/cells/sheetTable";

/** Tables as the bytes of an .xlsx, each on a sheet of its own with its header in row 4. */
export function tablesAsFile(tables: readonly SheetTable[]): Uint8Array {
  return xlsxOf({
    title: "Resultatkontrakter",
    properties: [],
    sheets: tables.map(({ name, headers, rows }) => ({
      name,
      widths: headers.map(() => 12),
      rows: [[], [], [], headers.map((value) => ({ value })), ...rows.map((row) => row.map((value) => ({ value })))],
      table: { name, headerRow: 4, headers, rows: rows.length },
    })),
  });
}
