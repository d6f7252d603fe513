import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { contractText } from "../../text/spoken/contract";
import { goalSummary } from "../../text/spoken/goalSummary";
import { doubtText } from "./doubtText";
import type { Draft } from "./draft";
import { GoalForm } from "../goals/GoalForm";
import type { GoalSurroundings } from "../goals/goalDraft";
import { goalFaults, isWritable } from "../goals/goalFaults";
import { SmartLetters } from "../goals/SmartLetters";
import { MarkedSentence } from "./MarkedSentence";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  doubtful: { borderLeftWidth: tokens.strokeWidthThickest, borderLeftColor: tokens.colorStatusWarningBorderActive },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  doubts: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = { draft: Draft; surroundings: GoalSurroundings; change: (draft: Draft) => void };

/** One goal to review: its sentence with what was read marked, the row it makes, the doubts, and what to do. */
export function ReviewGoal({ draft, surroundings, change }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { goal, proposed, accepted, written } = draft;
  const nr = `${goal.nr}${goal.part}`;
  const faults = Object.values(goalFaults(goal, surroundings.period));
  return (
    <li className={mergeClasses(styles.card, proposed.doubts.length > 0 && !accepted && styles.doubtful)}>
      <h2 className={styles.name}>{contractText.goal(nr)}</h2>
      <MarkedSentence pieces={proposed.pieces} />
      <p className={styles.summary}>{goalSummary(goal)}</p>
      {(written || proposed.doubts.length + faults.length > 0) && (
        <ul className={styles.doubts} aria-label={contractText.doubts}>
          {written && <li>{contractText.writtenBefore}</li>}
          {proposed.doubts.map((doubt) => (
            <li key={doubt.code}>{doubtText(doubt)}</li>
          ))}
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={accepted ? "secondary" : "primary"}
          aria-label={accepted ? contractText.acceptedGoal(nr) : contractText.acceptGoal(nr)}
          disabledFocusable={!accepted && !isWritable(draft, surroundings.period)}
          onClick={() => change({ ...draft, accepted: !accepted })}
        >
          {accepted && <span aria-hidden="true">✔&nbsp;</span>}
          {accepted ? contractText.accepted : contractText.accept}
        </Button>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={open ? contractText.closeGoal(nr) : contractText.correctGoal(nr)}
          onClick={() => setOpen(!open)}
        >
          {open ? contractText.closeForm : contractText.correct}
        </Button>
      </div>
      {open ? (
        <GoalForm draft={draft} surroundings={surroundings} change={(next) => change({ ...draft, ...next })} />
      ) : (
        <SmartLetters goal={goal} knowledge={{ lastResult: null, earlier: [], partsOfGoal: surroundings.parts }} />
      )}
    </li>
  );
}
