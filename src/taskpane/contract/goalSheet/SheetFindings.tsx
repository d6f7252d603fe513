import { makeStyles } from "@fluentui/react-components";
import { groupedFaults } from "../../../app/imports/groupedFaults";
import type { FiguresOfSheets, ReadSheets } from "../../../app/goalSheets/readSheets";
import { goalSheetText } from "../../../text/spoken/goalSheets";
import { importText } from "../../../text/spoken/imports";
import { asItIs, Lines } from "../../parts/Lines";

const useStyles = makeStyles({ words: { margin: 0 }, heading: { margin: 0 } });

type Props = { read: ReadSheets; found: FiguresOfSheets };

/** What of a sheet is not read and why: cells of figures, rows that are no goals, totals beside their months. */
export function SheetFindings({ read, found }: Props) {
  const styles = useStyles();
  const text = goalSheetText;
  const { faults, totals, notes, left } = found;
  const places = read.sheets.length > 1;
  const headOf = (row: number, sheet: string): string => (places ? `${sheet}, ${text.row(row)}` : text.row(row));
  return (
    <>
      {faults.length > 0 && <p className={styles.words}>{text.faults(faults.length)}</p>}
      {faults.length > 0 && <Lines label={text.faults(faults.length)} lines={groupedFaults(faults)} lineOf={asItIs} />}
      {totals.length > 0 && <p className={styles.words}>{text.totals(totals)}</p>}
      {notes.length > 0 && (
        <Lines
          label={text.marks(notes.length)}
          lines={notes}
          lineOf={({ row, column, note }) => ({ head: importText.fault(row, column), words: note })}
        />
      )}
      {read.notes.length > 0 && <p className={styles.words}>{text.notes(read.notes.length)}</p>}
      {read.notes.length > 0 && (
        <Lines
          label={text.notes(read.notes.length)}
          lines={read.notes}
          lineOf={({ row, kind, text: words, sheet }) => ({ head: headOf(row, sheet), words: text.note[kind](words) })}
        />
      )}
      {left.length > 0 && (
        <Lines
          label={text.remarksLeft(left.length)}
          lines={left}
          lineOf={({ row, remark, sheet }) => ({ head: headOf(row, sheet), words: `»${remark}«` })}
        />
      )}
    </>
  );
}
