import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, memo, useId, useMemo } from "react";
import { figureNote } from "../../app/figures/figureNotes";
import type { MissingFigure } from "../../app/figures/missingFigures";
import { missingFigure, type FollowUpGoal } from "../../app/followUp/followUpGoals";
import { lastTimes } from "../../app/followUp/lastTime";
import type { FollowUp } from "../../app/followUp/readFollowUp";
import { goalId } from "../../domain/goal";
import { hasChart } from "../../report/goalChart";
import { spokenAnswer } from "../../report/spokenAnswer";
import { followUpText, planText } from "../../text/spoken/followUp";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";
import { statusText } from "../../text/spoken/statusScreen";
import { FigureField } from "../measurements/FigureField";
import { contentWords } from "../../app/figures/contentWords";
import { ErrorBoundary } from "../parts/ErrorBoundary";
import { PlanLines } from "../parts/PlanLines";
import { StatusChip } from "../parts/StatusChip";
import { LastTimes } from "./LastTimes";
import { PlanForm } from "./PlanForm";
import { RemarkInput } from "./RemarkInput";
import { isSameOf, newPlan, planDraftId, plansOf, remarkDraftId, withDraft, type ReadyWork, type Work } from "./work";

const GoalChart = lazy(() =>
  import(/* webpackChunkName: "chart" */ "../chart/GoalChart").then((module) => ({ default: module.GoalChart })),
);

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  own: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", hyphens: "auto" },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  owes: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  chart: { width: "100%" },
  figures: { width: "100%" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** How many earlier statuses each goal shows. */
const TIMES = 3;

type Props = {
  goal: FollowUpGoal;
  followUp: FollowUp;
  work: Work;
  change: (next: (last: Work) => Work) => void;
  ready: ReadyWork;
  persons: readonly string[];
};

/**
 * One goal with its answer and all that can be written of it: remark, figures and action plans. It is drawn anew only
 * where its own part of the work changes, so that typing stays quick among many goals.
 */
export const FollowUpGoalItem = memo(Item, (a, b) => {
  const { goal, followUp, persons } = b;
  return a.goal === goal && a.followUp === followUp && a.persons === persons && isSameOf(a.work, b.work, goal.id);
});

function Item({ goal: shown, followUp, work, change, ready, persons }: Props) {
  const styles = useStyles();
  const heading = useId();
  const { id, evaluation, owes, plans, remark } = shown;
  const { nr, status, of, explanation } = spokenAnswer(evaluation);
  const { book, remarks, year, today } = followUp;
  const times = useMemo(
    () => lastTimes(evaluation, book, remarks, TIMES, year.closed),
    [evaluation, book, remarks, year.closed],
  );
  const owed = [
    ...(owes.remark ? [followUpText.owesRemark] : []),
    ...(owes.figures.length > 0
      ? [followUpText.owesFigures(owes.figures.map(({ period }) => periodName(period)))]
      : []),
    ...(owes.plans.length > 0 ? [followUpText.owesPlans(owes.plans.length)] : []),
    ...(shown.isUnplanned ? [followUpText.unplanned] : []),
  ];
  const remarkId = remarkDraftId(id, evaluation.asOf);
  const draft = work.remarks[remarkId];
  const drafts = plansOf(work, id);
  const edited = new Set(drafts.flatMap(([, { before }]) => (before === null ? [] : [planDraftId(id, before)])));
  const { contract, nr: number, part, responsible } = of.goal;
  const writeRemark = (text: string): void =>
    change((last) =>
      withDraft(last, "remarks", remarkId, {
        goal: { contract, nr: number, part },
        asOf: evaluation.asOf,
        before: draft?.before ?? remark,
        text,
      }),
    );
  return (
    <li>
      <div className={styles.item} role="group" aria-labelledby={heading}>
        <h3 className={styles.own} id={heading}>
          <span className={styles.line}>
            <span>{nr}</span>
            <StatusChip status={status.code} label={status.label} />
          </span>
          <span className={styles.text} lang="da">
            {of.goal.text}
          </span>
        </h3>
        {owed.length > 0 && <p className={styles.owes}>{owed.join(" · ")}</p>}
        <p className={styles.quiet}>
          {evaluation.closed ? followUpText.closed(evaluation.asOf) : followUpText.asOf(evaluation.asOf)}
        </p>
        <p className={styles.words}>{explanation}</p>
        {hasChart(evaluation) && (
          <div className={styles.chart}>
            <ErrorBoundary>
              <Suspense fallback={statusText.loadingChart}>
                <GoalChart evaluation={evaluation} book={book} marked={null} />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
        {evaluation.closed ? (
          remark !== "" && (
            <p className={styles.words} lang="da">
              {remark}
            </p>
          )
        ) : (
          <RemarkInput
            evaluation={evaluation}
            remark={remark}
            draft={draft}
            change={(next) => change((last) => withDraft(last, "remarks", remarkId, next))}
          />
        )}
        <LastTimes
          times={times}
          use={!evaluation.closed && (draft?.text ?? remark).trim() === "" ? writeRemark : null}
        />
        <Figures goal={shown} followUp={followUp} work={work} change={change} ready={ready} />
        <PlanLines
          plans={plans.filter((plan) => !edited.has(planDraftId(id, plan)))}
          asOf={evaluation.asOf}
          edit={({ row: _row, ...plan }) =>
            change((last) =>
              withDraft(last, "plans", planDraftId(id, plan), { before: plan, after: plan, invalid: null }),
            )
          }
        />
        {drafts.map(([draftId, own]) => (
          <PlanForm
            key={draftId}
            evaluation={evaluation}
            draft={own}
            change={(next) => change((last) => withDraft(last, "plans", draftId, next))}
            drop={() => change((last) => withDraft(last, "plans", draftId, null))}
            problem={ready.problems.get(draftId)}
            persons={persons}
          />
        ))}
        <Button
          size="small"
          onClick={() =>
            change((last) =>
              withDraft(
                last,
                "plans",
                `${id} ${Date.now()}`,
                newPlan({ contract, nr: number, part }, responsible, today),
              ),
            )
          }
        >
          {plans.length + drafts.length === 0 ? planText.write : planText.another}
        </Button>
      </div>
    </li>
  );
}

/** The fields of the figures that a goal lacks, and of those that are typed and have got into the sheet meanwhile. */
function Figures({ goal: shown, followUp, work, change, ready }: Omit<Props, "persons">) {
  const styles = useStyles();
  const { evaluation, owes, last } = shown;
  const typed = Object.entries(work.figures)
    .filter(([id, { goal }]) => goalId(goal) === shown.id && !owes.figures.some((own) => own.id === id))
    .map(([, { period }]) => missingFigure(evaluation, period, last));
  const asked = [...owes.figures, ...typed];
  if (asked.length === 0) return null;
  const type = ({ id, goal: { contract, nr, part }, period }: MissingFigure, text: string | null): void =>
    change((now) =>
      withDraft(now, "figures", id, text === null ? null : { goal: { contract, nr, part }, period, text }),
    );
  return (
    <div className={styles.figures}>
      <div className={styles.name}>{followUpText.figures}</div>
      <ul className={styles.list}>
        {asked.map((figure) => {
          const planned = ready.figures.get(figure.id);
          const existing = followUp.figures.existing.get(figure.id)?.content ?? null;
          return (
            <FigureField
              key={figure.id}
              figure={figure}
              hint={null}
              text={work.figures[figure.id]?.text ?? ""}
              type={(text) => type(figure, text)}
              problem={ready.problems.get(figure.id) ?? null}
              note={planned ? figureNote(planned.content, figure.goal) : null}
              leave={() => work.figures[figure.id]?.text === "" && type(figure, null)}
              stands={
                planned?.kind === "same"
                  ? measurementText.alreadyThere
                  : planned?.kind === "change" && existing
                    ? measurementText.replaces(contentWords(existing))
                    : null
              }
              paste={(block) => type(figure, block.split(/[\t\n]/)[0]?.trim() ?? "")}
            />
          );
        })}
      </ul>
    </div>
  );
}
