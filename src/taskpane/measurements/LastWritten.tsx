import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LastWriting } from "../../app/figures/lastWriting";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flex: "1 1 12rem", margin: 0, overflowWrap: "anywhere" },
});

type Props = { last: LastWriting; busy: boolean; takeBack: () => void };

/** What was last written from here, and the way back; asked once more before it is gone. */
export function LastWritten({ last, busy, takeBack }: Props) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const ask = (next: boolean): void => {
    setAsking(next);
    setAsked(true);
  };
  const count = last.rows.length;
  return (
    <div className={styles.box}>
      <p className={styles.words} role={asking ? "status" : undefined}>
        {asking ? measurementText.takeBackAsk(count) : measurementText.lastWriting(last.name, count)}
      </p>
      {!asking && (
        <Button size="small" autoFocus={asked} disabledFocusable={busy} onClick={() => ask(true)}>
          {measurementText.takeBack}
        </Button>
      )}
      {asking && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => {
            ask(false);
            takeBack();
          }}
        >
          {measurementText.takeBackYes}
        </Button>
      )}
      {asking && (
        <Button size="small" autoFocus onClick={() => ask(false)}>
          {measurementText.no}
        </Button>
      )}
    </div>
  );
}
