import { printedOn, printScale } from "../report/printScale";
import type { DrawnCell, DrawnRow, Paper } from "../report/drawnSheet";
import { CHART_HEIGHT } from "./caseCharts";
import { caseColumns } from "./caseColumns";

/** Points from edge to edge of a sheet of paper, down. */
const PAPER_HEIGHT: Readonly<Record<Paper, number>> = { A4: 595, A3: 842 };
/** The margins above and below, and the line that each page repeats. */
const TAKEN = 36 + 42 + 15;
/** Rows may be higher in print than they are reckoned here. */
const SAFETY = 0.97;
/** The height of a row of one line at 10 points, and what each line more adds. */
const [ROW, LINE] = [15, 13.5];
/** The characters that a column of a width holds in a line: fewer than its digits, as words are not cut. */
const PER_WIDTH = 0.95;

/** Kinds of rows that begin something: what follows stands on the same page. */
const LEADING = ["title", "summary", "section", "heading", "subheading", "caption", "header"];
const TABLE_ROWS = ["cells", "decision", "total"];

/**
 * The rows with page breaks where a page is full, so that a heading never stands at the foot of a page without what it
 * is of, and a goal's sentences stay together. The first row starts a page, so that every other that does has a break.
 */
export function pagedRows(rows: readonly DrawnRow[], paper: Paper): DrawnRow[] {
  const scale = printScale(
    printedOn(caseColumns, paper).map(({ width }) => width),
    paper,
  );
  const room = (((PAPER_HEIGHT[paper] - TAKEN) * 100) / scale) * SAFETY;
  const inChart = new Map<string, number>();
  for (const { key } of rows.filter((row) => kindOf(row) === "chart")) inChart.set(key, (inChart.get(key) ?? 0) + 1);
  const heightOf = (row: DrawnRow): number => {
    const rowsOfChart = inChart.get(row.key);
    return rowsOfChart === undefined ? textHeight(row) : CHART_HEIGHT / rowsOfChart;
  };
  let used = 0;
  let first = 0;
  return groupsOf(rows, room, heightOf).flatMap((group) => {
    const height = group.reduce((sum, row) => sum + heightOf(row), 0);
    // A break beside the last row is not told from one of people's own.
    const isFull = used + height > room && height <= room && first < rows.length - 2 && kindOf(group[0]) !== "blank";
    const startsPage = first === 0 || isFull || (group[0]?.startsPage ?? false);
    first += group.length;
    used = startsPage ? height : (used + height) % room;
    return group.map((row, at) => (at === 0 ? { ...row, startsPage } : row));
  });
}

const kindOf = (row: DrawnRow | undefined): string => /^#(\w+)/.exec(row?.key ?? "")?.[1] ?? "";

/**
 * Rows that stay on one page: a heading with what it leads to, up to the next empty row. Where that takes more than
 * half a page, the rows of a table stand alone but the first and the last two.
 */
function groupsOf(rows: readonly DrawnRow[], room: number, heightOf: (row: DrawnRow) => number): DrawnRow[][] {
  return chunksOf(rows).flatMap((chunk) => {
    const first = chunk.findIndex((row) => TABLE_ROWS.includes(kindOf(row)));
    const isShort = chunk.reduce((sum, row) => sum + heightOf(row), 0) <= room / 2;
    if (isShort || first < 0) return [chunk];
    const end = chunk.findLastIndex((row) => TABLE_ROWS.includes(kindOf(row)));
    const alone = chunk.slice(first + 1, Math.max(first + 1, end - 1)).map((row) => [row]);
    const last = chunk.slice(Math.max(first + 1, end - 1));
    return [chunk.slice(0, first + 1), ...alone, ...(last.length === 0 ? [] : [last])];
  });
}

/** Rows up to and with an empty one; a heading that stands before it goes with what follows. */
function chunksOf(rows: readonly DrawnRow[]): DrawnRow[][] {
  const chunks: DrawnRow[][] = [];
  for (const [at, row] of rows.entries()) {
    const before = kindOf(rows[at - 1]);
    const isLed = LEADING.includes(before) || (before === "blank" && LEADING.includes(kindOf(rows[at - 2])));
    const last = chunks.at(-1);
    if (last !== undefined && !row.startsPage && (before !== "blank" || isLed)) last.push(row);
    else chunks.push([row]);
  }
  return chunks;
}

function textHeight({ style, cells }: DrawnRow): number {
  const lines = style.wrap
    ? Math.max(
        1,
        ...cells.map((cell, at) => (caseColumns[at]?.hidden ? 1 : linesOf(cell, caseColumns[at]?.width ?? 1))),
      )
    : 1;
  return (ROW + (lines - 1) * LINE) * Math.max(1, style.size / 10);
}

/** The lines that a cell's text takes, word by word. */
function linesOf({ value }: DrawnCell, width: number): number {
  const most = Math.max(1, width * PER_WIDTH);
  let [lines, length] = [1, 0];
  for (const word of String(value).split(/\s+/)) {
    if (length > 0 && length + 1 + word.length > most) [lines, length] = [lines + 1, 0];
    lines += Math.floor(Math.max(0, word.length - 1) / most);
    length += word.length + (length > 0 ? 1 : 0);
  }
  return lines;
}
