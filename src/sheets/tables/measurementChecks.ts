import { addDays, addYears, type CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import type { Measurement } from "../../domain/measurement";
import { overlaps, periodId, type Period } from "../../domain/period";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { comparableKey } from "./goalKey";

/** A measurement with the sheet's row number that it was read from. */
export type ReadRow = { measurement: Measurement; row: number };

/** The period of a goal's contract; `null` where the contract has none that can be read. */
export type PeriodOf = (goal: Goal) => ContractPeriod | null;

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

/** Weeks that begin in the contract's period and end after it: they count there, as a row counts by its last day. */
export function newYearFaults(
  rows: readonly ReadRow[],
  goalByKey: Map<string, Goal>,
  periodOf: PeriodOf,
): PeriodFault[] {
  return rows.flatMap(({ measurement, row }) => {
    const goal = goalByKey.get(comparableKey(measurement));
    const contract = goal === undefined ? null : periodOf(goal);
    const { kind, start, end } = measurement.period;
    if (kind !== "week" || contract === null || end <= (goal?.deadline ?? "")) return [];
    if (start < contract.from || start > contract.to || end <= contract.to) return [];
    const before: Period = { kind, start: addDays(start, -7), end: addDays(end, -7) };
    return [{ row, problem: problems.weekIntoNextYear(end, contract, before) }];
  });
}

/** Periods so late that their year must be mistyped; figures of the year after are people's own business. */
export function lateFaults(rows: readonly ReadRow[], goalByKey: Map<string, Goal>, periodOf: PeriodOf): PeriodFault[] {
  return rows.flatMap(({ measurement: { period, ...key }, row }) => {
    const goal = goalByKey.get(comparableKey(key));
    const contract = goal === undefined ? null : periodOf(goal);
    if (!goal || contract === null) return [];
    const last = [contract.to, goal.deadline ?? ""].sort().at(-1) as CalendarDate;
    return period.start > addYears(last, 1) ? [{ row, problem: problems.yearsTooLate(period, last) }] : [];
  });
}
