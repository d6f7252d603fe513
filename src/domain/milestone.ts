import type { CalendarDate } from "./calendarDate";
import type { Measurement } from "./measurement";
import { periodId } from "./period";

/** Where a milestone (*milepæl*) stands: done in time, done late, or not done as far as the rows say. */
export type MilestoneState =
  { kind: "done"; on: CalendarDate } | { kind: "doneLate"; on: CalendarDate } | { kind: "open"; reported: boolean };

/**
 * A milestone from its rows: a date counts from that day on, Ja (1) from the end of its period on. Done when that day
 * is by the deadline (DOMAIN.md §4). Nothing after the status date is known yet, and of two rows for the same period
 * the last one stands.
 */
export function milestoneOf(
  measurements: readonly Measurement[],
  deadline: CalendarDate,
  asOf: CalendarDate,
): MilestoneState {
  const rows = lastOfEachPeriod(measurements);
  const days = rows
    .flatMap((measurement) => doneDay(measurement) ?? [])
    .filter((day) => day <= asOf)
    .sort();
  const first = days[0];
  if (first === undefined) return { kind: "open", reported: rows.some(({ period }) => period.end <= asOf) };
  return first <= deadline ? { kind: "done", on: first } : { kind: "doneLate", on: first };
}

function lastOfEachPeriod(measurements: readonly Measurement[]): Measurement[] {
  const filled = measurements.filter(({ figure }) => figure.kind !== "none");
  return [...new Map(filled.map((measurement) => [periodId(measurement.period), measurement])).values()];
}

function doneDay({ figure, period }: Measurement): CalendarDate | null {
  if (figure.kind === "date") return figure.date;
  if (figure.kind === "yesNo") return figure.yes ? period.end : null;
  return figure.kind === "number" && figure.value === 1 ? period.end : null;
}
