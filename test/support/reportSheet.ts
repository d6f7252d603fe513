import type { ReportWorkbook, ReportWriting } from "../../src/app/reports/reportWorkbook";
import { caseColumnIndex, type CaseColumnId } from "../../src/sheets/caseReport/caseColumns";
import type { CellValue } from "../../src/sheets/cells/sheetTable";
import type { InMemoryWorkbook } from "./inMemoryWorkbook";

/** The sheet *Rapport* of a workbook in memory, to draw on and to type on as people do. */
export type ReportSheet = ReportWorkbook & {
  /** The cells as they stand, from the first row on. */
  cells: CellValue[][];
  writings: ReportWriting[];
  /** Types in the row of a goal's decision; "" is the first row for any goal. */
  decide: (nr: string, typed: Partial<Record<CaseColumnId, CellValue>>) => void;
  beside: { column: number; row: number; value: CellValue } | null;
};

/** The report of a workbook in memory. */
export function reportSheet(workbook: InMemoryWorkbook): ReportSheet {
  const sheet: ReportSheet = {
    cells: [],
    writings: [],
    beside: null,
    read: async () => {
      const contents = await workbook.read();
      if (sheet.cells.length === 0) return { ...contents, report: null };
      const { beside } = sheet;
      const around = beside && {
        firstColumn: 0,
        row: beside.row,
        column: beside.column,
        values: [[beside.value]],
        formulas: [[beside.value]],
        numberFormats: [["General"]],
        tables: [],
        hasFormats: false,
        hasComments: false,
      };
      const numberFormats = sheet.cells.map((row) => row.map(() => "General"));
      return { ...contents, report: { firstRow: 1, values: sheet.cells, numberFormats, around } };
    },
    writeReport: async (writing) => {
      sheet.writings.push(writing);
      sheet.cells = writing.sheet.rows.map(({ cells }) => cells.map(({ value }) => value));
      await workbook.write(writing.tables);
    },
    decide: (nr, typed) => {
      const isOwn = (row: readonly CellValue[]): boolean =>
        String(row[0]).startsWith("#decision") && row[caseColumnIndex("nr")] === nr;
      const row = sheet.cells.find(isOwn);
      if (row === undefined) throw new Error(`no decision on ${nr}`);
      for (const [id, value] of Object.entries(typed)) row[caseColumnIndex(id as CaseColumnId)] = value;
    },
  };
  return sheet;
}
