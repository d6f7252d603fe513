import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CalendarDate } from "../../domain/calendarDate";
import { reportsText } from "../../text/spoken/reportsPage";
import { StatusDateField } from "../status/StatusDateField";

const OTHER = "other";

type Props = {
  /** The dates that are closed, the latest first. */
  closed: readonly CalendarDate[];
  asOf: CalendarDate | null;
  judgeAt: (asOf: CalendarDate | null) => void;
};

/** The date of a report: each contract's own, one that is closed, or any other. It is the date of the whole pane. */
export function DateChoice({ closed, asOf, judgeAt }: Props) {
  const [isTyping, setTyping] = useState(false);
  const isOther = isTyping || (asOf !== null && !closed.includes(asOf));
  const choose = (value: string): void => {
    setTyping(value === OTHER);
    if (value !== OTHER) judgeAt(closed.find((date) => date === value) ?? null);
  };
  return (
    <>
      <Field label={reportsText.date}>
        <Select value={isOther ? OTHER : (asOf ?? "")} onChange={(_event, { value }) => choose(value)}>
          <option value="">{reportsText.ownDates}</option>
          {closed.map((date) => (
            <option key={date} value={date}>
              {reportsText.closedDate(date)}
            </option>
          ))}
          <option value={OTHER}>{reportsText.otherDate}</option>
        </Select>
      </Field>
      {isOther && <StatusDateField asOf={asOf} judgeAt={judgeAt} />}
    </>
  );
}
