import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TableState } from "../../app/figures/collectFigures";
import { sourceText } from "../../text/spoken/sources";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  table: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  words: { margin: 0, overflowWrap: "anywhere" },
});

type Props = { tables: readonly TableState[]; busy: boolean; open: (name: string) => void };

/** The tables that Kilder takes figures from: how fresh each is, and the way to its figures. */
export function SourceTables({ tables, busy, open }: Props) {
  const styles = useStyles();
  const text = sourceText;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{text.tables}</h2>
      {tables.map(({ name, isThere, failed, refreshed, rows }) => (
        <div key={name} className={styles.table}>
          <p className={styles.words}>
            {isThere ? [name, text.fetched(refreshed, rows)].filter((each) => each !== "").join(": ") : name}
          </p>
          {failed && <p className={styles.words}>{text.failed}</p>}
          {isThere ? (
            <Button disabledFocusable={busy} onClick={() => open(name)}>
              {text.open(name)}
            </Button>
          ) : (
            <p className={styles.words}>{text.gone}</p>
          )}
        </div>
      ))}
    </section>
  );
}
