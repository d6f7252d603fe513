import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import { calendarYearOf } from "../../domain/contractPeriod";
import type { Lack } from "../../domain/evaluation";
import type { Goal } from "../../domain/goal";
import { tellingFigure, trialDates, trialOf, trialRange, type TrialSetting } from "../../domain/trial";
import { spokenAnswer, spokenValue } from "../../report/spokenAnswer";
import { withoutMethod } from "../../report/valueText";
import { trialText } from "../../text/spoken/goals";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { StatusChip } from "../parts/StatusChip";
import { NumberField } from "../fields/NumberField";
import { shareWords } from "./trialWords";

const GoalPath = lazy(() =>
  import(/* webpackChunkName: "goalPath" */ "../chart/GoalPath").then((module) => ({ default: module.GoalPath })),
);

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  figure: {
    display: "grid",
    gridTemplateColumns: "minmax(6rem, 9rem) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  slider: { width: "100%", margin: `0 0 ${tokens.spacingVerticalS}`, accentColor: tokens.colorBrandForeground1 },
  when: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: `0 0 ${tokens.spacingVerticalS}`, overflowWrap: "anywhere" },
});

type Props = { goal: Goal; setting: TrialSetting };

/** Why nothing can be judged. Fields name the figures that they lack, so one sentence stands for those here. */
function Lacking({ lack, explanation }: { lack: Lack; explanation: string }) {
  const styles = useStyles();
  return (
    <p className={styles.words}>{lack === "form" || lack === "profile" ? explanation : trialText.figuresWanted}</p>
  );
}

/** How the goal as it stands would be judged at a figure that can be moved, half-way and in the end, with its path. */
export function TrialJudgement({ goal, setting }: Props) {
  const styles = useStyles();
  const [moved, setMoved] = useState<number | null>(null);
  const [invalid, setInvalid] = useState<string | null>(null);
  const figure = moved ?? tellingFigure(goal);
  const range = trialRange(goal);
  const { midYear, end } = trialDates(goal, setting.period);
  const atEnd = trialOf(goal, figure ?? 0, end, setting);
  const { lack } = atEnd.basis;
  const midWords = calendarYearOf(setting.period) === null ? trialText.midPeriod : trialText.midYear;
  const move = (value: number | null, wrong: string | null): void => {
    setMoved(value);
    setInvalid(wrong);
  };
  const judged = (asOf: CalendarDate, when: string, at: number) => {
    const evaluation = trialOf(goal, at, asOf, setting);
    const { status, degree, actual, explanation } = spokenAnswer(evaluation);
    const words =
      goal.form === "milestone"
        ? `${at === 1 ? trialText.done : trialText.notDone}: `
        : degree.kind === "none"
          ? `${explanation} `
          : trialText.judged(spokenValue(actual), spokenValue(withoutMethod(degree)), shareWords(evaluation));
    return (
      <p className={styles.words}>
        {when !== "" && <span className={styles.when}>{when}</span>}
        {words}
        <StatusChip status={status.code} label={status.label} />
      </p>
    );
  };
  return (
    <section className={styles.box} aria-label={trialText.heading}>
      <h3 className={styles.heading}>{trialText.heading}</h3>
      {range && (
        <div className={styles.figure}>
          <NumberField
            label={trialText.figure}
            value={invalid === null ? figure : null}
            typed={invalid ?? undefined}
            change={move}
          />
          <input
            className={styles.slider}
            type="range"
            aria-label={trialText.move}
            min={range.least}
            max={range.most}
            step={range.step}
            value={figure ?? range.least}
            onChange={(event) => move(Number(event.target.value), null)}
          />
        </div>
      )}
      <div role="status">
        {lack !== null ? (
          <Lacking lack={lack} explanation={spokenAnswer(atEnd).explanation} />
        ) : goal.form === "milestone" ? (
          <>
            {judged(end, trialText.end(end), 1)}
            {judged(end, "", 0)}
          </>
        ) : (
          <>
            {midYear && judged(midYear, midWords(midYear), figure ?? 0)}
            {judged(end, trialText.end(end), figure ?? 0)}
          </>
        )}
      </div>
      {figure !== null && (
        <ErrorBoundary>
          <Suspense fallback={trialText.loading}>
            <GoalPath goal={goal} setting={setting} figure={figure} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
