import { type Block, type TableCell, cellOf, gridOf } from "./blocks";

/** A row of a sheet by the number that people see beside it, with the texts of its cells from column A. */
export type SheetRow = { row: number; texts: readonly string[] };
/** Cells that are merged: `row` as people see it, `column` from 0. */
export type SheetMerge = { row: number; column: number; rows: number; columns: number };
/** The rows of a sheet (*ark*) that hold anything, in order. */
export type SheetText = { sheet: string; rows: readonly SheetRow[]; merges?: readonly SheetMerge[] };

/** The name that a sheet has when nobody has named it. */
const unnamed = /^(?:ark|sheet)\s*\d*$/i;

/**
 * The blocks of sheets: a sheet's name is a heading, rows of cells are tables, and a row with one cell above or below
 * a table is a paragraph. Each block knows its sheet and its rows.
 */
export function sheetBlocks(sheets: readonly SheetText[]): Block[] {
  return sheets.flatMap(({ sheet, rows, merges = [] }): Block[] => {
    const runs = joinedRuns(runsOf(rows.filter(({ texts }) => filledIn(texts) > 0)));
    const blocks = runs.flatMap((run) => blocksOfRun(sheet, run, merges));
    return unnamed.test(sheet) || blocks.length === 0
      ? blocks
      : [
          { kind: "heading", level: 1, number: null, text: sheet, page: null, sheet: { name: sheet, rows: [] } },
          ...blocks,
        ];
  });
}

function filledIn(texts: readonly string[]): number {
  return texts.filter((text) => text.trim() !== "").length;
}

/** Rows that follow each other; an empty row ends a run. */
function runsOf(rows: readonly SheetRow[]): SheetRow[][] {
  const runs: SheetRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row.row - (run.at(-1)?.row ?? 0) <= 1) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

/** An empty row within a table is room between its goals: the next run's first row has figures, so it is no heading. */
function joinedRuns(runs: readonly SheetRow[][]): SheetRow[][] {
  return runs.reduce<SheetRow[][]>((all, run) => {
    const [before, first] = [all.at(-1), run[0]];
    const isTable = (before ?? []).some(({ texts }) => filledIn(texts) > 1);
    const goesOn = first !== undefined && filledIn(first.texts) > 1 && first.texts.some((text) => /\d/.test(text));
    return before && isTable && goesOn ? [...all.slice(0, -1), [...before, ...run]] : [...all, run];
  }, []);
}

function blocksOfRun(sheet: string, run: readonly SheetRow[], merges: readonly SheetMerge[]): Block[] {
  const isLone = ({ texts }: SheetRow): boolean => filledIn(texts) <= 1;
  const first = run.findIndex((row) => !isLone(row));
  const last = run.findLastIndex((row) => !isLone(row));
  if (first < 0) return run.map((row) => paragraph(sheet, row));
  return [
    ...run.slice(0, first).map((row) => paragraph(sheet, row)),
    tableOf(sheet, run.slice(first, last + 1), merges),
    ...run.slice(last + 1).map((row) => paragraph(sheet, row)),
  ];
}

function paragraph(sheet: string, { row, texts }: SheetRow): Block {
  const text = texts
    .map((each) => each.replace(/\s+/g, " ").trim())
    .join(" ")
    .trim();
  return { kind: "paragraph", text, page: null, sheet: { name: sheet, rows: [row] } };
}

/** A table from its first to its last column with text. A merge that reaches beyond the table ends at its edge. */
function tableOf(sheet: string, rows: readonly SheetRow[], merges: readonly SheetMerge[]): Block {
  const columns = rows.flatMap(({ texts }) => texts.flatMap((text, at) => (text.trim() === "" ? [] : [at])));
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  const rowAt = new Map(rows.map(({ row }, at) => [row, at]));
  const starts = new Map<string, { columns: number; rows: number }>();
  const covered = new Set<string>();
  for (const merge of merges) {
    const at = rowAt.get(merge.row);
    if (at === undefined || merge.column < from || merge.column > to) continue;
    const wide = Math.min(merge.columns, to - merge.column + 1);
    const deep = rows.slice(at).filter(({ row }) => row < merge.row + merge.rows).length;
    starts.set(`${at}.${merge.column}`, { columns: wide, rows: deep });
    for (let down = 0; down < deep; down++)
      for (let right = 0; right < wide; right++)
        if (down + right > 0) covered.add(`${at + down}.${merge.column + right}`);
  }
  const cells = rows.map(({ texts }, at) =>
    Array.from({ length: to - from + 1 }, (_each, step): TableCell | null => {
      const key = `${at}.${from + step}`;
      const span = starts.get(key);
      return covered.has(key) ? null : cellOf(texts[from + step] ?? "", span?.columns, span?.rows);
    }).filter((cell) => cell !== null),
  );
  return {
    kind: "table",
    headRows: 0,
    rows: gridOf(cells),
    page: null,
    sheet: { name: sheet, rows: rows.map(({ row }) => row) },
  };
}
