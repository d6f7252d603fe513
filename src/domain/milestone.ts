import type { CalendarDate } from "./calendarDate";
import type { Measurement } from "./measurement";

/** Where a milestone (*milepæl*) stands: done in time, done late, or not done as far as the rows say. */
export type MilestoneState =
  | { kind: "done"; on: CalendarDate }
  | { kind: "doneLate"; on: CalendarDate }
  | { kind: "open"; reported: boolean };

/**
 * A milestone from its rows: a date counts from that day on, Ja (1) from the end of its period on. Done when that day
 * is by the deadline (DOMAIN.md §4). Nothing after the status date is known yet.
 */
export function milestoneOf(measurements: readonly Measurement[], deadline: CalendarDate, asOf: CalendarDate): MilestoneState {
  const days = measurements.flatMap((measurement) => doneDay(measurement) ?? []).filter((day) => day <= asOf).sort();
  const first = days[0];
  if (first === undefined) return { kind: "open", reported: measurements.some(({ period }) => period.end <= asOf) };
  return first <= deadline ? { kind: "done", on: first } : { kind: "doneLate", on: first };
}

function doneDay({ figure, period }: Measurement): CalendarDate | null {
  if (figure.kind === "date") return figure.date;
  if (figure.kind === "yesNo") return figure.yes ? period.end : null;
  return figure.kind === "number" && figure.value === 1 ? period.end : null;
}
