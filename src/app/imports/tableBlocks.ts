import type { Steps } from "../../domain/steps";
import { isDateFormat } from "../../sheets/cells/numberFormat";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { firstColumn, isAboveHeadings, isHeadingLike, lookOf } from "./headingRows";
import { unusedHeadings } from "./figureSources";
import { headingsOf } from "./headings";
import { shownText } from "./importRow";
import type { Mapping } from "./importMapping";
import { proposeTable } from "./proposeMapping";
import { tablesBeside } from "./tablesBeside";
import type { FigureFile } from "./readFigureFile";

/** One of the tables that a sheet holds below each other, with how it is read. */
export type Block = {
  table: Pick<FigureFile, "rows" | "dates1904">;
  mapping: Mapping;
  book: FigureBook;
  /** A table of its own: no line above it in another table names its contract. */
  alone?: true;
  /** The sheet that it stands on, where several are read. */
  sheet?: string;
};

/**
 * The tables of a sheet: those that stand side by side, and in each of them those below each other. The first is read
 * as the user says, one with the same headings likewise. A line above one table names no contract of another. One row a
 * step.
 */
export function* blocksOf(
  file: Pick<FigureFile, "rows" | "dates1904">,
  mapping: Mapping,
  book: FigureBook,
): Steps<Block[]> {
  const beside = tablesBeside(file, book, proposeTable);
  const [first, ...others] = beside;
  const used = [...Object.values(mapping.columns), ...Object.keys(mapping.goalColumns).map(Number)];
  // Whoever takes columns of several tables has said that they are one.
  if (first === undefined || others.length === 0 || used.some((index) => index >= first.to))
    return yield* blocksBelow(file, mapping, book);
  const main: Block = { table: first.table, mapping, book };
  const blocks = yield* blocksBelow(first.table, mapping, book);
  for (const { table, from } of others) {
    const [own, ...below] = yield* blocksBelow(table, mappingBeside(table, from, main), book);
    if (own !== undefined) blocks.push({ ...own, alone: true as const }, ...below);
  }
  return blocks;
}

/** The mapping of a table beside another: the other's, moved, where the headings are the same. */
function mappingBeside(table: Block["table"], from: number, { table: main, mapping, book }: Block): Mapping {
  const proposed = proposeTable(table, book);
  const place = { headingsAt: proposed.headingsAt, headingRows: proposed.headingRows };
  const own = headingsOf(table, place, () => "").slice(from);
  const others = headingsOf(main, mapping, () => "");
  const start = others.findIndex((heading) => heading !== "");
  if (trimmed(own) === trimmed(others.slice(Math.max(0, start)))) {
    const moved = (index: number): number => index + from - Math.max(0, start);
    return {
      ...mapping,
      ...place,
      columns: Object.fromEntries(Object.entries(mapping.columns).map(([use, index]) => [use, moved(index)])),
      goalColumns: Object.fromEntries(
        Object.entries(mapping.goalColumns).map(([index, goal]) => [String(moved(Number(index))), goal]),
      ),
      contract: mapping.contract,
      sections: proposed.sections,
    };
  }
  return { ...proposed, ...saidOf(mapping) };
}

const trimmed = (headings: readonly string[]): string =>
  JSON.stringify(headings.slice(0, headings.findLastIndex((heading) => heading !== "") + 1));

/** What a user says of all tables. */
function saidOf({ contract, decimal, dateOrder, shares, year, fixedPeriod }: Mapping) {
  return { contract, decimal, dateOrder, shares, year, fixedPeriod };
}

/** The headings of columns that hold something and are read in none of the tables. */
export function* unusedIn(
  file: Pick<FigureFile, "rows" | "dates1904">,
  mapping: Mapping,
  book: FigureBook,
): Steps<string[]> {
  const unused = new Set<string>();
  for (const block of yield* blocksOf(file, mapping, book)) {
    for (const heading of unusedHeadings(block.table, block.mapping, book)) unused.add(heading);
    yield;
  }
  return [...unused];
}

/**
 * The tables that stand below each other on a sheet, told by the rows of headings that each begins with. The first is
 * read as the user says; another with the same headings likewise, one with headings of its own as those suggest.
 */
function* blocksBelow(
  file: Pick<FigureFile, "rows" | "dates1904">,
  mapping: Mapping,
  book: FigureBook,
): Steps<Block[]> {
  const { rows, dates1904 } = file;
  if (mapping.headingsAt < 0) return [{ table: file, mapping, book }];
  const main = lookOf(rows[mapping.headingsAt] ?? { row: 0, cells: [] }, dates1904, book).score;
  const first = firstColumn(rows.slice(mapping.headingsAt));
  const headings = new Set((rows[mapping.headingsAt]?.cells ?? []).map(shownText));
  const starts: number[] = [];
  for (const [at, row] of rows.entries()) {
    yield;
    if (at <= mapping.headingsAt || !row.cells.every((cell) => headings.has(shownText(cell)) || !isFigure(cell)))
      continue;
    const look = lookOf(row, dates1904, book, first);
    if (isHeadingLike(look) && look.score * 2 >= main) starts.push(at);
  }
  const begins = starts.filter((at, index) => starts[index - 1] !== at - 1).map((at) => withAbove(file, at, book));
  const own = { table: { rows: rows.slice(0, begins[0] ?? rows.length), dates1904 }, mapping, book };
  const blocks: Block[] = [own];
  for (const [index, from] of begins.entries()) {
    const table = { rows: rows.slice(from, begins[index + 1] ?? rows.length), dates1904 };
    blocks.push({ table, mapping: mappingOf(table, own, book), book });
    yield;
  }
  return blocks;
}

const FIGURE = /^[-–−(]?\d+(?:[.,' ]\d+)*[-)]?\s*(?:%|pct\.?)?$/;
/** A year, or a year and a month (201903), which stand in headings. */
const YEAR = /^(?:19|20|21)\d\d(?:0[1-9]|1[0-2])?$/;

/** Whether a cell can only be a figure; quickly told, as every row of a long file is asked. */
function isFigure(cell: Cell): boolean {
  const text = shownText(cell);
  return FIGURE.test(text) && !YEAR.test(text) && !isDateFormat(cell.numberFormat);
}

/** Where a table begins whose headings stand in a row: with the row of years or goals right above it. */
function withAbove({ rows, dates1904 }: Block["table"], at: number, book: FigureBook): number {
  const above = rows[at - 1];
  if (above === undefined || above.row + 1 !== rows[at]?.row) return at;
  return isAboveHeadings(lookOf(above, dates1904, book)) ? at - 1 : at;
}

function mappingOf(table: Block["table"], { table: main, mapping }: Block, book: FigureBook): Mapping {
  const proposed = proposeTable(table, book);
  const place = { headingsAt: proposed.headingsAt, headingRows: proposed.headingRows };
  const isSame = JSON.stringify(headingsOf(table, place)) === JSON.stringify(headingsOf(main, mapping));
  if (isSame) return { ...mapping, ...place };
  return { ...proposed, ...saidOf(mapping) };
}
