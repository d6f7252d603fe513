import type { FigureBook } from "../figures/figureBook";
import { goalHeadings, lookOf } from "./headingRows";
import { EMPTY, plain, USUAL, widthOf } from "./headings";
import { lacksOf, type Mapping } from "./importMapping";
import { shownText } from "./importRow";
import type { FigureFile, FileRow } from "./readFigureFile";

type Rows = Pick<FigureFile, "rows" | "dates1904">;
type Book = Pick<FigureBook, "contracts" | "goals">;

/** A table of a sheet by its columns, from one up to, not including, another; its rows keep the sheet's columns. */
export type TableBeside = { from: number; to: number; table: Rows };

/** How far down the headings of tables side by side are looked for. */
const LOOKED_AT = 20;

/**
 * The tables that stand side by side on a sheet: each has a goal, a period and figures of its own, and begins behind an
 * empty column or where the first heading comes again. A single table is the whole sheet.
 * @param propose How one table's columns are read, as its headings suggest.
 */
export function tablesBeside(sheet: Rows, book: Book, propose: (table: Rows, book: Book) => Mapping): TableBeside[] {
  const width = widthOf(sheet);
  const starts = startsIn(sheet, book);
  if (starts.length < 2) return [{ from: 0, to: width, table: sheet }];
  const isWhole = (from: number, to: number): boolean => {
    const table = within(sheet, from, to);
    const mapping = propose(table, book);
    const lacks = lacksOf(mapping, goalHeadings(table, mapping, book).length > 0);
    return mapping.headingsAt >= 0 && lacks.every((lack) => lack === "contract");
  };
  const whole = starts.filter((from, at) => isWhole(from, starts[at + 1] ?? width));
  if (whole.length < 2) return [{ from: 0, to: width, table: sheet }];
  return whole.map((own, at) => {
    const [from, to] = [at === 0 ? 0 : own, whole[at + 1] ?? width];
    return { from, to, table: within(sheet, from, to) };
  });
}

/** The columns that a table can begin in. */
function startsIn({ rows, dates1904 }: Rows, book: Book): number[] {
  const filled = new Set<number>();
  for (const { cells } of rows)
    for (const [index, cell] of cells.entries()) if (shownText(cell) !== "") filled.add(index);
  const looks = rows.slice(0, LOOKED_AT).map((row) => lookOf(row, dates1904, book).score);
  const best = looks.indexOf(Math.max(0, ...looks));
  const headings = rows
    .slice(Math.max(0, best - 2), best + 1)
    .map(({ cells }) => cells.map((cell) => plain(shownText(cell))));
  const starts: number[] = [];
  for (const index of [...filled].sort((a, b) => a - b)) {
    const start = starts.at(-1) ?? 0;
    const comesAgain = headings.some((row) => isLabel(row[start] ?? "") && row[index] === row[start]);
    if (!filled.has(index - 1) || (index > start && comesAgain)) starts.push(index);
  }
  return starts;
}

/** A heading that a table begins with: of contracts, goals or periods. */
const isLabel = (heading: string): boolean =>
  [...USUAL.contract, ...USUAL.nr, ...USUAL.period].some((pattern) => pattern.test(heading));

/** The rows of some columns alone; all others are empty. */
function within({ rows, dates1904 }: Rows, from: number, to: number): Rows {
  const own = rows.map(({ cells, ...row }): FileRow => ({
    ...row,
    cells: cells.slice(0, to).map((cell, index) => (index < from ? EMPTY : cell)),
  }));
  return { rows: own.filter(({ cells }) => cells.some((cell) => shownText(cell) !== "")), dates1904 };
}
