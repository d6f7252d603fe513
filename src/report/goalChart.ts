import type { CalendarDate } from "../domain/calendarDate";
import type { ContractBook } from "../domain/contract";
import type { Evaluation } from "../domain/evaluation";
import { accumulates } from "../domain/goal";
import { monthsInto } from "../domain/contractPeriod";
import { lastYearPoints, type LastYearPoint } from "./lastYearPoints";
import { targetPaths } from "./targetPaths";

/** A point of a chart: months into the contract's period, and the figure there. */
export type ChartPoint = { month: number; value: number };

/** What a goal's chart shows. `expected` holds one path, or two for an interval. */
export type ChartSeries = {
  months: number;
  measured: readonly (ChartPoint & { date: CalendarDate })[];
  accumulated: boolean;
  expected: readonly (readonly ChartPoint[])[];
  targets: readonly number[];
  /** The target along the period: a level line, or steps where it was amended; one for each of `targets`. */
  steps: readonly (readonly ChartPoint[])[];
  /** Last year's figures a year later (*sidste år*); none where they are not known. */
  lastYear: readonly LastYearPoint[];
  /** The forecast and where it sets out from: the figure so far, which of a mean is not the last month's value. */
  forecast: (ChartPoint & { from: ChartPoint; low: number | null; high: number | null }) | null;
};

/** What of a book a chart is drawn from beside the judgement. */
export type ChartBook = Pick<ContractBook, "goals" | "amendments" | "measurements" | "lastYear">;

/** Whether there is anything to draw: a figure to reach and something measured. A milestone has neither. */
export function hasChart({ goal, target, basis, aggregation }: Evaluation): boolean {
  return goal.form !== "milestone" && aggregation !== "deviation" && target !== null && basis.values.length > 0;
}

/**
 * The figures of a goal as they are drawn; a sum is drawn as it adds up, running totals as they stand.
 * @param book Where amendments are sought that make steps of the target, and last year's figures; without it the target
 * is level and last year is unknown.
 */
export function chartSeries(evaluation: Evaluation, book: ChartBook | null = null): ChartSeries {
  const { period: contract, target, targetUpper, actual, aggregation, basis, forecast, deadlinePassed } = evaluation;
  const months = Math.max(1, basis.elapsed.total);
  const accumulated = accumulates(aggregation);
  const measured = basis.values.map(({ period, value }, index) => ({
    date: period.end,
    month: monthsInto(contract.from, period.end),
    value: aggregation === "sum" ? basis.values.slice(0, index + 1).reduce((sum, own) => sum + own.value, 0) : value,
  }));
  const targets = [target, targetUpper].filter((limit) => limit !== null);
  return {
    months,
    measured,
    accumulated,
    targets,
    steps: stepsOf(evaluation, targets, months, book),
    expected: targets.map((limit, index) =>
      pathTo(limit, index === 0 ? evaluation.expected : evaluation.expectedUpper, evaluation, months),
    ),
    lastYear: book === null ? [] : lastYearPoints(evaluation, book).filter(({ month }) => month <= months),
    forecast:
      forecast === null || deadlinePassed || actual === null
        ? null
        : {
            month: months,
            value: forecast.value,
            from: { month: measured.at(-1)?.month ?? 0, value: actual },
            low: forecast.interval?.low ?? null,
            high: forecast.interval?.high ?? null,
          },
  };
}

function stepsOf(
  evaluation: Evaluation,
  targets: readonly number[],
  months: number,
  book: ChartBook | null,
): ChartPoint[][] {
  const { from } = evaluation.period;
  const level = targets.map((value) => [
    { month: 0, value },
    { month: months, value },
  ]);
  if (book === null || targets.length === 0) return level;
  return targetPaths(evaluation, book).map((path) => {
    const points = path
      .map(({ date, value }) => ({ month: date === from ? 0 : monthsInto(from, date), value }))
      .filter(({ month }) => month <= months);
    const last = points.at(-1);
    return last === undefined || last.month === months ? points : [...points, { month: months, value: last.value }];
  });
}

/** What is expected along the year, through what is expected now. */
function pathTo(
  limit: number,
  now: number | null,
  { pacing, aggregation, goal, basis }: Evaluation,
  months: number,
): ChartPoint[] {
  const end = { month: months, value: limit };
  if (pacing === "constant" || pacing === "yearEnd") return [{ month: 0, value: limit }, end];
  const start = { month: 0, value: accumulates(aggregation) ? 0 : (goal.baseline ?? 0) };
  return now === null ? [start, end] : [start, { month: basis.elapsed.finished, value: now }, end];
}
