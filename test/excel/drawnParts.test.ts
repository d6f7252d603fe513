import { drawnParts } from "../../src/excel/status/drawnParts";
import { PLAIN_ROW, textCell, type DrawnRow, type DrawnSheet } from "../../src/sheets/report/drawnSheet";

const MB = 1024 * 1024;
/** The letters of a row, so that a hundred rows are a little over one megabyte. */
const LETTERS = 10_500;
/** The row that says that the sheet is unfinished. */
const HEAD = 1;

const row = (at: number, letters = LETTERS): DrawnRow => ({
  key: `#${at}`,
  style: PLAIN_ROW,
  cells: [textCell("x".repeat(letters))],
  startsPage: false,
});
const sheetOf = (rows: readonly DrawnRow[], unfinished?: DrawnSheet["unfinished"]): DrawnSheet =>
  ({ rows, columns: [], ...(unfinished && { unfinished }) }) as unknown as DrawnSheet;
const partsOf = (rows: readonly DrawnRow[], unfinished: DrawnSheet["unfinished"] = { at: HEAD, row: row(HEAD) }) =>
  drawnParts({ sheet: sheetOf(rows, unfinished), columns: [0], moves: [] }, null);

/** The values of some rows as JSON, in bytes. */
const bytesOf = (rows: readonly DrawnRow[]): number =>
  JSON.stringify(rows.map(({ cells }) => cells.map(({ value }) => value))).length;

const rowsOf = (count: number): DrawnRow[] => Array.from({ length: count }, (_, at) => row(at));

test.each([
  { count: 470, megabytes: "less than 4.9 MB", parts: 1 },
  { count: 500, megabytes: "5 MB", parts: 2 },
  { count: 790, megabytes: "nearly twice 4 MB", parts: 2 },
  { count: 810, megabytes: "more than twice 4 MB", parts: 3 },
])("$count rows of $megabytes are drawn in $parts messages", ({ count, parts }) =>
  expect(partsOf(rowsOf(count))).toHaveLength(parts),
);

test("each message is below 5 MB, and together they write every row once, in order, with the row that says so last", () => {
  const rows = rowsOf(1000);
  const parts = partsOf(rows);
  const written = parts.map((part) => part.written.flatMap(({ from, count }) => rows.slice(from, from + count)));
  for (const own of written) expect(bytesOf(own)).toBeLessThan(4 * MB);
  expect(written.at(-1)?.[0]).toBe(rows[HEAD]);
  expect(written.flatMap((own, at) => (at === written.length - 1 ? own.slice(1) : own))).toEqual(rows);
  expect(parts.map(({ isFirst, isLast }) => [isFirst, isLast])).toEqual([
    [true, false],
    [false, false],
    [false, true],
  ]);
});

test("a row of bytes that letters outnumber is told by its bytes", () => {
  const danish = Array.from({ length: 270 }, () => ({ ...row(0), cells: [textCell("ø".repeat(LETTERS))] }));
  expect([partsOf(danish).length, partsOf(rowsOf(270)).length]).toEqual([2, 1]);
});

test("a sheet that cannot say that it is unfinished is one message at any size", () =>
  expect(drawnParts({ sheet: sheetOf(rowsOf(1000)), columns: [0], moves: [] }, null)).toHaveLength(1));
