import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { goalNr } from "../../domain/goal";
import { calendarYearOf } from "../../domain/contractPeriod";
import { contractText } from "../../text/spoken/contract";
import { unbroken } from "../../text/unbroken";
import { goalSummary } from "../../text/spoken/goalSummary";
import { reviewText } from "../../text/spoken/contractReview";
import { GoalSources } from "./GoalSources";
import { corrected, doubtField, doubtText, isSettled } from "./doubtText";
import type { Draft } from "./draft";
import { GoalField, focusField } from "../goals/GoalField";
import { GoalForm } from "../goals/GoalForm";
import type { GoalSurroundings } from "../goals/goalDraft";
import { goalFaults, type DraftFault } from "../goals/goalFaults";
import { SmartLetters } from "../goals/SmartLetters";
import { ReshapeGoal } from "./ReshapeGoal";
import type { Reshaping } from "./useReshaping";

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
  faulty: { borderLeftWidth: tokens.strokeWidthThickest, borderLeftColor: tokens.colorStatusDangerBorderActive },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  beside: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  notes: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  faults: { color: tokens.colorPaletteRedForeground1, listStyleType: "'✖ '" },
  field: { maxWidth: "16rem" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = {
  draft: Draft;
  surroundings: GoalSurroundings;
  faults: readonly DraftFault[];
  /** What else was read with the goal, such as its measurements. */
  beside?: string;
  /** The table Mål has the goal already. */
  isThere: boolean;
  /** A new object each time that somebody wants to go to the goal. */
  wanted: object | null;
  /** The goals under review, in the contract's order. */
  all: readonly Draft[];
  busy: boolean;
  /** How its sentence is split or joined with others; null where it is the row of a sheet. */
  reshaping: Pick<Reshaping, "split" | "join" | "undo"> | null;
  change: (draft: Draft) => void;
};

/**
 * One goal to review: its place, its row or paragraph with what was read marked, the row that it makes, its doubts, and
 * what to do.
 */
export function ReviewGoal({ draft, surroundings, faults, isThere, wanted, all, busy, reshaping, ...more }: Props) {
  const { beside, change } = more;
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const card = useRef<HTMLLIElement>(null);
  const { goal, proposed, written, made, left } = draft;
  const nr = goalNr(goal);
  const accepted = draft.accepted && faults.length === 0 && !isThere;
  const doubts = proposed.doubts.map((doubt) => ({ doubt, settled: isSettled(draft, doubt) }));
  const first = faults[0]?.field ?? doubts.map(({ doubt }) => doubtField(doubt, goal)).find((field) => field !== null);
  // Where the form is to be opened at, once it is drawn.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    focus.current = first ?? (goal.form === "milestone" ? "deadline" : "target");
    setOpen(true);
    // An open form is not drawn again.
    focusField(card.current, focus.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the wish alone moves the focus
  }, [wanted]);
  useEffect(() => {
    if (!open || focus.current === null) return;
    focusField(card.current, focus.current);
    focus.current = null;
  }, [open]);
  const toggle = (): void => {
    focus.current = open ? null : (first ?? null);
    setOpen(!open);
  };
  return (
    <li
      ref={card}
      className={mergeClasses(
        styles.card,
        !accepted && doubts.some(({ settled }) => !settled) && styles.doubtful,
        faults.length > 0 && styles.faulty,
      )}
    >
      <h2 className={styles.name}>{contractText.goal(nr)}</h2>
      <GoalSources sources={proposed.sources} />
      <p className={styles.summary}>{unbroken(goalSummary(goal), goal.unit)}</p>
      {beside !== undefined && <p className={styles.beside}>{beside}</p>}
      {faults.length > 0 && (
        <ul id={`${id}-faults`} className={mergeClasses(styles.notes, styles.faults)} aria-label={contractText.faults}>
          {faults.map(({ field, text }) => (
            <li key={field}>{unbroken(text, goal.unit)}</li>
          ))}
        </ul>
      )}
      {(written || isThere || made || left || doubts.length > 0) && (
        <ul id={`${id}-doubts`} className={styles.notes} aria-label={contractText.doubts}>
          {made && <li>{reviewText.made[made.how]}</li>}
          {left && <li>{reviewText.left}</li>}
          {written ? <li>{contractText.writtenBefore}</li> : isThere && <li>{contractText.alreadyThere}</li>}
          {doubts.map(({ doubt, settled }) => {
            const field = doubtField(doubt, goal);
            return (
              <li key={doubt.code}>
                <span>{settled ? contractText.settled : unbroken(doubtText(doubt), goal.unit)}</span>
                {!open && field !== null && (
                  <div className={styles.field}>
                    <GoalField
                      name={field}
                      draft={draft}
                      suggestions={surroundings.suggestions}
                      faults={goalFaults(goal, surroundings.period)}
                      isTold={!settled}
                      change={(next) => change(corrected(draft, next))}
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance={accepted ? "secondary" : "primary"}
          aria-label={accepted ? contractText.acceptedGoal(nr) : contractText.acceptGoal(nr)}
          disabledFocusable={faults.length > 0 || isThere}
          {...((faults.length > 0 || isThere) && {
            "aria-describedby": `${id}-${faults.length > 0 ? "faults" : "doubts"}`,
          })}
          onClick={() => change({ ...draft, accepted: !accepted })}
        >
          {accepted && <span aria-hidden="true">✔&nbsp;</span>}
          {accepted ? contractText.accepted : contractText.accept}
        </Button>
        <Button
          size="small"
          aria-expanded={open}
          aria-label={open ? contractText.closeGoal(nr) : contractText.correctGoal(nr)}
          onClick={toggle}
        >
          {open ? contractText.closeForm : contractText.correct}
        </Button>
        {made && reshaping && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={reviewText.undoGoal(nr)}
            onClick={() => reshaping.undo(draft)}
          >
            {reviewText.undo}
          </Button>
        )}
      </div>
      {open ? (
        <>
          <GoalForm draft={draft} surroundings={surroundings} change={(next) => change(corrected(draft, next))} />
          {reshaping && (
            <ReshapeGoal
              key={made?.by ?? 0}
              draft={draft}
              others={all.filter(({ id }) => id !== draft.id)}
              busy={busy}
              split={(lines) => reshaping.split(draft, lines)}
              join={(other) => reshaping.join(draft, other)}
            />
          )}
        </>
      ) : (
        <SmartLetters
          goal={goal}
          knowledge={{
            lastResult: null,
            earlier: [],
            partsOfGoal: surroundings.parts,
            isOfYear: calendarYearOf(surroundings.period) !== null,
          }}
        />
      )}
    </li>
  );
}
