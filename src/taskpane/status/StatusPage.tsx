import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookStatus } from "../../app/status/readStatus";
import { paneText } from "../../text/spoken/pane";
import { statusText } from "../../text/spoken/statusScreen";
import type { PageProps, Wish } from "../pageProps";
import { GoalItem } from "./GoalItem";
import { StatusDateField } from "./StatusDateField";
import { StatusFilters } from "./StatusFilters";
import { countGoals, evaluationId, EVERYTHING, filtered, type GoalFilter } from "./goalFilter";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  job: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
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

/** *Status*: every goal at a date, to be filtered and opened. The filter stays while another page is shown. */
export function StatusPage({ workbook, wish, shown, ...page }: PageProps) {
  const [filter, setFilter] = useState<GoalFilter>(EVERYTHING);
  const [granted, setGranted] = useState<Wish | null>(null);
  if (wish !== granted) {
    setGranted(wish);
    if (wish?.kind === "seeContract") setFilter({ ...EVERYTHING, contract: wish.contract });
  }
  if (!shown || workbook === null) return null;
  if (workbook.kind === "withoutTables") return <p>{statusText.withoutTables}</p>;
  return <Goals workbook={workbook} filter={filter} setFilter={setFilter} {...page} />;
}

type Props = Omit<PageProps, "workbook" | "wish" | "shown"> & {
  workbook: Extract<WorkbookStatus, { kind: "judged" }>;
  filter: GoalFilter;
  setFilter: (filter: GoalFilter) => void;
};

function Goals({
  workbook,
  filter,
  setFilter,
  actions,
  asOf,
  judgeAt,
  busy,
  refresh,
  refreshing,
  go,
  tellFailure,
}: Props) {
  const styles = useStyles();
  const { contracts, places } = workbook;
  const all = countGoals(contracts);
  const groups = filtered(contracts, filter);
  const shown = countGoals(groups);
  return (
    <div className={styles.page}>
      <div className={styles.job}>
        <StatusDateField asOf={asOf} judgeAt={judgeAt} />
        <Button appearance="primary" disabledFocusable={busy} onClick={refresh}>
          {refreshing ? paneText.refreshing : paneText.refresh}
        </Button>
      </div>
      {all === 0 && <p className={styles.quiet}>{statusText.noGoals}</p>}
      {all > 0 && (
        <StatusFilters filter={filter} contracts={contracts.map(({ contract }) => contract.name)} change={setFilter} />
      )}
      {all > 0 && (
        <p className={styles.quiet} role="status">
          {shown === 0 ? statusText.none : statusText.shown(shown, all)}
        </p>
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
                  show={(place) => tellFailure(actions.showPlace(place))}
                  edit={() => go("contract", { kind: "editGoal", id: evaluationId(evaluation) })}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
