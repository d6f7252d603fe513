import { daysBetween } from "../domain/calendarDate";
import type { Evaluation } from "../domain/evaluation";
import type { Period } from "../domain/period";

const BARS = [..."▁▂▃▄▅▆▇█"];
/** All figures are the same. */
const LEVEL = "▄";
/** A period without a figure. */
const GAP = "·";
/** How many periods are shown. */
const SHOWN = 12;

/**
 * The course of a goal (*forløb*) as a line of text: its last figures up to twelve, each a bar between the least (▁)
 * and the greatest (█) of them, and a dot for each period between two of them that has none. "" where there are
 * fewer than two figures. Of a closed status it is what was shown then.
 */
export function figureBars({ basis: { values }, closed }: Pick<Evaluation, "basis" | "closed">): string {
  if (closed !== undefined) return closed.course;
  const slots = lastSlots(values);
  const figures = slots.filter((slot) => slot !== null);
  if (figures.length < 2) return "";
  const [least, greatest] = [Math.min(...figures), Math.max(...figures)];
  const barOf = (value: number): string =>
    least === greatest ? LEVEL : (BARS[Math.round(((value - least) / (greatest - least)) * (BARS.length - 1))] ?? "");
  const first = slots.findIndex((slot) => slot !== null);
  return slots
    .slice(first)
    .map((slot) => (slot === null ? GAP : barOf(slot)))
    .join("");
}

/** The last figures in order of time, and null for each period between them that has none: as many as are shown. */
function lastSlots(values: Evaluation["basis"]["values"]): (number | null)[] {
  const slots: (number | null)[] = [];
  for (let at = values.length - 1; at >= 0 && slots.length < SHOWN; at -= 1) {
    const own = values[at];
    const before = values[at - 1]?.period;
    if (own === undefined) continue;
    slots.push(own.value);
    const missing = before === undefined ? 0 : missingBetween(before, own.period);
    for (let gap = 0; gap < missing && slots.length < SHOWN; gap += 1) slots.push(null);
  }
  return slots.reverse();
}

/** How many periods as long as the later one lie between two; none for single days, which have no rhythm. */
function missingBetween(before: Period, { kind, start, end }: Period): number {
  return kind === "instant"
    ? 0
    : Math.max(0, Math.round((daysBetween(before.end, start) - 1) / (daysBetween(start, end) + 1)));
}
