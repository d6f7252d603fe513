import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { goalNr } from "../../domain/goal";
import { reviewText } from "../../text/spoken/contractReview";
import type { Draft } from "./draft";
import { splitLines, suggestedSplit } from "./reshape";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalS },
  button: { alignSelf: "flex-start" },
});

/** The longest words that a goal is named by in the list. */
const NAME_LETTERS = 60;

type Props = {
  draft: Draft;
  others: readonly Draft[];
  busy: boolean;
  split: (lines: readonly string[]) => void;
  join: (other: Draft) => void;
};

/** Where a goal is split into several, or joined with another. */
export function ReshapeGoal({ draft, others, busy, split, join }: Props) {
  const styles = useStyles();
  const id = useId();
  const [text, setText] = useState(() => suggestedSplit(draft.goal.text));
  const [other, choose] = useState("");
  const lines = splitLines(text);
  const chosen = others.find(({ id }) => String(id) === other);
  return (
    <details>
      <summary>{reviewText.reshape}</summary>
      <div className={styles.body}>
        <Field label={reviewText.splitText} hint={{ id: `${id}-split`, children: reviewText.splitHelp }}>
          <Textarea lang="da" resize="vertical" value={text} onChange={(_event, { value }) => setText(value)} />
        </Field>
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={busy || lines.length < 2}
          {...(lines.length < 2 && { "aria-describedby": `${id}-split` })}
          onClick={() => split(lines)}
        >
          {reviewText.split(lines.length)}
        </Button>
        {others.length > 0 && (
          <>
            <Field label={reviewText.joinWith}>
              <Select lang="da" value={other} onChange={(_event, { value }) => choose(value)}>
                <option value="">{reviewText.joinChoose}</option>
                {others.map(({ id, goal }) => (
                  <option key={id} value={String(id)}>
                    {reviewText.goalNamed(goalNr(goal), shortened(goal.text))}
                  </option>
                ))}
              </Select>
            </Field>
            <Button
              className={styles.button}
              size="small"
              disabledFocusable={busy || chosen === undefined}
              {...(chosen === undefined && { "aria-describedby": `${id}-join` })}
              onClick={() => chosen && join(chosen)}
            >
              {reviewText.join}
            </Button>
            {chosen === undefined && <span id={`${id}-join`}>{reviewText.joinChoose}</span>}
          </>
        )}
      </div>
    </details>
  );
}

function shortened(text: string): string {
  return text.length > NAME_LETTERS ? `${text.slice(0, NAME_LETTERS)} …` : text;
}
