import type { CalendarDate } from "../../domain/calendarDate";
import { owed, type Owed } from "../../domain/year/owed";
import { remarkId } from "../../sheets/tables/remarks";
import { judgedWorkbook } from "../status/judgedWorkbook";
import type { Clock, WorkbookReader } from "../workbook/ports";
import { yearPart } from "../status/yearPart";

/** What is owed, at the date that was asked for or, where none was, the workbook's status date. */
export type OwedAt = { date: CalendarDate; owed: Owed };

/**
 * Reads what is owed at a date (each contract's own where `asOf` is null). Writes nothing.
 * @param who A person (*Ansvarlig*) or a centre; null is everybody. @throws MissingTableError, WorkbookRefusal
 */
export async function readOwed(
  workbook: WorkbookReader,
  asOf: CalendarDate | null,
  who: string | null,
  today: Clock,
): Promise<OwedAt> {
  const judged = judgedWorkbook(await workbook.read(), { today, ...(asOf !== null && { asOf }) }, yearPart);
  const { contracts, book, year, remarks, statusDate } = judged;
  const matter = {
    measurements: book.measurements,
    plans: year.plans,
    remarkOf: ({ goal, asOf: at }: Parameters<Parameters<typeof owed>[1]["remarkOf"]>[0]) =>
      remarks.get(remarkId(goal, at))?.text ?? "",
  };
  return { date: statusDate, owed: owed(contracts, matter, { who, asOf }) };
}
