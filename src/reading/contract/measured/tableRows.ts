import type { PlacedCell, PlacedTable } from "../../../domain/document/placed";
import { numberIn } from "../patterns";
import type { ColumnRole } from "../../../domain/document/columnRoles";
import type { Column, TableHead } from "./column";
import { isFigure } from "./settledColumns";

/** A cell's text with its place in the document. */
export type Cell = Pick<PlacedCell, "text" | "start" | "end">;
/** One target of a row: the cell, and what its column says of it. */
export type Wanted = { cell: Cell; column: Column };
/** A row that states goals, in the words of its cells. Cells that are merged downwards hold for the rows below. */
export type GoalRow = {
  nr: Cell | null;
  title: Cell | null;
  indicator: Cell | null;
  wanted: readonly Wanted[];
  baseline: Wanted | null;
  partly: Cell | null;
  notMet: Cell | null;
  unit: Cell | null;
  weight: Cell | null;
  deadline: Cell | null;
  responsible: Cell | null;
  source: Cell | null;
  type: Cell | null;
  area: Cell | null;
  focus: Cell | null;
  /** The row that stands above as a heading of several (*1. Basisrammen*). */
  group: Cell | null;
  /** Whether the row goes on with the goal of the row above. */
  continued: boolean;
  start: number;
  end: number;
};
/** The rows of a table that state goals, and those with figures that do not. */
export type TableRows = { goals: readonly GoalRow[]; passed: readonly Cell[]; later: readonly Wanted[] };

/** The years that targets are read for: the contract's own. `null` reads every year. */
export type Years = { from: number; to: number } | null;

const nothing = /^(?:[-–—.*]+|n\/?a\.?|i\.?o\.?|ikke relevant|…)?$/i;
const totals = /^(?:i alt|ialt|total|sum|samlet|vægt i alt)(?![\p{L}\d])/iu;

/** Reads the rows below a table's head by what their columns hold. */
export function rowsOf(table: PlacedTable, head: TableHead, years: Years): TableRows {
  const [goals, passed, later]: [GoalRow[], Cell[], Wanted[]] = [[], [], []];
  const heading = wordsOf(table.rows[head.rows - 1] ?? []);
  let [group, last]: [Cell | null, GoalRow | null] = [null, null];
  for (const cells of table.rows.slice(head.rows)) {
    const filled = cells.filter((cell): cell is PlacedCell => cell !== null && !nothing.test(cell.text));
    const [first] = filled;
    if (!first || wordsOf(cells) === heading) continue;
    const inColumn = (role: ColumnRole): Cell | null =>
      cells.find((cell, at) => cell && head.columns[at]?.role === role && !nothing.test(cell.text)) ?? null;
    const values = targetsOf(cells, head, years);
    if (filled.length === 1 && values.wanted.length === 0 && isGroup(first, cells, head)) {
      if (group) passed.push(...emptyGroup(group, goals));
      [group, last] = [first, null];
      continue;
    }
    if (totals.test(first.text)) continue;
    const covered = (role: ColumnRole): boolean =>
      cells.some((cell, at) => cell === null && head.columns[at]?.role === role);
    const carry = (
      role: "nr" | "title" | "weight" | "type" | "area" | "focus" | "responsible" | "source" | "deadline" | "unit",
    ): Cell | null => inColumn(role) ?? (covered(role) ? (last?.[role] ?? null) : null);
    const own = { nr: inColumn("nr"), title: inColumn("title"), indicator: inColumn("indicator") };
    const continued =
      last !== null &&
      own.nr === null &&
      own.title === null &&
      (covered("nr") || covered("title") || hasNames(head) || isPlain(head)) &&
      (own.indicator !== null || (isPlain(head) && values.wanted.length > 0));
    const goesOn = continued || (last !== null && own.nr !== null && last.nr !== null && own.nr.text === last.nr.text);
    const row: GoalRow = {
      nr: own.nr ?? (continued ? (last?.nr ?? null) : null),
      title: own.title ?? (continued || covered("title") ? (last?.title ?? null) : null),
      indicator: own.indicator,
      ...values,
      partly: inColumn("partly"),
      notMet: inColumn("notMet"),
      unit: carry("unit"),
      weight: inColumn("weight") ?? (goesOn ? (last?.weight ?? null) : null),
      deadline: carry("deadline"),
      responsible: carry("responsible"),
      source: carry("source"),
      type: inColumn("type") ?? last?.type ?? null,
      area: inColumn("area") ?? last?.area ?? null,
      focus: inColumn("focus") ?? last?.focus ?? null,
      group,
      continued: goesOn,
      start: first.start,
      end: filled.at(-1)?.end ?? first.end,
    };
    later.push(...values.later);
    if (row.wanted.length > 0) goals.push(row);
    else if (/\d/.test(filled.map(({ text }) => text).join(" ")) || row.title !== null)
      passed.push({ text: filled.map(({ text }) => text).join(" | "), start: row.start, end: row.end });
    if (row.wanted.length > 0) last = row;
  }
  if (group) passed.push(...emptyGroup(group, goals));
  return { goals, passed, later };
}

/** A heading within the table under which no goal stands may be a goal whose figure is missing. */
function emptyGroup(group: Cell, goals: readonly GoalRow[]): Cell[] {
  return goals.at(-1)?.group === group ? [] : [{ text: group.text, start: group.start, end: group.end }];
}

/** Only a table with a column of numbers or of goals can leave it empty to go on with the goal above. */
function hasNames({ columns }: TableHead): boolean {
  const roles = columns.map(({ role }) => role);
  return (roles.includes("nr") || roles.includes("title")) && roles.includes("indicator");
}

/** *Mål | Krav*: an empty cell below a goal goes on with it. */
function isPlain({ columns }: TableHead): boolean {
  const roles = columns.map(({ role }) => role);
  return roles.includes("title") && !roles.includes("indicator") && !roles.includes("nr");
}

/** A single cell in a row: a heading within the table, unless it is a figure or stands under a figure's heading. */
function isGroup(cell: PlacedCell, cells: readonly (PlacedCell | null)[], { columns }: TableHead): boolean {
  const role = columns[cells.indexOf(cell)]?.role;
  const wide = cell.columns * 2 > columns.length;
  return (
    !isFigure(cell.text) && (wide || role === "nr" || role === "title" || role === "indicator" || role === "other")
  );
}

/** The targets of a row: of the contract's years, or of what comes after if there is none; and its latest baseline. */
function targetsOf(
  cells: readonly (PlacedCell | null)[],
  { columns }: TableHead,
  years: Years,
): Pick<GoalRow, "wanted" | "baseline"> & { later: Wanted[] } {
  const filled = cells.flatMap((cell, at): Wanted[] => {
    const column = columns[at];
    return cell && column && !nothing.test(cell.text) ? [{ cell, column }] : [];
  });
  const ofRole = (...roles: ColumnRole[]): Wanted[] => filled.filter(({ column }) => roles.includes(column.role));
  const isPast = ({ column }: Wanted): boolean => years !== null && column.year !== null && column.year < years.from;
  const isLater = ({ column }: Wanted): boolean => years !== null && column.year !== null && column.year > years.to;
  const aims = ofRole("requirement", "year");
  const own = aims.filter((each) => !isPast(each) && !isLater(each));
  const later = aims.filter(isLater);
  const met = ofRole("met");
  const stated = own.length > 0 ? own : later;
  const past = [...ofRole("baseline"), ...aims.filter(isPast)].sort(
    (a, b) => (a.column.year ?? 0) - (b.column.year ?? 0),
  );
  return {
    wanted: stated.length > 0 ? stated : met,
    baseline: past.at(-1) ?? null,
    later: own.length > 0 ? later : [],
  };
}

function wordsOf(cells: readonly (PlacedCell | null)[]): string {
  return cells.map((cell) => cell?.text.toLowerCase() ?? "").join("|");
}

/** The number that a cell begins with (*1.2 Kortere ventetid*), and the words behind. */
export function numberedTitle(text: string): { nr: string; words: string } | null {
  const match =
    /^(?:mål\s+)?((?:[a-zæøå]\.?)?\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)[.:)]?\s+(?!(?:pct|procent|dage?|uger|måneder|timer|minutter|kr|mio|mia|point|ud af|af)(?!\p{L}))(\p{L}.*)$/iu.exec(
      text,
    );
  return match ? { nr: match[1] ?? "", words: match[2] ?? "" } : null;
}

/** A number as its own cell has it: *1.2*, *Mål 3*, *3a*. */
export function numberOf(text: string): string {
  const bare = text.replace(/^(?:resultat|indsats|udviklings)?mål\s+/i, "").trim();
  return numberIn(bare) ?? bare.replace(/[.:)]$/, "");
}
