import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isDoubtful, type CollectPlan, type ReturnedDifference } from "../../app/exchange/collecting";
import { aboutWords, cellWords, noteWords } from "../../app/exchange/differenceWords";
import { collectText, exchangeText } from "../../text/spoken/exchange";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", overflowWrap: "anywhere" },
  tick: { width: "3rem", textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  head: { textAlign: "left", fontWeight: tokens.fontWeightSemibold },
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
  },
  about: { fontWeight: tokens.fontWeightSemibold },
  doubt: { color: tokens.colorPaletteRedForeground1 },
  note: { margin: 0 },
  sides: {
    display: "grid",
    gridTemplateColumns: "minmax(5rem, auto) 1fr",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
  },
  side: { margin: 0, color: tokens.colorNeutralForeground2 },
  said: { margin: 0, whiteSpace: "pre-line" },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Props = {
  plan: CollectPlan;
  ticked: ReadonlySet<string>;
  tick: (ticked: ReadonlySet<string>) => void;
  busy: boolean;
};

/** The differences of returned files, doubts first, each with its tick and all three sides of its cells. */
export function DifferenceTable({ plan: { files, differences }, ticked, tick, busy }: Props) {
  const styles = useStyles();
  // Of two files that disagree about a row, only one can be taken in.
  const toggle = ({ id, row }: ReturnedDifference): void => {
    const next = new Set(ticked);
    if (next.delete(id)) return tick(next);
    for (const other of differences) if (other.row === row) next.delete(other.id);
    tick(next.add(id));
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.tick} scope="col">
            {exchangeText.take}
          </th>
          <th className={styles.head} scope="col">
            {exchangeText.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map((each) => (
          <tr key={each.id}>
            <td className={styles.cell}>
              <Checkbox
                checked={ticked.has(each.id)}
                disabled={busy || each.isLocked}
                aria-label={exchangeText.takeOne(aboutWords(each))}
                onChange={() => toggle(each)}
              />
            </td>
            <td className={styles.cell} lang="da">
              <div className={styles.about}>
                <span className={mergeClasses(isDoubtful(each) && styles.doubt)}>{collectText.kinds[each.kind]}</span>
                {`: ${aboutWords(each)}`}
              </div>
              {noteWords(each).map((note) => (
                <p key={note} className={mergeClasses(styles.note, styles.doubt)}>
                  {note}
                </p>
              ))}
              {each.cells.map((cell) => (
                <dl key={cell.column} className={styles.sides} aria-label={cell.column}>
                  <dt className={styles.side}>{cell.column}</dt>
                  <dd className={styles.said} />
                  {[
                    [exchangeText.base, cell.base] as const,
                    [exchangeText.ours, cell.ours] as const,
                    [exchangeText.theirs, cell.theirs] as const,
                  ].map(([name, said]) => (
                    <Side key={name} name={name} said={cellWords(cell.column, said)} />
                  ))}
                </dl>
              ))}
              <span className={styles.quiet}>{files[each.fileAt]?.name ?? ""}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Side({ name, said }: { name: string; said: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.side}>{name}</dt>
      <dd className={styles.said}>{said}</dd>
    </>
  );
}
