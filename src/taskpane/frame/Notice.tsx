import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { paneText } from "../../text/spoken/pane";

const useStyles = makeStyles({
  notice: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: tokens.strokeWidthThickest,
  },
  words: { flex: "1 1 12rem", overflowWrap: "anywhere", margin: 0 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessBorderActive, color: tokens.colorNeutralForeground1 },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerBorderActive, color: tokens.colorNeutralForeground1 },
  heed: { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningBorderActive, color: tokens.colorNeutralForeground1 },
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
      <p className={styles.words}>{text}</p>
      {action && <Button size="small" onClick={action.run}>{action.label}</Button>}
      {close && <Button size="small" appearance="subtle" aria-label={paneText.close} onClick={close}>✕</Button>}
    </div>
  );
}
