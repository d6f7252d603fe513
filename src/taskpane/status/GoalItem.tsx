import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { GoalPlace } from "../../app/status/readStatus";
import type { Evaluation } from "../../domain/evaluation";
import { spokenAnswer } from "../../report/spokenAnswer";
import { GoalDetails, type GoalTasks } from "./GoalDetails";
import { StatusChip } from "../parts/StatusChip";

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  selected: {
    boxShadow: `inset ${tokens.strokeWidthThickest} 0 ${tokens.colorBrandStroke1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
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

type Props = {
  evaluation: Evaluation;
  place: GoalPlace;
  tasks: GoalTasks;
  /** A new object each time that the goal's row is selected on the sheet. */
  selected: object | null;
};

/** One goal: its number, status and sentence; opens to what lies behind. */
export function GoalItem({ evaluation, place, tasks, selected }: Props) {
  const styles = useStyles();
  const [open, setOpen] = useState(selected !== null);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected === null) return;
    setOpen(true);
    item.current?.scrollIntoView({ block: "start" });
  }, [selected]);
  const { of, status, nr } = spokenAnswer(evaluation);
  return (
    <li className={mergeClasses(styles.item, selected !== null && styles.selected)} ref={item}>
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
      {open && <GoalDetails evaluation={evaluation} place={place} tasks={tasks} />}
    </li>
  );
}
