import { addDays, addYears } from "../../domain/calendarDate";
import { periodBefore, type ContractPeriod } from "../../domain/contractPeriod";
import { accumulates, type Goal } from "../../domain/goal";
import { hasFigure, type Measurement } from "../../domain/measurement";
import { holds, overlaps, type Period } from "../../domain/period";
import { periodIndex } from "../../domain/periodIndex";
import { patternOf, type PeriodPattern } from "../../domain/periodPattern";
import type { Problem } from "../../text/problem";
import { problems } from "../cells/issue";
import { columnIndex, comparable, type SheetTable } from "../cells/sheetTable";

/** The period of a goal's contract; `null` where the contract has none that can be read. */
export type PeriodOf = (goal: Goal) => ContractPeriod | null;

/** What is wrong with a row's Periode. */
export type PeriodFault = { row: number; problem: Problem };

/** The rows of one goal as they were read, and beside each the sheet's number of its row. */
export type RowsOfGoal = {
  goal: Goal;
  /** The period of its contract. */
  contract: ContractPeriod | null;
  measurements: readonly Measurement[];
  rows: readonly number[];
};

/** The rows of each goal, in the order of its first. */
export type RowsOfGoals = readonly RowsOfGoal[];

const byRow = (a: PeriodFault, b: PeriodFault): number => a.row - b.row;

/** Rows that say the same period twice, that hold shorter rows, or that count the same months twice. */
export function periodFaults(rows: RowsOfGoals): PeriodFault[] {
  const faults: PeriodFault[] = [];
  for (const own of rows) {
    const { aggregation } = own.goal;
    const pattern = patternOf(own.measurements);
    for (const { at, first } of pattern.repeated)
      faults.push({ row: rowAt(own, at), problem: problems.duplicatePeriod(rowAt(own, first)) });
    if (aggregation === "sum" || aggregation === "mean") for (const fault of doubleFaults(own)) faults.push(fault);
  }
  return faults.sort(byRow);
}

const rowAt = ({ rows }: RowsOfGoal, at: number): number => rows[at] ?? 0;

/** Rows of a sum or a mean that do not count as they hold shorter ones, and rows that overlap an earlier one. */
function doubleFaults({ measurements, rows }: RowsOfGoal): PeriodFault[] {
  const all = patternOf(measurements);
  if (all.repeated.length === 0 && measurements.every(hasFigure)) {
    const { longer, overlapping } = doublesOf(all);
    return [...longer, ...overlapping].map(({ at, problem }) => ({ row: rows[at] ?? 0, problem }));
  }
  const repeated = new Set(all.repeated.map(({ at }) => at));
  const places = measurements.flatMap((own, at) => (hasFigure(own) && !repeated.has(at) ? [at] : []));
  const { longer, overlapping } = doublesOf(patternOf(places.map((at) => measurements[at] as Measurement)));
  const faultOf = ({ at, problem }: Double): PeriodFault => ({ row: rows[places[at] ?? 0] ?? 0, problem });
  return [...longer, ...overlapping].map(faultOf);
}

type Double = { at: number; problem: Problem };
type Doubles = { longer: readonly Double[]; overlapping: readonly Double[] };

/** What `doubleFaults` finds follows from the periods alone, and those of most goals are the same. */
const doubles = new WeakMap<PeriodPattern, Doubles>();

function doublesOf(pattern: PeriodPattern): Doubles {
  const known = doubles.get(pattern) ?? foundDoubles(pattern);
  doubles.set(pattern, known);
  return known;
}

function foundDoubles({ periods, holdsShorter }: PeriodPattern): Doubles {
  const index = periodIndex<Period>();
  for (const period of periods) index.add(period, period);
  const counting = periodIndex<Period>();
  const [longer, overlapping]: [Double[], Double[]] = [[], []];
  periods.forEach((period, at) => {
    const shorter = holdsShorter[at] ? index.first(period, (other) => holds(period, other)) : undefined;
    if (shorter) {
      longer.push({ at, problem: problems.longerRow(shorter) });
      return;
    }
    const other = counting.first(period, (earlier) => overlaps(earlier, period));
    if (other) overlapping.push({ at, problem: problems.overlappingPeriods(other) });
    counting.add(period, period);
  });
  return { longer, overlapping };
}

/**
 * Rows before their contract's period, which do not count: one fault a goal, at the first of them, and another for rows
 * more than a year before, whose year must be mistyped. Last year's rows that give a goal's profile are in place.
 */
export function earlyFaults(rows: RowsOfGoals, profiled: (goal: Goal) => boolean): PeriodFault[] {
  return rows.flatMap((own): PeriodFault[] => {
    const { goal, contract, measurements } = own;
    if (contract === null || goal.form === "milestone" || patternOf(measurements).firstStart >= contract.from)
      return [];
    const early = measurements.flatMap((measurement, at) => {
      const { period } = measurement;
      const isEarly = hasFigure(measurement) && period.kind !== "week" && period.start < contract.from;
      return isEarly ? [{ period, row: rowAt(own, at) }] : [];
    });
    if (early.length === 0) return [];
    const yearBefore = periodBefore(contract);
    const fromLastYear = goal.pacing === "profile" && accumulates(goal.aggregation) && !profiled(goal);
    const mistyped = early.filter(({ period }) => period.end < yearBefore.from);
    const before = early.filter(({ period }) => period.end >= yearBefore.from);
    const said = fromLastYear ? before.filter(({ period }) => period.end >= contract.from) : before;
    const fault = (found: typeof early, problem: "rowsBeforePeriod" | "yearsTooEarly"): PeriodFault[] => {
      const periods = found.map(({ period }) => period);
      return found[0] === undefined ? [] : [{ row: found[0].row, problem: problems[problem](periods, contract) }];
    };
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
export function newYearFaults(rows: RowsOfGoals): PeriodFault[] {
  const faults: PeriodFault[] = [];
  for (const own of rows) {
    const { goal, contract, measurements } = own;
    if (contract === null || patternOf(measurements).lastEnd <= contract.to) continue;
    measurements.forEach(({ period: { kind, start, end } }, at) => {
      if (kind !== "week" || end <= (goal.deadline ?? "")) return;
      if (start < contract.from || start > contract.to || end <= contract.to) return;
      const before: Period = { kind, start: addDays(start, -7), end: addDays(end, -7) };
      faults.push({ row: rowAt(own, at), problem: problems.weekIntoNextYear(end, contract, before) });
    });
  }
  return faults.sort(byRow);
}

/** Periods so late that their year must be mistyped; figures of the year after are people's own business. */
export function lateFaults(rows: RowsOfGoals): PeriodFault[] {
  const faults: PeriodFault[] = [];
  for (const own of rows) {
    const { goal, contract, measurements } = own;
    if (contract === null || patternOf(measurements).lastStart <= contract.to) continue;
    const last = goal.deadline !== null && goal.deadline > contract.to ? goal.deadline : contract.to;
    const latest = addYears(last, 1);
    measurements.forEach(({ period }, at) => {
      if (period.start > latest) faults.push({ row: rowAt(own, at), problem: problems.yearsTooLate(period, last) });
    });
  }
  return faults.sort(byRow);
}
