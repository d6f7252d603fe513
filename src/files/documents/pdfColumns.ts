import { type TableCell, cellOf, gridOf } from "../../domain/document/blocks";
import type { FoundTable } from "./pdfGrid";
import { type Piece, type TextLine, joined, joinedCell, linesOfPieces } from "./pdfPieces";
import type { Rule } from "./pdfRules";

type Segment = { x: number; right: number; text: string };
/** What one line has in one column. */
type Part = { text: string; right: number; size: number };
type Row = { line: TextLine; segments: readonly Segment[] };

/** A gap between words of one line, in letter heights, from which they stand in two columns. */
const columnGap = 1.1;
/** A gap that is wider than a space, where several lines begin anew at its end. */
const narrowGap = 0.25;
/** So many lines must share columns before they are a table. */
const leastLines = 3;

/**
 * Whether a line has text on both sides of white space that is wider than a space: a page of prose has none, and no
 * table for its ruled lines to tell. The gap behind a point's mark (*•*) is none.
 */
export function hasColumns(pieces: readonly Piece[]): boolean {
  return linesOfPieces(pieces).some(({ pieces: line, size }) =>
    line.some((piece, at) => {
      const before = line[at - 1];
      if (!before || /^[^\p{L}\d]?$/u.test(before.text.trim())) return false;
      return (piece.x - before.x - before.width) / Math.max(6, size) > narrowGap;
    }),
  );
}

/** Tables without rules on all sides: lines that share the white space between their columns. */
export function alignedTables(pieces: readonly Piece[], rules: readonly Rule[]): FoundTable[] {
  const lines = linesOfPieces(pieces);
  const edges = sharedEdges(lines);
  const rows = lines.map((line): Row => ({ line, segments: segmentsOf(line, edges) }));
  const tables: FoundTable[] = [];
  let free = 0;
  for (let at = 0; at < rows.length;) {
    const end = (rows[at]?.segments.length ?? 0) >= 2 ? runEnd(rows, at, edges) : at + 1;
    const from = end - at >= leastLines ? runStart(rows, at, end, free) : at;
    const table = end - at >= leastLines ? tableOf(rows.slice(from, end), rules) : null;
    if (table) tables.push(table);
    at = table ? end : at + 1;
    free = table ? end : free;
  }
  return tables;
}

/**
 * Lines above a run that stand in one of its columns but the first: the rest of a row that the page before begins.
 * Lines before `free` are in a table already.
 */
function runStart(rows: readonly Row[], from: number, end: number, free: number): number {
  const starts = sharedStarts(rows.slice(from, end).filter(({ segments }) => segments.length >= 2)).sort(
    (a, b) => a - b,
  );
  let at = from;
  for (; at > free; at--) {
    const [line, below] = [rows[at - 1], rows[at]];
    if (!line || !below || (line.line.y - below.line.y) / Math.max(6, line.line.size) > 2.2) break;
    const isRest = line.segments.every(({ x, right }) => {
      const column = starts.findIndex((start) => Math.abs(start - x) < 3);
      return column > 0 && right < (starts[column + 1] ?? Number.POSITIVE_INFINITY);
    });
    if (!isRest) break;
  }
  return at;
}

/** Left edges of pieces that so many lines share, by whole points: there a narrow gap is a column's too. */
function sharedEdges(lines: readonly TextLine[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { pieces } of lines)
    for (const at of new Set(pieces.slice(1).map(({ x }) => Math.round(x)))) counts.set(at, (counts.get(at) ?? 0) + 1);
  const near = (at: number): number => (counts.get(at - 1) ?? 0) + (counts.get(at) ?? 0) + (counts.get(at + 1) ?? 0);
  return new Set([...counts.keys()].filter((at) => near(at) >= leastLines));
}

function segmentsOf(line: TextLine, edges: ReadonlySet<number>): Segment[] {
  const groups: Piece[][] = [];
  for (const piece of line.pieces) {
    const last = groups.at(-1)?.at(-1);
    const gap = last ? (piece.x - last.x - last.width) / Math.max(6, line.size) : 0;
    const isColumn = gap >= columnGap || (gap > narrowGap && edges.has(Math.round(piece.x)));
    if (last && !isColumn) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({
    x: group[0]?.x ?? 0,
    right: (group.at(-1)?.x ?? 0) + (group.at(-1)?.width ?? 0),
    text: joined(group),
  }));
}

/**
 * A run goes on while lines have several segments, or one that stands in a column of the run, without a wide gap.
 * Running text goes over the places where columns begin on several lines.
 */
function runEnd(rows: readonly Row[], from: number, edges: ReadonlySet<number>): number {
  const starts: number[] = [];
  let at = from;
  for (; at < rows.length; at++) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (!row) break;
    const gap = at > from && before ? (before.line.y - row.line.y) / Math.max(6, row.line.size) : 0;
    const inColumn = row.segments.every(
      ({ x, right }) =>
        starts.some((start) => Math.abs(start - x) < 5) &&
        starts.every((start) => start < x + 5 || start > right || !edges.has(Math.round(start))),
    );
    const goesOn =
      row.segments.length >= 2 ? gap < 4.5 : gap < 2.2 && (inColumn || isGroupRow(row, rows[at + 1], starts));
    if (at > from && !goesOn) break;
    if (row.segments.length >= 2) starts.push(...row.segments.map(({ x }) => x));
  }
  return at;
}

/**
 * *A. Patientforløb* over several columns: it begins where the first does, is no sentence, and the line below stands in
 * the run's columns again.
 */
function isGroupRow({ segments: [only] }: Row, below: Row | undefined, starts: readonly number[]): boolean {
  if (!only || !below || below.segments.length < 2) return false;
  if (only.text.length > 60 || /[.;,]$/.test(only.text) || Math.abs(only.x - Math.min(...starts)) > 5) return false;
  return below.segments.every(({ x }) => starts.some((start) => Math.abs(start - x) < 5));
}

/** Where segments begin on three lines or more, and on a third of them. */
function sharedStarts(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { segments } of rows)
    for (const at of new Set(segments.map(({ x }) => Math.round(x)))) counts.set(at, (counts.get(at) ?? 0) + 1);
  const least = Math.max(leastLines, rows.length / 3);
  return [...counts].flatMap(([at, count]) => (count >= least ? [at] : []));
}

/** The columns of some lines: what lies between the white rivers that hardly any line crosses. */
function columnsOf(rows: readonly Row[]): { from: number; to: number }[] {
  const several = rows.filter(({ segments }) => segments.length >= 2);
  const starts = sharedStarts(several);
  // A heading that is centred, or a cell that runs into the next, fills the river between columns that others show.
  const spans = several
    .flatMap(({ segments }) => segments)
    .filter(({ x, right }) => !starts.some((start) => x < start - 5 && right > start + 3));
  const sorted = [...spans].sort((a, b) => a.x - b.x);
  const columns: { from: number; to: number }[] = [];
  for (const { x, right } of sorted) {
    const last = columns.at(-1);
    if (last && x < last.to + 3) last.to = Math.max(last.to, right);
    else columns.push({ from: x, to: right });
  }
  return columns;
}

function tableOf(rows: readonly Row[], rules: readonly Rule[]): FoundTable | null {
  const columns = columnsOf(rows);
  const several = rows.filter(({ segments }) => segments.length >= 2).length;
  if (columns.length < 2 || columns.length > 30 || several < leastLines) return null;
  const second = columns[1]?.from ?? 0;
  const wrapped = rows.filter(
    ({ segments: [only, ...more] }) => more.length === 0 && (only?.x ?? 0) > second - 5,
  ).length;
  if (several * 3 < rows.length - wrapped || several * 12 < rows.length) return null;
  if (isProse(rows, columns.length)) return null;
  const cellsOf = (row: Row): Part[] => {
    const cells = columns.map((): Part => ({ text: "", right: 0, size: row.line.size }));
    for (const { x, right, text } of row.segments) {
      const at = columns.findIndex(({ to }) => (x + Math.min(right, x + 20)) / 2 <= to + 3);
      const place = at < 0 ? columns.length - 1 : at;
      cells[place] = { text: `${cells[place]?.text ?? ""} ${text}`.trim(), right, size: row.line.size };
    }
    return cells;
  };
  const body: Part[][][] = [];
  const inner = rules.filter(
    ({ isVertical, at, to, from }) =>
      !isVertical && to - from > 60 && at < (rows[0]?.line.y ?? 0) && at > (rows.at(-1)?.line.y ?? 0),
  );
  const gaps = rows.slice(1).map(({ line }, at) => (rows[at]?.line.y ?? 0) - line.y);
  const least = Math.min(...gaps.filter((gap) => gap > 3));
  const isGroup = ({ segments: [only, next] }: Row): boolean =>
    !next && (only?.x ?? second) < second - 3 && (only?.right ?? 0) > second + 3;
  rows.forEach((row, at) => {
    const [cells, before] = [cellsOf(row), rows[at - 1]];
    const ruled = before !== undefined && inner.some((rule) => rule.at < before.line.y && rule.at > row.line.y);
    const opens =
      before === undefined ||
      ruled ||
      isGroup(row) ||
      isGroup(before) ||
      (inner.length * 3 < rows.length &&
        startsRow(
          cells.map(({ text }) => text),
          gaps[at - 1] ?? 0,
          least,
          gaps,
        ));
    if (opens) body.push([cells]);
    else body.at(-1)?.push(cells);
  });
  const texts = body.map((lines): TableCell[] =>
    columns.map(({ to }, at) =>
      cellOf(
        joinedCell(
          lines.flatMap((cells) => cells[at] ?? []).filter(({ text }) => text !== ""),
          to,
        ),
      ),
    ),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return {
    rows: gridOf(texts),
    top: first.line.y + first.line.size,
    bottom: last.line.y - 2,
    pieces: new Set(rows.flatMap(({ line }) => line.pieces)),
  };
}

/** Two columns of running text are no table: both are long, on most lines. */
function isProse(rows: readonly Row[], columns: number): boolean {
  const long = rows.filter(
    ({ segments }) => segments.length === 2 && segments.every(({ text }) => text.length > 32),
  ).length;
  return columns === 2 && long * 2 > rows.length;
}

/**
 * A row begins at a wider gap. Where all gaps are alike, it begins where the first column or most columns have text, or
 * below a cell that is merged downwards, where every other column begins anew.
 */
function startsRow(cells: readonly string[], gap: number, least: number, gaps: readonly number[]): boolean {
  const spaced = gaps.some((each) => each > least * 1.25) && gaps.some((each) => each <= least * 1.25);
  const filled = cells.filter((cell) => cell !== "").length;
  if (spaced) return gap > least * 1.25;
  if (cells[0] === "" && cells.length >= 3 && beginsAnew(cells.slice(1))) return true;
  return (
    cells[0] !== "" && (filled * 2 > cells.length || /^\d/.test(cells[0] ?? "") || (cells.at(-1) !== "" && filled > 1))
  );
}

/** Every cell has text that begins as a cell does: with a capital or a figure, and not all with figures. */
function beginsAnew(cells: readonly string[]): boolean {
  return (
    cells.every((text) => /^[\p{Lu}\d≥≤<>]/u.test(text)) && cells.filter((text) => /^\p{Lu}/u.test(text)).length >= 2
  );
}
