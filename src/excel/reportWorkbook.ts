import type { ReportWorkbook } from "../app/reports/reportWorkbook";
import type { CaseRegion } from "../sheets/caseReport/caseRegion";
import { caseColumns } from "../sheets/caseReport/caseColumns";
import { CASE_NAME } from "../sheets/caseReport/caseSetUp";
import { CHART_COLUMNS, CHART_HEIGHT, caseSlots } from "../sheets/caseReport/caseCharts";
import type { DrawnCase } from "../sheets/caseReport/drawnCase";
import type { CellValue } from "../sheets/cells/sheetTable";
import { writeDrawn } from "./contractWorkbook";
import { loadCharts } from "./drawings/drawnObjects";
import { queueCharts, type QueuedCharts, type ExistingCharts } from "./drawings/replaceCharts";
import { refusalOf } from "./hostFaults";
import { readWorkbook, type Surroundings } from "./readWorkbook";
import { allColumns, loadAround, type DrawnPlace } from "./status/drawnPlace";
import { statusRange } from "./status/statusName";

/**
 * Where the report stands, with its charts, and whether the workbook has its name; a name outlives the cells that it
 * refers to.
 */
type ReportPlace = { place: DrawnPlace | null; hasName: boolean; charts: ExistingCharts | null };

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
      const { surroundings, target } = found;
      const drawing = { sheet, columns: caseColumns.map((_, index) => index), moves: [] };
      let charts: QueuedCharts | null = null;
      const queue = (): void => void (charts = queueCaseCharts(context, target, sheet));
      const ended = (): QueuedCharts | null => charts;
      await writeDrawn(context, surroundings, target, drawing, tables, queue).catch(async (fault: unknown) => {
        await ended()?.failed();
        throw fault;
      });
      await ended()?.sent();
    },
  };
}

/** Queues the charts of a report, and the height of the rows that each lies over. */
function queueCaseCharts(
  context: Excel.RequestContext,
  { place, charts: existing }: ReportPlace,
  { anchor, charts, names, rows }: DrawnCase,
): QueuedCharts {
  const { worksheet: sheet } = context.workbook.names.getItem(anchor).getRange();
  const at = { row: place?.firstRow ?? 0, column: place?.firstColumn ?? 0 };
  // Rows that the report no longer has may have been as low as those of a chart.
  const gone = (place?.rowCount ?? 0) - rows.length;
  if (gone > 0) sheet.getRangeByIndexes(at.row + rows.length, at.column, gone, 1).format.autofitRows();
  for (const { first, count } of charts)
    sheet.getRangeByIndexes(at.row + first, at.column, count, 1).format.rowHeight = CHART_HEIGHT / count;
  const sheetName = place?.sheetName ?? names(0)[0] ?? "";
  return queueCharts(context, { sheet, sheetName, at, anchor, values: place?.values ?? null }, charts, existing);
}

async function readReport(context: Excel.RequestContext): Promise<{ target: ReportPlace; region: CaseRegion | null }> {
  const name = context.workbook.names.getItemOrNullObject(CASE_NAME).load("name,formula");
  await context.sync();
  const range =
    statusRange(name)?.load("values,numberFormat,rowIndex,columnIndex,rowCount,worksheet/name,worksheet/visibility") ??
    null;
  await context.sync();
  const hasName = !name.isNullObject;
  if (range === null || range.isNullObject) return { target: { place: null, hasName, charts: null }, region: null };
  const values = range.values as CellValue[][];
  const around = loadAround({ range, values }, { columns: allColumns(values), others: [], existing: null });
  const charts = loadCharts(range.worksheet);
  const slots = caseSlots(values).map(({ first, count }) =>
    range.worksheet
      .getRangeByIndexes(range.rowIndex + first, range.columnIndex + CHART_COLUMNS.from, count, CHART_COLUMNS.count)
      .load("left,top,width,height"),
  );
  around.loadLayout();
  await context.sync();
  const place = around.place();
  return {
    target: { place, hasName, charts: { objects: { charts }, slots } },
    region: {
      firstRow: range.rowIndex + 1,
      values: range.values as CellValue[][],
      numberFormats: range.numberFormat as string[][],
      around: place.around,
    },
  };
}
