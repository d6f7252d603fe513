import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startText } from "../../text/spoken/pane";
import { useOwnJob } from "../frame/useJob";
import type { PageProps } from "../pageProps";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = Pick<PageProps, "actions" | "busy" | "run" | "go"> & { text: string };

/** A screen in a workbook without our tables: what it is for, and the ways to begin. */
export function NoTables({ text, actions, busy, run, go }: Props) {
  const styles = useStyles();
  const { running, run: create } = useOwnJob(run);
  return (
    <div className={styles.page}>
      <p className={styles.words}>{text}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void create(actions.createSheets)}>
          {running ? startText.creating : startText.create}
        </Button>
        <Button onClick={() => go("contract", { kind: "readContract" })}>{startText.read}</Button>
      </div>
    </div>
  );
}
