/** A cell of a file: a text as it is written, or a number with the format that shows it. */
export type FileCell = { value: string | number | boolean; numberFormat: string };

/** A row of a file by the number that the user sees beside it; `hidden` where a filter or a user has hidden it. */
export type FileRow = { row: number; cells: readonly FileCell[]; hidden?: true };

/** Why a file of figures could not be read. */
export const tableProblems = [
  "tooLarge",
  "jsonTooLarge",
  "tooManyRows",
  "unpacksTooLarge",
  "passwordProtected",
  "broken",
  "oldExcel",
  "unknownKind",
  "empty",
  "personNumbers",
] as const;
export type TableProblem = (typeof tableProblems)[number];

/** Merged cells: `row` as people see it, `column` from 0. */
export type FileMerge = { row: number; column: number; rows: number; columns: number };

/** The non-empty rows of one sheet, or of a file that has no sheets and so no name for one. */
export type FileSheet = { sheet: string; rows: readonly FileRow[]; merges?: readonly FileMerge[] };

/** The non-empty rows of a file, or why there are none. */
export type FileTable =
  | {
      kind: "table";
      /** The visible sheets with anything in them, in their order; at least one. */
      sheets: readonly FileSheet[];
      dates1904: boolean;
    }
  | { kind: "unreadable"; problem: TableProblem };

/** Limits (*grænser*) that keep one file from stopping Excel. */
export const tableLimits = {
  bytes: 20 * 1024 * 1024,
  /** The letters of a JSON file: the browser's parser takes it in one go, some 25 ms for each million. */
  jsonLetters: 8_000_000,
  unpackedBytes: 200 * 1024 * 1024,
  /** What a workbook's shared parts (its list of sheets, its texts, its styles) may unpack to. */
  sharedBytes: 40 * 1024 * 1024,
  /** The elements of one part for the reader of XML. */
  elements: 2_000_000,
  /** The cells of one sheet: twelve in each of the rows. */
  cells: 2_500_000,
  /** Excel has no more columns; a row of more cells is a fault. */
  rowCells: 16_384,
  /** Reviewing and writing so many takes seconds; Excel has five times as many. */
  rows: 200_000,
  columns: 200,
} as const;

export function unreadableTable(problem: TableProblem): FileTable {
  return { kind: "unreadable", problem };
}

/** The number of a cell. Excel keeps 15 digits; a file's 90.40000000000001 is 90.4. */
export function fileNumber(raw: string): number {
  const number = Number(raw);
  // A whole number of at most 15 digits is exact; adding 0 makes 0 of -0.
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number + 0 : Number(number.toPrecision(15));
}

/** Whether a row holds anything. */
export function isFilled({ cells }: FileRow): boolean {
  return cells.some(({ value }) => String(value).trim() !== "");
}

/** The table of a file's sheets, of which each is its non-empty rows. */
export function tableOf(sheets: readonly FileSheet[], dates1904 = false): FileTable {
  const filled = sheets
    .map((sheet) => ({ ...sheet, rows: sheet.rows.filter(isFilled) }))
    .filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return unreadableTable("empty");
  if (filled.some(({ rows }) => rows.length > tableLimits.rows)) return unreadableTable("tooManyRows");
  return { kind: "table", sheets: filled, dates1904 };
}

/** The row of a text's cells, which are texts all of them. */
export function textRow(row: number, values: readonly string[]): FileRow {
  return {
    row,
    cells: values.slice(0, tableLimits.columns).map((value) => ({ value: value.trim(), numberFormat: "General" })),
  };
}
