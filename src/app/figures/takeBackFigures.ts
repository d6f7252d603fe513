import type { CellEdit, TableRowPlace } from "../../sheets/tables/tableWriting";
import { textOf } from "../../sheets/cells/readCell";
import { figureId, saysTheSame, type ExistingFigure } from "../../sheets/tables/existingFigures";
import { figureBook, type FigureBook } from "./figureBook";
import { FIGURES, type LastWriting, type WrittenRow } from "./lastWriting";
import { tablesOf } from "./writeFigures";
import { untouchedSources } from "./writtenSources";
import type { WithTables, WorkbookMemory, WorkbookTables } from "../workbook/ports";
import { takeBackLast } from "../workbook/wayBack";

/** What came of taking figures back: rows removed, rows that hold again what they held, and those that were left. */
export type TakenBack = {
  removed: number;
  restored: number;
  left: readonly WrittenRow[];
  /** Rows of Kilder that were removed, where any had been written. */
  sources?: number;
};

/**
 * *Fortryd seneste skrivning*: rows that the last writing added are removed and cells that it changed get back what
 * they held, in one write. A row that somebody has changed since, or written more in, is left and named; nothing of
 * anybody's is lost. @throws WorkbookRefusal, MissingTableError; nothing has been written then.
 */
export function takeBackFigures(withTables: WithTables, memory: WorkbookMemory): Promise<TakenBack> {
  return takeBackLast(withTables, memory, FIGURES, (workbook, last) => takeOut(workbook, last));
}

async function takeOut(workbook: WorkbookTables, last: LastWriting | null): Promise<TakenBack> {
  const { rows, sources = [] } = last ?? { rows: [] };
  const contents = await workbook.read({ toWrite: tablesOf(sources) });
  const book = figureBook(contents);
  const { cells, removed, ...taken } = figuresBack(rows, book);
  const own = untouchedSources(sources, book, contents.tables).map(({ row }) => ({ table: "Kilder" as const, row }));
  if (taken.restored + removed.length + own.length > 0) await workbook.write({ cells, removed: [...removed, ...own] });
  return { ...taken, removed: removed.length, ...(sources.length > 0 && { sources: own.length }) };
}

/** What takes figures back: cells that get back what they held, rows that go, and what is left. */
export type FiguresBack = {
  cells: readonly CellEdit[];
  removed: readonly TableRowPlace[];
  restored: number;
  left: readonly WrittenRow[];
};

/** What takes figures back, of those that nobody has touched since. */
export function figuresBack(rows: readonly WrittenRow[], book: FigureBook): FiguresBack {
  const ways = rows.map((written) => ({ written, row: untouched(written, book) }));
  const back = ways.flatMap(({ written, row }) => (row === null ? [] : [{ row, before: written.before }]));
  const removed = back.flatMap(({ row, before }) =>
    before === null ? [{ table: "Målinger" as const, row: row.row }] : [],
  );
  return {
    cells: back.flatMap(({ row, before }): CellEdit[] =>
      (before ?? []).map((cell) => ({ table: "Målinger", row: row.row, ...cell })),
    ),
    removed,
    restored: back.length - removed.length,
    left: ways.filter(({ row }) => row === null).map(({ written }) => written),
  };
}

/** The row of a figure that was written, where nobody has changed it or written more in it since; else null. */
export function untouched(
  { content, before, period, note = "", ...key }: WrittenRow,
  book: FigureBook,
): ExistingFigure | null {
  const row = book.existing.get(figureId(key, period));
  if (row === undefined || row.formula || !saysTheSame(row.content, content)) return null;
  return before !== null || (row.alone && textOf(row.remark) === note) ? row : null;
}
