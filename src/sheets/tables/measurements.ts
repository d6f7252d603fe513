import { addYears, dateOf, partsOf, type CalendarDate } from "../../domain/calendarDate";
import type { Goal } from "../../domain/goal";
import { isPercent, type Figure, type Measurement } from "../../domain/measurement";
import { overlaps, periodId } from "../../domain/period";
import { yearTargetOf } from "../../domain/target";
import type { Problem } from "../../text/problem";
import { problems, type Issue } from "../cells/issue";
import { isPercentFormat } from "../cells/numberFormat";
import { isEmpty, readDate, readNumber, readYesNo, textOf } from "../cells/readCell";
import { comparableKey, readKey } from "./goals";
import { readPeriodCell } from "../cells/readPeriodCell";
import { problemOf, rowReader, type RowReader } from "../cells/rowReader";
import { rowsOf, type SheetTable } from "../cells/sheetTable";

/** A measurement with the sheet's row number that it was read from. */
type ReadRow = { measurement: Measurement; row: number };

/**
 * Reads the table Målinger, one period of one goal a row (DOMAIN.md §3). A row that cannot be read is an issue and
 * does not count; a row that still awaits its figure is left out in silence.
 */
export function readMeasurements(
  table: SheetTable,
  goals: readonly Goal[],
  yearOf: (goal: Goal) => number | null,
  dates1904: boolean,
): { measurements: Measurement[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const goalByKey = new Map(goals.map((goal) => [comparableKey(goal), goal]));
  const rows: ReadRow[] = [];
  for (const tableRow of rowsOf(table)) {
    const row = rowReader("Målinger", tableRow, issues, dates1904);
    const measurement = readMeasurement(row, goalByKey, dates1904);
    if (measurement) rows.push({ measurement, row: row.row });
  }
  issues.push(
    ...periodIssues(rows, goalByKey),
    ...newYearIssues(rows, goalByKey, yearOf),
    ...lateIssues(rows, goalByKey, yearOf),
  );
  return { measurements: rows.map(({ measurement }) => measurement), issues };
}

function readMeasurement(row: RowReader, goalByKey: Map<string, Goal>, dates1904: boolean): Measurement | null {
  const nothingYet = ["Værdi", "Tæller", "Nævner"].every((header) => isEmpty(row.cell(header)));
  const key = readKey(row);
  if (key === null) return null;
  const goal = goalByKey.get(comparableKey(key));
  if (goal === undefined) {
    row.note("Nr", problems.unknownGoal());
    return null;
  }
  if (nothingYet) return null;
  const period = readPeriodCell(row, dates1904);
  if (period === null) return null;
  const figure = goal.form === "milestone" ? readMilestoneFigure(row, dates1904) : readFigure(row, goal);
  if (figure === null) return null;
  const { contract, nr, part } = goal;
  const provisional = readYesNo(row.cell("Foreløbig")) ?? false;
  const measurement = {
    contract,
    nr,
    part,
    period,
    figure,
    numerator: row.number("Tæller"),
    denominator: row.number("Nævner"),
    provisional,
  };
  checkShare(measurement, goal, row);
  return measurement;
}

function readMilestoneFigure(row: RowReader, dates1904: boolean): Figure | null {
  const cell = row.cell("Værdi");
  const yes = readYesNo(cell);
  if (yes !== null) return { kind: "yesNo", yes };
  const date = readDate(cell, dates1904);
  if (date.kind === "date") return { kind: "date", date: date.date };
  row.note("Værdi", date.kind === "error" ? problems.errorCell(date.code) : problems.notYesNo(textOf(cell)));
  return null;
}

function readFigure(row: RowReader, goal: Goal): Figure | null {
  const cell = row.cell("Værdi");
  const read = readNumber(cell);
  if (read.kind === "empty") return { kind: "none" };
  if (read.kind !== "number") {
    row.note("Værdi", problemOf(read) ?? problems.notANumber(textOf(cell)));
    return null;
  }
  const off = offByHundred(read.value, read.percent, goal);
  if (off === null) return { kind: "number", value: read.value };
  row.note("Værdi", problems.factorHundred(read.value, off.figure, off.of, off.factor));
  return null;
}

/** Between these factors a value and its target are taken to be one in per cent and one as a share (DOMAIN.md §3). */
const FACTOR_FROM = 50;
const FACTOR_TO = 200;

/** The figure of a goal that a percentage is far from, and about how many times that figure it is. */
export type OffByHundred = { of: "target" | "baseline"; figure: number; factor: number };

/** The target (or baseline) that a percentage is a factor of about 100 from, where no format says why; else `null`. */
export function offByHundred(value: number, percent: boolean, goal: Goal): OffByHundred | null {
  const target = yearTargetOf(goal);
  const figure = target ?? goal.baseline;
  if (!isPercent(goal.unit) || goal.aggregation === "deviation" || figure === null || figure === 0 || value === 0)
    return null;
  // A format of per cent put on a figure in per cent, beside a target that is a share, makes it twice a hundred.
  const factor = [100, percent ? 10_000 : 0.01].find((each) => isAbout(each, Math.abs(value / figure)));
  return factor === undefined ? null : { of: target === null ? "baseline" : "target", figure, factor };
}

function isAbout(factor: number, found: number): boolean {
  return found >= (factor / 100) * FACTOR_FROM && found <= (factor / 100) * FACTOR_TO;
}

/** A value and its numerator over denominator may differ by rounding, not by more than one in a hundred. */
const SHARE_TOLERANCE = 0.01;

function checkShare({ figure, numerator, denominator }: Measurement, goal: Goal, row: RowReader): void {
  const rounding = isPercentFormat(row.cell("Værdi").numberFormat) ? 1 : 0.5;
  const share =
    figure.kind === "number" ? disagreeingShare(figure.value, numerator, denominator, goal.unit, rounding) : null;
  if (figure.kind === "number" && share !== null) row.note("Værdi", problems.shareDisagrees(figure.value, share));
}

/**
 * What numerator over denominator give where a value beside them says something else; `null` where they agree or are
 * not there.
 */
export function disagreeingShare(
  value: number,
  numerator: number | null,
  denominator: number | null,
  unit: string,
  rounding: number,
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const share = (numerator / denominator) * (isPercent(unit) ? 100 : 1);
  const distance = Math.abs(share - value);
  return distance > rounding && distance > SHARE_TOLERANCE * Math.abs(share) ? share : null;
}

/** Rows that say the same period twice, or that count the same months twice. */
function periodIssues(rows: readonly ReadRow[], goalByKey: Map<string, Goal>): Issue[] {
  const issues: Issue[] = [];
  const firstRows = new Map<string, number>();
  const kept = new Map<string, ReadRow[]>();
  const note = (row: number, problem: Problem): void => {
    issues.push({ table: "Målinger", row, column: "Periode", problem });
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
  return issues;
}

/** Weeks of the contract's year that end in the next: they count there, as a row counts by its last day. */
function newYearIssues(
  rows: readonly ReadRow[],
  goalByKey: Map<string, Goal>,
  yearOf: (goal: Goal) => number | null,
): Issue[] {
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
    return [{ table: "Målinger", row, column: "Periode", problem: problems.weekIntoNextYear(end, year) }];
  });
}

/** Periods so late that their year must be mistyped; figures of the year after are people's own business. */
function lateIssues(
  rows: readonly ReadRow[],
  goalByKey: Map<string, Goal>,
  yearOf: (goal: Goal) => number | null,
): Issue[] {
  return rows.flatMap(({ measurement: { period, ...key }, row }) => {
    const goal = goalByKey.get(comparableKey(key));
    const year = goal === undefined ? null : yearOf(goal);
    if (!goal || year === null) return [];
    const last = [dateOf(year, 12, 31), goal.deadline ?? ""].sort().at(-1) as CalendarDate;
    return period.start > addYears(last, 1)
      ? [{ table: "Målinger", row, column: "Periode", problem: problems.yearsTooLate(period, last) }]
      : [];
  });
}
