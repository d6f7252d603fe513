import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { startText } from "../../text/spoken/pane";
import { statusText } from "../../text/spoken/statusScreen";
import type { PageProps } from "../pageProps";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  words: { margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Props = Pick<PageProps, "actions" | "tellFailure" | "go">;

/** A screen in a workbook whose tables have no goals: the two ways to get some. */
export function NoGoals({ actions, tellFailure, go }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <p className={styles.words}>{statusText.noGoals}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => go("contract", { kind: "readContract" })}>
          {startText.read}
        </Button>
        <Button onClick={() => tellFailure(actions.showPlace({ table: "Mål", row: null, column: null }))}>
          {statusText.toGoals}
        </Button>
      </div>
    </div>
  );
}
