import type { CalendarDate } from "../domain/calendarDate";
import type { GoalKey } from "../domain/goal";
import type { Status } from "../domain/status";
import type { ChartSeries } from "./goalChart";
import type { DrawnMap } from "./map/mapContent";

/**
 * The reports of a year (DOMAIN.md §4b): *statusmøde, halvårsrapport, helårsrapport, resultatstatus* each month,
 * *overblik* and *resultatmålsmatrix*.
 */
export type ReportKind = "statusMeeting" | "halfYear" | "wholeYear" | "monthly" | "overview" | "matrix";

/**
 * A section of a committee case: *indstilling, problemstilling, løsning, ændringer, proces, økonomi, bilag*, and one
 * *kontrakt* for each contract. A template names it as a placeholder.
 */
export type SectionId =
  "recommendation" | "problem" | "solution" | "amendments" | "process" | "economy" | "appendix" | "contract";

/** A cell of a report's table: its text, and what stands behind it where there is more than the text. */
export type CaseCell = { text: string; value?: number; status?: Status; isTotal?: true };

/** A column of a report's table. `share` is its part of the width; the shares of a table add up to 1. */
export type CaseColumn = { header: string; align: "left" | "right"; share: number };

/** A piece of a section. Captions have no number: each medium counts tables and figures in its own way. */
export type CaseBlock =
  | { kind: "heading"; level: 2 | 3; text: string }
  | { kind: "paragraph"; role: "text" | "lead" | "note"; text: string }
  | { kind: "list"; items: readonly string[] }
  | {
      kind: "table";
      caption: string;
      /** A sentence of what the table holds, for those who hear it. */
      description: string;
      columns: readonly CaseColumn[];
      rows: readonly (readonly CaseCell[])[];
      /**
       * Of a table with room for decisions: its contract, and the goal of each row; null where the row is for any goal.
       */
      decidedOn?: { contract: string; goals: readonly (GoalKey | null)[] };
    }
  | {
      kind: "map";
      caption: string;
      /** What the map says in words, element by element and arrow by arrow: the alternative text. */
      sentence: string;
      of: DrawnMap;
    }
  | {
      kind: "chart";
      caption: string;
      /** What the chart says in words, from the goal's answer: the alternative text. */
      sentence: string;
      unit: string;
      decimals: number;
      of: ChartSeries;
    };

/** A section with its heading (level 1 of the body), and the contract that it is about; null where for all. */
export type CaseSection = { id: SectionId; heading: string; contract: string | null; blocks: readonly CaseBlock[] };

/** A report as people read it, before any medium: sheet, Word and pane draw this one. */
export type CaseReport = {
  kind: ReportKind;
  title: string;
  /** The date that it is of: the latest of `dates`, where nobody has asked for one. */
  asOf: CalendarDate;
  /** The status dates of its contracts, each once, the earliest first. */
  dates: readonly CalendarDate[];
  contracts: readonly string[];
  /** *Foreløbig*: the period of some contract is not closed. */
  isProvisional: boolean;
  /** The committee (*udvalg*) that it goes to, where Indstillinger names it. */
  committee?: string;
  sections: readonly CaseSection[];
};
