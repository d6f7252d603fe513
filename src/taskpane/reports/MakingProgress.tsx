import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { paneText } from "../../text/spoken/pane";
import { reportsText } from "../../text/spoken/reportsPage";
import type { MakingStep } from "./useMaking";

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

type Props = { step: MakingStep; cancel: () => void };

/** How far a report has come. The steps are not read aloud: what comes of it is. */
export function MakingProgress({ step, cancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  // It comes in place of the button that had the focus.
  useEffect(() => button?.focus(), [button]);
  const words = step.kind === "drawing" ? reportsText.drawing(step.done, step.total) : reportsText[step.kind];
  const isLate = step.kind === "saving" || step.kind === "sheetDrawing";
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
      <ProgressBar
        aria-label={reportsText.making}
        aria-valuetext={words}
        {...(step.kind === "drawing" && { value: step.done, max: step.total })}
      />
    </div>
  );
}
