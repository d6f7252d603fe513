import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalRemoval } from "../../app/goals/removeGoal";
import type { ContractPeriod } from "../../domain/contractPeriod";
import { goalNr, type Goal } from "../../domain/goal";
import { unbroken } from "../../text/unbroken";
import { goalSummary } from "../../text/spoken/goalSummary";
import { goalsText } from "../../text/spoken/goals";
import type { Run } from "../paneActions";
import { RemoveGoal } from "./RemoveGoal";
import { RetireGoal, type Retirement } from "./RetireGoal";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  nr: { fontWeight: tokens.fontWeightSemibold },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  goal: Goal;
  /** The contract's name where goals of several are listed. */
  contract: string | null;
  unfinished: boolean;
  busy: boolean;
  /** The contract's period, where it is known. */
  period: ContractPeriod | undefined;
  edit: () => void;
  /** Where this goal is about to be retired: from which day. */
  retirement: Retirement | null;
  ask: (retirement: Retirement) => void;
  askFirst: () => void;
  cancel: () => void;
  retire: () => void;
  reinstate: () => void;
  run: Run;
  remove: (goal: Goal, agreed: boolean) => Promise<GoalRemoval>;
};

/** A goal of the workbook: what it says, and what can be done with it. */
export function GoalRow({ goal, contract, unfinished, busy, period, edit, retirement, ...act }: Props) {
  const styles = useStyles();
  const nr = goalNr(goal);
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <span className={styles.nr}>{nr}</span> {goal.text}
      </h3>
      <p className={styles.quiet}>
        {[...(contract === null ? [] : [contract]), unbroken(goalSummary(goal), goal.unit)].join(" · ")}
      </p>
      {goal.retired !== null && <p className={styles.quiet}>{goalsText.retiredFrom(goal.retired)}</p>}
      {unfinished && <p className={styles.quiet}>{goalsText.unfinished}</p>}
      <div className={styles.buttons}>
        <Button size="small" aria-label={goalsText.editGoal(nr)} onClick={edit}>
          {goalsText.edit}
        </Button>
        {goal.retired === null ? (
          <Button
            size="small"
            aria-label={goalsText.retireGoal(nr)}
            aria-expanded={retirement !== null}
            disabledFocusable={busy}
            onClick={retirement === null ? act.askFirst : act.cancel}
          >
            {goalsText.retire}
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={goalsText.reinstateGoal(nr)}
            disabledFocusable={busy}
            onClick={act.reinstate}
          >
            {goalsText.reinstate}
          </Button>
        )}
        <RemoveGoal goal={goal} busy={busy} run={act.run} remove={act.remove} />
      </div>
      {retirement !== null && goal.retired === null && (
        <RetireGoal
          retirement={retirement}
          period={period}
          busy={busy}
          change={act.ask}
          retire={act.retire}
          cancel={act.cancel}
        />
      )}
    </li>
  );
}
