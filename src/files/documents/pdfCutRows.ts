import type { TableBlock, TableCell, TableRow } from "../../domain/document/blocks";
import { joinedLines } from "./pdfPieces";

/** A table with the rows that the next page has: without its repeated head, and a row that the page cuts made whole. */
export function goneOnTable(last: TableBlock, next: TableBlock): TableBlock {
  const more = next.rows.slice(sameRows(last.rows, next.rows));
  const [above, below] = [last.rows.at(-1), more[0]];
  const isCut = above !== undefined && below !== undefined && isOneRow(above, below, [...last.rows, ...more]);
  const rest = isCut ? more.slice(1) : more;
  const rows = isCut ? [...last.rows.slice(0, -1), joinedRow(above, below), ...rest] : [...last.rows, ...rest];
  const pages = last.pages ?? last.rows.map(() => last.page ?? 0);
  return { ...last, rows, pages: [...pages, ...rest.map(() => next.page ?? 0)] };
}

/** How many rows at the top of the next page repeat the table's head. */
function sameRows(first: readonly TableRow[], next: readonly TableRow[]): number {
  const words = (row: TableRow | undefined): string => (row ?? []).map((cell) => cell?.text ?? "").join("|");
  let at = 0;
  while (at < 3 && next[at] && words(next[at]) !== "" && words(next[at]) === words(first[at])) at++;
  return at;
}

/** The words of a sentence that wants more: *højst*, *inden for*, *og*. */
const wantsMore =
  /(?:^|\s)(?:og|eller|samt|i|på|af|for|med|til|fra|om|ved|under|over|mellem|inden|pr\.|højst|mindst|at|er|skal|må|den|det|en|et|som|der)$|[-,(]$/i;

/**
 * Whether a page cuts one row in two: every cell below goes on with the cell above it, and the first is empty or goes
 * on too. A cell goes on where it begins with a small letter, as the table's cells do not, or where the cell above
 * wants more.
 */
function isOneRow(above: TableRow, below: TableRow, rows: readonly TableRow[]): boolean {
  if (above.length !== below.length || [...above, ...below].some((cell) => cell === null || cell.rows > 1))
    return false;
  const filled = below.flatMap((cell, at) => (cell && cell.text !== "" ? [{ text: cell.text, at }] : []));
  return (
    filled.length > 0 &&
    filled.every(({ text, at }) => {
      const before = above[at]?.text ?? "";
      if (before === "" || /[.!?:;]$/.test(before)) return wantsMore.test(before);
      return wantsMore.test(before) || (/^\p{Ll}/u.test(text) && !beginsSmall(rows, at, below));
    })
  );
}

/** A column whose cells begin with small letters, as *fjerntog* and *nærbane* do. */
function beginsSmall(rows: readonly TableRow[], column: number, without: TableRow): boolean {
  const texts = rows.flatMap((row) => (row === without ? [] : [row[column]?.text ?? ""])).filter((text) => text !== "");
  return texts.filter((text) => /^\p{Ll}/u.test(text)).length * 4 > texts.length;
}

function joinedRow(above: TableRow, below: TableRow): TableRow {
  return above.map((cell, at): TableCell | null => {
    const more = below[at]?.text ?? "";
    return cell && more !== "" ? { ...cell, text: joinedLines([cell.text, more].filter((text) => text !== "")) } : cell;
  });
}
