import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ClipboardEvent, type KeyboardEvent } from "react";
import type { MissingFigure } from "../../app/figures/missingFigures";
import { periodName } from "../../text/spoken/periodName";
import { measurementText } from "../../text/spoken/measurements";
import { measurementWords, unitWords } from "./figureWords";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(6.5rem, 8.5rem)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  label: {
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    hyphens: "auto",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
  nr: { fontWeight: tokens.fontWeightSemibold },
  hint: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  unit: { whiteSpace: "nowrap" },
  problem: { gridColumn: "1 / -1", margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: "anywhere" },
  note: {
    gridColumn: "1 / -1",
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingLeft: tokens.spacingHorizontalSNudge,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusWarningBorderActive}`,
    overflowWrap: "anywhere",
  },
  stands: { gridColumn: "1 / -1", margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** Units up to this length stand in the field; longer ones beside it. */
const SHORT_UNIT = 6;

type Props = {
  figure: MissingFigure;
  /** More than the goal says of what is to be typed, where it needs it. */
  hint: string | null;
  text: string;
  type: (text: string) => void;
  problem: string | null;
  /** What is odd about the figure, which may be right all the same. */
  note: string | null;
  /** Called when the field is left. */
  leave: () => void;
  /** What the row says now, where it says something. */
  stands: string | null;
  paste: (text: string) => void;
};

/** One goal that lacks a figure: its number and sentence, its last figure, and the field. */
export function FigureField({
  figure: { goal, period, last },
  hint,
  text,
  type,
  problem,
  note,
  leave,
  stands,
  paste,
}: Props) {
  const styles = useStyles();
  const id = useId();
  const pasted = (event: ClipboardEvent): void => {
    const block = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(block.trimEnd())) return;
    event.preventDefault();
    paste(block);
  };
  const unit = unitWords(goal.unit);
  const lastWords =
    last === null ? measurementText.noFigure : measurementText.last(measurementWords(last), periodName(last.period));
  const described = [
    `${id}-hint`,
    ...(problem === null ? [] : [`${id}-problem`]),
    ...(note === null ? [] : [`${id}-note`]),
    ...(stands === null ? [] : [`${id}-stands`]),
  ].join(" ");
  return (
    <li className={styles.row}>
      <div>
        <label htmlFor={id} className={styles.label} title={goal.text}>
          <span className={styles.nr}>
            {goal.nr}
            {goal.part}
          </span>{" "}
          {goal.text}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          {[hint ?? periodName(period), ...(unit.length > SHORT_UNIT ? [unit] : []), lastWords].join(" · ")}
        </span>
      </div>
      <Input
        id={id}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={described}
        data-figure=""
        inputMode={goal.form === "milestone" ? "text" : "decimal"}
        contentAfter={
          goal.form === "milestone" || unit.length > SHORT_UNIT ? null : <span className={styles.unit}>{unit}</span>
        }
        onChange={(_event, { value }) => type(value)}
        onBlur={leave}
        onPaste={pasted}
        onKeyDown={goToNeighbour}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      {note !== null && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
      {stands !== null && (
        <p id={`${id}-stands`} className={styles.stands}>
          {stands}
        </p>
      )}
    </li>
  );
}

const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Enter and the arrows go up and down between the fields, as in a sheet. */
function goToNeighbour(event: KeyboardEvent<HTMLInputElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLInputElement>("[data-figure]")];
  const next = fields[fields.indexOf(event.currentTarget) + (event.shiftKey ? -step : step)];
  next?.focus();
  next?.select();
}
