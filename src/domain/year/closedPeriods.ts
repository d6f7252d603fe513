import type { CalendarDate } from "../calendarDate";
import { foldedText } from "../foldedText";
import { groupBy } from "../groupBy";
import { isClosed, type ClosedGoal, type Closing } from "./closing";

/** A status that is closed (*lukket*): its row of Lukninger, and its rows of Historik in their order. */
export type ClosedPeriod<Log extends Closing = Closing, Row extends ClosedGoal = ClosedGoal> = {
  closing: Log;
  rows: readonly Row[];
};

/** The closed statuses of a workbook, and where Lukninger and Historik do not fit each other. */
export type ClosedPeriods<Log extends Closing, Row extends ClosedGoal> = {
  periods: ClosedPeriod<Log, Row>[];
  /** Closings that hold with fewer or more rows in Historik than they wrote; without any the status is not closed. */
  unfit: { closing: Log; rows: number }[];
  /** Closings of a status that an earlier row of Lukninger closes already. */
  doubled: { closing: Log; first: Log }[];
  /** The first row of each status in Historik that Lukninger has never heard of. */
  unknown: Row[];
};

/** One text for a contract's status at a date. */
export const periodKey = (contract: string, asOf: CalendarDate): string => `${foldedText(contract)} ${asOf}`;

/** Finds the statuses that are closed. Of a goal that stands twice in one, the first row counts. */
export function closedPeriods<Log extends Closing, Row extends ClosedGoal>(
  closings: readonly Log[],
  history: readonly Row[],
): ClosedPeriods<Log, Row> {
  const rowsOf = groupBy(history, ({ goal, asOf, edition }) => `${periodKey(goal.contract, asOf)} ${edition}`);
  const keyOf = ({ contract, asOf, edition }: Closing): string => `${periodKey(contract, asOf)} ${edition}`;
  const holding = groupBy(closings.filter(isClosed), ({ contract, asOf }) => periodKey(contract, asOf));
  const found: ClosedPeriods<Log, Row> = { periods: [], unfit: [], doubled: [], unknown: [] };
  for (const [closing, ...others] of holding.values()) {
    if (closing === undefined) continue;
    found.doubled.push(...others.map((other) => ({ closing: other, first: closing })));
    const rows = rowsOf.get(keyOf(closing)) ?? [];
    if (rows.length !== closing.rows) found.unfit.push({ closing, rows: rows.length });
    const each = new Map(rows.toReversed().map((row) => [foldedText(`${row.goal.nr} ${row.goal.part}`), row]));
    if (rows.length > 0) found.periods.push({ closing, rows: [...each.values()].sort((a, b) => a.order - b.order) });
  }
  const known = new Set(closings.map(keyOf));
  found.unknown = [...rowsOf].flatMap(([key, [first]]) => (first === undefined || known.has(key) ? [] : [first]));
  return found;
}
