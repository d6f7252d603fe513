import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { paneText } from "../../text/spoken/pane";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flex: "1 1 100%" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
  },
});

type Props = {
  /** What is done now. */
  words: string;
  /** What it is a part of, as it is read aloud. */
  label: string;
  /** Whether it can no longer be cancelled. */
  isLate: boolean;
  /** How much of all is done, where that is known. */
  count?: { done: number; total: number } | undefined;
  cancel: () => void;
};

/** How far a job has come, in place of the button that began it. The steps are not read aloud: what comes of it is. */
export function StepProgress({ words, label, isLate, count, cancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  // It comes in place of the button that had the focus.
  useEffect(() => button?.focus(), [button]);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <span id={id}>{words}</span>
        <Button
          ref={setButton}
          size="small"
          disabledFocusable={isLate}
          {...(isLate && { "aria-describedby": id })}
          onClick={cancel}
        >
          {isLate ? paneText.tooLateToCancel : paneText.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={label} aria-valuetext={words} {...(count && { value: count.done, max: count.total })} />
    </div>
  );
}
