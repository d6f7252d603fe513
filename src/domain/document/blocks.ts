/** A cell with how many columns and rows it covers. */
export type TableCell = { text: string; columns: number; rows: number };
/** A row of a table, one entry a column: `null` where a cell to the left or above covers the place. */
export type TableRow = readonly (TableCell | null)[];

/** The sheet that a block stands in, and the rows it takes, by the numbers that people see. */
export type SheetPlace = { name: string; rows: readonly number[] };

/**
 * One block of a document (*afsnit*), as every reader of a format gives it. `page` is 1 for the first page, `null`
 * where the format has none; a table's `pages` says the page of each row, where it goes on over a page. `sheet` is the
 * place of a block of a workbook. Furniture is what stands on every page: running heads, page numbers.
 */
export type Block = (
  | { kind: "heading"; level: number; number: string | null; text: string; page: number | null }
  | { kind: "paragraph"; text: string; page: number | null }
  | { kind: "item"; mark: string; text: string; page: number | null }
  | { kind: "table"; headRows: number; rows: readonly TableRow[]; page: number | null; pages?: readonly number[] }
  | { kind: "contents"; text: string; target: string; page: number | null }
  | { kind: "note"; mark: string; text: string; page: number | null }
  | { kind: "furniture"; text: string; page: number | null }
) & { sheet?: SheetPlace };
export type TableBlock = Extract<Block, { kind: "table" }>;

/** A cell that covers its own place only. */
export function cellOf(text: string, columns = 1, rows = 1): TableCell {
  return { text: text.replace(/\s+/g, " ").trim(), columns, rows };
}

/**
 * A table's rows on a grid, from cells in reading order: each cell takes the next free place, and a cell that spans
 * leaves `null` in the places it covers. Short rows are filled with empty cells.
 */
export function gridOf(rows: readonly (readonly TableCell[])[]): TableRow[] {
  const grid: (TableCell | null | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const [wide, deep] = [Math.min(cell.columns, MOST_COLUMNS), Math.min(cell.rows, rows.length - at)];
      for (let down = 0; down < deep; down++)
        for (let right = 0; right < wide; right++) {
          const row = grid[at + down];
          if (row) row[column + right] = down === 0 && right === 0 ? { ...cell, columns: wide, rows: deep } : null;
        }
      column += wide;
    }
  });
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) =>
    Array.from({ length: width }, (_each, at) => (row[at] === undefined ? cellOf("") : row[at])),
  );
}

/** No contract's table is wider; a span that claims more is a fault in the file. */
const MOST_COLUMNS = 60;

/** The text of the cell that covers a place of a table. */
export function coveringText(rows: readonly TableRow[], row: number, column: number): string {
  for (let up = row; up >= 0; up--)
    for (let left = column; left >= 0; left--) {
      const cell = rows[up]?.[left];
      if (cell && up + cell.rows > row && left + cell.columns > column) return cell.text;
    }
  return "";
}

/**
 * An entry of a contents list: words, leader dots, a page number (*Klager ........ 3*, *s. 3*); `null` for other text.
 * Walks back from the end once, so that a line of dots costs no more than its length.
 */
export function contentsEntry(text: string): { text: string; target: string } | null {
  let at = text.length;
  while (at > 0 && isDigit(text.charCodeAt(at - 1))) at--;
  const target = text.slice(at);
  if (target === "" || target.length > 4) return null;
  const page = /(?:s\.|side)\s*$/i.exec(text.slice(Math.max(0, at - 6), at))?.[0].length ?? 0;
  let [dots, ends] = [0, at - page];
  for (; ends > 0 && /[\s.…]/.test(text.charAt(ends - 1)); ends--) {
    const letter = text.charAt(ends - 1);
    dots += letter === "." ? 1 : letter === "…" ? 3 : 0;
  }
  return dots >= LEADER_DOTS && ends > 0 ? { text: text.slice(0, ends), target } : null;
}

/** Fewer dots are an ellipsis. */
const LEADER_DOTS = 4;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
