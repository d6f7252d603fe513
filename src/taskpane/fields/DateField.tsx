import { Field, Input } from "@fluentui/react-components";
import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";

type Props = {
  label: string;
  value: CalendarDate | null;
  hint?: string;
  heed?: string | undefined;
  error?: string | undefined;
  change: (value: CalendarDate | null) => void;
};

/** A day of the calendar, or none. */
export function DateField({ label, value, hint, heed, error, change }: Props) {
  const message = error ?? heed;
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(message === undefined
        ? {}
        : { validationState: error === undefined ? "warning" : "error", validationMessage: message })}
    >
      <Input
        type="date"
        value={value ?? ""}
        onChange={(_event, data) => change(isCalendarDate(data.value) ? data.value : null)}
      />
    </Field>
  );
}
