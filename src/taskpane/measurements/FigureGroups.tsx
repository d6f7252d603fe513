import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { FigureGroup, MissingFigure } from "../../app/figures/missingFigures";
import { measurementText } from "../../text/spoken/measurements";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  head: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  more: { marginTop: tokens.spacingVerticalS },
});

/** With more fields than this only the first group is open from the start. */
const OPEN_UP_TO = 40;
/** How many fields of a group are shown before more are asked for. */
const SHOWN = 50;

type Props = { groups: readonly FigureGroup[]; field: (figure: MissingFigure) => ReactNode };

/** Figures in groups that open and close; a closed group costs nothing, however large it is. */
export function FigureGroups({ groups, field }: Props) {
  const all = groups.flatMap(({ figures }) => figures).length;
  return groups.map((group, index) => (
    <Group key={group.name} group={group} field={field} openFirst={all <= OPEN_UP_TO || index === 0} />
  ));
}

function Group({
  group: { name, figures },
  field,
  openFirst,
}: {
  group: FigureGroup;
  field: Props["field"];
  openFirst: boolean;
}) {
  const styles = useStyles();
  const [open, setOpen] = useState(openFirst);
  const [shown, setShown] = useState(SHOWN);
  const title = name === "" ? measurementText.noSource : name;
  return (
    <section aria-label={title}>
      <h2 className={styles.group}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          {measurementText.groupCount(title, figures.length)}
        </button>
      </h2>
      {open && <ul className={styles.rows}>{figures.slice(0, shown).map(field)}</ul>}
      {open && figures.length > shown && (
        <Button className={styles.more} size="small" onClick={() => setShown(shown + SHOWN)}>
          {measurementText.more(Math.min(SHOWN, figures.length - shown))}
        </Button>
      )}
    </section>
  );
}
