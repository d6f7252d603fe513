import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { GoalPlace } from "../../app/status/readStatus";
import type { Evaluation } from "../../domain/evaluation";
import { spokenAnswer } from "../../report/spokenAnswer";
import type { TablePlace } from "../paneActions";
import { GoalDetails } from "./GoalDetails";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: "grid",
    gridTemplateColumns: "1rem 1fr",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  title: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "baseline" },
  nr: { fontWeight: tokens.fontWeightSemibold },
  text: { overflowWrap: "anywhere", hyphens: "auto" },
  own: { margin: 0, fontSize: "inherit", lineHeight: "inherit", fontWeight: "inherit" },
});

type Props = { evaluation: Evaluation; place: GoalPlace; show: (place: TablePlace) => void; edit: () => void };

/** One goal: its number, status and sentence; opens to what lies behind. */
export function GoalItem({ evaluation, place, show, edit }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const { of, status, nr } = spokenAnswer(evaluation);
  return (
    <li className={styles.item}>
      <h3 className={styles.own}>
        <button type="button" className={styles.head} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span aria-hidden="true">{open ? "▾" : "▸"}</span>
          <span className={styles.title}>
            <span className={styles.line}>
              <span className={styles.nr}>{nr}</span>
              <StatusChip status={status.code} label={status.label} />
            </span>
            <span className={styles.text} lang="da">
              {of.goal.text}
            </span>
          </span>
        </button>
      </h3>
      {open && <GoalDetails evaluation={evaluation} place={place} show={show} edit={edit} />}
    </li>
  );
}
