import { addYears, dateOf, partsOf, type CalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import { overlaps, periodId } from "../../domain/period";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { comparableKey } from "./goalKey";

/** A measurement with the sheet's row number that it was read from. */
export type ReadRow = { measurement: Measurement; row: number };

/** What is wrong with a row's Periode. */
export type PeriodFault = { row: number; problem: Problem };

/** Rows that say the same period twice, or that count the same months twice. */
export function periodFaults(rows: readonly ReadRow[], goalByKey: Map<string, Goal>): PeriodFault[] {
  const faults: PeriodFault[] = [];
  const firstRows = new Map<string, number>();
  const kept = new Map<string, ReadRow[]>();
  const note = (row: number, problem: Problem): void => {
    faults.push({ row, problem });
  };
  for (const current of rows) {
    const key = comparableKey(current.measurement);
    const id = `${key} ${periodId(current.measurement.period)}`;
    const firstRow = firstRows.get(id);
    if (firstRow !== undefined) note(current.row, problems.duplicatePeriod(firstRow));
    else {
      firstRows.set(id, current.row);
      const goal = goalByKey.get(key);
      const earlier = kept.get(key) ?? [];
      const other = earlier.find(({ measurement }) => overlaps(measurement.period, current.measurement.period));
      if (other && goal && (goal.aggregation === "sum" || goal.aggregation === "mean")) {
        note(current.row, problems.overlappingPeriods(other.measurement.period));
      }
      kept.set(key, [...earlier, current]);
    }
  }
  return faults;
}

/** Weeks of the contract's year that end in the next: they count there, as a row counts by its last day. */
export function newYearFaults(
  rows: readonly ReadRow[],
  goalByKey: Map<string, Goal>,
  yearOf: (goal: Goal) => number | null,
): PeriodFault[] {
  return rows.flatMap(({ measurement, row }) => {
    const goal = goalByKey.get(comparableKey(measurement));
    const year = goal === undefined ? null : yearOf(goal);
    const { kind, start, end } = measurement.period;
    if (
      kind !== "week" ||
      year === null ||
      partsOf(start).year !== year ||
      partsOf(end).year === year ||
      end <= (goal?.deadline ?? "")
    )
      return [];
    return [{ row, problem: problems.weekIntoNextYear(end, year) }];
  });
}

/** Periods so late that their year must be mistyped; figures of the year after are people's own business. */
export function lateFaults(
  rows: readonly ReadRow[],
  goalByKey: Map<string, Goal>,
  yearOf: (goal: Goal) => number | null,
): PeriodFault[] {
  return rows.flatMap(({ measurement: { period, ...key }, row }) => {
    const goal = goalByKey.get(comparableKey(key));
    const year = goal === undefined ? null : yearOf(goal);
    if (!goal || year === null) return [];
    const last = [dateOf(year, 12, 31), goal.deadline ?? ""].sort().at(-1) as CalendarDate;
    return period.start > addYears(last, 1) ? [{ row, problem: problems.yearsTooLate(period, last) }] : [];
  });
}
