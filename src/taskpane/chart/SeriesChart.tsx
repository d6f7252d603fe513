import { makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ChartPoint, ChartSeries } from "../../report/goalChart";
import { formatNumber } from "../../text/spoken/numbers";
import { chartText } from "../../text/spoken/statusScreen";
import { ChartLegend } from "./ChartLegend";
import { monthLabels } from "./monthLabels";
import { BOX, scaleOf } from "./scale";
import { useDrawing } from "./useDrawing";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", overflow: "visible", maxWidth: "32rem" },
  pointed: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "0.6875rem",
    fontWeight: tokens.fontWeightSemibold,
    fontFamily: tokens.fontFamilyBase,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 1.5,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  expected: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    strokeDasharray: "2 3",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  measured: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2.5,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  touch: { fill: "transparent", pointerEvents: "all" },
  forecast: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "6 4",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  lastYear: {
    stroke: tokens.colorPaletteMarigoldForeground2,
    strokeWidth: 1,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  lastYearDot: {
    fill: tokens.colorPaletteMarigoldForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  end: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight", fill: "Canvas" },
  },
});

type Props = {
  series: ChartSeries;
  /** A day in the first month of the axis. */
  from: CalendarDate;
  /** The picture in words. */
  spoken: string;
  /** The figure that is marked, by its place among those measured; null is none. */
  marked?: number | null;
};

/** What was measured, what was expected, what is to be reached, and where it is heading, as a picture. */
export function SeriesChart({ series, from, spoken, marked = null }: Props) {
  const [drawing, styles] = [useDrawing(), useStyles()];
  const { x, y, low } = scaleOf(series);
  const { measured, expected, targets, steps, forecast, lastYear, months } = series;
  const line = (points: readonly ChartPoint[]): string =>
    points.map(({ month, value }) => `${x(month)},${y(value)}`).join(" ");
  const pointed = marked === null ? undefined : measured[marked];
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={spoken}>
        <polyline
          className={drawing.axis}
          points={`${BOX.left},${BOX.top} ${BOX.left},${y(low)} ${BOX.width - BOX.right},${y(low)}`}
        />
        {[
          ...new Set([
            ...targets,
            ...steps.flat().map(({ value }) => value),
            ...(series.accumulated ? [0] : measured.slice(0, 1).map(({ value }) => value)),
          ]),
        ]
          .filter((value, index, all) => all.slice(0, index).every((other) => Math.abs(y(other) - y(value)) > 12))
          .map((value) => (
            <text key={value} className={drawing.words} x={BOX.left - 5} y={y(value) + 4} textAnchor="end">
              {formatNumber(value)}
            </text>
          ))}
        {monthLabels(from, months).map(({ month, label }) => (
          <text key={month} className={drawing.words} x={x(month + 0.5)} y={BOX.height - 7} textAnchor="middle">
            {label}
          </text>
        ))}
        {steps.map((path, index) => (
          <polyline key={index} className={styles.target} points={line(path)} />
        ))}
        {expected.map((path, index) => (
          <polyline key={index} className={styles.expected} points={line(path)} />
        ))}
        <polyline className={styles.lastYear} points={line(lastYear)} />
        {lastYear.map(({ month, value, then }) => (
          <circle key={month} className={styles.lastYearDot} cx={x(month)} cy={y(value)} r={1.75}>
            <title>{chartText.point(then, value)}</title>
          </circle>
        ))}
        {forecast && <polyline className={styles.forecast} points={line([forecast.from, forecast])} />}
        {forecast && forecast.low !== null && forecast.high !== null && (
          <path
            className={styles.target}
            d={`M${x(forecast.month) - 4},${y(forecast.high)}h8m-4,0V${y(forecast.low)}m-4,0h8`}
          />
        )}
        <polyline className={styles.measured} points={line(measured)} />
        {measured.map(({ month, value, date }, index) => (
          <g key={month}>
            <title>{chartText.point(date, value)}</title>
            <circle className={drawing.dot} cx={x(month)} cy={y(value)} r={index === marked ? 5 : 3} />
            <circle className={styles.touch} cx={x(month)} cy={y(value)} r={9} />
          </g>
        ))}
        {pointed && (
          <text
            className={styles.pointed}
            x={Math.min(Math.max(x(pointed.month), BOX.left + 50), BOX.width - BOX.right - 50)}
            y={Math.max(y(pointed.value) - 10, BOX.top)}
            textAnchor="middle"
          >
            {chartText.point(pointed.date, pointed.value)}
          </text>
        )}
        {forecast && <circle className={styles.end} cx={x(forecast.month)} cy={y(forecast.value)} r={3.5} />}
      </svg>
      <ChartLegend
        accumulated={series.accumulated}
        forecast={forecast !== null}
        interval={forecast?.low !== null && forecast !== null}
        lastYear={lastYear.length > 0}
      />
    </>
  );
}
