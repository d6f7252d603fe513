import type { CalendarDate } from "../../domain/calendarDate";
import { paced } from "../../files/breather";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { bookInSteps, type FigureBook } from "./figureBook";
import { recallWriting, type LastWriting } from "./lastWriting";
import type { WorkbookMemory, WorkbookReader } from "../workbook/ports";

/** A table of Kilder: when its query last loaded it, where Excel tells, and how many rows it has. */
export type TableState = {
  name: string;
  isThere: boolean;
  failed: boolean;
  refreshed: CalendarDate | null;
  rows: number | null;
};

/** What figures are collected for: the goals and their figures, what was last written here, today, and own tables. */
export type Collected = {
  book: FigureBook;
  last: LastWriting | null;
  today: CalendarDate;
  tables: readonly TableState[];
};

/**
 * The goals and figures of a workbook, and what was last written to it; null where it has none of our tables. @throws
 * MissingTableError, WorkbookRefusal
 */
export async function collectFigures(
  workbook: WorkbookReader,
  memory: WorkbookMemory,
  today: CalendarDate,
): Promise<Collected | null> {
  const contents = await workbook.read({ formulas: ["Målinger"], sources: true });
  if (["Mål", "Målinger"].every((name) => tableNamed(contents.tables, name) === null)) return null;
  const tables = (contents.sources?.tables ?? []).map(({ name, table, query }) => ({
    name,
    isThere: table !== null,
    failed: query?.failed ?? false,
    refreshed: query?.refreshed ?? null,
    rows: query?.rows ?? (table === null || table === "unread" ? null : table.rows.length),
  }));
  return { book: await paced(bookInSteps(contents)), last: await recallWriting(memory), today, tables };
}
