import type { GoalEditor } from "../../src/app/workbook/ports";
import type { TableCellEdit } from "../../src/sheets/tables/goalEdits";
import { columnIndex, type CellValue, type SheetTable } from "../../src/sheets/cells/sheetTable";

/** The workbook's tables as plain arrays that goals are changed in; `writings` counts the writes. */
export type InMemoryGoals = GoalEditor & {
  /** The cells of a column, from its first row down. */
  column: (table: string, header: string) => readonly CellValue[];
  /** The number format of a column's first cell. */
  format: (table: string, header: string) => string | undefined;
  writings: () => number;
};

export function inMemoryGoals(
  tables: readonly SheetTable[],
  formulas: ReadonlyMap<string, readonly (readonly CellValue[])[]> = new Map(),
): InMemoryGoals {
  let now = tables;
  let writings = 0;
  const tableOf = (name: string): SheetTable => {
    const found = now.find((each) => each.name === name);
    if (!found) throw new Error(`no table ${name}`);
    return found;
  };
  return {
    read: async () => ({ tables: now, status: null, dates1904: false, formulas }),
    edit: async (cells) => {
      writings += 1;
      now = now.map((table) => cells.reduce(changed, table));
    },
    column: (name, header) => tableOf(name).rows.map((row) => row[columnIndex(tableOf(name), header)] ?? ""),
    format: (name, header) => tableOf(name).numberFormats[0]?.[columnIndex(tableOf(name), header)],
    writings: () => writings,
  };
}

function changed(table: SheetTable, { table: name, row, header, value, numberFormat }: TableCellEdit): SheetTable {
  if (table.name !== name) return table;
  const [at, column] = [row - table.firstRow, columnIndex(table, header)];
  const put = <T>(rows: readonly (readonly T[])[], wanted: T): T[][] =>
    rows.map((cells, index) => cells.map((cell, place) => (index === at && place === column ? wanted : cell)));
  return { ...table, rows: put(table.rows, value), numberFormats: put(table.numberFormats, numberFormat) };
}
