import type { CalendarDate } from "../../domain/calendarDate";
import { isCalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { comparable, type CellValue } from "../cells/sheetTable";
import { typedRemark } from "./typedRemark";
import { statusColumnIndex, statusColumns, TYPED, type StatusColumnId } from "./statusColumns";

/** The workbook's name for the range that the status is drawn in. It is in people's workbooks and never changes. */
export const STATUS_NAME = "Resultatkontrakt_Status";

/** The cells of the Status sheet as the last refresh left them and people may have changed them since. */
export type StatusRegion = {
  firstRow: number;
  values: readonly (readonly CellValue[])[];
  /** Whether its sheet is hidden, so that nobody sees a new drawing. */
  isHidden?: boolean;
  /** What stands in the same rows; only a refresh reads it. */
  around?: CellsAround;
};

/** The used cells of the status's rows, ours and people's. Rows and columns count from the region's own first. */
export type CellsAround = {
  /** The sheet's column of the region's first, from 0. */
  firstColumn: number;
  row: number;
  column: number;
  values: readonly (readonly CellValue[])[];
  /** Formulas in R1C1 form, so that they mean the same in another row; a cell without one holds its value. */
  formulas: readonly (readonly CellValue[])[];
  numberFormats: readonly (readonly string[])[];
  /** Columns of tables of people's own beside the status: they keep their rows. */
  tables: readonly { from: number; to: number }[];
  /** Whether cells beside ours have formats, and whether the sheet has comments, which stand in no cell's value. */
  hasFormats: boolean;
  hasComments: boolean;
};

/** A goal's row as it stands: the remark that was written last time, and the one that stands there now. */
export type ExistingRow = GoalKey & { asOf: CalendarDate; written: string; typed: string };

/** What stands in the region: where each of our columns is, the goals' rows, and rows that are not ours. */
export type ExistingStatus = {
  /** Index within the region of each of `statusColumns`, in their order; -1 for one that people have deleted. */
  columns: readonly number[];
  /** Whether the hidden columns are gone, so that nothing says what the rows are about. */
  isSpoilt: boolean;
  rows: readonly ExistingRow[];
  /** Sheet row numbers of rows that hold something and that we did not write. */
  foreignRows: readonly number[];
};

/** Where our columns stand when nobody has put columns of their own between them. */
export const OWN_COLUMNS: readonly number[] = statusColumns.map((_, index) => index);

/** Reads the region: columns are found by their headers, since people may have put their own between them. */
export function readStatusRegion({ firstRow, values }: StatusRegion): ExistingStatus {
  const columns = columnsOf(values);
  if (columns === null || HIDDEN.some((id) => columns[statusColumnIndex(id)] === -1))
    return { columns: OWN_COLUMNS, isSpoilt: values.flat().some((value) => value !== ""), rows: [], foreignRows: [] };
  const at = (row: readonly CellValue[], id: StatusColumnId): string =>
    String(row[columns[statusColumnIndex(id)] ?? -1] ?? "");
  const foreignRows = values.flatMap((row, index) =>
    at(row, "key") === "" && columns.some((column) => (row[column] ?? "") !== "") ? [firstRow + index] : [],
  );
  const hasRemarks = columns[statusColumnIndex(TYPED.id)] !== -1;
  const rows = values.flatMap((row) => {
    const key = readRowKey(at(row, "key"));
    const written = at(row, TYPED.typedOver);
    return key === null
      ? []
      : [{ ...key, written, typed: hasRemarks ? typedRemark(at(row, TYPED.id), written) : written }];
  });
  return { columns, isSpoilt: false, rows, foreignRows };
}

const HIDDEN = ["key", TYPED.typedOver] as const;

/**
 * The columns by the headers in the header row, each sought to the right of the one before. As many unknown headers as
 * are missing between two known ones are ours, renamed; where there are none, ours have been deleted. null where it
 * cannot be told which column is which.
 */
function columnsOf(values: StatusRegion["values"]): readonly number[] | null {
  const headers = values.find((row) => row.some((value) => value === "#header"));
  if (headers === undefined) return null;
  const found: number[] = [];
  for (const column of statusColumns) {
    const wanted = column.id === "key" ? ["#header"] : [column.header, column.headerOfPeriod ?? column.header];
    const after = found.reduce((last, own) => Math.max(last, own), -1);
    found.push(
      headers.findIndex(
        (header, place) => place > after && wanted.some((text) => comparable(String(header)) === comparable(text)),
      ),
    );
  }
  return withRenamed(found, headers.length);
}

function withRenamed(found: readonly number[], width: number): readonly number[] | null {
  const columns = [...found];
  for (let index = 0; index < columns.length;) {
    const known = columns.findIndex((column, place) => place > index && column !== -1);
    const next = known === -1 ? columns.length : known;
    if (columns[index] === -1) {
      const before = columns[index - 1] ?? -1;
      const gap = (known === -1 ? width : (columns[known] ?? width)) - before - 1;
      if (gap !== 0 && gap !== next - index) return null;
      if (gap > 0) for (let step = 0; step < gap; step += 1) columns[index + step] = before + 1 + step;
      index = next;
    } else index += 1;
  }
  return columns;
}

/** What a goal's row is about: its key and status date, as one text that survives sorting and inserted rows. */
export function rowKey({ goal, asOf }: { goal: GoalKey; asOf: CalendarDate }): string {
  return JSON.stringify([goal.contract, goal.nr, goal.part, asOf]);
}

/** The goal and the status date that a hidden key names; nothing where somebody has changed it. */
export function readRowKey(text: string): (GoalKey & { asOf: CalendarDate }) | null {
  if (!text.startsWith("[")) return null;
  const [contract, nr, part, asOf] = parsed(text);
  if (contract === undefined || nr === undefined || part === undefined || asOf === undefined || !isCalendarDate(asOf))
    return null;
  return { contract, nr, part, asOf };
}

function parsed(text: string): readonly (string | undefined)[] {
  const strings = text.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  const whole = `[${strings.join(",")}]` === text;
  return whole && strings.length === 4 ? strings.map((string) => String(JSON.parse(string))) : [];
}
