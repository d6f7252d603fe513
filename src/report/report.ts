import type { CalendarDate } from "../domain/calendarDate";
import type { Status } from "../domain/status";
import type { GoalAnswer } from "./goalAnswer";
import type { ChartSeries } from "./goalChart";

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

/** A goal's answer with the remark (*bemærkning*) at its status date; "" where there is none. */
export type AnswerRow = { answer: GoalAnswer; remark: string };

/**
 * A piece of a report. `part` begins a contract, on a page of its own; `group` is a *fokusområde* in it; `aside` is
 * what stands below the contracts, such as the legend.
 */
export type Block =
  | { kind: "heading"; level: "part" | "group" | "aside"; text: string }
  | { kind: "paragraph"; role: "summary" | "counts"; text: string }
  | { kind: "answers"; rows: readonly AnswerRow[] }
  | { kind: "chart"; of: ChartSeries }
  | { kind: "statuses"; items: readonly { status: Status; label: string; text: string }[] }
  | { kind: "list"; role: "note" | "issue"; items: readonly string[] };

/** What people read, before any medium: the same content becomes a sheet, a document or a page of the pane. */
export type Report = {
  title: string;
  summary: string;
  /** Whether some goal is judged in a period that is no calendar year, so that the outlook is for the period's end. */
  isOfPeriod: boolean;
  blocks: readonly Block[];
};
