import { foldedText } from "../../domain/foldedText";

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

/** A table by its name and the headers that it has of ours. A misspelt header does not compile. */
export type Headed<Header extends string = string> = {
  readonly name: string;
  readonly columns: readonly { readonly header: Header }[];
};

/** The headers of a table as a type. */
export type HeaderOf<Table extends Headed> = Table["columns"][number]["header"];

/** One data row of a table: its cells by column header, and its row number in the sheet. */
export type TableRow<Header extends string> = { row: number; cell: (header: Header) => Cell };

const EMPTY: Cell = { value: "", numberFormat: "General" };

/** A name as it is compared in tables, see `foldedText`. Never as it is shown. */
export const comparable = foldedText;

/** Index of a column by its header, or -1. */
export function columnIndex(table: SheetTable, header: string): number {
  const wanted = comparable(header);
  return table.headers.findIndex((own) => comparable(own) === wanted);
}

/** A table by its name, as Excel finds it: without regard to case. */
export function tableNamed(found: readonly SheetTable[], name: string): SheetTable | null {
  return found.find((table) => comparable(table.name) === comparable(name)) ?? null;
}

/** The rows of a table that hold anything, by our headers; a column that the workbook lacks reads as empty. */
export function rowsOf<Header extends string>(headed: Headed<Header>, found: SheetTable): TableRow<Header>[] {
  return [...eachRowOf(headed, found)];
}

/** The rows of `rowsOf` one by one, so that those of a large table do not stand in memory together. */
export function* eachRowOf<Header extends string>(
  headed: Headed<Header>,
  found: SheetTable,
): Generator<TableRow<Header>> {
  const rowAt = rowFinder(headed, found);
  for (let index = 0; index < found.rows.length; index += 1) {
    const row = rowAt(index);
    if (row !== null) yield row;
  }
}

/** Finds a row of a table by its place, from 0; `null` for one that holds nothing. */
export function rowFinder<Header extends string>(
  { columns }: Headed<Header>,
  found: SheetTable,
): (index: number) => TableRow<Header> | null {
  const indexes = new Map<string, number>(columns.map(({ header }) => [header, columnIndex(found, header)]));
  return (rowIndex) => {
    const cells = found.rows[rowIndex] ?? [];
    if (isBlank(cells)) return null;
    const cell = (header: Header): Cell => {
      const index = indexes.get(header) ?? -1;
      const value = cells[index];
      return value === undefined ? EMPTY : { value, numberFormat: formatAt(found, rowIndex, index) };
    };
    return { row: found.firstRow + rowIndex, cell };
  };
}

/** The number format of a cell by its place. */
export function formatAt({ numberFormats }: SheetTable, row: number, column: number): string {
  return numberFormats[row]?.[column] ?? "General";
}

/** How many rows of a table hold anything. */
export function countRows({ rows }: SheetTable): number {
  return rows.filter((cells) => !isBlank(cells)).length;
}

const isBlank = (cells: readonly CellValue[]): boolean => cells.every((value) => value === "");
