import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlannedFigure } from "../../app/figures/planFigures";
import type { ReadImport } from "../../app/imports/readImport";
import type { ReviewedImport } from "../../app/imports/reviewImport";
import { contentWords } from "../../app/figures/contentWords";
import { importText } from "../../text/spoken/imports";
import { placeWords } from "./figureWords";
import { asItIs, Lines } from "../parts/Lines";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  words: { margin: 0 },
});

type Props = {
  review: ReviewedImport<ReadImport>;
  unused: readonly string[];
  /** What must be looked at before anything is written. */
  doubt?: string | null;
};

/** What a file would write: how many figures are new, which change, and every row that is left out and why. */
export function Preview({ review, unused, doubt = null }: Props) {
  const styles = useStyles();
  const text = importText;
  const { read, faults, odd } = review;
  const { new: fresh, change: changed, same, locked } = review.byKind;
  const place = ({ goal, period }: PlannedFigure): string => placeWords(goal, period);
  return (
    <section className={styles.section} aria-label={text.preview}>
      <div role="status">
        <p className={styles.words}>{text.counts(fresh.length, changed.length, same.length)}</p>
        <p className={styles.words}>{text.faults(read.faults.length)}</p>
        {doubt !== null && <p className={styles.words}>{doubt}</p>}
      </div>
      {read.faults.length > 0 && <Lines label={text.faults(read.faults.length)} lines={faults} lineOf={asItIs} />}
      {odd.length > 0 && <h3 className={styles.heading}>{text.odd(odd.length)}</h3>}
      {odd.length > 0 && (
        <Lines
          label={text.odd(odd.length)}
          lines={odd}
          lineOf={({ figure, note }) => ({ head: place(figure), words: `${contentWords(figure.content)}. ${note}` })}
        />
      )}
      {unused.length > 0 && <p className={styles.words}>{text.unused(unused)}</p>}
      {read.notes.length > 0 && (
        <Lines
          label={text.notes(read.notes.length)}
          lines={read.notes}
          lineOf={({ row, column, note }) => ({ head: text.fault(row, column), words: note })}
        />
      )}
      {read.hidden > 0 && <p className={styles.words}>{text.hidden(read.hidden)}</p>}
      {read.totals > 0 && <p className={styles.words}>{text.totals(read.totals)}</p>}
      {read.marked > 0 && <p className={styles.words}>{text.marked(read.marked)}</p>}
      {read.empty > 0 && <p className={styles.words}>{text.empty(read.empty)}</p>}
      <p className={styles.words}>{text.decimalFound[read.found === "none" ? "none" : (read.decimal ?? "comma")]}</p>
      {changed.length > 0 && <h3 className={styles.heading}>{text.changes}</h3>}
      {changed.length > 0 && (
        <Lines
          label={text.changes}
          lines={changed}
          lineOf={(figure) => ({
            head: place(figure),
            words: text.change(figure.existing ? contentWords(figure.existing) : "", contentWords(figure.content)),
          })}
        />
      )}
      {locked.length > 0 && <h3 className={styles.heading}>{text.locked(locked.length)}</h3>}
      {locked.length > 0 && (
        <Lines
          label={text.locked(locked.length)}
          lines={locked}
          lineOf={(figure) => ({ head: place(figure), words: figure.existing ? contentWords(figure.existing) : "" })}
        />
      )}
      {fresh.length > 0 && <h3 className={styles.heading}>{text.fresh}</h3>}
      {fresh.length > 0 && (
        <Lines
          label={text.fresh}
          lines={fresh}
          lineOf={(figure) => ({ head: place(figure), words: contentWords(figure.content) })}
        />
      )}
    </section>
  );
}
