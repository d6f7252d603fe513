import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ContractPeriod } from "../../domain/contractPeriod";
import type { Goal } from "../../domain/goal";
import { goalSummary } from "../../text/spoken/goalSummary";
import { goalsText } from "../../text/spoken/goals";
import { DateField } from "../fields/DateField";
import { nameOf } from "./goalDraft";

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
  retire: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
  },
});

type Props = {
  goal: Goal;
  /** The contract's name where goals of several are listed. */
  contract: string | null;
  unfinished: boolean;
  busy: boolean;
  /** The contract's period, where it is known. */
  period: ContractPeriod | undefined;
  /** The day that a goal is retired from unless another is chosen. */
  usualDay: CalendarDate;
  edit: () => void;
  retire: (from: CalendarDate | null) => void;
};

/** A goal of the workbook: what it says, and what can be done with it. */
export function GoalRow({ goal, contract, unfinished, busy, period, usualDay, edit, retire }: Props) {
  const styles = useStyles();
  const [day, setDay] = useState<CalendarDate | null>(usualDay);
  const [typed, setTyped] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const nr = nameOf(goal);
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>
        <span className={styles.nr}>{nr}</span> {goal.text}
      </h3>
      <p className={styles.quiet}>{[...(contract === null ? [] : [contract]), goalSummary(goal)].join(" · ")}</p>
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
            aria-expanded={asking}
            disabledFocusable={busy}
            onClick={() => setAsking(!asking)}
          >
            {goalsText.retire}
          </Button>
        ) : (
          <Button
            size="small"
            aria-label={goalsText.reinstateGoal(nr)}
            disabledFocusable={busy}
            onClick={() => retire(null)}
          >
            {goalsText.reinstate}
          </Button>
        )}
      </div>
      {asking && goal.retired === null && (
        <div className={styles.retire}>
          <DateField
            label={goalsText.retireFrom}
            value={day}
            typed={typed ?? undefined}
            hint={goalsText.retireHelp}
            heed={outsidePeriod(day, period)}
            change={(next, invalid) => {
              setDay(next);
              setTyped(invalid);
            }}
          />
          <div className={styles.buttons}>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy || day === null}
              onClick={() => day && retire(day)}
            >
              {goalsText.retireNow}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {goalsText.cancel}
            </Button>
            {day === null && <span>{goalsText.dayWanted}</span>}
          </div>
        </div>
      )}
    </li>
  );
}

/** What a day outside the contract's period comes to. */
function outsidePeriod(day: CalendarDate | null, period: ContractPeriod | undefined): string | undefined {
  if (day === null || period === undefined) return undefined;
  if (day < period.from) return goalsText.retiredBefore(period);
  return day > period.to ? goalsText.retiredAfter(period) : undefined;
}
