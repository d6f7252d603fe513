import { columnLetters } from "../../sheets/cells/columnLetters";
import { GREYED, LINE, MUTED, type DrawnColumn, type RowLook, type RowStyle } from "../../sheets/report/drawnSheet";

/** The sheet's column of one of ours, from 0. */
export type ColumnAt = (index: number) => number;
/** Some of our columns that stand side by side, by the first of them. */
export type Run = { from: number; count: number };

/** Queues the look of rows: styles row by row, cells in colours of their own, figures to the right. */
export function styleRows(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  columns: readonly DrawnColumn[],
  rows: readonly RowLook[],
): void {
  const runs = rowRuns(rows);
  const places = columns.map((_, index) => columnAt(index));
  const parts = contiguous(places);
  // Hidden columns never wrap: their texts would set the height of the row.
  const unwrapped = parts.flatMap((run) => hiddenRuns(run, columns));
  for (const run of runs) for (const part of parts) styleRun(sheet, firstRow, columnAt, part, run);
  for (const { first, count } of runs.filter(({ style }) => style.wrap))
    for (const part of unwrapped)
      cellsAt(sheet, firstRow + first, columnAt(part.from), count, part.count).format.wrapText = false;
  styleCells(sheet, firstRow, columnAt, rows);
  const where = (is: (column: DrawnColumn) => boolean): number[] =>
    columns.flatMap((column, index) => (is(column) ? [columnAt(index)] : []));
  const [close, apart] = [where(({ figures }) => figures === "close"), where(({ figures }) => figures === "apart")];
  const indented = where((column) => column.indented === true);
  const muted = where((column) => column.muted === true);
  for (const { style, first, count } of runs) {
    const ranges = (own: readonly number[]): Excel.Range[] => rangesOf(sheet, firstRow + first, count, own);
    // Figures stand to the right, also those that are texts, such as 85–100 pct.
    if (style.figures) for (const range of ranges(close)) range.format.horizontalAlignment = "Right";
    if (style.figures)
      for (const range of ranges(apart)) range.format.set({ horizontalAlignment: "Right", indentLevel: 1 });
    if (style.figures)
      for (const range of ranges(indented)) range.format.set({ horizontalAlignment: "Left", indentLevel: 1 });
    if (style.lines) for (const range of ranges(muted)) range.format.font.color = MUTED;
  }
}

type CellLook = RowLook["cells"][number];

/** Queues the look of the cells that have one of their own. Cells that look alike share one range of many areas. */
function styleCells(sheet: Excel.Worksheet, firstRow: number, columnAt: ColumnAt, rows: readonly RowLook[]): void {
  for (const { look, areas } of alikeCells(rows, firstRow, columnAt)) {
    const { colours, greyed, right, shrinks } = look;
    for (const address of joinedAreas(areas)) {
      const { format } = sheet.getRanges(address).untrack();
      if (colours) format.fill.color = colours.fill;
      if (colours) format.font.set({ color: colours.text, bold: true });
      if (greyed) format.font.color = GREYED;
      if (right) format.set({ horizontalAlignment: "Right", indentLevel: 1 });
      if (shrinks) format.set({ wrapText: false, shrinkToFit: true });
    }
  }
}

/** The cells of each look of their own, as areas of one column: `K7:K9`. */
function alikeCells(
  rows: readonly RowLook[],
  firstRow: number,
  columnAt: ColumnAt,
): Iterable<{ look: CellLook; areas: string[] }> {
  const alike = new Map<string, { look: CellLook; areas: string[] }>();
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  for (let index = 0; index < width; index += 1) {
    const letters = columnLetters(columnAt(index));
    const keys = rows.map(({ cells }) => lookKey(cells[index] ?? {}));
    for (let from = 0, to = 0; from < keys.length; from = to) {
      const key = keys[from] ?? "";
      while (to < keys.length && keys[to] === key) to += 1;
      if (key === "") continue;
      const known = alike.get(key) ?? { look: rows[from]?.cells[index] ?? {}, areas: [] };
      const [first, last] = [`${letters}${firstRow + from + 1}`, `${letters}${firstRow + to}`];
      known.areas.push(first === last ? first : `${first}:${last}`);
      alike.set(key, known);
    }
  }
  return alike.values();
}

/** What two cells that look alike have in common; "" for a cell that has its row's look. */
function lookKey({ colours, greyed, right, shrinks }: CellLook): string {
  if (colours === undefined && !greyed && !right && !shrinks) return "";
  return [colours?.fill, colours?.text, greyed, right, shrinks].join(" ");
}

/** An address may be so long: what Excel takes in every version. */
const LONGEST_ADDRESS = 255;

function joinedAreas(areas: readonly string[]): string[] {
  const joined: string[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + area.length < LONGEST_ADDRESS)
      joined[joined.length - 1] = `${last},${area}`;
    else joined.push(area);
  }
  return joined;
}

function rangesOf(sheet: Excel.Worksheet, row: number, rowCount: number, columns: readonly number[]): Excel.Range[] {
  return contiguous(columns).map(({ from, count }) => cellsAt(sheet, row, columns[from] ?? 0, rowCount, count));
}

/**
 * Cells that are drawn in the request that they are named in. A range of a job is tracked by Excel until its end, which
 * takes three actions of the wire; these need not be.
 */
export function cellsAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns).untrack();
}

/** Runs of our columns that stand side by side; people may have put columns of their own between them. */
export function contiguous(columns: readonly number[]): { from: number; count: number }[] {
  return columns.reduce<{ from: number; count: number }[]>((runs, column, index) => {
    const last = runs.at(-1);
    if (last && column === (columns[index - 1] ?? Number.NaN) + 1)
      return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { from: index, count: 1 }];
  }, []);
}

/** The hidden columns of a run, as runs. */
function hiddenRuns({ from, count }: Run, columns: readonly DrawnColumn[]): Run[] {
  const hidden = columns.flatMap((column, index) =>
    column.hidden && index >= from && index < from + count ? [index] : [],
  );
  return contiguous(hidden).map((run) => ({ from: hidden[run.from] ?? 0, count: run.count }));
}

type RowRun = { style: RowStyle; first: number; count: number };

function rowRuns(rows: readonly RowLook[]): RowRun[] {
  return rows.reduce<RowRun[]>((runs, { style }, index) => {
    const last = runs.at(-1);
    if (last?.style === style) return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { style, first: index, count: 1 }];
  }, []);
}

function styleRun(
  sheet: Excel.Worksheet,
  firstRow: number,
  columnAt: ColumnAt,
  { from, count }: Run,
  { style, first, count: rowCount }: RowRun,
): void {
  applyStyle(cellsAt(sheet, firstRow + first, columnAt(from), rowCount, count), style, rowCount);
}

/**
 * Sets every property that any style uses, so that nothing is left over from what stood there; never clears formats,
 * which would take people's conditional formats with it.
 */
export function applyStyle(
  range: Excel.Range,
  { fill, text, bold, size, wrap, lines, vertical }: RowStyle,
  rowCount: number,
): void {
  if (fill === null) range.format.fill.clear();
  else range.format.fill.color = fill;
  range.format.font.set({ color: text, bold, size });
  range.format.set({
    wrapText: wrap,
    verticalAlignment: vertical,
    horizontalAlignment: "General",
    indentLevel: 0,
    shrinkToFit: false,
  });
  // One row has no borders between rows.
  const edges = rowCount > 1 ? (["EdgeBottom", "InsideHorizontal"] as const) : (["EdgeBottom"] as const);
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = lines ? "Continuous" : "None";
    if (lines) border.color = LINE;
  }
}
