/** What a cell holds when read: an empty cell is "", an error its text ("#N/A"). */
export type CellValue = string | number | boolean;

/** A table as it stands in the workbook. `firstRow` is the sheet's row number of the first data row. */
export type SheetTable = {
  name: string;
  firstRow: number;
  headers: readonly string[];
  rows: readonly (readonly CellValue[])[];
  /** en-US number formats, one for each cell; a row or cell that is not there has the format General. */
  numberFormats: readonly (readonly string[])[];
};

/** One cell with what is needed to read it and to say where it stands. */
export type Cell = { value: CellValue; numberFormat: string };

/** Whether what a cell shows is the result of a formula: a text that begins with = stands in it as itself. */
export function isFormula(formula: CellValue, value: CellValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** One data row of a table: its cells by column header, and its row number in the sheet. */
export type TableRow = { row: number; cell: (header: string) => Cell };

const EMPTY: Cell = { value: "", numberFormat: "General" };

/** A text as it is compared: æøå composed, spaces (also non-breaking) folded, without case. Never as it is shown. */
export function comparable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

/** Index of a column by its header, or -1. */
export function columnIndex(table: SheetTable, header: string): number {
  const wanted = comparable(header);
  return table.headers.findIndex((own) => comparable(own) === wanted);
}

/** The rows of a table that hold anything, by header; a missing column reads as empty. */
export function rowsOf(table: SheetTable): TableRow[] {
  const indexes = new Map(table.headers.map((header, index) => [comparable(header), index]));
  return table.rows.flatMap((cells, rowIndex) => {
    if (cells.every((value) => value === "")) return [];
    const cell = (header: string): Cell => {
      const index = indexes.get(comparable(header));
      const value = index === undefined ? undefined : cells[index];
      if (index === undefined || value === undefined) return EMPTY;
      return { value, numberFormat: table.numberFormats[rowIndex]?.[index] ?? "General" };
    };
    return [{ row: table.firstRow + rowIndex, cell }];
  });
}
