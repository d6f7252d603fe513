import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import type { WorkbookMemory } from "../workbook/ports";

const NAME = "StatusDate";

/** The one date that the workbook's status has been asked for at; null is each contract's own. */
export async function recalledStatusDate(memory: WorkbookMemory): Promise<CalendarDate | null> {
  const date = await memory.recall(NAME);
  return typeof date === "string" && isCalendarDate(date) ? date : null;
}

/** Remembers the date with the workbook, for the pane and the ribbon alike. */
export async function rememberStatusDate(memory: WorkbookMemory, date: CalendarDate | null): Promise<void> {
  await memory.remember(NAME, date);
}
