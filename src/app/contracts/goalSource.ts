import type { DocumentContent, PlacedCell, PlacedTable } from "../../domain/document/placed";
import { type DocumentPlace, type Located, placesOf } from "../../domain/document/placesOf";
import type { ReadContract, ReadGoal, ReadTable } from "../../reading/reading";
import type { Span } from "../../reading/span";

/**
 * A piece of what a goal was read from; `read` where a figure or word of the row was read from it, `around` where it
 * stands before or behind the goal's own words.
 */
export type Piece = { text: string; read: boolean; around?: true };
/** A cell of the row that a goal was read from, below its column's heading. */
export type SourceCell = { heading: string; pieces: readonly Piece[] };
/**
 * Where a goal was read from: its place, and its row or its paragraph with marks. `key` names the place in the text;
 * `table` is where its table begins.
 */
export type GoalSource = {
  key: string;
  at: number;
  table: number | null;
  place: DocumentPlace;
  cells: readonly SourceCell[] | null;
  pieces: readonly Piece[];
};

/** The fields whose words are marked. */
const MARKED = [
  "form",
  "target",
  "targetUpper",
  "baseline",
  "baselinePeriod",
  "change",
  "aggregation",
  "deadline",
] as const;
/** How much of a long paragraph is shown before and behind a goal's words. */
const AROUND = 240;

/** Gives the source of each goal of a reading. Goals from one row or paragraph are told apart by their order. */
export function sourcesOf(document: DocumentContent, read: ReadContract): (goal: ReadGoal) => GoalSource {
  const locate = placesOf(document);
  const tables = new Map(headedTables(document, read).map((table) => [table.span.start, table]));
  const seen = new Map<string, number>();
  return (goal) => {
    const whole = goal.spans.text;
    const at = whole?.start ?? 0;
    const located = locate(at);
    const { block, rowAt, place } = located;
    const table = block?.kind === "table" ? block : null;
    const own = table ? `t${table.start}r${rowAt ?? 0}` : `p${block?.start ?? at}`;
    const order = seen.get(own) ?? 0;
    seen.set(own, order + 1);
    return {
      key: `${own}.${order}`,
      at,
      table: table?.start ?? null,
      place,
      cells: table ? cellsOf(document.text, table, rowAt ?? 0, tables.get(table.start), goal) : null,
      pieces: whole
        ? pieceRow(document.text, whole, paragraphAround(located, whole), marksOf(goal))
        : [plain(goal.text)],
    };
  };
}

/** The tables as read, without headings where the first row gave a goal: a goal is no heading of the rows below it. */
export function headedTables(document: DocumentContent, { tables, goals }: ReadContract): readonly ReadTable[] {
  const locate = placesOf(document);
  const rowsOfGoals = goals.map(({ spans }) => locate(spans.text?.start ?? -1));
  return tables.map((table) => {
    const isHeadless = rowsOfGoals.some(
      ({ block, rowAt }) =>
        block?.kind === "table" && block.start === table.span.start && (rowAt ?? 0) < table.headRows,
    );
    return isHeadless ? { ...table, headRows: 0, headings: table.headings.map(() => "") } : table;
  });
}

/** A goal's own text with what was read marked. */
export function ownPieces(text: string, goal: ReadGoal): Piece[] {
  const whole = { start: 0, end: text.length };
  return pieceRow(text, whole, whole, marksOf(goal));
}

function plain(text: string): Piece {
  return { text, read: false };
}

function marksOf({ spans }: Pick<ReadGoal, "spans">): Span[] {
  return MARKED.flatMap((field) => spans[field] ?? []).filter(({ start, end }) => end > start);
}

/** The paragraph that a goal's words stand in, as far as it is shown. */
function paragraphAround({ block }: Located, whole: Span): Span {
  if (!block || block.kind === "table") return whole;
  return {
    start: Math.min(whole.start, Math.max(block.start, whole.start - AROUND)),
    end: Math.max(whole.end, Math.min(block.end, whole.end + AROUND)),
  };
}

/** A stretch of text cut where what was read begins and ends. */
function pieceRow(text: string, whole: Span, shown: Span, marks: readonly Span[]): Piece[] {
  const before = text.slice(shown.start, whole.start);
  const behind = text.slice(whole.end, shown.end);
  return [
    ...(before.trim() === "" ? [] : [{ ...plain(before), around: true as const }]),
    ...cut(text, whole, marks),
    ...(behind.trim() === "" ? [] : [{ ...plain(behind), around: true as const }]),
  ].map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") }));
}

function cut(text: string, whole: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = whole.start;
  const own = marks
    .filter(({ start, end }) => start >= whole.start && end <= whole.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of own) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), read: false });
    pieces.push({ text: text.slice(from, end), read: true });
    at = end;
  }
  if (at < whole.end) pieces.push({ text: text.slice(at, whole.end), read: false });
  return pieces;
}

/** The filled cells of a row below their headings, also those that are merged downwards into it. */
function cellsOf(
  text: string,
  { rows }: PlacedTable,
  rowAt: number,
  table: ReadTable | undefined,
  goal: ReadGoal,
): SourceCell[] {
  const marks = marksOf(goal);
  const width = rows[rowAt]?.length ?? 0;
  return Array.from({ length: width }, (_each, column) => column).flatMap((column): SourceCell[] => {
    const cell = rows[rowAt]?.[column] ?? cellAbove(rows, rowAt, column);
    if (!cell || cell.text === "") return [];
    const heading = table && rowAt >= table.headRows ? (table.headings[column] ?? "") : "";
    const pieces = cut(text, cell, marks).map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, " ") }));
    return [{ heading, pieces }];
  });
}

/** The cell of the same column that reaches down into a row. */
function cellAbove(rows: PlacedTable["rows"], row: number, column: number): PlacedCell | null {
  if (rows[row]?.[column] !== null) return null;
  for (let up = row - 1; up >= 0; up--) {
    const cell = rows[up]?.[column];
    if (cell) return up + cell.rows > row ? cell : null;
  }
  return null;
}
