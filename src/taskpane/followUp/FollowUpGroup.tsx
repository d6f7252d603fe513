import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FollowUpGoal } from "../../app/followUp/followUpGoals";
import { followUpText } from "../../text/spoken/followUp";
import type { Run } from "../paneActions";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  goals: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
  reminder: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  field: { width: "100%" },
});

/** How many goals of a group are shown before more are asked for: each has fields and a chart. */
const SHOWN = 10;

type Props = {
  name: string;
  goals: readonly FollowUpGoal[];
  /** Whether the group is open from the start. */
  isOpen: boolean;
  /** The text of a mail that reminds of what the group owes. */
  reminder: () => string;
  run: Run;
  item: (goal: FollowUpGoal) => ReactNode;
};

/** The goals of a contract, a person or a centre, which open and close, and their reminder. */
export function FollowUpGroup({ name, goals, isOpen, reminder, run, item }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(isOpen);
  const [count, setCount] = useState(SHOWN);
  const [byHand, setByHand] = useState<string | null>(null);
  const left = goals.length - count;
  const owes = goals.some(({ owes: { remark, figures, plans } }) => remark || figures.length + plans.length > 0);
  const copy = (): void =>
    void run(async () => {
      const text = reminder();
      // A browser may refuse it in a frame, or not have it at all.
      const isCopied = await Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => true,
          () => false,
        );
      setByHand(isCopied ? null : text);
      return isCopied ? followUpText.reminded(name) : null;
    });
  return (
    <section aria-label={name}>
      <h2 className={styles.group}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          <span>{followUpText.group(name, goals.length)}</span>
        </button>
      </h2>
      {open && (
        <>
          {owes && (
            <div className={styles.reminder}>
              <Button size="small" aria-label={followUpText.remind(name)} onClick={copy}>
                {followUpText.remindShort}
              </Button>
              {byHand !== null && (
                <Field
                  className={styles.field}
                  label={followUpText.remindByHand(name)}
                  hint={followUpText.remindByHandHelp}
                >
                  <Textarea
                    lang="da"
                    readOnly
                    autoFocus
                    resize="vertical"
                    rows={8}
                    value={byHand}
                    onFocus={({ target }) => target.select()}
                  />
                </Field>
              )}
            </div>
          )}
          <ul className={styles.goals}>{goals.slice(0, count).map(item)}</ul>
          {left > 0 && (
            <Button className={styles.more} size="small" onClick={() => setCount(count + SHOWN)}>
              {followUpText.more(Math.min(left, SHOWN))}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
