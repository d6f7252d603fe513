import { ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  chooser: { font: "inherit", color: "inherit", maxWidth: "100%" },
});

type Props = { opening: boolean; open: (file: File) => void };

/** Where a file of figures is chosen. */
export function ImportFile({ opening, open }: Props) {
  const styles = useStyles();
  const id = useId();
  const [chooser, setChooser] = useState(0);
  const text = measurementText.import;
  const choose = (file: File | undefined): void => {
    if (!file) return;
    open(file);
    // A new chooser, so that the same file can be chosen again once it has been mended.
    setChooser(chooser + 1);
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.heading}</h2>
      <p className={styles.words}>{text.help}</p>
      <label htmlFor={id}>{text.file}</label>
      <input key={chooser} id={id} className={styles.chooser} type="file" accept=".csv,.txt,.tsv,.xlsx" disabled={opening} onChange={(event) => choose(event.target.files?.[0])} />
      {opening && <ProgressBar aria-label={text.reading} />}
    </section>
  );
}
