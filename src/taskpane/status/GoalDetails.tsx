import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { LastTime } from "../../app/followUp/lastTime";
import type { RemarkChange } from "../../app/followUp/writeRemark";
import type { GoalPlace } from "../../app/status/readStatus";
import type { ContractBook } from "../../domain/contract";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { Evaluation } from "../../domain/evaluation";
import type { Period } from "../../domain/period";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import type { TimelineEntry } from "../../domain/year/timeline";
import type { ActionPlan } from "../../domain/year/actionPlan";
import { followUpText, planText } from "../../text/spoken/followUp";
import { statusText } from "../../text/spoken/statusScreen";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import type { Job, TablePlace } from "../paneActions";
import { PlanLines } from "../parts/PlanLines";
import { hasChart } from "../../report/goalChart";
import { FigureList } from "./FigureList";
import { RemarkField } from "./RemarkField";
import { SameGoals } from "./SameGoals";

const GoalChart = lazy(() =>
  import(/* webpackChunkName: "chart" */ "../chart/GoalChart").then((module) => ({ default: module.GoalChart })),
);

const Timeline = lazy(() =>
  import(/* webpackChunkName: "timeline" */ "./Timeline").then((module) => ({ default: module.Timeline })),
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

/** What a goal that is open asks of the screen around it. */
export type GoalTasks = Pick<Job, "busy" | "run"> & {
  show: (place: TablePlace) => void;
  edit: (evaluation: Evaluation) => void;
  showFigures: (evaluation: Evaluation, period: Period | null) => void;
  writeRemark: (change: RemarkChange) => Promise<void>;
  lastTime: (evaluation: Evaluation) => LastTime | null;
  sameGoals: (evaluation: Evaluation) => readonly Evaluation[];
  book: ContractBook;
  /** What has happened to a goal in the year. */
  timeline: (evaluation: Evaluation) => readonly TimelineEntry[];
  plansOf: (evaluation: Evaluation) => readonly ActionPlan[];
  /** Goes to Opfølgning, where plans are written. */
  followUp: () => void;
  /** Opens another goal of the screen. */
  open: (evaluation: Evaluation) => void;
};

type Props = { evaluation: Evaluation; place: GoalPlace; tasks: GoalTasks };

/** What lies behind a goal's status: the explanation, the figures, the remark and the year so far. */
export function GoalDetails({ evaluation, place, tasks }: Props) {
  const styles = useStyles();
  const [marked, mark] = useState<number | null>(null);
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
              <GoalChart evaluation={evaluation} book={tasks.book} marked={marked} />
            </Suspense>
          </ErrorBoundary>
        </div>
      )}
      <FigureList evaluation={evaluation} mark={mark} show={(period) => tasks.showFigures(evaluation, period)} />
      <SameGoals evaluation={evaluation} others={tasks.sameGoals(evaluation)} open={tasks.open} />
      {evaluation.closed ? (
        <>
          <p className={styles.words}>{followUpText.closed(evaluation.asOf)}</p>
          <p className={styles.words} lang="da">
            {place.remark}
          </p>
        </>
      ) : (
        <RemarkField
          evaluation={evaluation}
          remark={place.remark}
          last={tasks.lastTime(evaluation)}
          write={tasks.writeRemark}
          busy={tasks.busy}
          run={tasks.run}
        />
      )}
      <PlanLines plans={tasks.plansOf(evaluation)} asOf={evaluation.asOf} />
      <ErrorBoundary>
        <Suspense fallback={null}>
          <Timeline entries={tasks.timeline(evaluation)} />
        </Suspense>
      </ErrorBoundary>
      <div className={styles.buttons}>
        {place.row !== null && (
          <>
            <Button size="small" onClick={() => tasks.edit(evaluation)}>
              {statusText.editGoal}
            </Button>
            <Button size="small" onClick={() => tasks.show({ table: "Mål", row: place.row, column: null })}>
              {statusText.toRow}
            </Button>
          </>
        )}
        <Button size="small" onClick={() => tasks.showFigures(evaluation, null)}>
          {statusText.toFigures}
        </Button>
        <Button size="small" onClick={tasks.followUp}>
          {planText.toFollowUp}
        </Button>
      </div>
    </div>
  );
}
