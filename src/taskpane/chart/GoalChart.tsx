import type { CalendarDate } from "../../domain/calendarDate";
import type { Evaluation } from "../../domain/evaluation";
import { chartSeries, type ChartBook } from "../../report/goalChart";
import { chartText } from "../../text/spoken/statusScreen";
import { SeriesChart } from "./SeriesChart";

type Props = {
  evaluation: Evaluation;
  /** Where the goal's amendments are, which make steps of its target, and last year's figures. */
  book: ChartBook;
  /** The figure that is marked, by its place among those measured; null is none. */
  marked?: number | null;
};

/**
 * The contract's period of one goal: what was measured, what was expected, what is to be reached, and where it is
 * heading.
 */
export function GoalChart({ evaluation, book, marked = null }: Props) {
  const series = chartSeries(evaluation, book);
  const { measured, forecast, lastYear } = series;
  const points = (all: readonly { date: CalendarDate; value: number }[]): string =>
    all.map(({ date, value }) => chartText.point(date, value)).join("; ");
  const spoken = chartText.summary(
    `${evaluation.goal.nr}${evaluation.goal.part}`,
    points(measured),
    [
      forecast ? chartText.forecastPart(forecast.value) : "",
      lastYear.length > 0
        ? chartText.lastYearPart(points(lastYear.map(({ then, value }) => ({ date: then, value }))))
        : "",
    ].join(""),
  );
  return <SeriesChart series={series} from={evaluation.period.from} spoken={spoken} marked={marked} />;
}
