import { addMonths, type CalendarDate } from "../domain/calendarDate";
import type { ContractBook } from "../domain/contract";
import { endOfPeriodMonth, holdsDay, monthsInto, periodBefore } from "../domain/contractPeriod";
import type { Evaluation } from "../domain/evaluation";
import { beginsIn, countingValues, endingWithin } from "../domain/measurement";
import { lastYearFigures } from "../domain/lastYear";

/** A figure of last year: where it is drawn in this year, and the day that it is of. */
export type LastYearPoint = { month: number; date: CalendarDate; value: number; then: CalendarDate };

/** Last year's figures a year later, a sum as it added up; none where nothing is known of the year before. */
export function lastYearPoints(
  { goal, period, aggregation }: Pick<Evaluation, "goal" | "period" | "aggregation">,
  book: Pick<ContractBook, "measurements" | "lastYear">,
): LastYearPoint[] {
  const before = periodBefore(period);
  const rows = lastYearFigures(goal, book);
  const values = endingWithin(countingValues(rows, goal), before.from, before.to).filter(beginsIn(before));
  let sum = 0;
  return values.flatMap(({ period: { end }, value }): LastYearPoint[] => {
    sum += value;
    const month = monthsInto(before.from, end);
    // The last day of a month is drawn at that of this year's month, in leap years too.
    const date = Number.isInteger(month) ? endOfPeriodMonth(period.from, month) : addMonths(end, period.months);
    return holdsDay(period, date) ? [{ month, date, value: aggregation === "sum" ? sum : value, then: end }] : [];
  });
}
