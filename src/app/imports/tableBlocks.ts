import { isDateFormat } from "../../sheets/cells/numberFormat";
import type { Cell } from "../../sheets/cells/sheetTable";
import type { FigureBook } from "../figures/figureBook";
import { isAboveHeadings, isHeadingLike, lookOf } from "./headingRows";
import { headingsOf } from "./headings";
import { shownText } from "./importRow";
import type { Mapping } from "./importMapping";
import { proposeMapping } from "./proposeMapping";
import type { FigureFile } from "./readFigureFile";

/** One of the tables that a sheet holds below each other, with how it is read. */
export type Block = { table: Pick<FigureFile, "rows" | "dates1904">; mapping: Mapping; book: FigureBook };

/**
 * The tables that stand below each other on a sheet, told by the rows of headings that each begins with. The first is
 * read as the user says; another with the same headings likewise, one with headings of its own as those suggest.
 */
export function blocksOf(file: Pick<FigureFile, "rows" | "dates1904">, mapping: Mapping, book: FigureBook): Block[] {
  const { rows, dates1904 } = file;
  if (mapping.headingsAt < 0) return [{ table: file, mapping, book }];
  const main = lookOf(rows[mapping.headingsAt] ?? { row: 0, cells: [] }, dates1904, book).score;
  const headings = new Set((rows[mapping.headingsAt]?.cells ?? []).map(shownText));
  const starts = rows.flatMap((row, at) => {
    if (at <= mapping.headingsAt || !row.cells.every((cell) => headings.has(shownText(cell)) || !isFigure(cell)))
      return [];
    const look = lookOf(row, dates1904, book);
    return isHeadingLike(look) && look.score * 2 >= main ? [at] : [];
  });
  const begins = starts.filter((at) => !starts.includes(at - 1)).map((at) => withAbove(file, at, book));
  const first = { table: { rows: rows.slice(0, begins[0] ?? rows.length), dates1904 }, mapping, book };
  const others = begins.map((from, index): Block => {
    const table = { rows: rows.slice(from, begins[index + 1] ?? rows.length), dates1904 };
    return { table, mapping: mappingOf(table, first, book), book };
  });
  return [first, ...others];
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
  const proposed = proposeMapping(table, book);
  const place = { headingsAt: proposed.headingsAt, headingRows: proposed.headingRows };
  const isSame = JSON.stringify(headingsOf(table, place)) === JSON.stringify(headingsOf(main, mapping));
  if (isSame) return { ...mapping, ...place };
  const { contract, decimal, dateOrder, shares, year, fixedPeriod } = mapping;
  return { ...proposed, contract, decimal, dateOrder, shares, year, fixedPeriod };
}
