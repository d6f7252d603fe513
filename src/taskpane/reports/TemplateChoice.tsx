import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { reportsText } from "../../text/spoken/reportsPage";
import { FileChooser } from "../fields/FileChooser";
import type { TemplateState } from "./useTemplate";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  words: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

type Props = { template: TemplateState; busy: boolean };

/** The template for Word: the user's own letterhead, chosen once, or the standard one. */
export function TemplateChoice({ template: { name, choose, useStandard }, busy }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.group}>
      <FileChooser label={reportsText.template} accept=".docx,.dotx,.docm,.dotm" disabled={busy} open={choose} />
      <p className={styles.words}>{name === null ? reportsText.templateHelp : reportsText.templateUsed(name)}</p>
      {name !== null && (
        <Button size="small" disabledFocusable={busy} onClick={useStandard}>
          {reportsText.standardTemplate}
        </Button>
      )}
    </div>
  );
}
