import type { CalendarDate } from "../../../domain/calendarDate";
import type { DocumentContent, PlacedTable } from "../../../domain/document/placed";
import type { Passage, ReadTable, TableLabel, TableLabels } from "../../reading";
import type { Span } from "../../span";
import { measureIn } from "../../words/measures";
import { tokensOf } from "../../words/token";
import { areaOf, goalTypeOf } from "../areas";
import type { FoundGoal } from "../foundGoal";
import type { Line } from "../lines";
import { headingIn, markerIn } from "../patterns";
import type { Sections } from "../sections";
import { figureIn, weightIn } from "./cellValue";
import type { TableHead } from "./column";
import { columnOf, headingsOf, tableHead, withoutUnit } from "./columns";
import { goalsOfRow } from "./rowGoals";
import { turnedTables } from "./turnedTable";
import { type Cell, type GoalRow, type Years, numberOf, numberedTitle, rowsOf } from "./tableRows";

/** What the tables with columns of figures give: goals, weights by number, passages that were left, and the tables. */
export type MeasuredTables = {
  goals: readonly FoundGoal[];
  weights: ReadonlyMap<string, number>;
  passed: readonly Passage[];
  taken: readonly PlacedTable[];
  /** Every table of the document, as it was understood. */
  tables: readonly ReadTable[];
};
type Surroundings = {
  lines: readonly Line[];
  sections: Sections;
  years: Years;
  contractEnd: CalendarDate | null;
  labels: TableLabels;
};

/**
 * Goals in tables whose headings, or whose user, say what their columns hold. Any other table is left to the readers of
 * rows.
 */
export function* measuredTables(document: DocumentContent, around: Surroundings): Generator<void, MeasuredTables> {
  const goals: FoundGoal[] = [];
  const weights = new Map<string, number>();
  const passed: Passage[] = [];
  const taken: PlacedTable[] = [];
  const tables: ReadTable[] = [];
  for (const table of document.blocks.flatMap((block) => (block.kind === "table" ? turnedTables(block) : []))) {
    const label = around.labels.get(table.start);
    const head = label ? labelledHead(table, label) : tableHead(table.rows, table.headRows);
    tables.push(readTable(table, head));
    if (head) {
      const { later, ...found } = yield* goalsOfTable(table, head, around);
      goals.push(...found.goals);
      passed.push(...found.passed, ...later);
      taken.push(table);
    } else if (weightRows(table, weights)) {
      passed.push({ kind: "weights", ...wholeOf(table) });
      taken.push(table);
    }
    yield;
  }
  return { goals, weights, passed, taken, tables };
}

function labelledHead(table: PlacedTable, { roles, headRows }: TableLabel): TableHead {
  const headings = headingsOf(table.rows, 0, headRows);
  const columns = headings.map((heading, at) => ({ ...columnOf(heading), role: roles[at] ?? "other" }));
  return { columns, rows: headRows };
}

/** A table without known headings is offered with its first row as such. */
function readTable(table: PlacedTable, head: TableHead | null): ReadTable {
  const headRows = head?.rows ?? Math.max(1, table.headRows);
  const headings = headingsOf(table.rows, 0, headRows);
  const roles = head ? head.columns.map(({ role }) => role) : headings.map((heading) => columnOf(heading).role);
  return { span: { start: table.start, end: table.end }, headRows, headings, roles, isRead: head !== null };
}

function wholeOf(table: PlacedTable): Omit<Passage, "kind"> {
  const text = table.rows.map((row) => row.map((cell) => cell?.text ?? "").join(" | ")).join("; ");
  return { text, page: table.page, span: { start: table.start, end: table.end } };
}

/** A table that only says what the goals weigh: *Mål | Vægt*, downwards or across. */
function weightRows(table: PlacedTable, weights: Map<string, number>): boolean {
  const across = table.rows.find((row) => columnOf(row[0]?.text ?? "").role === "weight");
  const names = table.rows[0] ?? [];
  if (across && across !== names && names.slice(1).every((cell) => /^\P{L}*\d/u.test(cell?.text ?? ""))) {
    names.slice(1).forEach((cell, at) => weighs(cell?.text ?? "", across[at + 1]?.text ?? "", weights));
    return true;
  }
  const columns = (table.rows[0] ?? []).map((cell) => columnOf(cell?.text ?? ""));
  const at = columns.findIndex(({ role }) => role === "weight");
  const nrAt = columns.findIndex(({ role }) => ["nr", "title", "indicator", "requirement"].includes(role));
  if (at < 0 || nrAt < 0) return false;
  for (const row of table.rows.slice(1)) weighs(row[nrAt]?.text ?? "", row[at]?.text ?? "", weights);
  return true;
}

function weighs(name: string, figure: string, weights: Map<string, number>): void {
  const weight = weightIn(figure);
  const nr = numberedTitle(name)?.nr ?? numberOf(name);
  if (weight !== null && /^(?:[A-ZÆØÅ]\.?)?\d[\d.]*[a-z]?$/.test(nr)) weights.set(nr, weight);
}

function* goalsOfTable(
  table: PlacedTable,
  head: TableHead,
  { lines, sections, years, contractEnd }: Surroundings,
): Generator<void, { goals: FoundGoal[]; passed: Passage[]; later: Passage[] }> {
  const rows = rowsOf(table, head, years);
  const at = lines.findIndex((line) => line.start >= table.start);
  const owner = ownerOf(lines, at);
  const caption = captionOf(table, head, lines, at);
  const manyYears = new Set(rows.goals.flatMap(({ wanted }) => wanted.map(({ column }) => column.period))).size > 1;
  const goals: FoundGoal[] = [];
  for (const row of rows.goals) {
    yield;
    row.wanted.forEach((wanted, index) => {
      const { sentence, goals: read } = goalsOfRow(row, wanted, {
        contractYear: years?.from ?? null,
        contractEnd,
        caption,
        manyYears,
      });
      const [nr, span, source] = numberFor(row, owner);
      goals.push({
        nr,
        nrSpan: span && spanOf(span),
        goalType: row.type ? goalTypeOf(row.type.text) : null,
        typeSpan: row.type && spanOf(row.type),
        area: row.area ? areaOf(row.area.text) : null,
        areaSpan: row.area && spanOf(row.area),
        focus: focusOf(row, source, sections, at),
        heading: sections.headings[at] ?? null,
        sentence,
        read,
        whole: { start: row.start, end: row.end },
        continued: index > 0 || row.continued,
        shared: source !== "own",
      });
    });
  }
  const asPassage =
    (kind: Passage["kind"]) =>
    (cell: Cell): Passage => ({ kind, text: cell.text, page: table.page, span: { start: cell.start, end: cell.end } });
  return {
    goals,
    passed: rows.passed.map(asPassage("figures")),
    later: rows.later.map(({ cell, column }) =>
      asPassage("laterYear")({ ...cell, text: `${column.name}: ${cell.text}` }),
    ),
  };
}

type Numbered = [nr: string | null, span: Cell | null, source: "own" | "group" | "owner"];

/** The number of a row's goal: its own, the one its title begins with, that of the row or heading above, or none. */
function numberFor(row: GoalRow, owner: { nr: string; cell: Cell } | null): Numbered {
  if (row.nr) return [numberOf(row.nr.text), row.nr, "own"];
  for (const cell of [row.title, row.indicator]) {
    const own = cell && numberedTitle(cell.text);
    if (own) return [own.nr, cell, "own"];
  }
  const group = row.group && numberedTitle(row.group.text);
  if (group) return [group.nr, row.group, "group"];
  return owner ? [owner.nr, owner.cell, "owner"] : [null, null, "own"];
}

function focusOf(row: GoalRow, source: Numbered[2], sections: Sections, at: number): FoundGoal["focus"] {
  if (row.focus) return { name: row.focus.text, span: spanOf(row.focus) };
  if (row.group && source !== "group") return { name: row.group.text, span: spanOf(row.group) };
  return sections.focuses[at] ?? null;
}

/** The numbered goal or heading that a table stands under; a chapter's heading (*3. Økonomi*) is nobody's number. */
function ownerOf(lines: readonly Line[], at: number): { nr: string; cell: Cell } | null {
  for (let up = at - 1; up >= 0; up--) {
    const line = lines[up];
    if (!line || line.raw.includes("\t")) continue;
    const marker = markerIn(line.text);
    const heading = headingIn(line.text);
    const nr = marker?.nr ?? heading?.number ?? null;
    if (nr !== null) return marker || nr.includes(".") ? { nr, cell: line } : null;
  }
  return null;
}

const tableNumber = /^(?:tabel|figur|skema|oversigt)\s*\d+(?:\.\d+)?\s*[.:–-]?\s*/i;

/**
 * What the figures of a table are: the heading over its labels (*Kundepunktlighed, pct.*), or the line above it, where
 * that names a measure or a unit.
 */
function captionOf(table: PlacedTable, head: TableHead, lines: readonly Line[], at: number): Cell | null {
  const labelAt = head.columns.findIndex(({ role }) => role === "indicator" || role === "title");
  const heading = table.rows[head.rows - 1]?.[labelAt];
  if (heading && columnOf(heading.text).role === "other" && tells(heading.text)) return heading;
  const overYears = head.columns.findIndex(({ role }) => role === "year");
  const over = head.rows > 1 ? table.rows[head.rows - 2]?.[overYears] : null;
  if (over && columnOf(over.text).role === "other" && tells(over.text)) return over;
  const above = lines
    .slice(Math.max(0, at - 3), Math.max(0, at))
    .filter(({ text }) => text !== "")
    .at(-1);
  if (!above || above.text.length > 140 || markerIn(above.text) || /[.!?]$/.test(above.text)) return null;
  const cut = tableNumber.exec(above.text)?.[0].length ?? 0;
  const text = above.text.slice(cut);
  return tells(text) && figureIn(text) === null ? { text, start: above.start + cut, end: above.end } : null;
}

function tells(text: string): boolean {
  return withoutUnit(text)[1] !== null || tokensOf(text).some(({ key }) => measureIn(key) !== null);
}

function spanOf({ start, end }: Cell): Span {
  return { start, end };
}
