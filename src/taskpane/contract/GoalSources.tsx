import { makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { GoalSource } from "../../app/contracts/proposeGoals";
import { reviewText } from "../../text/spoken/contractReview";
import { MarkedSentence, Marked } from "./MarkedSentence";

const useStyles = makeStyles({
  place: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(7rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  cell: { margin: 0, overflowWrap: "anywhere", hyphens: "auto" },
});

type Props = { sources: readonly GoalSource[] };

/** Where a goal was read from: its place, and its row under the table's headings or its paragraph, with marks. */
export function GoalSources({ sources }: Props) {
  const styles = useStyles();
  return sources.map(({ key, place, cells, pieces }) => {
    const where = reviewText.place(place);
    return (
      <Fragment key={key}>
        {where !== "" && <p className={styles.place}>{where}</p>}
        {cells === null ? (
          <MarkedSentence pieces={pieces} />
        ) : (
          <dl className={styles.row} lang="da" aria-label={reviewText.row}>
            {cells.map((cell, index) => (
              <div key={index}>
                <dt className={styles.heading}>{cell.heading === "" ? reviewText.noHeading : cell.heading}</dt>
                <dd className={styles.cell}>
                  <Marked pieces={cell.pieces} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Fragment>
    );
  });
}
