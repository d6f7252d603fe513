import { Button, Field, ProgressBar, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ListedSheets } from "../../../app/goalSheets/goalSheetJobs";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { FileChooser } from "../../fields/FileChooser";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { margin: 0 },
  read: { alignSelf: "flex-start" },
});

type Props = {
  /** The workbook's sheets; null until they are known. */
  sheets: ListedSheets | null;
  opening: boolean;
  busy: boolean;
  /** Opens the sheet that is in front by then. */
  openActive: () => void;
  openSheet: (name: string) => void;
  openFile: (file: File) => void;
};

/** Where a sheet of somebody's own is chosen: the one in front, another of the workbook, or one of a file. */
export function SheetInput({ sheets, opening, busy, openActive, openSheet, openFile }: Props) {
  const styles = useStyles();
  const names = sheets?.names ?? [];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{goalSheetText.heading}</h2>
      <p className={styles.words}>{goalSheetText.intro}</p>
      {names.length > 0 && (
        <Button className={styles.read} disabledFocusable={busy} onClick={openActive}>
          {goalSheetText.readActive}
        </Button>
      )}
      {names.length > 1 && (
        <Field label={goalSheetText.sheet} hint={goalSheetText.sheetHelp}>
          <Select
            value=""
            disabled={busy}
            onChange={(_event, { value }) => (value === "" ? undefined : openSheet(value))}
          >
            <option value="">–</option>
            {names.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {sheets !== null && names.length === 0 && <p className={styles.words}>{goalSheetText.noSheets}</p>}
      <FileChooser label={goalSheetText.file} accept=".xlsx" disabled={busy} open={openFile} />
      {opening && <ProgressBar aria-label={goalSheetText.reading} />}
    </section>
  );
}
