import type { Status } from "../domain/status";
import type { GoalAnswer } from "./goalAnswer";
import type { ChartSeries } from "./goalChart";

/**
 * A goal's answer with the remark (*bemærkning*) at its status date; "" where there is none. `lacksRemark`: the goal
 * deviates, and owes one. `plans`: its open action plans (*handlingsplaner*), a Danish line each; "" where it has none.
 */
export type AnswerRow = { answer: GoalAnswer; remark: string; lacksRemark: boolean; plans: string };

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
