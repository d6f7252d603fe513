import type { SheetTable } from "../../sheets/cells/sheetTable";
import { tables } from "../../sheets/tables/allTables";
import { COLUMN_FORMATS } from "../../sheets/tables/columnFormats";
import { newTable, type TableContent } from "../../sheets/tables/tableContent";
import type { WorkbookContents } from "../workbook/ports";

/** Tables that were read from files, as a workbook that nothing else stands in. */
export function contentsOf(found: readonly SheetTable[], dates1904: boolean): WorkbookContents {
  return { tables: found, status: null, dates1904, stale: null, formulas: new Map() };
}

/** The row that the first row below a table's header would have on a sheet of its own. */
const FIRST_ROW = 5;

/** Rows for new tables as the workbook that they would make: joined workbooks are read without one. */
export function joinedContents(content: TableContent): WorkbookContents {
  const made = tables
    .filter(({ name, comesWithUse }) => !comesWithUse || content[name] !== undefined)
    .map((table): SheetTable => {
      const { schema, rows } = newTable(table, content);
      return {
        name: schema.name,
        firstRow: FIRST_ROW,
        headers: schema.columns.map(({ header }) => header),
        rows,
        numberFormats: rows.map(() => schema.columns.map(({ kind }) => COLUMN_FORMATS[kind])),
      };
    });
  return contentsOf(made, false);
}
