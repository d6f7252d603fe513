import { Field, Input } from "@fluentui/react-components";
import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";

type Props = { label: string; value: CalendarDate | null; hint?: string; change: (value: CalendarDate | null) => void };

/** A day of the calendar, or none. */
export function DateField({ label, value, hint, change }: Props) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Input type="date" value={value ?? ""} onChange={(_event, data) => change(isCalendarDate(data.value) ? data.value : null)} />
    </Field>
  );
}
