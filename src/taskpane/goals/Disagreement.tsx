import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Goal } from "../../domain/goal";
import { agreeingChange, changeKindOf, targetDisagreement } from "../../domain/target";
import { formatNumber } from "../../text/spoken/numbers";
import { goalsText } from "../../text/spoken/goals";
import { unbroken } from "../../text/unbroken";

const useStyles = makeStyles({
  box: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { goal: Goal; change: (part: Partial<Goal>) => void };

/** Target, baseline and change that do not agree: both numbers, and a button for either. */
export function Disagreement({ goal, change }: Props) {
  const styles = useStyles();
  const differs = goal.form === "milestone" ? null : targetDisagreement(goal);
  const agreeing = agreeingChange(goal);
  if (differs === null || agreeing === null || goal.target === null) return null;
  const changeText = (value: number): string =>
    `${formatNumber(value, 4)}${changeKindOf(goal) === "relative" ? " pct." : ""}`;
  return (
    <div className={styles.box} role="status">
      <p className={styles.words}>
        {unbroken(goalsText.disagree(goal.target, differs.computedTarget, changeText(agreeing)), goal.unit)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => change({ change: agreeing })}>
          {goalsText.useTarget(goal.target, changeText(agreeing))}
        </Button>
        <Button size="small" onClick={() => change({ target: Number(differs.computedTarget.toFixed(4)) })}>
          {goalsText.useComputed(differs.computedTarget)}
        </Button>
      </div>
    </div>
  );
}
