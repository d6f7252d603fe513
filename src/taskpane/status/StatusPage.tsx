import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FollowUpJobs } from "../../app/followUp/followUpJobs";
import { lastTime } from "../../app/followUp/lastTime";
import { plansOf } from "../../app/followUp/planChange";
import { sameGoals } from "../../app/followUp/sameGoal";
import type { WorkbookStatus } from "../../app/status/readStatus";
import { goalId } from "../../domain/goal";
import { goalTimeline } from "../../domain/year/timeline";
import { paneText } from "../../text/spoken/pane";
import { statusText } from "../../text/spoken/statusScreen";
import type { PageProps, Wish } from "../pageProps";
import { NoGoals } from "../parts/NoGoals";
import { NoTables } from "../parts/NoTables";
import type { GoalTasks } from "./GoalDetails";
import { GoalItem } from "./GoalItem";
import { StatusDateField } from "./StatusDateField";
import { StatusFilters } from "./StatusFilters";
import { countGoals, evaluationId, EVERYTHING, filtered, type GoalFilter } from "./goalFilter";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  job: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  all: { alignSelf: "flex-start" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  contract: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
  goals: { listStyleType: "none", margin: 0, padding: 0 },
});

const NO_PLACE = { row: null, remark: "" };

/**
 * The goal whose row is selected on the Status sheet, or that another goal points to, by `goalId`; a new object each
 * time that one is selected.
 */
type Selected = { id: string } | null;

/** *Status*: every goal at a date, to be filtered and opened. The filter stays while another page is shown. */
export function StatusPage({ workbook, wish, shown, ...page }: PageProps<FollowUpJobs>) {
  const [filter, setFilter] = useState<GoalFilter>(EVERYTHING);
  const [granted, setGranted] = useState<Wish | null>(null);
  const [selected, select] = useSelected(page.jobs, shown);
  if (wish !== granted) {
    setGranted(wish);
    if (wish?.kind === "seeContract") setFilter({ ...EVERYTHING, contract: wish.contract });
  }
  if (!shown || workbook === null) return null;
  if (workbook.kind === "withoutTables") return <NoTables text={statusText.withoutTables} {...page} />;
  return (
    <Goals workbook={workbook} filter={filter} setFilter={setFilter} selected={selected} select={select} {...page} />
  );
}

/** Follows the row that is selected on the Status sheet, while the screen is shown. */
function useSelected(jobs: Promise<FollowUpJobs>, shown: boolean): [Selected, (selected: Selected) => void] {
  const [selected, select] = useState<Selected>(null);
  useEffect(() => {
    if (!shown) return undefined;
    let isShown = true;
    // A host that tells of no selection costs only that.
    const following = jobs
      .then((own) => own.followSelection((goal) => isShown && select({ id: goalId(goal) })))
      .catch(() => () => undefined);
    return () => {
      isShown = false;
      void following.then((stop) => stop());
    };
  }, [jobs, shown]);
  return [selected, select];
}

type Props = Omit<PageProps<FollowUpJobs>, "workbook" | "wish" | "shown"> & {
  workbook: Extract<WorkbookStatus, { kind: "judged" }>;
  filter: GoalFilter;
  setFilter: (filter: GoalFilter) => void;
  selected: Selected;
  select: (selected: Selected) => void;
};

function Goals({ workbook, filter, setFilter, selected, select, jobs, ...page }: Props) {
  const styles = useStyles();
  const { actions, asOf, judgeAt, outOfDate, busy, run, refresh, refreshing, go, tellFailure } = page;
  const { contracts, places, book, remarks, sheet, year } = workbook;
  const all = countGoals(contracts);
  const groups = filtered(contracts, filter, year.owed, selected?.id ?? null);
  const shown = countGoals(groups);
  const tasks: GoalTasks = {
    busy,
    run,
    show: (place) => tellFailure(actions.showPlace(place)),
    edit: (evaluation) => go("contract", { kind: "editGoal", id: evaluationId(evaluation) }),
    showFigures: ({ goal }, period) =>
      void run(async () =>
        (await (await jobs).showFigures(goal, period)) ? null : { ok: false, text: statusText.noFigures },
      ),
    writeRemark: async (change) => (await jobs).writeRemark(change),
    lastTime: (evaluation) => lastTime(evaluation, book, remarks, year.closed),
    book,
    timeline: (evaluation) => goalTimeline(evaluation, { ...year, book, remarks }),
    plansOf: (evaluation) => plansOf(evaluation.goal, year.plans),
    followUp: () => go("followUp"),
    sameGoals: (evaluation) => sameGoals(evaluation, contracts),
    open: (evaluation) => select({ id: evaluationId(evaluation) }),
  };
  return (
    <div className={styles.page}>
      <div className={styles.job}>
        <StatusDateField asOf={asOf} judgeAt={judgeAt} />
        <Button appearance="primary" disabledFocusable={busy} onClick={refresh}>
          {refreshing ? paneText.refreshing : paneText.refresh}
        </Button>
        {(sheet === "otherDate" || (sheet === "outdated" && !outOfDate)) && (
          <p className={styles.quiet} role="status">
            {asOf === null ? statusText.sheetDiffers : statusText.sheetDiffersAt(asOf)}
          </p>
        )}
      </div>
      {all === 0 && <NoGoals actions={actions} tellFailure={tellFailure} go={go} />}
      {all > 0 && (
        <StatusFilters filter={filter} contracts={contracts.map(({ contract }) => contract.name)} change={setFilter} />
      )}
      {all > 0 && (
        <p className={styles.quiet} role="status">
          {shown === 0 ? statusText.none : statusText.shown(shown, all)}
        </p>
      )}
      {all > 0 && shown === 0 && (
        <Button className={styles.all} onClick={() => setFilter(EVERYTHING)}>
          {statusText.showAll}
        </Button>
      )}
      {groups.map(({ name, goals }) => (
        <section key={name} aria-label={name}>
          <h2 className={styles.contract}>{name}</h2>
          <ul className={styles.goals}>
            {goals
              .flatMap(({ parts }) => parts)
              .map((evaluation) => (
                <GoalItem
                  key={evaluationId(evaluation)}
                  evaluation={evaluation}
                  place={places.get(evaluationId(evaluation)) ?? NO_PLACE}
                  tasks={tasks}
                  selected={selected?.id === evaluationId(evaluation) ? selected : null}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
