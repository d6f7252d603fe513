import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { importText } from "../../text/spoken/imports";
import { FileChooser } from "../fields/FileChooser";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { opening: boolean; busy: boolean; open: (files: readonly File[]) => void };

/** Where a file of figures is chosen. */
export function ImportFile({ opening, busy, open }: Props) {
  const styles = useStyles();
  const text = importText;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.words}>{text.help}</p>
      <FileChooser
        label={text.file}
        accept=".csv,.txt,.tsv,.xlsx"
        disabled={busy}
        open={(file) => open([file])}
        openAll={open}
      />
      {opening && <ProgressBar aria-label={text.reading} />}
    </section>
  );
}
