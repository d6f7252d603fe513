import type { CalendarDate } from "../../domain/calendarDate";
import { isCalendarDate } from "../../domain/calendarDate";
import type { GoalKey } from "../../domain/goal";
import { comparable, type CellValue } from "../cells/sheetTable";
import { statusColumns, TYPED, type StatusColumnId } from "./statusColumns";

/** The cells of the Status sheet as the last refresh left them and people may have changed them since. */
export type StatusRegion = { firstRow: number; values: readonly (readonly CellValue[])[] };

/** A goal's row as it stands: the remark that was written last time, and the one that stands there now. */
export type ExistingRow = GoalKey & { asOf: CalendarDate; written: string; typed: string };

/** What stands in the region: where each of our columns is, the goals' rows, and rows that are not ours. */
export type ExistingStatus = {
  /** Index within the region of each of `statusColumns`, in their order. */
  columns: readonly number[];
  rows: readonly ExistingRow[];
  /** Sheet row numbers of rows that hold something and that we did not write. */
  foreignRows: readonly number[];
};

/** Where our columns stand when nobody has put columns of their own between them. */
export const OWN_COLUMNS: readonly number[] = statusColumns.map((_, index) => index);

/** Reads the region: columns are found by their headers, since people may have put their own between them. */
export function readStatusRegion({ firstRow, values }: StatusRegion): ExistingStatus {
  const columns = columnsOf(values);
  const at = (row: readonly CellValue[], id: StatusColumnId): string => {
    const index = columns[statusColumns.findIndex((column) => column.id === id)];
    return index === undefined ? "" : String(row[index] ?? "");
  };
  const foreignRows = values.flatMap((row, index) =>
    at(row, "key") === "" && columns.some((column) => (row[column] ?? "") !== "") ? [firstRow + index] : [],
  );
  const rows = values.flatMap((row) => {
    const key = readRowKey(at(row, "key"));
    return key === null ? [] : [{ ...key, written: at(row, TYPED.typedOver), typed: at(row, TYPED.id) }];
  });
  return { columns, rows, foreignRows };
}

/** The columns by the headers in the header row, each sought to the right of the one before. */
function columnsOf(values: StatusRegion["values"]): readonly number[] {
  const headers = values.find((row) => row.some((value) => value === "#header")) ?? [];
  const found = statusColumns.reduce<number[]>((sofar, column) => {
    const from = (sofar.at(-1) ?? -1) + 1;
    const wanted = column.id === "key" ? ["#header"] : [column.header, column.headerOfPeriod ?? column.header];
    const index = headers.findIndex(
      (header, place) => place >= from && wanted.some((text) => comparable(String(header)) === comparable(text)),
    );
    return index === -1 ? sofar : [...sofar, index];
  }, []);
  return found.length === statusColumns.length ? found : OWN_COLUMNS;
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
