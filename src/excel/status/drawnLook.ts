import type { DrawnColumn, RowLook, RowStyle } from "../../sheets/report/drawnSheet";

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
  // Hidden columns never wrap: their texts would set the height of the row.
  const parts = contiguous(places).flatMap((run) => byVisibility(run, columns));
  for (const run of runs) for (const part of parts) styleRun(sheet, firstRow, columnAt, part, run);
  rows.forEach(({ cells }, down) =>
    cells.forEach(({ colours, greyed, shrinks }, index) => {
      if (colours === undefined && !greyed && !shrinks) return;
      const { format } = sheet.getCell(firstRow + down, columnAt(index));
      if (colours) format.fill.color = colours.fill;
      if (colours) format.font.set({ color: colours.text, bold: true });
      if (greyed) format.font.color = GREYED;
      if (shrinks) format.set({ wrapText: false, shrinkToFit: true });
    }),
  );
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

/** What a glance need not see. */
const MUTED = "#595959";
/** What says that something is missing; 4.5:1 on white. */
const GREYED = "#767676";

function rangesOf(sheet: Excel.Worksheet, row: number, rowCount: number, columns: readonly number[]): Excel.Range[] {
  return contiguous(columns).map(({ from, count }) =>
    sheet.getRangeByIndexes(row, columns[from] ?? 0, rowCount, count),
  );
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

type StyledRun = Run & { hidden: boolean };

/** A run as the runs of its hidden and of its visible columns. */
function byVisibility({ from, count }: Run, columns: readonly DrawnColumn[]): StyledRun[] {
  return columns.slice(from, from + count).reduce<StyledRun[]>((runs, { hidden }, index) => {
    const last = runs.at(-1);
    if (last?.hidden === hidden) return [...runs.slice(0, -1), { ...last, count: last.count + 1 }];
    return [...runs, { from: from + index, count: 1, hidden }];
  }, []);
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
  { from, count, hidden }: StyledRun,
  { style, first, count: rowCount }: RowRun,
): void {
  const range = sheet.getRangeByIndexes(firstRow + first, columnAt(from), rowCount, count);
  applyStyle(range, hidden ? { ...style, wrap: false } : style, rowCount);
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
    if (lines) border.color = "#C8C8C8";
  }
}
