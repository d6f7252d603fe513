import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import {
  addDays,
  addMonths,
  addYears,
  dateOf,
  daysBetween,
  daysInMonth,
  partsOf,
  type CalendarDate,
} from "../../domain/calendarDate";
import { dateText } from "../../text/spoken/dates";
import { formatDate, formatMonth } from "../../text/spoken/numbers";

const useStyles = makeStyles({
  calendar: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    width: "fit-content",
  },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  month: { fontWeight: tokens.fontWeightSemibold },
  grid: { borderCollapse: "collapse", textAlign: "center" },
  weekday: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  cell: { padding: 0 },
  day: {
    minWidth: "2rem",
    minHeight: "2rem",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

type Props = { value: CalendarDate | null; choose: (date: CalendarDate) => void; close: () => void };

/** A Monday; the week begins with it. */
const MONDAY: CalendarDate = "1900-01-01";
const weekdayOf = (date: CalendarDate): number => ((daysBetween(MONDAY, date) % 7) + 7) % 7;

/** How each key moves the focused day, as in the pattern of WAI-ARIA for a grid of dates. */
const MOVES: Readonly<Record<string, (day: CalendarDate) => CalendarDate>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** A month of days to choose from, Monday first; arrows move by day and week, Page Up and Down by month or year. */
export function Calendar({ value, choose, close }: Props) {
  const styles = useStyles();
  const [day, setDay] = useState(value ?? today());
  const focused = useRef<HTMLButtonElement>(null);
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) focused.current?.focus();
  }, [day]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") return close();
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    follows.current = true;
    const years = { PageUp: -1, PageDown: 1 }[event.key];
    setDay(event.shiftKey && years !== undefined ? addYears(day, years) : move(day));
  };
  const turn = (months: number): void => {
    follows.current = false;
    setDay(addMonths(day, months));
  };
  return (
    <div className={styles.calendar} role="group" aria-label={dateText.open} onKeyDown={press}>
      <div className={styles.head}>
        <Button size="small" appearance="subtle" aria-label={dateText.previous} onClick={() => turn(-1)}>
          ‹
        </Button>
        <span className={styles.month} role="status">
          {formatMonth(day, 0)}
        </span>
        <Button size="small" appearance="subtle" aria-label={dateText.next} onClick={() => turn(1)}>
          ›
        </Button>
      </div>
      <table className={styles.grid} role="grid" aria-label={formatMonth(day, 0)}>
        <thead>
          <tr>
            {dateText.weekdays.map(([short, name]) => (
              <th key={name} className={styles.weekday} scope="col" abbr={name}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(day).map((week) => (
            <tr key={week.find((each) => each !== null)}>
              {week.map((each, index) => (
                <td key={each ?? index} className={styles.cell} aria-selected={each !== null && each === value}>
                  {each && (
                    <button
                      ref={each === day ? focused : null}
                      type="button"
                      tabIndex={each === day ? 0 : -1}
                      className={mergeClasses(styles.day, each === value && styles.chosen)}
                      aria-label={formatDate(each)}
                      onClick={() => choose(each)}
                    >
                      {partsOf(each).day}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The month of a day, in weeks of seven; null outside it. */
function weeksOf(day: CalendarDate): (CalendarDate | null)[][] {
  const { year, month } = partsOf(day);
  const before = weekdayOf(dateOf(year, month, 1));
  const days = daysInMonth(year, month);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, weekday) => {
      const at = week * 7 + weekday - before + 1;
      return at < 1 || at > days ? null : dateOf(year, month, at);
    }),
  );
}

function today(): CalendarDate {
  const now = new Date();
  return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
