import type { CalendarDate } from "../../domain/calendarDate";
import { comparedLines, compareStandings } from "../../report/compare/compareStandings";
import type { Standing } from "../../report/compare/standing";
import type { Clock, WorkbookReader } from "../workbook/ports";
import { readStanding } from "./readStanding";

/**
 * What differs between a workbook's statuses at two dates, as lines: each goal, and what of it differs below, indented.
 * Null is each contract's own date. A contract that has no status at one of them is
 * told so. Writes nothing.
 * @throws WorkbookRefusal where no contract covers a date; MissingTableError
 */
export async function compareDates(
  workbook: WorkbookReader,
  dates: readonly [before: CalendarDate | null, after: CalendarDate | null],
  today: Clock,
): Promise<readonly string[]> {
  const contents = await workbook.read();
  const standingAt = (asOf: CalendarDate | null): Promise<Standing> =>
    readStanding({ read: async () => contents }, { asOf, isThen: true }, today);
  const [before, after] = [await standingAt(dates[0]), await standingAt(dates[1])];
  return comparedLines(compareStandings(before, after));
}
