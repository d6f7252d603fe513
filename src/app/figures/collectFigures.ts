import type { CalendarDate } from "../../domain/calendarDate";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { figureBook, type FigureBook } from "./figureBook";
import { recallWriting, type LastWriting } from "./lastWriting";
import type { WorkbookMemory, WorkbookReader } from "../workbook/ports";

/**
 * The goals and figures of a workbook, and what was last written to it; null where it has none of our tables. @throws
 * MissingTableError, WorkbookRefusal
 */
export async function collectFigures(
  workbook: WorkbookReader,
  memory: WorkbookMemory,
  today: CalendarDate,
): Promise<{ book: FigureBook; last: LastWriting | null; today: CalendarDate } | null> {
  const contents = await workbook.read({ formulas: ["Målinger"] });
  if (["Mål", "Målinger"].every((name) => tableNamed(contents.tables, name) === null)) return null;
  return { book: figureBook(contents), last: await recallWriting(memory), today };
}
