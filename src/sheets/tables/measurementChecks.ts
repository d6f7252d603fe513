import { addDays, addYears, type CalendarDate } from "../../domain/calendarDate";
import { periodBefore, type ContractPeriod } from "../../domain/contractPeriod";
import { accumulates, type Goal } from "../../domain/goal";
import { hasFigure, type Measurement } from "../../domain/measurement";
import { holds, overlaps, periodId, type Period } from "../../domain/period";
import { periodIndex } from "../../domain/periodIndex";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { columnIndex, comparable, type SheetTable } from "../cells/sheetTable";

/** A measurement with its goal and the sheet's row number that it was read from. */
export type ReadRow = { measurement: Measurement; goal: Goal; row: number };

/** The period of a goal's contract; `null` where the contract has none that can be read. */
export type PeriodOf = (goal: Goal) => ContractPeriod | null;

/** What is wrong with a row's Periode. */
export type PeriodFault = { row: number; problem: Problem };

/** The rows of each goal, in the order of its first. */
export type RowsOfGoals = ReadonlyMap<Goal, readonly ReadRow[]>;

/** Rows that say the same period twice, that hold shorter rows, or that count the same months twice. */
export function periodFaults(byGoal: RowsOfGoals): PeriodFault[] {
  return [...byGoal]
    .flatMap(([{ aggregation }, own]) => {
      const { first, faults } = withoutDuplicates(own);
      return aggregation === "sum" || aggregation === "mean" ? [...faults, ...doubleFaults(first)] : faults;
    })
    .sort((a, b) => a.row - b.row);
}

/** Rows by their goal. */
export function byGoal(rows: readonly ReadRow[]): RowsOfGoals {
  const groups = new Map<Goal, ReadRow[]>();
  for (const row of rows) {
    const own = groups.get(row.goal);
    if (own) own.push(row);
    else groups.set(row.goal, [row]);
  }
  return groups;
}

/** One goal's rows, the first of each period, and what is wrong with the others. */
function withoutDuplicates(rows: readonly ReadRow[]): { first: ReadRow[]; faults: PeriodFault[] } {
  const first = new Map<string, ReadRow>();
  const faults: PeriodFault[] = [];
  for (const current of rows) {
    const id = periodId(current.measurement.period);
    const existing = first.get(id);
    if (existing) faults.push({ row: current.row, problem: problems.duplicatePeriod(existing.row) });
    else first.set(id, current);
  }
  return { first: [...first.values()], faults };
}

/** Rows of a sum or a mean that do not count as they hold shorter ones, and rows that overlap an earlier one. */
function doubleFaults(all: readonly ReadRow[]): PeriodFault[] {
  const rows = all.filter(({ measurement }) => hasFigure(measurement));
  const index = periodIndex<Period>();
  for (const { measurement } of rows) index.add(measurement.period, measurement.period);
  const counting = periodIndex<Period>();
  const [longer, overlapping]: [PeriodFault[], PeriodFault[]] = [[], []];
  for (const { row, measurement } of rows) {
    const { period } = measurement;
    const shorter = index.first(period, (other) => holds(period, other));
    if (shorter) {
      longer.push({ row, problem: problems.longerRow(shorter) });
      continue;
    }
    const other = counting.first(period, (earlier) => overlaps(earlier, period));
    if (other) overlapping.push({ row, problem: problems.overlappingPeriods(other) });
    counting.add(period, period);
  }
  return [...longer, ...overlapping];
}

/**
 * Rows before their contract's period, which do not count: one fault a goal, at the first of them, and another for rows
 * more than a year before, whose year must be mistyped. Last year's rows that give a goal's profile are in place.
 */
export function earlyFaults(rows: RowsOfGoals, periodOf: PeriodOf, profiled: (goal: Goal) => boolean): PeriodFault[] {
  return [...rows].flatMap(([goal, own]) => {
    const contract = periodOf(goal);
    if (contract === null || goal.form === "milestone") return [];
    const early = own.filter(
      ({ measurement }) =>
        hasFigure(measurement) && measurement.period.kind !== "week" && measurement.period.start < contract.from,
    );
    if (early.length === 0) return [];
    const yearBefore = periodBefore(contract);
    const fromLastYear = goal.pacing === "profile" && accumulates(goal.aggregation) && !profiled(goal);
    const [mistyped, before] = [
      early.filter(({ measurement: { period } }) => period.end < yearBefore.from),
      early.filter(({ measurement: { period } }) => period.end >= yearBefore.from),
    ];
    const said = fromLastYear ? before.filter(({ measurement: { period } }) => period.end >= contract.from) : before;
    const fault = (found: readonly ReadRow[], problem: "rowsBeforePeriod" | "yearsTooEarly"): PeriodFault[] =>
      found[0] === undefined
        ? []
        : [
            {
              row: found[0].row,
              problem: problems[problem](
                found.map(({ measurement }) => measurement.period),
                contract,
              ),
            },
          ];
    return [...fault(said, "rowsBeforePeriod"), ...fault(mistyped, "yearsTooEarly")];
  });
}

/** The column that figures stand in where Værdi is not there: none of ours, with numbers in rows without a share. */
export function strayFigures(table: SheetTable, headers: readonly string[]): { header: string; count: number } | null {
  if (columnIndex(table, "Værdi") !== -1) return null;
  const own = headers.map(comparable);
  const share = [columnIndex(table, "Tæller"), columnIndex(table, "Nævner")];
  const rows = table.rows.filter((cells) => share.some((index) => (cells[index] ?? "") === ""));
  const stray = table.headers
    .map((header, index) => ({
      header: header.replace(/\s+/g, " ").trim(),
      count: own.includes(comparable(header)) ? 0 : rows.filter((cells) => typeof cells[index] === "number").length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(isValueLike(b.header)) - Number(isValueLike(a.header)) || b.count - a.count);
  return stray[0] ?? null;
}

const isValueLike = (header: string): boolean => comparable(header).includes("værdi");

/** Weeks that begin in the contract's period and end after it: they count there, as a row counts by its last day. */
export function newYearFaults(rows: readonly ReadRow[], periodOf: PeriodOf): PeriodFault[] {
  return rows.flatMap(({ measurement, goal, row }) => {
    const { kind, start, end } = measurement.period;
    if (kind !== "week" || end <= (goal.deadline ?? "")) return [];
    const contract = periodOf(goal);
    if (contract === null) return [];
    if (start < contract.from || start > contract.to || end <= contract.to) return [];
    const before: Period = { kind, start: addDays(start, -7), end: addDays(end, -7) };
    return [{ row, problem: problems.weekIntoNextYear(end, contract, before) }];
  });
}

/** Periods so late that their year must be mistyped; figures of the year after are people's own business. */
export function lateFaults(rows: RowsOfGoals, periodOf: PeriodOf): PeriodFault[] {
  const faults = [...rows].flatMap(([goal, own]) => {
    const contract = periodOf(goal);
    if (contract === null) return [];
    const last = [contract.to, goal.deadline ?? ""].sort().at(-1) as CalendarDate;
    const latest = addYears(last, 1);
    return own.flatMap(({ measurement: { period }, row }) =>
      period.start > latest ? [{ row, problem: problems.yearsTooLate(period, last) }] : [],
    );
  });
  return faults.sort((a, b) => a.row - b.row);
}
