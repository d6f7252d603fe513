import { isCalendarDate, type CalendarDate } from "../../domain/calendarDate";
import type { DocumentContent, PlacedCell, PlacedTable } from "../../domain/document/placed";
import { readAgreed, OWN_HEADINGS, type AgreedGoal } from "../../domain/document/agreedGoal";
import type { ReadGoal } from "../reading";
import type { Span } from "../span";

/** The goals of tables that *Kontraktens mål som Word* has written, and the places of those tables. */
export type OwnGoals = { goals: readonly (ReadGoal & { at: number })[]; places: readonly Span[] };

/**
 * Reads the tables of a contract document of our own: each row says all of a goal in words, so that nothing is guessed.
 * A row that somebody has spoilt gives no goal here, and its words are read as any other.
 */
export function ownGoals({ blocks }: Pick<DocumentContent, "blocks">): OwnGoals {
  const tables = blocks.flatMap((block) => (block.kind === "table" && isOwn(block) ? [block] : []));
  return {
    goals: tables.flatMap(({ rows }) => rows.slice(1).flatMap((row) => goalOf(row))),
    places: tables.map(({ start, end }) => ({ start, end })),
  };
}

function isOwn({ rows: [head = [], ...rows] }: PlacedTable): boolean {
  const named = OWN_HEADINGS.every((heading, at) => head[at]?.text === heading) && head.length === OWN_HEADINGS.length;
  return named && rows.every((row) => readAgreed(row[2]?.text ?? "") !== null);
}

function goalOf([nr, text, agreed]: readonly (PlacedCell | null)[]): (ReadGoal & { at: number })[] {
  const read = readAgreed(agreed?.text ?? "");
  if (!nr || !text || !agreed || read === null) return [];
  const span: Span = { start: agreed.start, end: agreed.end };
  return [
    {
      ...readGoalOf(read),
      nr: nr.text,
      text: text.text,
      at: nr.start,
      spans: {
        nr: { start: nr.start, end: nr.end },
        text: { start: text.start, end: text.end },
        ...(read.target !== null && { target: span }),
        ...(read.deadline !== null && { deadline: span }),
      },
      doubts: [],
    },
  ];
}

function readGoalOf({ focusArea, ...read }: AgreedGoal): Omit<ReadGoal, "nr" | "text" | "spans" | "doubts"> {
  const text = (own: string): string | null => (own === "" ? null : own);
  const deadline: CalendarDate | null = read.deadline !== null && isCalendarDate(read.deadline) ? read.deadline : null;
  return {
    ...read,
    deadline,
    form: read.form ?? "atLeast",
    focus: text(focusArea),
    unit: text(read.unit),
    baselinePeriod: text(read.baselinePeriod),
    source: text(read.source),
    responsible: text(read.responsible),
  };
}
