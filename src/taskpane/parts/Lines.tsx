import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { measurementText } from "../../text/spoken/measurements";
import { unbroken } from "../../text/unbroken";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    ":last-child": { borderBottomStyle: "none" },
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** A line by its place. */
type Line = { head: string; words: string };
export const asItIs = (line: Line): Line => line;

type Props<Item> = {
  label: string;
  lines: readonly Item[];
  /** What a line says, asked for when it is shown: there may be a hundred thousand. */
  lineOf: (item: Item) => Line;
  /** How many lines are shown before more are asked for. */
  atOnce?: number;
};

/** Lines of what is in a file, each by its place; a long list comes in pieces. */
export function Lines<Item>({ label, lines, lineOf, atOnce = 50 }: Props<Item>) {
  const styles = useStyles();
  const [shown, setShown] = useState(atOnce);
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {lines
          .slice(0, shown)
          .map(lineOf)
          .map(({ head, words }, index) => (
            <li key={index} className={styles.item}>
              <div className={styles.head}>{head}</div>
              <div>{unbroken(words)}</div>
            </li>
          ))}
      </ul>
      {lines.length > shown && (
        <Button size="small" onClick={() => setShown(shown + atOnce)}>
          {measurementText.more(Math.min(atOnce, lines.length - shown))}
        </Button>
      )}
    </>
  );
}
