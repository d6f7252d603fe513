import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { importText } from "../../text/spoken/imports";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
});

type Props = { busy: boolean; tables: () => Promise<readonly string[]>; open: (name: string) => void };

/** Where a table of the user's own in this workbook is chosen as the source of figures. */
export function ImportTable({ busy, tables, open }: Props) {
  const styles = useStyles();
  const [names, setNames] = useState<readonly string[] | null>(null);
  const show = (): void =>
    void tables().then(
      (found) => setNames(found),
      () => setNames([]),
    );
  if (names === null)
    return (
      <div className={styles.section}>
        <Button disabledFocusable={busy} onClick={show}>
          {importText.showTables}
        </Button>
      </div>
    );
  if (names.length === 0) return <p className={styles.words}>{importText.noTables}</p>;
  return (
    <Field label={importText.tables} hint={importText.tablesHelp}>
      <Select value="" disabled={busy} onChange={(_event, { value }) => (value === "" ? undefined : open(value))}>
        <option value="">–</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
