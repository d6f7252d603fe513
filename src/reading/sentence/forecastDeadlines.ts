import { type CalendarDate, endOfMonth } from "../../domain/calendarDate";
import type { ClauseContext } from "./clauseContext";
import type { Span } from "../span";
import { forecastEnding } from "../words/aggregations";
import { months } from "../words/calendar";

/** The months of *august- og novemberprognosen*, each with its last day. */
export function forecastDeadlines(
  context: ClauseContext,
  contractYear: number | null,
): { deadline: CalendarDate | null; span: Span }[] {
  return context.items.flatMap((item) => {
    const month =
      item.kind === "time" && item.time.year === null
        ? item.time.month
        : item.kind === "word"
          ? (months.get(forecastEnding.exec(item.key)?.[1] ?? "") ?? null)
          : null;
    return month === null
      ? []
      : [
          {
            deadline: contractYear === null ? null : endOfMonth(contractYear, month),
            span: { start: item.start, end: item.end },
          },
        ];
  });
}
