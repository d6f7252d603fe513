import type { ContractBook } from "../../domain/contract";
import type { Evaluation } from "../../domain/evaluation";
import { chartSeries } from "../../report/goalChart";
import { chartText } from "../../text/spoken/statusScreen";
import { SeriesChart } from "./SeriesChart";

type Props = {
  evaluation: Evaluation;
  /** Where the goal's amendments are: its target is drawn in steps. */
  book: Pick<ContractBook, "goals" | "amendments">;
  /** The figure that is marked, by its place among those measured; null is none. */
  marked?: number | null;
};

/**
 * The contract's period of one goal: what was measured, what was expected, what is to be reached, and where it is
 * heading.
 */
export function GoalChart({ evaluation, book, marked = null }: Props) {
  const series = chartSeries(evaluation, book);
  const { measured, forecast } = series;
  const spoken = chartText.summary(
    `${evaluation.goal.nr}${evaluation.goal.part}`,
    measured.map(({ date, value }) => chartText.point(date, value)).join("; "),
    forecast ? chartText.forecastPart(forecast.value) : "",
  );
  return <SeriesChart series={series} from={evaluation.period.from} spoken={spoken} marked={marked} />;
}
