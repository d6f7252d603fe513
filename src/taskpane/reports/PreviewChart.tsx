import { partsOf, type CalendarDate } from "../../domain/calendarDate";
import type { ChartSeries } from "../../report/goalChart";
import { SeriesChart } from "../chart/SeriesChart";

type Props = { series: ChartSeries; sentence: string };

/** A goal's chart in a report, as the pane draws charts. */
export function PreviewChart({ series, sentence }: Props) {
  return <SeriesChart series={series} from={firstMonth(series)} spoken={sentence} />;
}

/** The month that the axis begins in, from the first figure and how many months it is into the period. */
function firstMonth({ measured }: ChartSeries): CalendarDate {
  const [first] = measured;
  if (first === undefined) return "2000-01-01";
  const month = partsOf(first.date).month - Math.max(0, Math.ceil(Math.round(first.month * 1e6) / 1e6) - 1);
  return `2000-${String(((((month - 1) % 12) + 12) % 12) + 1).padStart(2, "0")}-01`;
}
