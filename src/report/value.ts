import type { CalendarDate } from "../domain/calendarDate";

/**
 * One value that people read, with what it is, so that each medium formats it: a sheet as a number with a number
 * format, a sentence as text. Degrees are shares (1 is 100 %); decimals are those to show; `unit` starts with a space
 * or is empty.
 */
export type Value =
  | { kind: "none" }
  | { kind: "number"; value: number; decimals: number; prefix: string; unit: string }
  | { kind: "range"; from: Bound; to: Bound | null; unit: string }
  | { kind: "date"; date: CalendarDate; prefix: string }
  | { kind: "degree"; value: number; decimals: number; by: string };

/** One end of a range. */
export type Bound = { value: number; decimals: number };

export const NONE: Value = { kind: "none" };
