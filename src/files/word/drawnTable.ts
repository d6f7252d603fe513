import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from "docx";
import type { CaseBlock, CaseCell, CaseColumn } from "../../report/caseReport";
import { statusColours } from "../../report/statusColours";
import { drawnRun, typeset, type DrawingPlace } from "./drawnRun";
import { marked } from "./words";

type TableBlock = Extract<CaseBlock, { kind: "table" }>;

/** In half points: a table's text is smaller than the text around it, as in the agenda forms of municipalities. */
const SIZE = 18;

const HEADER = { fill: "DCE5EE", text: "12324F" } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: "A6B1BD" } as const;
const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };

/** A table of no more lines than this, with room for its heading and caption, stands whole on one page. */
const LINES_KEPT_WHOLE = 25;

/** Letters a line of a table's text holds for each twentieth of a point, and lines a page holds: both with room. */
const LETTERS_PER_WIDTH = 1 / 95;
const LINES_PER_PAGE = 45;

/** A bold letter's width and a cell's margins in twentieths of a point; a word of more letters may break. */
const WIDTH_PER_LETTER = 98;
const CELL_MARGINS = 170;
const LONGEST_WORD = 18;

/**
 * A table with its header row repeated on each page. A row is not broken over pages, unless it is as long as a page. A
 * short table stands on one page: each of its rows but the last holds on to the next. `mark` is the number by which its
 * description is written after.
 */
export function drawnTable(block: TableBlock, place: DrawingPlace, mark: number): Table {
  const widths = columnWidths(block, place.width);
  const isWhole = sum(block.rows.map((cells) => linesOf(cells, widths))) <= LINES_KEPT_WHOLE;
  const last = block.rows.length - 1;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, at) =>
      drawnCell({ text: column.header }, column, widths[at] ?? 0, place, {
        isHeader: true,
        keepNext: true,
        mark: at === 0 ? mark : null,
      }),
    ),
  });
  const rows = block.rows.map(
    (cells, row) =>
      new TableRow({
        cantSplit: linesOf(cells, widths) <= LINES_PER_PAGE,
        children: block.columns.map((column, at) =>
          drawnCell(cells[at] ?? { text: "" }, column, widths[at] ?? 0, place, {
            isHeader: false,
            keepNext: isWhole && row < last,
            mark: null,
          }),
        ),
      }),
  );
  return new Table({
    ...(place.styles.table === null ? {} : { style: place.styles.table }),
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [header, ...rows],
  });
}

/**
 * The columns' shares of the width, but no column narrower than its longest word: what one lacks, the widest give in
 * proportion to what they have to spare.
 */
function columnWidths({ columns, rows }: TableBlock, width: number): number[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const shares = columns.map(({ share }) => (share / whole) * width);
  const least = columns.map(({ header }, at) => longestWord([header, ...rows.map((cells) => cells[at]?.text ?? "")]));
  if (sum(least) >= width) return least.map((room) => Math.floor((room / sum(least)) * width));
  const spare = shares.map((share, at) => Math.max(0, share - (least[at] ?? 0)));
  const lacking = sum(shares.map((share, at) => Math.max(0, (least[at] ?? 0) - share)));
  return shares.map((share, at) =>
    Math.floor(Math.max(share, least[at] ?? 0) - ((spare[at] ?? 0) / (sum(spare) || 1)) * lacking),
  );
}

/** The room of the longest word, in twentieths of a point, with the margins of a cell; very long words may break. */
function longestWord(texts: readonly string[]): number {
  const letters = Math.max(...texts.flatMap((text) => typeset(text).split(/[ \r\n\t/-]+/)).map((word) => word.length));
  return Math.min(letters, LONGEST_WORD) * WIDTH_PER_LETTER + CELL_MARGINS;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

/** About how many lines a row takes, by its longest cell. */
function linesOf(cells: readonly CaseCell[], widths: readonly number[]): number {
  return Math.max(
    1,
    ...cells.map(({ text }, at) => Math.ceil(text.length / Math.max(1, (widths[at] ?? 0) * LETTERS_PER_WIDTH))),
  );
}

function drawnCell(
  cell: CaseCell,
  { align }: CaseColumn,
  width: number,
  { styles }: DrawingPlace,
  { isHeader, keepNext, mark }: { isHeader: boolean; keepNext: boolean; mark: number | null },
): TableCell {
  const colours = isHeader ? HEADER : cell.status === undefined ? null : hexOf(statusColours[cell.status]);
  const look: Partial<IRunOptions> = {
    size: SIZE,
    ...(isHeader || cell.isTotal ? { bold: true } : {}),
    ...(colours === null ? {} : { color: colours.text }),
  };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    ...(colours === null ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill: colours.fill } }),
    children: [
      new Paragraph({
        alignment: align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 240 },
        ...(keepNext ? { keepNext } : {}),
        children: [...(mark === null ? [] : [new TextRun(marked(mark))]), drawnRun(cell.text, styles, look)],
      }),
    ],
  });
}

function hexOf({ fill, text }: { fill: string; text: string }): { fill: string; text: string } {
  return { fill: fill.slice(1), text: text.slice(1) };
}
