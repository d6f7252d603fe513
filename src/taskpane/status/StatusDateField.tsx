import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ChangeEvent } from "react";
import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import { statusText } from "../../text/spoken/statusScreen";

const useStyles = makeStyles({ date: { width: "min(14rem, 100%)" } });

/** How long nothing more is typed before a date counts, in milliseconds; leaving the field is faster. */
const PAUSE = 500;

type Props = { asOf: CalendarDate | null; judgeAt: (asOf: CalendarDate | null) => void };

/**
 * The date to judge at. A browser tells of each digit that makes a date, as the year 2 on the way to 2009: only the one
 * that somebody stops at counts.
 */
export function StatusDateField({ asOf, judgeAt }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ text: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const settle = useCallback((): void => {
    const text = waiting.current?.text ?? null;
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
    if (text !== "" && !isPlausible(text)) return;
    setTyped(null);
    judgeAt(text === "" ? null : text);
  }, [judgeAt]);
  useEffect(() => settle, [settle]);
  const type = ({ target: { value, validity } }: ChangeEvent<HTMLInputElement>): void => {
    setTyped(value);
    clearTimeout(waiting.current?.timer);
    waiting.current = validity.badInput ? null : { text: value, timer: setTimeout(settle, PAUSE) };
  };
  const leave = (): void => {
    settle();
    setTyped(null);
  };
  return (
    <Field className={styles.date} label={statusText.date} hint={statusText.dateHelp}>
      <Input type="date" value={typed ?? asOf ?? ""} onChange={type} onBlur={leave} />
    </Field>
  );
}

/** Whether a date is whole: the years of the sheets' own dates. */
function isPlausible(text: string | null): text is CalendarDate {
  return text !== null && isCalendarDate(text) && text >= "1900" && text < "2200";
}
