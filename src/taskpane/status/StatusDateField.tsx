import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import { statusText } from "../../text/spoken/statusScreen";
import { DateField } from "../fields/DateField";

const useStyles = makeStyles({ date: { width: "min(14rem, 100%)" } });

/** How long nothing more is typed before a date counts, in milliseconds; leaving the field is faster. */
const PAUSE = 500;

type Props = { asOf: CalendarDate | null; judgeAt: (asOf: CalendarDate | null) => void };

/** A date that was typed and is not judged at yet, with the text of one that cannot be. */
type Typed = { date: CalendarDate | null; invalid: string | null };

/**
 * The date to judge at. Each character that is typed makes another date, or none, as when the field is emptied on the
 * way to the next date: only the one that somebody stops at counts. A text that is no date stays, and says so.
 */
export function StatusDateField({ asOf, judgeAt }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed | null>(null);
  const waiting = useRef<{ date: CalendarDate | null; timer: ReturnType<typeof setTimeout> } | null>(null);
  const settle = useCallback((): void => {
    if (waiting.current === null) return;
    const { date, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    setTyped(null);
    judgeAt(date);
  }, [judgeAt]);
  useEffect(() => settle, [settle]);
  const type = (date: CalendarDate | null, invalid: string | null): void => {
    clearTimeout(waiting.current?.timer);
    const refused = date !== null && !isPlausible(date) ? date.split("-").reverse().join("-") : invalid;
    setTyped({ date: refused === null ? date : null, invalid: refused });
    waiting.current = refused === null ? { date, timer: setTimeout(settle, PAUSE) } : null;
  };
  return (
    <DateField
      className={styles.date}
      label={statusText.date}
      hint={statusText.dateHelp}
      value={typed === null ? asOf : typed.date}
      typed={typed?.invalid ?? undefined}
      change={type}
      leave={settle}
    />
  );
}

/** Whether a date is of the years that the sheets' own dates have. */
function isPlausible(date: CalendarDate): boolean {
  return date >= "1900" && date < "2200";
}
