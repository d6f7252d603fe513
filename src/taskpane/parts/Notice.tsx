import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/spoken/pane";
import { unbroken } from "../../text/unbroken";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "flex-start",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: tokens.strokeWidthThickest,
  },
  content: {
    flex: 1,
    minWidth: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  words: { flex: "1 1 12rem", overflowWrap: "anywhere", margin: 0 },
  // Its sign, not the air around it, ends with the words.
  close: { minWidth: "auto", marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  done: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    borderLeftColor: tokens.colorStatusSuccessBorderActive,
    color: tokens.colorNeutralForeground1,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderLeftColor: tokens.colorStatusDangerBorderActive,
    color: tokens.colorNeutralForeground1,
  },
  heed: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderLeftColor: tokens.colorStatusWarningBorderActive,
    color: tokens.colorNeutralForeground1,
  },
});

type Props = {
  kind: "done" | "error" | "heed";
  text: string;
  action?: { label: string; run: () => void };
  close?: () => void;
};

/** A message bar: what happened and what to do, told aloud at once where something is wrong. */
export function Notice({ kind, text, action, close }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[kind])} role={kind === "error" ? "alert" : "status"}>
      <div className={styles.content}>
        <p className={styles.words}>{unbroken(text)}</p>
        {action && (
          <Button size="small" onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
      {close && (
        <Button className={styles.close} size="small" appearance="subtle" aria-label={paneText.close} onClick={close}>
          ✕
        </Button>
      )}
    </div>
  );
}
