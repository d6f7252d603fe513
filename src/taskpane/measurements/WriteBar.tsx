import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type Props = { count: number; busy: boolean; write: () => void; note: string | null; children?: ReactNode };

/** The button that writes figures, always in sight, with what keeps any from being written. */
export function WriteBar({ count, busy, write, note, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.foot}>
      {children}
      <Button appearance="primary" disabledFocusable={busy || count === 0} onClick={write}>{busy ? measurementText.writing : measurementText.write(count)}</Button>
      {note !== null && <span>{note}</span>}
    </div>
  );
}
