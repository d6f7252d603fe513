/** A cell of a file: a text as it is written, or a number with the format that shows it. */
export type FileCell = { value: string | number | boolean; numberFormat: string };

/** A row of a file by the number that the user sees beside it. */
export type FileRow = { row: number; cells: readonly FileCell[] };

/** Why a file of figures could not be read. */
export const tableProblems = [
  "tooLarge",
  "tooManyRows",
  "unpacksTooLarge",
  "passwordProtected",
  "broken",
  "oldExcel",
  "unknownKind",
  "empty",
] as const;
export type TableProblem = (typeof tableProblems)[number];

/** The non-empty rows of a file, or why there are none. */
export type FileTable =
  | {
      kind: "table";
      rows: readonly FileRow[];
      /** Other sheets of a workbook, which are not read. */
      otherSheets: readonly string[];
      dates1904: boolean;
    }
  | { kind: "unreadable"; problem: TableProblem };

/** Limits (*grænser*) that keep one file from stopping Excel. */
export const tableLimits = {
  bytes: 20 * 1024 * 1024,
  unpackedBytes: 200 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
} as const;

export function unreadableTable(problem: TableProblem): FileTable {
  return { kind: "unreadable", problem };
}

/** The table of non-empty rows. */
export function tableOf(
  rows: readonly FileRow[],
  more: { otherSheets?: readonly string[]; dates1904?: boolean } = {},
): FileTable {
  const filled = rows.filter(({ cells }) => cells.some(({ value }) => String(value).trim() !== ""));
  if (filled.length === 0) return unreadableTable("empty");
  if (filled.length > tableLimits.rows) return unreadableTable("tooManyRows");
  return { kind: "table", rows: filled, otherSheets: more.otherSheets ?? [], dates1904: more.dates1904 ?? false };
}
