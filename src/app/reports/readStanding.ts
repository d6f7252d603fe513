import type { CalendarDate } from "../../domain/calendarDate";
import { standingOf, type Standing } from "../../report/compare/standing";
import type { Clock, WorkbookReader } from "../workbook/ports";
import { reportMatter } from "./readReport";

/** Which status is compared: of a date (null is each contract's own), and whether with what was known by then. */
export type StandingChoice = { asOf: CalendarDate | null; isThen: boolean };

/**
 * Reads a status to be compared with another: of one workbook at two dates, or of two workbooks. Writes nothing.
 * @throws WorkbookRefusal where no contract covers the date; MissingTableError
 */
export async function readStanding(
  workbook: WorkbookReader,
  { asOf, isThen }: StandingChoice,
  today: Clock,
): Promise<Standing> {
  const matter = reportMatter(await workbook.read(), { kind: "overview", contracts: null, asOf }, today);
  return standingOf(matter, isThen);
}
