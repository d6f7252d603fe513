import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { WorkbookStatus } from "../../app/status/readStatus";
import type { CalendarDate } from "../../domain/calendarDate";
import { paneText } from "../../text/spoken/pane";
import { statusText } from "../../text/spoken/statusScreen";
import type { TablePlace } from "../paneActions";
import { GoalItem } from "./GoalItem";
import { StatusDateField } from "./StatusDateField";
import { StatusFilters } from "./StatusFilters";
import { countGoals, evaluationId, filtered, type GoalFilter } from "./goalFilter";

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

type Props = {
  workbook: Extract<WorkbookStatus, { kind: "judged" }>;
  asOf: CalendarDate | null;
  judgeAt: (asOf: CalendarDate | null) => void;
  filter: GoalFilter;
  setFilter: (filter: GoalFilter) => void;
  busy: boolean;
  refresh: () => void;
  show: (place: TablePlace) => void;
  /** Opens the form of a goal, by `goalId`. */
  edit: (id: string) => void;
};

const NO_PLACE = { row: null, remark: "" };

/** Every goal at a date, to be filtered and opened. */
export function StatusPage({ workbook, asOf, judgeAt, filter, setFilter, busy, refresh, show, edit }: Props) {
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
          {busy ? paneText.refreshing : paneText.refresh}
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
                  show={show}
                  edit={() => edit(evaluationId(evaluation))}
                />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
