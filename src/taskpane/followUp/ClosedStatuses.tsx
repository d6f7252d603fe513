import { Button } from "@fluentui/react-components";
import type { CalendarDate } from "../../domain/calendarDate";
import type { ClosedPeriod } from "../../domain/year/closedPeriods";
import { closingText } from "../../text/spoken/followUp";
import { useSection } from "./useSection";

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
  const section = useSection();
  if (closed.length === 0) return null;
  const dates = [...new Set(closed.map(({ closing }) => closing.asOf))].sort().reverse();
  const contractsAt = (date: CalendarDate): string[] =>
    closed.filter(({ closing }) => closing.asOf === date).map(({ closing }) => closing.contract);
  return (
    <section className={section.section} aria-label={closingText.closedStatuses}>
      <h2 className={section.heading}>{closingText.closedStatuses}</h2>
      <ul className={section.list}>
        {dates.map((date) => (
          <li key={date} className={section.item}>
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
