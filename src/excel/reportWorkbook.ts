import type { ReportWorkbook } from "../app/reports/reportWorkbook";
import type { CaseRegion } from "../sheets/caseReport/caseRegion";
import { caseColumns } from "../sheets/caseReport/caseColumns";
import { CASE_NAME } from "../sheets/caseReport/caseSetUp";
import type { CellValue } from "../sheets/cells/sheetTable";
import { writeDrawn } from "./contractWorkbook";
import { refusalOf } from "./hostFaults";
import { readWorkbook, type Surroundings } from "./readWorkbook";
import { allColumns, loadAround, type DrawnPlace } from "./status/drawnPlace";
import { statusRange } from "./status/statusName";

/** Where the report stands, and whether the workbook has its name; a name outlives the cells that it refers to. */
type ReportPlace = { place: DrawnPlace | null; hasName: boolean };

/** The open workbook as *Lav rapport* sees it: five syncs to read (six with merged cells), one to write. */
export function reportWorkbook(context: Excel.RequestContext): ReportWorkbook {
  let found: { surroundings: Surroundings; target: ReportPlace } | null = null;
  return {
    read: async () => {
      const { contents, surroundings } = await readWorkbook(context, { toWrite: ["Handlingsplaner"] });
      const { target, region } = await readReport(context).catch((fault: unknown) => {
        throw refusalOf(fault, "");
      });
      found = { surroundings, target };
      return { ...contents, report: region };
    },
    writeReport: async ({ sheet, tables }) => {
      if (found === null) throw new Error("The workbook is read before it is written.");
      const drawing = { sheet, columns: caseColumns.map((_, index) => index), moves: [] };
      await writeDrawn(context, found.surroundings, found.target, drawing, tables);
    },
  };
}

async function readReport(context: Excel.RequestContext): Promise<{ target: ReportPlace; region: CaseRegion | null }> {
  const name = context.workbook.names.getItemOrNullObject(CASE_NAME).load("name,formula");
  await context.sync();
  const range =
    statusRange(name)?.load("values,numberFormat,rowIndex,columnIndex,rowCount,worksheet/name,worksheet/visibility") ??
    null;
  await context.sync();
  const hasName = !name.isNullObject;
  if (range === null || range.isNullObject) return { target: { place: null, hasName }, region: null };
  const values = range.values as CellValue[][];
  const around = loadAround({ range, values }, { columns: allColumns(values), others: [], existing: null });
  around.loadLayout();
  await context.sync();
  const place = around.place();
  return {
    target: { place, hasName },
    region: {
      firstRow: range.rowIndex + 1,
      values: range.values as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      around: place.around,
    },
  };
}
