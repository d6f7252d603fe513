import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { GoalPlace } from "../../app/status/readStatus";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { statusText } from "../../text/spoken/statusScreen";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import type { TablePlace } from "../paneActions";
import { hasChart } from "../../report/goalChart";

const GoalChart = lazy(() =>
  import(/* webpackChunkName: "chart" */ "../chart/GoalChart").then((module) => ({ default: module.GoalChart })),
);

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingLeft: `calc(1rem + ${tokens.spacingHorizontalXS})`,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(7rem, 100%), 1fr))",
    gap: tokens.spacingVerticalS,
    width: "100%",
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  chart: { width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { evaluation: Evaluation; place: GoalPlace; show: (place: TablePlace) => void; edit: () => void };

/** What lies behind a goal's status: the explanation, the figures, the remark and the year so far. */
export function GoalDetails({ evaluation, place, show, edit }: Props) {
  const styles = useStyles();
  const { target, expected, actual, deviation, degree, trend, outlook, explanation } = spokenAnswer(evaluation);
  const figures = [
    [statusText.target, spokenValue(target)],
    [statusText.expected, spokenValue(expected)],
    [statusText.actual, spokenValue(actual)],
    [statusText.deviation, spokenValue(deviation)],
    [statusText.degree, spokenValue(degree)],
    [statusText.trend, trend.label],
    [calendarYearOf(evaluation.period) === null ? statusText.outlookOfPeriod : statusText.outlook, outlook.label],
  ].filter(([, value]) => value !== "" && value !== "–");
  return (
    <div className={styles.details}>
      <p className={styles.words}>{explanation}</p>
      <dl className={styles.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {hasChart(evaluation) && (
        <div className={styles.chart}>
          <ErrorBoundary>
            <Suspense fallback={statusText.loadingChart}>
              <GoalChart evaluation={evaluation} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      <div>
        <div className={styles.name}>{statusText.remark}</div>
        {place.remark === "" ? (
          <p className={styles.words}>{statusText.noRemark}</p>
        ) : (
          <p className={styles.words} lang="da">
            {place.remark}
          </p>
        )}
      </div>
      {place.row !== null && (
        <div className={styles.buttons}>
          <Button size="small" onClick={edit}>
            {statusText.editGoal}
          </Button>
          <Button size="small" onClick={() => show({ table: "Mål", row: place.row, column: null })}>
            {statusText.toRow}
          </Button>
        </div>
      )}
    </div>
  );
}
