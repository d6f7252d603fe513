import type { CalendarDate } from "../../domain/calendarDate";
import { tableNamed } from "../../sheets/cells/sheetTable";
import { figureBook, type FigureBook } from "./figureBook";
import type { FigureSheet } from "../figureSheet";
import { recallWriting, type LastWriting } from "./lastWriting";
import type { WorkbookMemory } from "../workbook/ports";

/**
 * The goals and figures of a workbook, and what was last written to it; null where it has none of our tables. @throws
 * MissingTableError, WorkbookRefusal
 */
export async function collectFigures(
  sheet: Pick<FigureSheet, "read">,
  memory: WorkbookMemory,
  today: CalendarDate,
): Promise<{ book: FigureBook; last: LastWriting | null; today: CalendarDate } | null> {
  const contents = await sheet.read();
  if (["Mål", "Målinger"].every((name) => tableNamed(contents.tables, name) === null)) return null;
  return { book: figureBook(contents), last: await recallWriting(memory), today };
}
