import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { dateInText, partsOf, type CalendarDate } from "../../domain/calendarDate";
import { dateText } from "../../text/spoken/dates";
import { ErrorBoundary } from "../parts/ErrorBoundary";

const Calendar = lazy(async () => ({
  default: (await import(/* webpackChunkName: "calendar" */ "./Calendar")).Calendar,
}));

const useStyles = makeStyles({
  date: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  button: { minWidth: "auto", padding: 0 },
});

/** A date as a field shows it, and as the sheets write it: 31-12-2009. */
export function dateToType(date: CalendarDate | null): string {
  if (date === null) return "";
  const { year, month, day } = partsOf(date);
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year).padStart(4, "0")].join("-");
}

type Props = {
  label: string;
  value: CalendarDate | null;
  /** What stands in the field when it holds no date that can be read. */
  typed: string | undefined;
  hint?: string;
  heed?: string | undefined;
  error?: string | undefined;
  className?: string;
  /** `invalid` is what stands in the field where that is no date. */
  change: (value: CalendarDate | null, invalid: string | null) => void;
  leave?: () => void;
};

/**
 * A day, or none, typed as Danes write it whatever the browser's language is, or chosen in a calendar. A text that is
 * no date stays in the field to be corrected. The calendar is our own: Fluent's takes 25 KB of gzipped script.
 */
export function DateField({ label, value, typed, hint, heed, error, className, change, leave }: Props) {
  const styles = useStyles();
  const [text, setText] = useState(typed ?? dateToType(value));
  const [isTyping, setTyping] = useState(false);
  const [open, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const shown = typed ?? (dateInText(text.trim()) === value ? text : dateToType(value));
  const type = (next: string): void => {
    setText(next);
    setTyping(true);
    const date = dateInText(next.trim());
    change(date, date === null && next.trim() !== "" ? next : null);
  };
  const close = (): void => {
    setOpen(false);
    button?.focus();
  };
  const choose = (date: CalendarDate): void => {
    setText(dateToType(date));
    change(date, null);
    close();
  };
  const wrong = typed !== undefined && !isTyping ? dateText.wanted : error;
  const message = wrong ?? heed;
  return (
    <div className={className === undefined ? styles.date : `${styles.date} ${className}`}>
      <Field
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(message === undefined
          ? {}
          : { validationState: wrong === undefined ? "warning" : "error", validationMessage: message })}
      >
        <Input
          value={shown}
          placeholder={dateText.placeholder}
          inputMode="numeric"
          autoComplete="off"
          contentAfter={
            <Button
              ref={setButton}
              className={styles.button}
              appearance="transparent"
              size="small"
              icon={<CalendarIcon />}
              aria-label={dateText.open}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            />
          }
          onChange={(_event, data) => type(data.value)}
          onBlur={() => {
            setTyping(false);
            if (typed === undefined) setText(dateToType(value));
            leave?.();
          }}
        />
      </Field>
      {open && (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Calendar value={value} choose={choose} close={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </div>
  );
}

/** Fluent's CalendarLtrRegular. */
function CalendarIcon() {
  return (
    <svg viewBox="0 0 20 20" width="1em" height="1em" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="3.5" y="3.5" width="13" height="13" rx="2" />
      <path d="M3.5 7.5h13M7 10.5h1m2 0h1m2 0h.5M7 13.5h1m2 0h1" />
    </svg>
  );
}
