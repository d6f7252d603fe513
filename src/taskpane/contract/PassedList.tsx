import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ProposedPassage } from "../../app/contracts/proposeGoals";
import { reviewText } from "../../text/spoken/contractReview";
import { passageTexts } from "../../text/spoken/reading";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  words: { margin: 0, hyphens: "auto" },
});

/** A longer passage is cut; it can be read in the document. */
const SHOWN_LETTERS = 300;
/** As many of its words name a passage's button. */
const NAME_LETTERS = 60;

type Props = { passed: readonly ProposedPassage[]; busy: boolean; makeGoal: (passage: ProposedPassage) => void };

/** The passages that gave no goal: where each stands, why, and the way to make it one. */
export function PassedList({ passed, busy, makeGoal }: Props) {
  const styles = useStyles();
  const id = useId();
  if (passed.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.heading} id={id}>
        {reviewText.passed(passed.length)}
      </h2>
      <p className={styles.quiet}>{reviewText.passedHelp}</p>
      <ul className={styles.list}>
        {passed.map((passage) => {
          const { kind, text, at, place } = passage;
          const where = reviewText.place(place);
          return (
            <li key={`${at} ${kind}`} className={styles.item}>
              <p className={styles.quiet}>{where === "" ? passageTexts[kind] : `${where}: ${passageTexts[kind]}`}</p>
              {kind !== "contents" && (
                <>
                  <p className={styles.words} lang="da">
                    {text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)} …` : text}
                  </p>
                  {kind !== "weights" && (
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={reviewText.makeGoalOf(text.slice(0, NAME_LETTERS))}
                      onClick={() => makeGoal(passage)}
                    >
                      {reviewText.makeGoal}
                    </Button>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
