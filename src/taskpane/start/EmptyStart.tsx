import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startText } from "../../text/spoken/pane";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  words: { margin: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Props = { busy: boolean; creating: boolean; create: () => void; readContract: () => void; tryExample: () => void };

/** Start in a workbook that has none of our tables. */
export function EmptyStart({ busy, creating, create, readContract, tryExample }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <p className={styles.words}>{startText.empty}</p>
      <p className={styles.quiet}>{startText.emptyHelp}</p>
      <Button appearance="primary" disabledFocusable={busy} onClick={create}>
        {creating ? startText.creating : startText.create}
      </Button>
      <p className={styles.quiet}>{startText.readHelp}</p>
      <Button onClick={readContract}>{startText.read}</Button>
      <p className={styles.quiet}>{startText.exampleHelp}</p>
      <Button disabledFocusable={busy} onClick={tryExample}>
        {startText.example}
      </Button>
    </div>
  );
}
