import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RefreshStep } from "../../app/status/refreshStatus";
import { paneText } from "../../text/spoken/pane";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    justifyContent: "space-between",
  },
  step: { margin: 0 },
});

type Props = { step: RefreshStep; cancel: () => void };

/** How far *Opdater status* has come. The steps are not read aloud: what comes of it is. */
export function RefreshProgress({ step, cancel }: Props) {
  const styles = useStyles();
  const id = useId();
  const words = {
    reading: paneText.stepReading,
    judging: paneText.stepJudging(step.kind === "judging" ? step.goals : 0),
    writing: paneText.stepWriting,
  };
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <p id={`${id}-step`} className={styles.step}>
          {words[step.kind]}
        </p>
        <Button
          size="small"
          disabledFocusable={step.kind === "writing"}
          {...(step.kind === "writing" && { "aria-describedby": `${id}-step` })}
          onClick={cancel}
        >
          {step.kind === "writing" ? paneText.tooLateToCancel : paneText.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={paneText.refreshing} aria-valuetext={words[step.kind]} />
    </div>
  );
}
