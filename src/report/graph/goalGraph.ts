import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractBook } from "../../domain/contract";
import { endOfPeriodMonth } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import { chartSeries, hasChart, type ChartPoint } from "../goalChart";
import { lastYearPoints } from "../lastYearPoints";
import { targetPaths, type DatedPoint } from "../targetPaths";

/** What a line of a goal's graph shows. An interval has an upper line of what is expected and of the target. */
export type GraphLineKind =
  | "measured"
  | "expected"
  | "expectedUpper"
  | "target"
  | "targetUpper"
  | "forecast"
  | "forecastLow"
  | "forecastHigh"
  | "lastYear";

/** A line of a graph: a figure, or none, at each of the graph's dates. */
export type GraphLine = { kind: GraphLineKind; values: readonly (number | null)[] };

/** A goal's graph in the year (*graf*): its dates in order, and its lines, those without figures left out. */
export type GoalGraph = { of: Evaluation; dates: readonly CalendarDate[]; lines: readonly GraphLine[] };

/**
 * The graph of a judged goal; null where there is nothing to draw (`hasChart`). A target that was amended during the
 * year is a step at the day that it holds from, and last year's figures are drawn by the same way of adding up.
 */
export function goalGraph(evaluation: Evaluation, book: ContractBook): GoalGraph | null {
  if (!hasChart(evaluation)) return null;
  const { measured, expected, forecast } = chartSeries(evaluation);
  const { period } = evaluation;
  const dated = (points: readonly ChartPoint[]): DatedPoint[] =>
    points.map(({ month, value }) => ({
      date: month === 0 ? period.from : endOfPeriodMonth(period.from, Math.floor(month)),
      value,
    }));
  const last = measured.at(-1);
  const ahead = (value: number | null): DatedPoint[] =>
    forecast === null || value === null || last === undefined
      ? []
      : [
          { date: last.date, value: forecast.from.value },
          { date: period.to, value },
        ];
  const lines: { kind: GraphLineKind; points: readonly DatedPoint[] }[] = [
    { kind: "measured", points: measured },
    { kind: "expected", points: dated(expected[0] ?? []) },
    { kind: "expectedUpper", points: dated(expected[1] ?? []) },
    ...targetPaths(evaluation, book).map((points, at) => ({
      kind: at === 0 ? ("target" as const) : ("targetUpper" as const),
      points,
    })),
    { kind: "forecast", points: ahead(forecast?.value ?? null) },
    { kind: "forecastLow", points: ahead(forecast?.low ?? null) },
    { kind: "forecastHigh", points: ahead(forecast?.high ?? null) },
    { kind: "lastYear", points: lastYearPoints(evaluation, book) },
  ];
  const told = lines.filter(({ points }) => points.length > 0);
  const dates = [...new Set(told.flatMap(({ points }) => points.map(({ date }) => date)))].sort();
  return {
    of: evaluation,
    dates,
    lines: told.map(({ kind, points }) => {
      const byDate = new Map(points.map(({ date, value }) => [date, value]));
      return { kind, values: dates.map((date) => byDate.get(date) ?? null) };
    }),
  };
}
