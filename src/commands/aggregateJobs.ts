import type { AggregateJobs } from "../app/aggregate/aggregateJobs";
import { aggregateCases, issueLines } from "../app/aggregate/aggregateCases";
import { namedColumns } from "../app/aggregate/caseColumns";
import { figureBook, type FigureBook } from "../app/figures/figureBook";
import { isFrom } from "../app/sources/filePattern";
import { sourcesFor } from "../app/sources/sourcesFor";
import { csvLayout } from "../app/aggregate/csvLayout";
import { inWorkbook } from "../excel/inWorkbook";
import { workbookReader } from "../excel/readWorkbook";

const bookOf = (): Promise<FigureBook> =>
  inWorkbook(async (context) => figureBook(await workbookReader(context).read({ formulas: ["Målinger"] })));

/** Cases added up to figures by the Kilder of the open workbook. Nothing is written to it. */
export const aggregateJobs: AggregateJobs = {
  layout: csvLayout,
  named: async (names) => {
    const { sources } = await bookOf();
    return names.filter((name) => sources.some(({ from }) => isFrom(from, name)));
  },
  columns: async (name, headings) => namedColumns(sourcesFor(await bookOf(), name).usable, headings),
  aggregate: async (name, table) => {
    const book = await bookOf();
    const { usable, issues } = sourcesFor(book, name);
    const outcome = await aggregateCases(table, usable, book);
    return { ...outcome, lines: [...issueLines(issues), ...outcome.lines] };
  },
};
