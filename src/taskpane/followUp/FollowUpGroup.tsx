import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FollowUpGoal } from "../../app/followUp/followUpGoals";
import { followUpText } from "../../text/spoken/followUp";
import type { Run } from "../paneActions";
import { FoldingGroup } from "../parts/FoldingGroup";

const useStyles = makeStyles({
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
  const [byHand, setByHand] = useState<string | null>(null);
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
    <FoldingGroup
      name={name}
      heading={followUpText.group(name, goals.length)}
      items={goals}
      item={item}
      shown={SHOWN}
      more={followUpText.more}
      isOpen={isOpen}
    >
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
    </FoldingGroup>
  );
}
