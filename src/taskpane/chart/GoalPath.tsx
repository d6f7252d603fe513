import { makeStyles, tokens } from "@fluentui/react-components";
import { type Goal, goalNr } from "../../domain/goal";
import { pacingOf } from "../../domain/pacing";
import type { TrialSetting } from "../../domain/trial";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { formatNumber } from "../../text/spoken/numbers";
import { trialText } from "../../text/spoken/goals";
import { monthLabels } from "./monthLabels";
import { BOX, scaleOf } from "./scale";
import { goalPathOf, type GoalPathSeries } from "./goalPathSeries";
import { useDrawing } from "./useDrawing";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "auto", overflow: "visible", maxWidth: "28rem" },
  path: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 2,
    fill: "none",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  goal: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { stroke: "CanvasText", fill: "CanvasText" },
  },
  trial: {
    stroke: tokens.colorBrandForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "4 3",
    fill: "none",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

type Props = { goal: Goal; setting: TrialSetting; figure: number };

/** The goal's path from baseline to target over the year, with the trial figure on it. */
export function GoalPath({ goal, setting, figure }: Props) {
  const [drawing, styles] = [useDrawing(), useStyles()];
  const series = goalPathOf(goal, setting, figure);
  const { months, paths, targets, trials } = series;
  const { x, y, low } = scaleOf({
    ...series,
    expected: paths,
    steps: [],
    measured: trials.map(({ month, value, asOf }) => ({ month, value, date: asOf })),
    forecast: null,
    lastYear: [],
  });
  const line = (points: readonly { month: number; value: number }[]): string =>
    points.map(({ month, value }) => `${x(month)},${y(value)}`).join(" ");
  const floor = BOX.height - BOX.bottom;
  const isMilestone = goal.form === "milestone";
  const labels = [
    ...new Set([...targets, ...paths.flatMap((path) => path.slice(0, 1).map(({ value }) => value))]),
  ].filter((value, index, all) => all.slice(0, index).every((other) => Math.abs(y(other) - y(value)) > 12));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 ${isMilestone ? BOX.height - 70 : 0} ${BOX.width} ${isMilestone ? 70 : BOX.height}`}
      role="img"
      aria-label={spoken(goal, series)}
    >
      <polyline
        className={drawing.axis}
        points={
          isMilestone
            ? `${BOX.left},${floor} ${BOX.width - BOX.right},${floor}`
            : `${BOX.left},${BOX.top} ${BOX.left},${y(low)} ${BOX.width - BOX.right},${y(low)}`
        }
      />
      {monthLabels(setting.period.from, months).map(({ month, label }) => (
        <text
          key={month}
          className={drawing.words}
          x={BOX.left + ((BOX.width - BOX.left - BOX.right) * (month + 0.5)) / months}
          y={BOX.height - 7}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
      {isMilestone ? (
        <path className={styles.goal} d={`M${BOX.width - BOX.right},${floor}v-38l-20,8l20,8`} />
      ) : (
        <>
          {labels.map((value) => (
            <text key={value} className={drawing.words} x={BOX.left - 5} y={y(value) + 4} textAnchor="end">
              {formatNumber(value)}
            </text>
          ))}
          {paths.map((path, index) => (
            <polyline key={index} className={styles.path} points={line(path)} />
          ))}
          {targets.map((value) => (
            <line
              key={value}
              className={styles.goal}
              x1={x(months) - 8}
              x2={x(months) + 6}
              y1={y(value)}
              y2={y(value)}
            />
          ))}
          <polyline
            className={styles.trial}
            points={line(series.accumulated ? [{ month: 0, value: 0 }, ...trials] : trials)}
          />
          {trials.map(({ month, value }) => (
            <circle key={month} className={drawing.dot} cx={x(month)} cy={y(value)} r={4} />
          ))}
        </>
      )}
    </svg>
  );
}

/** The picture in words. */
function spoken(goal: Goal, { end, targets, paths, trials }: GoalPathSeries): string {
  const name = goalNr(goal);
  if (goal.form === "milestone") return trialText.path(name, trialText.milestone(end), "").trim();
  const [low = 0, high] = targets;
  const to = high === undefined ? formatNumber(low) : trialText.between(formatNumber(low), formatNumber(high));
  const from = formatNumber(paths[0]?.[0]?.value ?? 0);
  const figures = trials.map(({ asOf, evaluation }) =>
    trialText.figureAt(asOf, spokenValue(spokenAnswer(evaluation).actual)),
  );
  return trialText.path(name, trialText.paths[pacingOf(goal)](from, to, end), figures.join(" "));
}
