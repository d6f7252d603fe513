import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ClosedPeriod } from "../../domain/year/closedPeriods";
import { closingText } from "../../text/spoken/followUp";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { listStyleType: "none", margin: 0, padding: 0, width: "100%" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

type Props = {
  closed: readonly ClosedPeriod[];
  /** The date that is shown; null is each contract's own. */
  asOf: CalendarDate | null;
  busy: boolean;
  /** Draws the Status sheet at a date, and shows the pane at it. */
  refreshAt: (asOf: CalendarDate | null) => void;
};

/** *Vis lukket status*: the dates that are closed, each of which can be drawn again as it was. */
export function ClosedStatuses({ closed, asOf, busy, refreshAt }: Props) {
  const styles = useStyles();
  if (closed.length === 0) return null;
  const dates = [...new Set(closed.map(({ closing }) => closing.asOf))].sort().reverse();
  const contractsAt = (date: CalendarDate): string[] =>
    closed.filter(({ closing }) => closing.asOf === date).map(({ closing }) => closing.contract);
  return (
    <section className={styles.page} aria-label={closingText.closedStatuses}>
      <h2 className={styles.heading}>{closingText.closedStatuses}</h2>
      <ul className={styles.list}>
        {dates.map((date) => (
          <li key={date} className={styles.line}>
            <span>{closingText.closedAt(date, contractsAt(date))}</span>
            <Button
              size="small"
              disabledFocusable={busy}
              aria-label={closingText.showClosedOf(date)}
              onClick={() => refreshAt(date)}
            >
              {closingText.showClosed}
            </Button>
          </li>
        ))}
      </ul>
      {asOf !== null && dates.includes(asOf) && (
        <Button size="small" disabledFocusable={busy} onClick={() => refreshAt(null)}>
          {closingText.showOpen}
        </Button>
      )}
    </section>
  );
}
